// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/answersfile.h"

#include "core/assessment/assessment.h"
#include "core/base/period.h"
#include "core/operations/assessing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct AnswersFileText
{
    Q_DECLARE_TR_FUNCTIONS(AnswersFileText)
};

[[noreturn]] void refuse(const QString& message)
{
    throw Error(ErrorCode::InvalidInput, message);
}

QString shown(const QJsonValue& value)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    const QString text = array.sliced(1, array.size() - 2);
    return text.size() > 60 ? text.first(60) + u'…' : text;
}

void refuseUnknownKeys(const QJsonObject& object, const QStringList& known, const QString& where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            refuse(
                AnswersFileText::tr("%1: unknown key “%2”. Known keys: %3.").arg(where, it.key(), known.join(u", "_s)));
    }
}

QJsonObject objectAt(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        refuse(AnswersFileText::tr("%1: an object {…} is expected, found %2.").arg(where, shown(value)));
    return value.toObject();
}

/// Reads one file of answers into records of one assessment, checking everything before anything is written.
class Reader
{
public:
    Reader(const Document& document, Assessment assessment)
        : m_document(document)
        , m_assessment(std::move(assessment))
        , m_methodology(document.methodology(m_assessment.edition))
    {}

    void read(const QJsonObject& answers)
    {
        refuseUnknownKeys(
            answers,
            {u"asOf"_s, u"title"_s, u"executor"_s, u"filledOn"_s, u"checklist"_s, u"matrix"_s, u"conclusion"_s},
            AnswersFileText::tr("Answers"));
        readHead(answers);
        if (answers.contains(u"checklist"_s))
            readChecklist(objectAt(answers[u"checklist"_s], u"checklist"_s));
        if (answers.contains(u"matrix"_s))
            readMatrix(objectAt(answers[u"matrix"_s], u"matrix"_s));
    }

    void write(Change& change) const
    {
        change.put(m_assessment);
        for (const ChecklistAnswer& answer : m_checklist)
            change.put(answer);
        for (const MatrixAnswer& answer : m_matrix)
            change.put(answer);
    }

    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }

