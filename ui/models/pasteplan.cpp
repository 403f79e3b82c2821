// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/pasteplan.h"

#include "ui/models/recordedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace indikator {

namespace {

struct PastePlanText
{
    Q_DECLARE_TR_FUNCTIONS(PastePlanText)
};

int fieldTitled(const RecordType& type, const QString& title)
{
    const QString wanted = title.simplified();
    for (size_t i = 0; i < type.fields().size(); ++i) {
        if ((i == 0 || isShown(type, i)) && type.fields()[i].title().compare(wanted, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

/// Makes a plan row by row, keeping in mind what earlier rows did.
class PasteReader
{
public:
    PasteReader(const RecordModel& model, const PastePlan::Target& target)
        : m_model(model)
        , m_type(model.type())
        , m_target(target)
    {
        m_plan.m_type = &m_type;
        for (const Row& row : model.rows()) {
            m_byId.insert(row.front().toString(), &row);
            enter(row);
        }
        for (const size_t column : target.columns)
            m_columns.push_back(static_cast<int>(column));
    }

    [[nodiscard]] PastePlan read(const TextTable& table)
    {
        int number = 0;
        for (const QStringList& cells : table) {
            ++number;
            if (number == 1 && readTitles(cells))
                continue;
            if (!cells.join(QString()).trimmed().isEmpty())
                readRow(cells, number);
        }
        return std::move(m_plan);
    }

private:
    /// Whether the row names the fields of at least half of its filled cells.
    bool readTitles(const QStringList& cells)
    {
        std::vector<int> fields;
        QStringList unknown;
        for (const QString& cell : cells) {
            fields.push_back(fieldTitled(m_type, cell));
            if (fields.back() < 0 && !cell.trimmed().isEmpty())
                unknown << cell.simplified();
        }
        const auto known = std::ranges::count_if(fields, [](int field) { return field >= 0; });
        if (known == 0 || known < unknown.size())
            return false;
        m_columns = fields;
        m_plan.m_unknownTitles = unknown;
        m_plan.m_hasTitles = true;
        return true;
    }

    void readRow(const QStringList& cells, int number)
    {
        Entry entry = entryFor(cells);
        for (int column = 0; column < cells.size() && column < static_cast<int>(m_columns.size()); ++column) {
            if (m_columns[static_cast<size_t>(column)] > 0)
                readCell(entry, cells[column], number, column);
        }
        if (isRepeated(entry, number))
            return;
        if (!entry.isNew && entry.after == entry.before) {
            ++m_plan.m_unchanged;
            return;
        }
        remember(entry);
        m_plan.m_entries.push_back(std::move(entry));
    }

    using Entry = PastePlan::Entry;

    [[nodiscard]] Entry entryFor(const QStringList& cells)
    {
        const Row* row = m_target.mode == PastePlan::Mode::Overwrite && !m_plan.m_hasTitles ? nextRecord() : nullptr;
        const bool mayMatch = m_target.mode == PastePlan::Mode::Add || m_plan.m_hasTitles;
        if (!row && mayMatch)
            row = matching(cells);
        if (row)
            return {false, *row, *row};
        Row fresh = freshRow(m_type, {}, m_model.owner());
        if (m_type.orderIndex() >= 0)
            fresh[static_cast<size_t>(m_type.orderIndex())] = ++m_lastPlace;
        return {true, fresh, fresh};
    }

    [[nodiscard]] const Row* nextRecord()
    {
        if (m_next >= m_target.records.size())
            return nullptr;
        const int place = m_model.rowOf(m_target.records[m_next++]);
        return place < 0 ? nullptr : &m_model.rows()[static_cast<size_t>(place)];
    }

    /// The record of the document that has the same unique value.
    [[nodiscard]] const Row* matching(const QStringList& cells) const
    {
        for (size_t column = 0; column < m_columns.size() && static_cast<qsizetype>(column) < cells.size(); ++column) {
            if (m_columns[column] == 0) { // the identity, as our own tables carry it
                if (const Row* known = m_byId.value(cells[static_cast<qsizetype>(column)].trimmed()))
                    return known;
            }
            if (m_columns[column] <= 0 || !m_type.fields()[static_cast<size_t>(m_columns[column])].unique)
                continue;
            const auto field = static_cast<size_t>(m_columns[column]);
            const auto typed =
                parseField(m_type.fields()[field], cells[static_cast<qsizetype>(column)], m_model.names());
            if (!typed.isGood() || isEmptyValue(typed.value))
                continue;
            for (const QString& id : m_users.value({field, keyOf(typed.value)})) {
                if (const Row* known = m_byId.value(id); known && (*known)[field] == typed.value)
                    return known;
            }
        }
        return nullptr;
    }

    void readCell(Entry& entry, const QString& text, int number, int column)
    {
        const auto position = static_cast<size_t>(m_columns[static_cast<size_t>(column)]);
        const Field& field = m_type.fields()[position];
        if (text.trimmed().isEmpty() && !field.optional && isEmptyValue(entry.after[position]))
            return;
        if (entry.isNew && text.trimmed().isEmpty())
            return; // an empty cell leaves what a new record starts with
        const TypedValue typed = parseField(field, text, m_model.names());
        if (typed.isGood())
            entry.after[position] = typed.value;
        else
            m_plan.m_badCells.push_back({number, column + 1, field.title(), text, typed.problem});
    }

    /// A row that repeats the unique value of another record is left out, and said so.
    bool isRepeated(const Entry& entry, int number)
    {
        for (size_t i = 1; i < entry.after.size(); ++i) {
            if (!m_type.fields()[i].unique || isEmptyValue(entry.after[i]) ||
                (!entry.isNew && entry.after[i] == entry.before[i] && !m_seen.contains(entry.after.front().toString())))
                continue;
            const QString self = entry.after.front().toString();
            const auto isOther = [&](const QString& id) { return id != self || m_seen.contains(id); };
            if (std::ranges::none_of(m_users.value({i, keyOf(entry.after[i])}), isOther))
                continue;
            const auto column = std::ranges::find(m_columns, static_cast<int>(i)) - m_columns.begin();
            m_plan.m_badCells.push_back({number, static_cast<int>(column) + 1, m_type.fields()[i].title(),
                                         entry.after[i].toString(),
                                         PastePlanText::tr("This value is there already; the row is left out.")});
            return true;
        }
        return false;
    }

    void remember(const Entry& entry)
    {
        const QString id = entry.after.front().toString();
        m_seen.insert(id);
        leave(entry.before);
        enter(entry.after);
    }

    [[nodiscard]] static QString keyOf(const QJsonValue& value) { return value.toVariant().toString(); }

    void enter(const Row& row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            if (m_type.fields()[i].unique && !isEmptyValue(row[i]))
                m_users[{i, keyOf(row[i])}] << row.front().toString();
        }
        if (m_type.orderIndex() >= 0)
            m_lastPlace = std::max(m_lastPlace, row[static_cast<size_t>(m_type.orderIndex())].toInt());
    }

    void leave(const Row& row)
    {
        for (size_t i = 1; i < row.size(); ++i) {
            if (m_type.fields()[i].unique && !isEmptyValue(row[i]))
                m_users[{i, keyOf(row[i])}].removeAll(row.front().toString());
        }
    }

    const RecordModel& m_model;
    const RecordType& m_type;
    const PastePlan::Target& m_target;
    QHash<QString, const Row*> m_byId;                      ///< records of the register as it is
    QHash<std::pair<size_t, QString>, QStringList> m_users; ///< who has a unique value, as it will be
    int m_lastPlace = 0;                                    ///< in the list
    std::set<QString> m_seen;                               ///< ids that an earlier row wrote
    std::vector<int> m_columns;
    size_t m_next = 0;
    PastePlan m_plan;
};

PastePlan PastePlan::make(const RecordModel& model, const TextTable& table, const Target& target)
{
    return PasteReader(model, target).read(table);
}

void PastePlan::adjust(const std::function<void(Entry&)>& adjustment)
{
    for (Entry& entry : m_entries)
        adjustment(entry);
}

int PastePlan::added() const
{
    return static_cast<int>(std::ranges::count(m_entries, true, &Entry::isNew));
}

int PastePlan::changed() const
{
    return static_cast<int>(m_entries.size()) - added();
}

bool PastePlan::apply(Workspace& workspace) const
{
    return workspace.attempt([&] {
        const QString title = PastePlanText::tr("Paste: %1").arg(m_type->title());
        workspace.document().change(title, [&](Change& change) {
            for (const Entry& entry : m_entries)
                change.putRow(*m_type, entry.after);
        });
    });
}

} // namespace indikator
