// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/components.h"

#include <QtGlobal>
#include <qpdf/qpdf-c.h>

#include <sqlite3.h>
#include <xlsxwriter.h>

namespace indikator {

using namespace Qt::StringLiterals;

std::vector<Component> components()
{
    const auto text = [](const char* version) { return QString::fromLatin1(version); };
    return {
        {u"Qt"_s, text(qVersion()), u"LGPL-3.0-only"_s},
        {u"SQLite"_s, text(sqlite3_libversion()), u"blessing (public domain)"_s},
        {u"QPDF"_s, text(qpdf_get_qpdf_version()), u"Apache-2.0"_s},
        {u"libxlsxwriter"_s, text(lxw_version()), u"BSD-2-Clause"_s},
        {u"minizip"_s, {}, u"Zlib"_s},
        {u"PT Serif, PT Sans"_s, {}, u"ParaType Free Font License 1.3"_s},
    };
}

} // namespace indikator
