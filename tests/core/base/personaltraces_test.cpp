// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/personaltraces.h"
#include "core/documents/officialdocument.h"
#include "tests/catch.h"

#include <algorithm>

using namespace indikator;
using namespace Qt::StringLiterals;

using Traces = std::vector<PersonalTrace>;

TEST_CASE("texts that tell who a client is are noticed, ordinary ones are not")
{
    const auto [text, traces] = GENERATE(table<QString, Traces>({
        {u"Просили перезвонить: +7 (912) 345-67-89"_s, {PersonalTrace::Phone}},
        {u"тел. 8 912 345 67 89"_s, {PersonalTrace::Phone}},
        {u"89123456789"_s, {PersonalTrace::Phone}},
        {u"912-345-67-89"_s, {PersonalTrace::Phone}},
        {u"8 (8332) 12-34-56"_s, {PersonalTrace::Phone}},
        {u"писать на ivanova.a+job@mail.ru"_s, {PersonalTrace::Email}},
        {u"СНИЛС 112-233-445 95"_s, {PersonalTrace::Snils}},
        {u"снилс: 11223344595"_s, {PersonalTrace::Snils}},
        {u"паспорт серия 3310 № 123456"_s, {PersonalTrace::Passport}},
        {u"Клиент Иванов Иван Иванович жаловался на очередь"_s, {PersonalTrace::ClientName}},
        {u"Обратилась Петрова Мария Сергеевна"_s, {PersonalTrace::ClientName}},
        {u"заявитель Сидоров П.П. не дождался"_s, {PersonalTrace::ClientName}},
        {u"Иванов Иван Иванович, начальник отдела"_s, {}},
        {u"Приказ № 123 от 12.03.2026"_s, {}},
        {u"Обратились 1 245 клиентов, из них 812 граждан"_s, {}},
        {u"Протокол 2026-03-12, 12 345 678 901,5 руб."_s, {}},
        {u"клиенты хотят ясных писем"_s, {}},
        {u""_s, {}},
    }));
    INFO(text.toStdString());
    CHECK(personalTraces(text) == traces);
}

TEST_CASE("a note with a phone number is a finding beside the field")
{
    OfficialDocument paper;
    paper.id = Id::create();
    paper.title = u"Отчёт"_s;
    paper.note = u"Клиент просит звонить 8 912 345 67 89"_s;
    const auto& type = recordTable<OfficialDocument>();
    const auto findings = type.check(type.row(paper), QDate(2026, 11, 24));
    CHECK(std::ranges::count(findings, u"official_document.note.personal-data"_s, &Finding::code) == 1);
}

TEST_CASE("numbers and addresses are taken out of a text, and nothing else")
{
    CHECK(withoutTraces(u"Звонить 8 912 345 67 89 или a@b.ru утром"_s) == u"Звонить […] или […] утром"_s);
    CHECK(withoutTraces(u"Клиент Иванов Иван Иванович доволен"_s) == u"Клиент […] доволен"_s);
    CHECK(withoutTraces(u"Иванов И.И., приказ № 5"_s) == u"Иванов И.И., приказ № 5"_s);
}
