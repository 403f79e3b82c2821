// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/description.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct DescriptionText
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionText)
};

/// A day that is not known does not take away what the status says.
bool isReached(QDate since, QDate day)
{
    return !since.isValid() || since <= day;
}

void check(const Introduction& introduction, const FieldReport& report, QDate today)
{
    if (introduction.date.isValid() && introduction.date > today)
        report("date", "ahead", DescriptionText::tr("It is introduced already, but the date lies ahead: correct it."));
}

} // namespace

template <>
const RecordTable<Introduction>& recordTable<Introduction>()
{
    using R = Introduction;
    static const auto table =
        RecordTable<R>("introduction", QT_TRANSLATE_NOOP("Field", "Introduction"))
            .add("object", &R::object, QT_TRANSLATE_NOOP("Field", "What is introduced"), required(),
                 refersTo({"client_profile", "journey"}))
            .owner()
            .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), required(), refersTo("centre"))
            .add("date", &R::date, QT_TRANSLATE_NOOP("Field", "Date"), required())
            .add("document", &R::document, QT_TRANSLATE_NOOP("Field", "Document"), refersTo("official_document"))
            .checked(check);
    return table;
}

bool Lifecycle::isOutdatedOn(QDate day) const
{
    return status == DescriptionStatus::Outdated && isReached(outdatedOn, day);
}

bool Lifecycle::isCompiledOn(QDate day) const
{
    return status != DescriptionStatus::Draft && isReached(compiledOn, day) && !isOutdatedOn(day);
}

bool Lifecycle::isApprovedOn(QDate day) const
{
    const bool isApproved = approvedOn.isValid() ? approvedOn <= day : status == DescriptionStatus::Approved;
    return isCompiledOn(day) && isApproved;
}

bool Lifecycle::isIntroducedOn(QDate day) const
{
    return status >= DescriptionStatus::Introduced && isCompiledOn(day) && introducedOn.isValid() &&
           introducedOn <= day;
}

void DescriptionRules::check(const Lifecycle& life, const QString& unapprovedReason, QDate nextReviewOn,
                             const FieldReport& report, QDate today)
{
    if (life.status == DescriptionStatus::Approved && !life.approvedOn.isValid())
        report("approvedOn", "missing", DescriptionText::tr("It is approved: enter when."));
    if (life.status == DescriptionStatus::Introduced && !life.approvedOn.isValid() && unapprovedReason.isEmpty())
        report("unapprovedReason", "missing",
               DescriptionText::tr("It is introduced without an approval of the working group: say why."));
    if (life.compiledOn.isValid() && life.approvedOn.isValid() && life.approvedOn < life.compiledOn)
        report("approvedOn", "order", DescriptionText::tr("It is approved before it is compiled: correct a date."));
    if (life.status == DescriptionStatus::Draft && life.approvedOn.isValid())
        report("status", "approved-draft", DescriptionText::tr("It has a day of approval but is called a draft."));
    if (life.approvedOn.isValid() && life.approvedOn > today)
        report("approvedOn", "ahead", DescriptionText::tr("The day of approval lies ahead: correct it."));
    if (life.status != DescriptionStatus::Outdated && nextReviewOn.isValid() && nextReviewOn < today)
        report("nextReviewOn", "over", DescriptionText::tr("The day of its review has passed: review it (Т-3.3)."));
}

bool needsDecision(DescriptionStatus status, QDate approvedOn)
{
    return status == DescriptionStatus::Approved || approvedOn.isValid();
}

} // namespace indikator
