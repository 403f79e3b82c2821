// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
// Clang 14 refuses the headers of qpdf 11 in C++20 and compiles this file as C++17: no header of core here.
#include "ui/report/pdfextras.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace indikator {

namespace {

QPDFObjectHandle textOf(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setProperties(QPDF& pdf, const PdfExtras& extras)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    for (const auto& [key, value] : extras.properties)
        if (!value.isEmpty())
            info.replaceKey(key, textOf(value));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setRoot(QPDF& pdf, const PdfExtras& extras)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle xmp = QPDFObjectHandle::newStream(&pdf, extras.xmp.toStdString());
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

QPDFObjectHandle entryOf(QPDF& pdf, const PdfExtras::Heading& heading, QPDFObjectHandle page)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newInteger(0));
    place.appendItem(QPDFObjectHandle::newReal(heading.up, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
    entry.replaceKey("/Title", textOf(heading.text));
    entry.replaceKey("/Dest", place);
    return pdf.makeIndirectObject(entry);
}

void setOutline(QPDF& pdf, const PdfExtras& extras)
{
    if (extras.headings.empty())
        return;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Entry root{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}};
    root.object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Entry> chapters;
    for (const PdfExtras::Heading& heading : extras.headings) {
        QPDFObjectHandle entry = entryOf(pdf, heading, pages.at(std::size_t(heading.page)).getObjectHandle());
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

} // namespace

QByteArray withExtras(const QByteArray& drawn, const PdfExtras& extras)
{
    QPDF pdf;
    pdf.processMemoryFile("paper", drawn.constData(), std::size_t(drawn.size()));
    setProperties(pdf, extras);
    setRoot(pdf, extras);
    setOutline(pdf, extras);
    const std::shared_ptr<Buffer> bytes = written(pdf);
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
}

} // namespace indikator
