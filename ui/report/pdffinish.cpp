// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdffinish.h"

#include "core/base/error.h"
#include "ui/report/units.h"
#include "ui/report/xmp.h"

#include <QCoreApplication>
#include <QIODevice>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct PdfFinishText
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinishText)
};

QPDFObjectHandle textOf(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setProperties(QPDF& pdf, const Report& report)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto set = [&info](const char* key, const QString& value) {
        if (!value.isEmpty())
            info.replaceKey(key, textOf(value));
    };
    set("/Title", report.title);
    set("/Author", report.author);
    set("/Subject", report.subject);
    set("/Creator", creatorName());
    set("/Producer", creatorName());
    set("/CreationDate", report.date.toString(u"'D:'yyyyMMdd'000000Z'"_s));
    set("/ModDate", report.date.toString(u"'D:'yyyyMMdd'000000Z'"_s));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setRoot(QPDF& pdf, const Report& report)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, xmpOf(report).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/Lang", QPDFObjectHandle::newString("ru-RU"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

/// An entry of the outline with the entries below it.
struct Entry
{
    QPDFObjectHandle object;
    std::vector<QPDFObjectHandle> children;
};

void linkChildren(Entry& parent)
{
    for (std::size_t i = 0; i < parent.children.size(); ++i) {
        parent.children[i].replaceKey("/Parent", parent.object);
        if (i > 0) {
            parent.children[i].replaceKey("/Prev", parent.children[i - 1]);
            parent.children[i - 1].replaceKey("/Next", parent.children[i]);
        }
    }
    if (parent.children.empty())
        return;
    parent.object.replaceKey("/First", parent.children.front());
    parent.object.replaceKey("/Last", parent.children.back());
    parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger((long long)parent.children.size()));
}

QPDFObjectHandle entryOf(QPDF& pdf, const HeadingMark& heading, const PagedReport& paper, QPDFObjectHandle page)
{
    const double up = paper.pages[std::size_t(heading.page)].size.height() - heading.y;
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    place.appendItem(QPDFObjectHandle::newReal(up / unitsPerPoint, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
    entry.replaceKey("/Title", textOf(heading.text));
    entry.replaceKey("/Dest", place);
    return pdf.makeIndirectObject(entry);
}

void setOutline(QPDF& pdf, const PagedReport& paper)
{
    if (paper.headings.empty())
        return;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Entry root{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}};
    root.object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Entry> chapters;
    for (const HeadingMark& heading : paper.headings) {
        QPDFObjectHandle entry = entryOf(pdf, heading, paper, pages.at(std::size_t(heading.page)).getObjectHandle());
        if (heading.level > 1 && !chapters.empty())
            chapters.back().children.push_back(entry);
        else
            chapters.push_back({entry, {}});
    }
    for (Entry& chapter : chapters) {
        linkChildren(chapter);
        root.children.push_back(chapter.object);
    }
    linkChildren(root);
    pdf.getRoot().replaceKey("/Outlines", root.object);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// PDF/A-1b allows no object streams and wants a line end before each endstream.
std::shared_ptr<Buffer> written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    return writer.getBufferSharedPointer();
}

void finish(const QByteArray& drawn, const Report& report, const PagedReport& paper, QIODevice& out)
{
    QPDF pdf;
    pdf.processMemoryFile("paper", drawn.constData(), std::size_t(drawn.size()));
    setProperties(pdf, report);
    setRoot(pdf, report);
    setOutline(pdf, paper);
    const std::shared_ptr<Buffer> bytes = written(pdf);
    out.write(reinterpret_cast<const char*>(bytes->getBuffer()), qint64(bytes->getSize()));
}

} // namespace

void finishPdf(const QByteArray& drawn, const Report& report, const PagedReport& paper, QIODevice& out)
{
    try {
        finish(drawn, report, paper, out);
    } catch (const std::exception& exception) {
        throw Error(ErrorCode::Io, PdfFinishText::tr("The PDF file could not be completed."),
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace indikator
