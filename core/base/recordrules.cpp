// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/recordrules.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct RecordRulesText
{
    Q_DECLARE_TR_FUNCTIONS(RecordRulesText)
};

} // namespace

void checkOrder(const FieldReport& report, QDate earlier, const char* laterField, QDate later)
{
    if (earlier.isValid() && later.isValid() && later < earlier)
        report(laterField, "order", RecordRulesText::tr("It ends before it begins: correct one of the dates."));
}

void checkNotAhead(const FieldReport& report, const char* field, QDate date, QDate today)
{
    if (date.isValid() && date > today)
        report(field, "ahead",
               RecordRulesText::tr("What is recorded here has happened, but the date lies ahead: "
                                   "correct it."));
}

void checkPart(const FieldReport& report, const char* field, const std::optional<int>& part,
               const std::optional<int>& whole)
{
    if (part && whole && *part > *whole)
        report(
            field, "exceeds",
            RecordRulesText::tr("%1 is more than the whole, %2: correct one of the numbers.").arg(*part).arg(*whole));
}

} // namespace indikator