private:
    const Document& m_document;
    Assessment m_assessment;
    std::shared_ptr<const Methodology> m_methodology;
    std::vector<ChecklistAnswer> m_checklist;
    std::vector<MatrixAnswer> m_matrix;

    void readHead(const QJsonObject& answers)
    {
        readDate(answers, u"asOf"_s, m_assessment.asOf);
        readDate(answers, u"filledOn"_s, m_assessment.filledOn);
        readText(answers, u"title"_s, m_assessment.title);
        readText(answers, u"executor"_s, m_assessment.executor);
        readText(answers, u"conclusion"_s, m_assessment.conclusion);
        if (!m_assessment.asOf.isValid())
            refuse(AnswersFileText::tr("asOf: the assessment needs a date such as \"2026-12-31\"."));
        if (m_assessment.title.trimmed().isEmpty())
            m_assessment.title = Quarter(m_assessment.asOf).title();
        const auto& table = recordTable<Assessment>();
        if (const QString error = table.formError(table.row(m_assessment)); !error.isEmpty())
            refuse(error);
    }

    static void readDate(const QJsonObject& answers, const QString& key, QDate& date)
    {
        if (answers.contains(key) && !Codec<QDate>::fromJson(answers[key], date))
            refuse(AnswersFileText::tr("%1: a date such as \"2026-12-31\" is expected, found %2.")
                       .arg(key, shown(answers[key])));
    }

    static void readText(const QJsonObject& answers, const QString& key, QString& text)
    {
        if (answers.contains(key) && !Codec<QString>::fromJson(answers[key], text))
            refuse(AnswersFileText::tr("%1: a text is expected, found %2.").arg(key, shown(answers[key])));
    }

    void readChecklist(const QJsonObject& items)
    {
        for (auto it = items.begin(); it != items.end(); ++it) {
            bool isNumber = false;
            const int number = it.key().toInt(&isNumber);
            const ChecklistItem* const item = m_methodology->checklist.item(number);
            if (!isNumber || !item || QString::number(number) != it.key())
                refuse(AnswersFileText::tr("checklist: there is no item “%1”; items are numbered from 1 to %2.")
                           .arg(it.key())
                           .arg(m_methodology->checklist.items.size()));
            const Id id = ChecklistAnswer::idFor(m_assessment.id, number);
            ChecklistAnswer answer =
                m_document.find<ChecklistAnswer>(id).value_or(ChecklistAnswer{id, m_assessment.id, number, {}, {}});
            answer.marked = marks(*item, it.value());
            m_checklist.push_back(answer);
        }
    }

    /// The contract's spelling (option number, 0 for «НЕТ», list for an additive item) as the record stores it.
    static QJsonValue marks(const ChecklistItem& item, const QJsonValue& value)
    {
        if (value.isNull())
            return {};
        const QJsonArray given = value.isArray() && item.additive ? value.toArray() : QJsonArray{value};
        const bool none = given.size() == 1 && given.first().isDouble() && given.first().toDouble() == 0;
        const QJsonValue marked = none ? QJsonArray() : given;
        const bool whole =
            std::ranges::all_of(given, [](const QJsonValue& v) { return v.isDouble() && v.toDouble() == v.toInt(-1); });
        if (given.isEmpty() || !whole || !parseMarks(item, marked))
            refuse(item.additive
                       ? AnswersFileText::tr(
                             "checklist, item %1: a list of different options from 1 to %2, 0 for “НЕТ” alone, or "
                             "null for no answer is expected, found %3.")
                             .arg(item.number)
                             .arg(item.options.size())
                             .arg(shown(value))
                       : AnswersFileText::tr(
                             "checklist, item %1: one option from 1 to %2, 0 for “НЕТ”, or null for no answer is "
                             "expected, found %3.")
                             .arg(item.number)
                             .arg(item.options.size())
                             .arg(shown(value)));
        return marked;
    }

    void readMatrix(const QJsonObject& rows)
    {
        for (auto it = rows.begin(); it != rows.end(); ++it) {
            const auto& measures = m_methodology->matrix.measures;
            const auto measure = std::ranges::find(measures, it.key(), &Measure::number);
            if (measure == measures.end())
                refuse(AnswersFileText::tr("matrix: there is no row “%1”.").arg(it.key()));
            const QString where = u"matrix, "_s + AnswersFileText::tr("row %1").arg(it.key());
            const QJsonObject lines = objectAt(it.value(), where);
            refuseUnknownKeys(lines, {u"region"_s, u"centres"_s}, where);
            if (lines.contains(u"region"_s))
                addAnswer(lineOf(*measure, false, where), {}, lines[u"region"_s], where);
            if (lines.contains(u"centres"_s))
                readCentres(lineOf(*measure, true, where), objectAt(lines[u"centres"_s], where), where);
        }
    }

    static const Condition& lineOf(const Measure& measure, bool ofCentres, const QString& where)
    {
        for (const Condition& condition : measure.conditions) {
            if (condition.isDerived())
                refuse(AnswersFileText::tr("%1: it is not answered but follows from %2.")
                           .arg(where, condition.derivedFrom.front() + QChar(0x2013) + condition.derivedFrom.back()));
            if ((condition.scope == Scope::Centres) == ofCentres)
                return condition;
        }
        refuse(ofCentres
                   ? AnswersFileText::tr("%1: it is not answered by centre; use the key \"region\".").arg(where)
                   : AnswersFileText::tr("%1: it is answered only by centre; use the key \"centres\".").arg(where));
    }

    void readCentres(const Condition& condition, const QJsonObject& values, const QString& where)
    {
        for (auto it = values.begin(); it != values.end(); ++it) {
            const auto& centres = m_document.all<Centre>();
            const auto centre = std::ranges::find(centres, it.key(), &Centre::name);
            if (centre == centres.end())
                refuse(AnswersFileText::tr("%1: the document has no centre “%2”.").arg(where, it.key()));
            addAnswer(condition, centre->id, it.value(), where + u", "_s + it.key());
        }
    }

    void addAnswer(const Condition& condition, const Id& centre, const QJsonValue& value, const QString& where)
    {
        const FactKind& kind = m_methodology->matrix.kindOf(condition);
        if (!value.isNull() && !kind.parse(value))
            refuse(AnswersFileText::tr("%1: expected %2 or null, found %3.")
                       .arg(where, kind.expectedForm(), shown(value)));
        const Id id = MatrixAnswer::idFor(m_assessment.id, condition.id, centre);
        MatrixAnswer answer =
            m_document.find<MatrixAnswer>(id).value_or(MatrixAnswer{id, m_assessment.id, condition.id, centre, {}, {}});
        answer.value = value;
        m_matrix.push_back(answer);
    }
};

} // namespace

Id applyAnswers(Document& document, const QJsonObject& answers, const std::optional<Id>& id, QDate today)
{
    const std::optional<Assessment> existing = id ? document.find<Assessment>(*id) : std::nullopt;
    if (id && !existing)
        throw Error(ErrorCode::NotFound, AnswersFileText::tr("The document has no assessment %1.").arg(id->toString()));
    if (existing && existing->isFinal())
        throw Error(ErrorCode::ReadOnly,
                    AnswersFileText::tr("The assessment “%1” is final and cannot be changed.").arg(existing->title));
    Assessment assessment = existing ? *existing : emptyDraft(document, {today, {}, regionOf(document).executor, {}});
    if (!existing)
        assessment.title.clear(); // the file's date gives it, unless the file does
    Reader reader(document, assessment);
    reader.read(answers);
    document.change(AnswersFileText::tr("Answers from a file: “%1”").arg(reader.assessment().title),
                    [&](Change& change) { reader.write(change); });
    return reader.assessment().id;
}

} // namespace indikator
