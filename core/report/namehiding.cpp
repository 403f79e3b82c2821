// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/namehiding.h"

#include <QRegularExpression>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

/// The names that are recognised by their form alone.
const QRegularExpression& namePattern()
{
    static const QString word = u"(?!\\p{L}+(?:ть|ти|чь)(?:ся)?\\b)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"_s; // no verb
    static const QString initials = u"\\p{Lu}\\.\\s?\\p{Lu}\\."_s;
    static const QString patronymic = u"\\p{Lu}\\p{Ll}+(?:ич|вн|ичн)(?:[аеуы]|ой|ем|ом)?"_s;
    static const QRegularExpression names(
        u"\\b(?:%1\\s+%2|%2\\s?%1|(?:%1\\s+){1,2}%3(?:\\s+%1)?)(?![\\p{L}])"_s.arg(word, initials, patronymic),
        options);
    return names;
}

/// A surname without its ending, so that it is found in every case: «Иванова», «Ивановой»; «Достоевский»,
/// «Достоевскому».
QString stem(const QString& surname)
{
    static const QRegularExpression ending(u"(?:ая|ий|ый|ой|[аяоеьй])$"_s, options);
    return QString(surname).remove(ending);
}

} // namespace

QString withoutNames(const QString& text, const QStringList& surnames)
{
    QString hidden = text;
    hidden.replace(namePattern(), u"…"_s);
    for (const QString& surname : surnames) {
        const QString known = stem(surname);
        if (known.size() < 2)
            continue;
        const QRegularExpression inAnyCase(u"\\b%1\\p{Ll}{0,3}(?![\\p{L}])(?:\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)?"_s.arg(
                                               QRegularExpression::escape(known)),
                                           options);
        hidden.replace(inAnyCase, u"…"_s);
    }
    return hidden;
}

} // namespace indikator
