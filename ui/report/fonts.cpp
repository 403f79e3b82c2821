// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/fonts.h"

#include "core/base/error.h"
#include "ui/report/units.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace indikator {

namespace {

struct FontsText
{
    Q_DECLARE_TR_FUNCTIONS(FontsText)
};

QFont paperFont(const QString& family, double points, bool bold)
{
    QFont font(family);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void loadFonts()
{
    static constexpr std::array files = {"PTF55F", "PTF75F", "PTF56F", "PTF76F",
                                         "PTS55F", "PTS75F", "PTS56F", "PTS76F"};
    for (const char* const file : files) {
        const QString path = u":/fonts/%1.ttf"_s.arg(QLatin1StringView(file));
        if (QFontDatabase::addApplicationFont(path) < 0)
            throw Error(ErrorCode::DamagedFile,
                        FontsText::tr("The fonts of the program are damaged: install it again."), path);
    }
}

QFont serifFont(double points, bool bold)
{
    return paperFont(u"PT Serif"_s, points, bold);
}

QFont sansFont(double points, bool bold)
{
    return paperFont(u"PT Sans"_s, points, bold);
}

} // namespace indikator
