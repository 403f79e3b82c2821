// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/surveyimport.h"

#include "core/operations/measuring.h"
#include "ui/models/surveywords.h"
#include "ui/sheets/cellreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;
using Role = SurveyColumn::Role;
using namespace surveywords;

namespace {

struct SurveyImportText
{
    Q_DECLARE_TR_FUNCTIONS(SurveyImportText)
};

template <class R>
QStringList namesOf(const std::vector<R>& records, QString R::*name)
{
    QStringList names;
    for (const R& record : records)
        names << record.*name;
    return names;
}

QString someOf(QStringList names)
{
    const bool isCut = names.size() > 5;
    return names.mid(0, 5).join(u", "_s) + (isCut ? u" …"_s : QString());
}

} // namespace

QString roleText(const SurveyColumn& column, const std::vector<Metric>& metrics,
                 const std::vector<MetricAttribute>& attributes)
{
    const auto title = [](const char* field) {
        const auto& table = recordTable<Measurement>();
        return table.fields()[static_cast<size_t>(table.indexOf(QString::fromLatin1(field)))].title();
    };
    switch (column.role) {
    case Role::Ignored:
        return SurveyImportText::tr("(not taken)");
    case Role::Metric:
        return title("metric");
    case Role::Attribute:
        return title("attribute");
    case Role::Centre:
        return title("centre");
    case Role::Clients:
        return title("clients");
    case Role::Period:
        return SurveyImportText::tr("Quarter");
    case Role::From:
        return title("from");
    case Role::To:
        return title("to");
    case Role::Mark:
        return SurveyImportText::tr("How many gave mark %1").arg(column.mark);
    case Role::Part:
        return title("part");
    case Role::Total:
        return title("total");
    case Role::Undecided:
        return title("undecided");
    case Role::Population:
        return title("population");
    case Role::Answer:
        break;
    }
    const auto metric = std::ranges::find(metrics, column.metric, &Metric::id);
    const auto attribute = std::ranges::find(attributes, column.attribute, &MetricAttribute::id);
    const QString name = attribute != attributes.end() ? attribute->text
                         : metric != metrics.end()     ? metric->name
                                                       : QString();
    return SurveyImportText::tr("Answers: %1").arg(name);
}

SurveyImport::Known SurveyImport::Known::of(const Document& document)
{
    return {document.all<Metric>(), document.all<MetricAttribute>(), document.all<Centre>(),
            document.all<Measurement>()};
}

std::vector<SurveyColumn> SurveyImport::guess(const QStringList& titles, const Known& known)
{
    std::vector<SurveyColumn> columns;
    for (const QString& title : titles) {
        SurveyColumn column;
        const auto metric = std::ranges::find_if(
            known.metrics, [&](const Metric& one) { return isSame(one.code, title) || isSame(one.name, title); });
        const auto attribute =
            std::ranges::find_if(known.attributes, [&](const MetricAttribute& one) { return isSame(one.text, title); });
        if (metric != known.metrics.end())
            column = {Role::Answer, 0, metric->id, {}};
        else if (attribute != known.attributes.end())
            column = {Role::Answer, 0, attribute->metric, attribute->id};
        else if (const auto mark = markIn(title))
            column = {Role::Mark, *mark, {}, {}};
        else
            column.role = roleOf(title);
        columns.push_back(column);
    }
    return columns;
}

/// Reads row by row, keeping in mind which row spoke of the same before.
class SurveyReader
{
public:
    SurveyReader(const std::vector<SurveyColumn>& columns, const SurveyDefaults& defaults,
                 const SurveyImport::Known& known)
        : m_columns(columns)
        , m_defaults(defaults)
        , m_known(known)
        , m_hasAnswers(std::ranges::any_of(columns, [](const auto& one) { return one.role == Role::Answer; }))
    {}

    [[nodiscard]] SurveyImport read(const TextTable& table)
    {
        if (!table.empty())
            m_titles = table.front();
        for (size_t i = 1; i < table.size(); ++i) {
            m_row = static_cast<int>(i) + 1;
            if (!table[i].join(QString()).trimmed().isEmpty())
                readRow(table[i]);
        }
        for (Draft& draft : m_drafts)
            finish(draft);
        return std::move(m_import);
    }

private:
    struct Draft
    {
        Measurement measurement;
        ScaleCounts counts;
        int row = 0;
    };

    void fault(int column, const QString& text, const QString& problem)
    {
        const QString title = column >= 0 ? m_titles.value(column).simplified() : QString();
        m_import.m_badCells.push_back({m_row, column + 1, title, text, problem});
        m_isGood = false;
    }

