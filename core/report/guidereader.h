// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/guide.h"

namespace indikator {

/// Reads the guide in `folder`: index.json names the title, the chapters in order and the topics; each chapter is a
/// file of a small part of Markdown, described in resources/help/README.md. Throws Error that names file and line of
/// the first fault.
[[nodiscard]] Guide readGuide(const QString& folder);

/// The guide that is part of the program in the language («ru», «en») nearest to the one asked for.
[[nodiscard]] Guide shippedGuide(const QString& language);

} // namespace indikator
