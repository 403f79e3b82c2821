// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/richtext.h"

#include "ui/sheets/xmlpart.h"

#include <QRegularExpression>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString readRun(XmlPart& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t"_L1)
            text += xml.text();
        else
            xml.skip();
    }
    return text;
}

} // namespace

QString readRichText(XmlPart& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == "t"_L1)
            text += xml.text();
        else if (xml.name() == "r"_L1)
            text += readRun(xml);
        else
            xml.skip();
    }
    return unescaped(text);
}

QString unescaped(const QString& text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype done = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += text.mid(done, match.capturedStart() - done) + QChar(match.captured(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    return plain + text.mid(done);
}

} // namespace indikator