    void readRow(const QStringList& cells)
    {
        m_isGood = true;
        Draft draft;
        draft.row = m_row;
        draft.measurement.metric = m_defaults.metric;
        draft.measurement.centre = m_defaults.centre;
        draft.measurement.clients = m_defaults.clients;
        draft.measurement.from = m_defaults.from;
        draft.measurement.to = m_defaults.to;
        draft.measurement.isSample = m_defaults.isSample;
        for (int i = 0; i < cells.size() && i < static_cast<int>(m_columns.size()); ++i)
            readCell(draft, i, cells[i].trimmed());
        if (!draft.measurement.from.isValid() || !draft.measurement.to.isValid())
            fault(-1, {}, SurveyImportText::tr("Choose the quarter above, or name it in a column."));
        if (!m_hasAnswers && draft.measurement.metric.isNull())
            fault(-1, {}, SurveyImportText::tr("Choose the metric above, or name it in a column."));
        if (!m_isGood)
            return;
        if (m_hasAnswers)
            readAnswers(draft, cells);
        else
            takeCounts(std::move(draft));
    }

    void readCell(Draft& draft, int index, const QString& text)
    {
        const SurveyColumn& column = m_columns[static_cast<size_t>(index)];
        if (text.isEmpty())
            return;
        Measurement& measurement = draft.measurement;
        switch (column.role) {
        case Role::Ignored:
        case Role::Answer:
            return;
        case Role::Metric:
            return readMetric(measurement, index, text);
        case Role::Attribute:
            return readAttribute(measurement, index, text);
        case Role::Centre:
            return readCentre(measurement, index, text);
        case Role::Clients:
            if (const auto clients = clientsIn(text))
                measurement.clients = *clients;
            else
                fault(index, text, SurveyImportText::tr("Enter “citizens”, “employers” or “all clients”."));
            return;
        case Role::Period:
            if (const auto quarter = quarterIn(text)) {
                measurement.from = quarter->firstDay();
                measurement.to = quarter->lastDay();
            } else {
                fault(index, text, SurveyImportText::tr("Enter a quarter such as 2026-3."));
            }
            return;
        case Role::From:
            return readDay(measurement.from, index, text);
        case Role::To:
            return readDay(measurement.to, index, text);
        case Role::Mark:
            if (const auto count = readCount(index, text))
                draft.counts[column.mark] += *count;
            return;
        case Role::Part:
            measurement.part = readCount(index, text);
            return;
        case Role::Total:
            measurement.total = readCount(index, text);
            return;
        case Role::Undecided:
            measurement.undecided = readCount(index, text);
            return;
        case Role::Population:
            measurement.population = readCount(index, text);
            return;
        }
    }

    void readMetric(Measurement& measurement, int index, const QString& text)
    {
        const auto found = std::ranges::find_if(
            m_known.metrics, [&](const Metric& one) { return isSame(one.code, text) || isSame(one.name, text); });
        if (found != m_known.metrics.end())
            measurement.metric = found->id;
        else
            fault(index, text,
                  SurveyImportText::tr("No metric is called so. Known are: %1.")
                      .arg(someOf(namesOf(m_known.metrics, &Metric::name))));
    }

    void readAttribute(Measurement& measurement, int index, const QString& text)
    {
        const auto found = std::ranges::find_if(m_known.attributes,
                                                [&](const MetricAttribute& one) { return isSame(one.text, text); });
        if (found != m_known.attributes.end())
            measurement.attribute = found->id;
        else
            fault(index, text,
                  SurveyImportText::tr("No attribute is called so. Known are: %1.")
                      .arg(someOf(namesOf(m_known.attributes, &MetricAttribute::text))));
    }

    void readCentre(Measurement& measurement, int index, const QString& text)
    {
        const auto found = std::ranges::find_if(
            m_known.centres, [&](const Centre& one) { return isSame(one.name, text) || isSame(one.shortName, text); });
        if (found != m_known.centres.end())
            measurement.centre = found->id;
        else
            fault(index, text,
                  SurveyImportText::tr("No centre is called so. Known are: %1.")
                      .arg(someOf(namesOf(m_known.centres, &Centre::name))));
    }

    void readDay(QDate& day, int index, const QString& text)
    {
        if (const auto read = readDate(text))
            day = *read;
        else
            fault(index, text, SurveyImportText::tr("Enter a date such as 31.12.2026."));
    }

    /// «12», also «12,0» as spreadsheets write it.
    [[nodiscard]] std::optional<int> readCount(int index, const QString& text)
    {
        const auto number = readDecimal(text);
        if (number && *number >= 0 && *number <= 100'000'000 && *number == static_cast<int>(*number))
            return static_cast<int>(*number);
        fault(index, text, SurveyImportText::tr("Enter how many: a whole number from 0 up."));
        return std::nullopt;
    }

