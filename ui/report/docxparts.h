// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QByteArray>

/// The parts of a Word document beside its body, each a file in the package.
namespace indikator::docx {

[[nodiscard]] QByteArray contentTypes(int sections);
[[nodiscard]] QByteArray packageRelations();
[[nodiscard]] QByteArray documentRelations(int sections, int pictures);
[[nodiscard]] QByteArray properties(const Report& report);
[[nodiscard]] QByteArray styles();
[[nodiscard]] QByteArray numbering();
[[nodiscard]] QByteArray fontTable();
[[nodiscard]] QByteArray settings();

/// The head of pages as wide as `width` twentieths of a point, with the page number or without.
[[nodiscard]] QByteArray head(const QString& mark, int width, bool numbered);

/// Names of relations, for the body to refer to.
[[nodiscard]] QString headRelation(int section);
[[nodiscard]] QString firstHeadRelation(int section);
[[nodiscard]] QString pictureRelation(int picture);
[[nodiscard]] QString styleName(Paragraph::Style style);
[[nodiscard]] QString justification(Alignment alignment);

inline constexpr int twipsPerPoint = 20;
[[nodiscard]] int twipsOfMm(double millimetres);

} // namespace indikator::docx
