// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pdfprobe/pdfprobe.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace indikator {

namespace {

void read(QPDF& file, const QByteArray& pdf)
{
    file.processMemoryFile("paper.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
}

bool isTransparent(QPDFObjectHandle& object)
{
    if (!object.isDictionary() && !object.isStream())
        return false;
    QPDFObjectHandle keys = object.isStream() ? object.getDict() : object;
    const auto below = [&keys](const char* key) { return keys.hasKey(key) && keys.getKey(key).getNumericValue() < 1; };
    QPDFObjectHandle mask = keys.getKey("/SMask");
    return below("/ca") || below("/CA") || !(mask.isNull() || (mask.isName() && mask.getName() == "/None"));
}

} // namespace

std::vector<QSizeF> pageSizes(const QByteArray& pdf)
{
    QPDF file;
    read(file, pdf);
    std::vector<QSizeF> sizes;
    for (auto& page : QPDFPageDocumentHelper(file).getAllPages()) {
        const auto box = page.getMediaBox().getArrayAsRectangle();
        sizes.emplace_back(box.urx - box.llx, box.ury - box.lly);
    }
    return sizes;
}

int transparentObjects(const QByteArray& pdf)
{
    QPDF file;
    read(file, pdf);
    auto objects = file.getAllObjects();
    return static_cast<int>(std::count_if(objects.begin(), objects.end(), isTransparent));
}

} // namespace indikator
