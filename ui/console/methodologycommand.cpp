// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "core/methodology/methodologyreader.h"
#include "ui/console/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct MethodologyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

ExitCode listEditions(const Call& call)
{
    QJsonArray editions;
    for (const QString& id : Methodology::shipped()) {
        const auto edition = Methodology::shippedEdition(id);
        editions.append(QJsonObject{{u"id"_s, edition->id},
                                    {u"title"_s, edition->title},
                                    {u"publisher"_s, edition->publisher},
                                    {u"year"_s, edition->year},
                                    {u"standard"_s, edition->standardTitle}});
        if (!call.has(u"json"_s))
            call.out() << edition->id << ": " << edition->title << ", " << edition->publisher << ", " << edition->year
                       << '\n';
    }
    if (call.has(u"json"_s))
        call.write(editions);
    return ExitCode::Done;
}

} // namespace

ExitCode showMethodology(const Call& call)
{
    if (call.arguments().isEmpty())
        return listEditions(call);
    if (call.argument(0) != u"check"_s || call.arguments().size() != 2)
        throw Error(ErrorCode::Usage, MethodologyCommandText::tr("Name the folder to check: methodology check DIR."));
    const auto findings = checkMethodology(call.argument(1));
    const ExitCode code = writeFindings(call, findings);
    if (findings.empty() && !call.has(u"json"_s))
        call.out() << MethodologyCommandText::tr("The edition is valid.") << '\n';
    return code;
}

} // namespace indikator::console