    /// Each answer of a person counts one for its metric.
    void readAnswers(const Draft& row, const QStringList& cells)
    {
        for (int i = 0; i < cells.size() && i < static_cast<int>(m_columns.size()); ++i) {
            const SurveyColumn& column = m_columns[static_cast<size_t>(i)];
            const QString text = cells[i].trimmed();
            const auto metric = std::ranges::find(m_known.metrics, column.metric, &Metric::id);
            if (column.role != Role::Answer || text.isEmpty() || metric == m_known.metrics.end())
                continue;
            const auto mark = readDecimal(text);
            const Scale scale = metric->scale();
            const bool fits =
                mark && *mark == static_cast<int>(*mark) && *mark >= scale.minimum && *mark <= scale.maximum;
            if (!fits && !isUndecided(text)) {
                fault(i, text,
                      SurveyImportText::tr("Enter a mark from %1 to %2.").arg(scale.minimum).arg(scale.maximum));
                continue;
            }
            Draft answer = row;
            answer.measurement.metric = column.metric;
            answer.measurement.attribute = column.attribute;
            Draft& sum = draftOf(answer);
            if (fits)
                ++sum.counts[static_cast<int>(*mark)];
            else
                sum.measurement.undecided = sum.measurement.undecided.value_or(0) + 1;
        }
    }

    Draft& draftOf(const Draft& wanted)
    {
        const auto found = std::ranges::find_if(
            m_drafts, [&](const Draft& one) { return measureTheSame(one.measurement, wanted.measurement); });
        return found != m_drafts.end() ? *found : m_drafts.emplace_back(wanted);
    }

    void takeCounts(Draft draft)
    {
        const auto same = std::ranges::find_if(
            m_drafts, [&](const Draft& one) { return measureTheSame(one.measurement, draft.measurement); });
        if (same != m_drafts.end())
            return fault(-1, {},
                         SurveyImportText::tr("Row %1 speaks of the same; this row is left out.").arg(same->row));
        m_drafts.push_back(std::move(draft));
    }

    void finish(Draft& draft)
    {
        Measurement& after = draft.measurement;
        m_row = draft.row;
        if (!draft.counts.empty())
            after.counts = countsText(draft.counts);
        if (!isFitting(draft))
            return;
        const auto known = std::ranges::find_if(m_known.measurements,
                                                [&](const Measurement& one) { return measureTheSame(one, after); });
        if (known == m_known.measurements.end()) {
            after.id = Id::create();
            m_import.m_entries.push_back({true, {}, after});
            return;
        }
        const Measurement fresh = std::exchange(after, *known);
        after.counts = fresh.counts;
        after.part = fresh.part;
        after.total = fresh.total;
        after.undecided = fresh.undecided;
        after.population = fresh.population ? fresh.population : known->population;
        if (!after.counts.isEmpty() || after.total)
            after.bareValue.reset();
        if (after == *known)
            ++m_import.m_unchanged;
        else
            m_import.m_entries.push_back({false, *known, after});
    }

    /// The rules of the record and of its metric hold for what comes from outside.
    [[nodiscard]] bool isFitting(const Draft& draft)
    {
        const auto& table = recordTable<Measurement>();
        std::vector<Finding> findings = table.check(table.row(draft.measurement), draft.measurement.from);
        const auto own = checkMeasurements(std::span(&draft.measurement, 1), m_known.metrics, m_known.attributes);
        findings.insert(findings.end(), own.begin(), own.end());
        std::erase_if(findings, [](const Finding& finding) { return finding.code == "measurement.to.long"_L1; });
        if (findings.empty())
            return true;
        fault(-1, draft.measurement.counts, findings.front().text);
        return false;
    }

    const std::vector<SurveyColumn>& m_columns;
    const SurveyDefaults& m_defaults;
    const SurveyImport::Known& m_known;
    const bool m_hasAnswers;
    QStringList m_titles;
    std::vector<Draft> m_drafts;
    int m_row = 0;
    bool m_isGood = true;
    SurveyImport m_import;
};

SurveyImport SurveyImport::make(const TextTable& table, const std::vector<SurveyColumn>& columns,
                                const SurveyDefaults& defaults, const Known& known)
{
    return SurveyReader(columns, defaults, known).read(table);
}

int SurveyImport::added() const
{
    return static_cast<int>(std::ranges::count(m_entries, true, &Entry::isNew));
}

int SurveyImport::changed() const
{
    return static_cast<int>(m_entries.size()) - added();
}

bool SurveyImport::apply(Workspace& workspace) const
{
    return workspace.attempt([&] {
        workspace.document().change(SurveyImportText::tr("Import of measurements"), [&](Change& change) {
            for (const Entry& entry : m_entries)
                change.put(entry.after);
        });
    });
}

} // namespace indikator
