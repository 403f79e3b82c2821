// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordmodel.h"

#include "ui/models/recordedits.h"
#include "ui/models/recordfindings.h"

#include <QApplication>
#include <QDate>
#include <QIcon>
#include <QStyle>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

RecordModel::RecordModel(Workspace& workspace, const RecordType& type, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_type(type)
    , m_names(workspace)
{
    for (size_t i = 0; i < type.fields().size(); ++i) {
        if (isShown(type, i))
            m_columns.push_back(i);
    }
    connect(&workspace, &Workspace::documentOpened, this, &RecordModel::reload);
    connect(&workspace, &Workspace::changed, this, &RecordModel::follow);
    m_study.setInterval(0);
    connect(&m_study, &QTimer::timeout, this, &RecordModel::study);
    m_rows = read();
    forgetAll();
}

void RecordModel::setOwner(const Id& owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_names.setOwner(owner);
    reload();
}

void RecordModel::setColumns(const std::vector<size_t>& fields)
{
    beginResetModel(); // other columns make another table
    m_columns = fields;
    endResetModel();
}

void RecordModel::setColumns(const QStringList& fields)
{
    std::vector<size_t> columns;
    for (const QString& name : fields) {
        if (const int field = m_type.indexOf(name); field >= 0)
            columns.push_back(static_cast<size_t>(field));
    }
    setColumns(columns);
}

const Field& RecordModel::field(int column) const
{
    return m_type.fields()[m_columns[static_cast<size_t>(column)]];
}

int RecordModel::columnOf(QStringView field) const
{
    const int position = m_type.indexOf(field);
    const auto found = std::ranges::find(m_columns, static_cast<size_t>(position));
    return position < 0 || found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

Id RecordModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return Id::parse(m_rows[static_cast<size_t>(row)].front().toString()).value_or(Id());
}

int RecordModel::rowOf(const Id& id) const
{
    const QString key = id.toString();
    if (m_type.orderIndex() < 0) { // then rows are ordered by identity
        const auto place =
            std::ranges::lower_bound(m_rows, key, {}, [](const Row& row) { return row.front().toString(); });
        return place != m_rows.end() && place->front().toString() == key ? static_cast<int>(place - m_rows.begin())
                                                                         : -1;
    }
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.front().toString() == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto draft = m_drafts.find(placeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return draft == m_drafts.end() ? oneLine(text(index)) : draft->second;
    case Qt::EditRole:
        return m_rows[static_cast<size_t>(index.row())][placeOf(index).second].toVariant();
    case SortRole:
        return sortKey(index);
    case DraftRole:
        return draft == m_drafts.end() ? QVariant() : draft->second;
    case ProblemRole:
        return problem(index);
    case Qt::DecorationRole:
        return problem(index).isEmpty() ? QVariant()
                                        : QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(field(index.column()).title(), data(index, Qt::DisplayRole).toString());
    case Qt::AccessibleDescriptionRole:
        return problem(index);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return field(section).title();
    if (role == Qt::ToolTipRole && !field(section).source.isEmpty())
        return tr("%1 (%2)", "title of a field and its paragraph").arg(field(section).title(), field(section).source);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_workspace.canEdit() && !field(index.column()).internal ? flags | Qt::ItemIsEditable : flags;
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_workspace.canEdit())
        return false;
    const Place place = placeOf(index);
    if (role == DraftRole) {
        m_drafts.insert_or_assign(place, value.toString());
        emit dataChanged(index, index);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    if (m_drafts.erase(place) > 0)
        emit dataChanged(index, index);
    return changeField(m_workspace, m_type, idAt(index.row()), place.second, QJsonValue::fromVariant(value));
}

RecordModel::Place RecordModel::placeOf(const QModelIndex& index) const
{
    return {m_rows[static_cast<size_t>(index.row())].front().toString(),
            m_columns[static_cast<size_t>(index.column())]};
}

QString RecordModel::text(const QModelIndex& index) const
{
    const auto position = m_columns[static_cast<size_t>(index.column())];
    return fieldText(m_type.fields()[position], m_rows[static_cast<size_t>(index.row())][position], m_names);
}

/// Findings on fields that are no column stand at the first one.
QString RecordModel::problem(const QModelIndex& index) const
{
    if (const auto draft = m_drafts.find(placeOf(index)); draft != m_drafts.end())
        return parseField(field(index.column()), draft->second, m_names).problem;
    QStringList texts;
    for (const Finding& finding : findings(index.row())) {
        const int column = columnOf(fieldOf(m_type, finding));
        if (std::max(column, 0) == index.column())
            texts << finding.text;
    }
    return texts.join(u'\n');
}

QString RecordModel::toolTip(const QModelIndex& index) const
{
    QStringList lines{text(index), problem(index)};
    if (const QString source = field(index.column()).source; !source.isEmpty())
        lines << tr("Source: %1").arg(source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RecordModel::sortKey(const QModelIndex& index) const
{
    const auto position = m_columns[static_cast<size_t>(index.column())];
    const Field& column = m_type.fields()[position];
    const QJsonValue& value = m_rows[static_cast<size_t>(index.row())][position];
    if (isEmptyValue(value))
        return {};
    switch (column.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Boolean:
        return value.toBool() ? 0 : 1;
    case FieldType::Date:
        return QDate::fromString(value.toString(), Qt::ISODate);
    case FieldType::Choice: {
        const auto code = value.toString();
        const auto isIt = [&](const Choice& choice) { return code == QLatin1StringView(choice.code); };
        return static_cast<int>(std::ranges::find_if(column.choices, isIt) - column.choices.begin());
    }
    default:
        return text(index);
    }
}

} // namespace indikator
