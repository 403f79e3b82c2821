// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/personaltraces.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct PersonalTraceText
{
    Q_DECLARE_TR_FUNCTIONS(PersonalTraceText)
};

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

const QRegularExpression& phone()
{
    static const QRegularExpression pattern(
        uR"((?<![\d.,])(?:\+7|8|7)[\s(-]*\d{3,5}[\s)-]*\d{1,3}(?:[\s-]?\d{2}){2}(?!\d)|(?<!\d)9\d{2}[\s)-]+\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d))"_s,
        options);
    return pattern;
}

const QRegularExpression& email()
{
    static const QRegularExpression pattern(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s, options);
    return pattern;
}

const QRegularExpression& snils()
{
    static const QRegularExpression pattern(uR"((?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)|снилс\W{0,5}\d{11}(?!\d))"_s,
                                            options);
    return pattern;
}

const QRegularExpression& passport()
{
    static const QRegularExpression pattern(uR"((?:паспорт|серия)\D{0,25}\d{2}\s?\d{2}\D{0,8}\d{6}(?!\d))"_s, options);
    return pattern;
}

/// A patronymic, or initials, after a surname.
const QRegularExpression& name()
{
    static const QRegularExpression pattern(
        uR"(\b\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|ич|ича)\b|\b\p{Lu}\p{Ll}{2,}\s+\p{Lu}\.\s?\p{Lu}\.)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& clientWord()
{
    static const QRegularExpression pattern(
        uR"(\b(?:клиент|заявител|граждан|соискател|безработн|обратил|посетител|инвалид)\p{L}*)"_s, options);
    return pattern;
}

/// A name within a few words of a word for a client.
bool namesClient(const QString& text)
{
    constexpr qsizetype nearby = 60;
    auto names = name().globalMatch(text);
    while (names.hasNext()) {
        const auto match = names.next();
        const qsizetype from = std::max<qsizetype>(match.capturedStart() - nearby, 0);
        if (clientWord().match(text.mid(from, match.capturedEnd() + nearby - from)).hasMatch())
            return true;
    }
    return false;
}

bool hasDigits(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 10;
}

} // namespace

std::vector<PersonalTrace> personalTraces(const QString& text)
{
    std::vector<PersonalTrace> traces;
    const bool digits = hasDigits(text);
    if (digits && phone().match(text).hasMatch())
        traces.push_back(PersonalTrace::Phone);
    if (text.contains(u'@') && email().match(text).hasMatch())
        traces.push_back(PersonalTrace::Email);
    if (digits && snils().match(text).hasMatch())
        traces.push_back(PersonalTrace::Snils);
    if (digits && passport().match(text).hasMatch())
        traces.push_back(PersonalTrace::Passport);
    if (text.size() > 12 && clientWord().match(text).hasMatch() && namesClient(text))
        traces.push_back(PersonalTrace::ClientName);
    return traces;
}

QString traceName(PersonalTrace trace)
{
    switch (trace) {
    case PersonalTrace::Phone:
        return PersonalTraceText::tr("a phone number");
    case PersonalTrace::Email:
        return PersonalTraceText::tr("an e-mail address");
    case PersonalTrace::Snils:
        return PersonalTraceText::tr("an insurance number");
    case PersonalTrace::Passport:
        return PersonalTraceText::tr("the number of a passport");
    case PersonalTrace::ClientName:
        return PersonalTraceText::tr("the name of a client");
    }
    Q_UNREACHABLE();
}

QString withoutTraces(QString text)
{
    if (personalTraces(text).empty())
        return text;
    for (const QRegularExpression& pattern : {passport(), snils(), phone(), email()})
        text.replace(pattern, u"[…]"_s);
    return namesClient(text) ? text.replace(name(), u"[…]"_s) : text;
}

} // namespace indikator
