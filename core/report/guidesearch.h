// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"

#include <QStringList>

namespace indikator {

/// A section of the guide that holds every word asked for.
struct GuideHit
{
    QString anchor;
    QString chapter;
    QString section; ///< empty: before the first section of the chapter
    QString excerpt; ///< what stands around the first word
};

/// The words of the question without their endings, in lower case: «резервной копии» finds «резервная копия».
[[nodiscard]] QStringList searchStems(const QString& question);

/// `text` as it is searched: same length, lower case, ё as е.
[[nodiscard]] QString searchForm(const QString& text);

/// Hits in a heading come first, then in the order of the guide.
[[nodiscard]] std::vector<GuideHit> searchGuide(const Guide& guide, const QString& question);

} // namespace indikator
