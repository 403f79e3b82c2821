// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/surveywords.h"

#include "core/operations/measuring.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indikator::surveywords {

using namespace Qt::StringLiterals;
using Role = SurveyColumn::Role;

namespace {

QString folded(const QString& text)
{
    return text.simplified().toCaseFolded().replace(u'ё', u'е');
}

} // namespace

bool isSame(const QString& a, const QString& b)
{
    return !a.isEmpty() && folded(a) == folded(b);
}

SurveyColumn::Role roleOf(const QString& title)
{
    struct Word
    {
        QLatin1StringView field;
        Role role;
        QStringList words;
    };

    static const std::vector<Word> words{
        {"metric"_L1, Role::Metric, {u"метрика"_s, u"показатель"_s, u"код метрики"_s, u"вопрос"_s}},
        {"attribute"_L1, Role::Attribute, {u"атрибут"_s}},
        {"centre"_L1,
         Role::Centre,
         {u"центр"_s, u"цзн"_s, u"центр занятости"_s, u"кадровый центр"_s, u"филиал"_s, u"отделение"_s}},
        {"clients"_L1, Role::Clients, {u"клиенты"_s, u"тип клиента"_s, u"тип клиентов"_s, u"категория"_s}},
        {{}, Role::Period, {u"период"_s, u"квартал"_s}},
        {"from"_L1, Role::From, {u"с"_s, u"начало"_s, u"период с"_s, u"дата начала"_s}},
        {"to"_L1, Role::To, {u"по"_s, u"конец"_s, u"период по"_s, u"дата окончания"_s}},
        {"part"_L1, Role::Part, {u"часть"_s, u"положительно"_s, u"решено"_s, u"из них"_s}},
        {"total"_L1, Role::Total, {u"всего"_s, u"всего ответов"_s, u"итого"_s, u"количество ответов"_s}},
        {"undecided"_L1, Role::Undecided, {u"затрудняюсь ответить"_s, u"затруднились ответить"_s, u"з/о"_s}},
        {"population"_L1, Role::Population, {u"клиентов"_s, u"всего клиентов"_s, u"численность"_s}},
    };
    const auto& table = recordTable<Measurement>();
    for (const Word& word : words) {
        const int field = table.indexOf(QString(word.field));
        const bool isTitle = field > 0 && isSame(table.fields()[static_cast<size_t>(field)].title(), title);
        if (isTitle || std::ranges::any_of(word.words, [&](const QString& one) { return isSame(one, title); }))
            return word.role;
    }
    return Role::Ignored;
}

std::optional<int> markIn(const QString& title)
{
    static const QRegularExpression form(u"^(?:балл|оценка|отметка|ответ)?\\s*[«\"]?(-?\\d{1,3})[»\"]?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(title.simplified());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Quarter> quarterIn(const QString& text)
{
    if (const auto quarter = parseQuarter(text))
        return quarter;
    static const QRegularExpression form(u"^([1-4]|I{1,3}|IV)\\s*(?:-?й)?\\s*кв\\S*\\s+(\\d{4})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    static const QStringList roman{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const auto position = roman.indexOf(match.captured(1).toUpper());
    const int number = position >= 0 ? static_cast<int>(position) + 1 : match.captured(1).toInt();
    return Quarter{QDate(match.captured(2).toInt(), number * 3, 1)};
}

bool isUndecided(const QString& text)
{
    static const QStringList words{u"з/о"_s, u"н/з"_s, u"-"_s, u"–"_s, u"не знаю"_s};
    const QString word = folded(text);
    return word.startsWith(u"затруд") || words.contains(word);
}

std::optional<Clients> clientsIn(const QString& text)
{
    const QString word = folded(text);
    const auto& choices = EnumChoices<Clients>::choices;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word == QLatin1StringView(choices[i].code) ||
            isSame(text, QCoreApplication::translate("Field", choices[i].label)))
            return static_cast<Clients>(i);
    }
    if (word.startsWith(u"граждан") || word.startsWith(u"соискател"))
        return Clients::Citizens;
    if (word.startsWith(u"работодател"))
        return Clients::Employers;
    return word == u"все" ? std::optional(Clients::All) : std::nullopt;
}

} // namespace indikator::surveywords
