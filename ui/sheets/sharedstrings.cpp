// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/sharedstrings.h"

#include "ui/sheets/richtext.h"
#include "ui/sheets/sheeterrors.h"
#include "ui/sheets/xmlpart.h"
#include "ui/sheets/zippackage.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct SharedStringsText
{
    Q_DECLARE_TR_FUNCTIONS(SharedStringsText)
};

} // namespace

std::vector<QString> readSharedStrings(ZipPackage& package, const QString& part)
{
    std::vector<QString> strings;
    XmlPart xml(package.open(part));
    xml.enterRoot("sst"_L1);
    while (xml.nextChild()) {
        if (xml.name() != "si"_L1) {
            xml.skip();
            continue;
        }
        if (qint64(strings.size()) >= package.limits().strings)
            throw oversizedFile(package.name(), SharedStringsText::tr("too many texts"));
        strings.push_back(readRichText(xml));
    }
    xml.finish();
    return strings;
}

} // namespace indikator
