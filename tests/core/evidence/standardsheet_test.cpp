// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidencejson.h"
#include "core/evidence/standardsheet.h"
#include "tests/catch.h"
#include "tests/core/evidence/registersample.h"

#include <random>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QString describe(ClientProfile& profile, const QString& name, ClientType clients, QDate compiled, QDate approved)
{
    profile.id = RegisterSample::id(name);
    profile.name = name;
    profile.clients = clients;
    profile.status = approved.isValid() ? DescriptionStatus::Approved : DescriptionStatus::Compiled;
    profile.compiledOn = compiled;
    profile.approvedOn = approved;
    return name;
}

/// Years, months and days as a calendar on the wall has them.
bool hasDateIn(const std::vector<QDate>& dates, int year, int firstMonth, int months)
{
    for (const QDate date : dates) {
        if (date.year() == year && date.month() >= firstMonth && date.month() < firstMonth + months)
            return true;
    }
    return false;
}

/// Whether each whole period of the twelve months up to the day has a date. The window begins on the day after the
/// same date of the last year.
bool everyPeriod(const std::vector<QDate>& dates, QDate asOf, int months)
{
    bool any = false;
    for (int year = asOf.year() - 1; year <= asOf.year(); ++year) {
        for (int month = 1; month <= 12; month += months) {
            const QDate first(year, month, 1);
            const QDate last = first.addMonths(months).addDays(-1);
            if (first <= asOf.addYears(-1) || last > asOf)
                continue;
            any = true;
            if (!hasDateIn(dates, year, month, months))
                return false;
        }
    }
    return any;
}

} // namespace

TEST_CASE("ten approved profiles meet the Standard, nine do not, and drafts never count")
{
    const auto [approved, compiled, expected] = GENERATE(table<int, int, QString>({
        {0, 20, u"not-met"_s},
        {9, 0, u"not-met"_s},
        {9, 5, u"not-met"_s},
        {10, 0, u"met"_s},
        {11, 3, u"met"_s},
    }));
    RegisterSample sample;
    for (int i = 0; i < approved + compiled; ++i) {
        ClientProfile profile;
        describe(profile, u"Профиль %1"_s.arg(i), ClientType::Jobseeker, QDate(2026, 1, 1),
                 i < approved ? QDate(2026, 12, 31) : QDate());
        sample.in.profiles.push_back(profile);
    }
    CHECK(sample.requirement(u"S-61а-1"_s) == expected);
    sample.day = QDate(2026, 12, 30); // the day before they were approved
    CHECK(sample.requirement(u"S-61а-1"_s) == u"not-met"_s);
}

TEST_CASE("by choice rows five and six count only what is approved")
{
    RegisterSample sample;
    ClientProfile profile;
    describe(profile, u"Составленный"_s, ClientType::Jobseeker, QDate(2026, 1, 1), {});
    sample.in.profiles.push_back(profile);
    describe(profile, u"Утверждённый"_s, ClientType::Employer, QDate(2026, 1, 1), QDate(2026, 2, 1));
    sample.in.profiles.push_back(profile);
    CHECK(sample.condition(u"5.region"_s) == QJsonValue(QJsonArray{1, 1}));
    sample.in.region.parameters = QJsonObject{{u"A-51"_s, u"APPROVED"_s}};
    CHECK(sample.condition(u"5.region"_s) == QJsonValue(QJsonArray{0, 1}));
    sample.in.region.parameters = QJsonObject{{u"A-51"_s, u"COMPILED"_s}};
    CHECK(sample.condition(u"5.region"_s) == QJsonValue(QJsonArray{1, 1}));
}

TEST_CASE("random meetings and events meet paragraphs 70 and 71 exactly when the calendar says so")
{
    std::mt19937 random(70);
    std::map<bool, int> seen;
    for (int i = 0; i < 300; ++i) {
        QDate asOf = QDate(2024, 1, 1).addDays(std::uniform_int_distribution<int>(0, 1500)(random));
        if (i % 3 == 0)
            asOf = QDate(asOf.year(), (asOf.month() - 1) / 3 * 3 + 3, 1).addMonths(1).addDays(-1); // end of a quarter
        if (i % 50 == 0)
            asOf = QDate(2024, 2, 29);
        RegisterSample sample;
        sample.day = asOf;
        sample.addGroup(QDate(2020, 1, 1));
        std::vector<QDate> dates;
        const int step = std::uniform_int_distribution<int>(15, 70)(random);
        for (QDate day = asOf.addDays(-420); day <= asOf.addDays(20);
             day = day.addDays(std::uniform_int_distribution<int>(1, step)(random)))
            dates.push_back(day);
        for (const QDate day : dates) {
            sample.meet(day);
            sample.hold(day);
        }
        INFO(asOf.toString(Qt::ISODate).toStdString());
        const bool monthly = everyPeriod(dates, asOf, 1);
        const bool quarterly = everyPeriod(dates, asOf, 3);
        ++seen[monthly];
        CHECK((sample.requirement(u"S-70"_s) == standing::met) == monthly);
        CHECK((sample.requirement(u"S-71а"_s) == standing::met) == quarterly);
    }
    CHECK(seen.size() == 2);
}

TEST_CASE("a sheet of the Standard counts duties only, answers before proposals")
{
    const RegisterSample sample;
    const Evidence evidence = sample.prove();
    const auto edition = Methodology::current();
    const StandardSheet bare = standardSheet(edition, {}, evidence);
    const auto optional = std::ranges::count(edition->standard, u"optional"_s, &Requirement::kind);
    REQUIRE(optional == 1);
    CHECK(bare.lines.size() == edition->standard.size());
    CHECK(bare.of() == static_cast<int>(edition->standard.size()) - 1);
    CHECK(bare.met() == 0);
    CHECK(bare.unanswered() == bare.of());

    StandardAnswer answer;
    answer.requirement = u"S-70"_s;
    answer.state = RequirementState::Met;
    const StandardSheet sheet = standardSheet(edition, std::vector{answer}, evidence);
    CHECK(sheet.met() == 1);
    CHECK(sheet.unanswered() == sheet.of() - 1);
    const StandardLine& line = *sheet.line(u"S-70");
    CHECK(line.proposed() == RequirementState::NotMet);
    CHECK(line.differs());
    CHECK(line.lacksReason());
    CHECK(line.state() == RequirementState::Met);

    answer.requirement = u"S-65"_s; // a right
    CHECK(standardSheet(edition, std::vector{answer}, evidence).met() == 0);
}

TEST_CASE("evidence that was kept reads back as it was")
{
    RegisterSample sample;
    sample.addGroup();
    for (int month = 1; month <= 11; ++month)
        sample.meet(QDate(2026, month, 5));
    const Evidence evidence = sample.prove();
    const auto back = evidenceFromJson(evidenceJson(evidence));
    REQUIRE(back);
    CHECK(*back == evidence);
    CHECK_FALSE(evidenceFromJson({}));
    CHECK_FALSE(evidenceFromJson(QJsonObject{{u"checklist"_s, QJsonObject()}}));
}
