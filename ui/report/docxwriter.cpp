// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/docxwriter.h"

#include "ui/report/docxbody.h"
#include "ui/report/docxparts.h"
#include "ui/report/picturewriter.h"
#include "ui/report/zipwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

constexpr int pictureDpi = 300;

QByteArray pngOf(const DocxPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(*picture.figure, picture.size, pictureDpi).save(&buffer, "PNG");
    return bytes;
}

} // namespace

void writeDocx(const Report& report, QIODevice& out)
{
    const DocxBody body(report);
    const int sections = int(body.headWidths().size());
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, docx::contentTypes(sections));
    zip.add(u"_rels/.rels"_s, docx::packageRelations());
    zip.add(u"docProps/core.xml"_s, docx::properties(report));
    zip.add(u"word/document.xml"_s, body.xml());
    zip.add(u"word/_rels/document.xml.rels"_s, docx::documentRelations(sections, int(body.pictures().size())));
    zip.add(u"word/styles.xml"_s, docx::styles());
    zip.add(u"word/numbering.xml"_s, docx::numbering());
    zip.add(u"word/fontTable.xml"_s, docx::fontTable());
    zip.add(u"word/settings.xml"_s, docx::settings());
    for (int i = 0; i < sections; ++i) {
        zip.add(u"word/header%1.xml"_s.arg(i + 1), docx::head(report.mark, body.headWidths()[std::size_t(i)], true));
        zip.add(u"word/first%1.xml"_s.arg(i + 1), docx::head(report.mark, body.headWidths()[std::size_t(i)], false));
    }
    for (std::size_t i = 0; i < body.pictures().size(); ++i)
        zip.add(u"word/media/image%1.png"_s.arg(i + 1), pngOf(body.pictures()[i]), false);
    zip.finish(out);
}

} // namespace indikator
