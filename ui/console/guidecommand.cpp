// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/guidereader.h"
#include "core/report/guidereport.h"
#include "ui/console/command.h"
#include "ui/report/reportfile.h"

#include <QLocale>

namespace indikator::console {

/// In the language of the messages: the one setLanguage chose.
ExitCode writeGuide(const Call& call)
{
    const bool english = QLocale().language() == QLocale::English;
    const Guide guide = shippedGuide(english ? QStringLiteral("en") : QStringLiteral("ru"));
    for (const QString& path :
         writeReport(guideReport(guide, call.terminal().today), call.value(QStringLiteral("output"))))
        call.out() << path << '\n';
    return ExitCode::Done;
}

} // namespace indikator::console
