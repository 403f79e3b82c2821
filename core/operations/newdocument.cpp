// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/newdocument.h"

#include "core/operations/directories.h"
#include "core/operations/exchange.h"
#include "core/organisation/centre.h"
#include "core/organisation/region.h"

#include <QCoreApplication>
#include <QFile>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct NewDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(NewDocumentText)
};

void refuse(const QString& message)
{
    throw Error(ErrorCode::InvalidInput, message);
}

std::vector<Centre> centresNamed(const QStringList& names)
{
    std::vector<Centre> centres;
    QStringList seen;
    for (const QString& given : names) {
        const QString name = given.simplified();
        if (name.isEmpty())
            refuse(NewDocumentText::tr("A centre has no name."));
        if (seen.contains(name))
            refuse(NewDocumentText::tr("The centre “%1” is named twice.").arg(name));
        seen << name;
        Centre centre;
        centre.id = Id::create();
        centre.name = name;
        centre.position = static_cast<int>(centres.size()) + 1;
        centres.push_back(centre);
    }
    return centres;
}

template <class R>
void checkForm(const R& record)
{
    const auto& table = recordTable<R>();
    if (const QString error = table.formError(table.row(record)); !error.isEmpty())
        refuse(error);
}

} // namespace

std::unique_ptr<Document> newDocument(const QString& path, const QString& regionName, const QStringList& centreNames,
                                      const Surroundings& surroundings, bool replace)
{
    Region region;
    region.id = Id::create();
    region.name = regionName.simplified();
    if (region.name.isEmpty())
        refuse(NewDocumentText::tr("Name the region."));
    checkForm(region);
    const std::vector<Centre> centres = centresNamed(centreNames);
    for (const Centre& centre : centres)
        checkForm(centre);
    auto document = Document::create(path, *Methodology::current(), surroundings, replace);
    document->begin(NewDocumentText::tr("New document: %1").arg(region.name), [&](Change& change) {
        change.put(region);
        for (const Centre& centre : centres)
            change.put(centre);
        shippedDirectories(region.id).put(change);
    });
    return document;
}

std::unique_ptr<Document> newSample(const QString& path, const Surroundings& surroundings, bool replace)
{
    return newFromExport(path, readJsonFile(u":/samples/training-region.json"_s), surroundings, replace);
}

std::unique_ptr<Document> newFromExport(const QString& path, const QJsonObject& exported,
                                        const Surroundings& surroundings, bool replace)
{
    const bool existed = QFile::exists(path);
    auto document = Document::create(path, *Methodology::current(), surroundings, replace);
    try {
        importDocument(*document, exported);
    } catch (...) {
        document.reset();
        if (!existed)
            QFile::remove(path);
        throw;
    }
    return document;
}

} // namespace indikator
