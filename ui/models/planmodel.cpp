// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/planmodel.h"

#include "core/base/period.h"
#include "ui/figure/hues.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, PlanModel::ColumnCount> fieldNames{u"id",  u"title", u"duration",    u"start",
                                                                     u"due", u"state", u"responsible", u"result"};

bool isDark()
{
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128;
}

QString findingTexts(const ScheduledItem& scheduled)
{
    QStringList lines;
    for (const Finding& finding : scheduled.findings)
        lines << (finding.severity == Severity::Info ? u"ℹ "_s : u"⚠ "_s) + finding.text;
    return lines.join(u'\n');
}

} // namespace

QString stateText(const ScheduledItem& scheduled, const WorkCalendar& calendar, QDate today)
{
    const RoadmapItem& item = scheduled.item;
    if (item.state == ItemState::Done)
        return item.doneOn.isValid() ? PlanModel::tr("done on %1").arg(officeDate(item.doneOn)) : PlanModel::tr("done");
    if (item.state == ItemState::Cancelled)
        return PlanModel::tr("cancelled");
    if (scheduled.isLate())
        return PlanModel::tr("overdue by %n working day(s)", nullptr,
                             calendar.workDays(scheduled.due.addDays(1), today).value_or(0));
    const QString begun = item.state == ItemState::InProgress ? PlanModel::tr("in progress, ") : QString();
    return scheduled.daysLeft ? begun + PlanModel::tr("%n working day(s) left", nullptr, *scheduled.daysLeft)
                              : begun + PlanModel::tr("no term");
}

PlanModel::PlanModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_names(workspace)
{}

std::vector<PlanModel::Node> PlanModel::treeOf(const Schedule& schedule)
{
    std::vector<Node> nodes(schedule.items.size());
    std::vector<int> path;
    int roots = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        path.resize(static_cast<size_t>(schedule.items[i].depth));
        nodes[i].parent = path.empty() ? -1 : path.back();
        if (path.empty()) {
            nodes[i].row = roots++;
        } else {
            std::vector<int>& siblings = nodes[static_cast<size_t>(path.back())].parts;
            nodes[i].row = static_cast<int>(siblings.size());
            siblings.push_back(static_cast<int>(i));
        }
        path.push_back(static_cast<int>(i));
    }
    return nodes;
}

bool PlanModel::hasSameTree(const PlanData& other) const
{
    return m_plan && std::ranges::equal(m_plan->schedule.items, other.schedule.items,
                                        [](const ScheduledItem& a, const ScheduledItem& b) {
                                            return a.item.id == b.item.id && a.depth == b.depth;
                                        });
}

void PlanModel::setPlan(std::optional<PlanData> plan)
{
    if (plan && hasSameTree(*plan)) {
        m_plan = std::move(plan);
        for (size_t i = 0; i < m_nodes.size(); ++i)
            emit dataChanged(createIndex(m_nodes[i].row, 0, i), createIndex(m_nodes[i].row, ColumnCount - 1, i));
        return;
    }
    beginResetModel(); // the tree itself is another one
    m_plan = std::move(plan);
    m_nodes = m_plan ? treeOf(m_plan->schedule) : std::vector<Node>();
    m_roots.clear();
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].parent < 0)
            m_roots.push_back(static_cast<int>(i));
    }
    endResetModel();
}

const ScheduledItem* PlanModel::scheduled(const QModelIndex& index) const
{
    return index.isValid() && m_plan ? &m_plan->schedule.items[index.internalId()] : nullptr;
}

QModelIndex PlanModel::indexOf(const Id& item, int column) const
{
    for (size_t i = 0; m_plan && i < m_nodes.size(); ++i) {
        if (m_plan->schedule.items[i].item.id == item)
            return createIndex(m_nodes[i].row, column, i);
    }
    return {};
}

size_t PlanModel::fieldIndex(int column) const
{
    return static_cast<size_t>(recordTable<RoadmapItem>().indexOf(fieldNames[static_cast<size_t>(column)]));
}

const Field& PlanModel::field(int column) const
{
    return recordTable<RoadmapItem>().fields()[fieldIndex(column)];
}

const std::vector<int>& PlanModel::partsOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].parts : m_roots;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(partsOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex PlanModel::parent(const QModelIndex& child) const
{
    const int above = child.isValid() ? m_nodes[child.internalId()].parent : -1;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(partsOf(parent).size());
}

int PlanModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString PlanModel::text(const ScheduledItem& scheduled, int column) const
{
    const RoadmapItem& item = scheduled.item;
    switch (column) {
    case NumberColumn:
        return (scheduled.isCritical() ? u"⚠ "_s : QString()) + scheduled.number;
    case TitleColumn:
        return (item.isControlPoint() ? u"◆ "_s : QString()) + item.title;
    case DurationColumn:
        return scheduled.duration ? QString::number(*scheduled.duration) : QString();
    case StartColumn:
        return officeDate(scheduled.start);
    case DueColumn:
        return officeDate(scheduled.due);
    case StateColumn:
        return stateText(scheduled, m_plan->calendar, m_plan->schedule.today);
    case ResponsibleColumn:
        return m_plan->responsible(item);
    default:
        return item.result;
    }
}

bool PlanModel::isEditable(const ScheduledItem& scheduled, int column) const
{
    if (!m_workspace.canEdit() || column == NumberColumn)
        return false;
    const bool isTiming = column == DurationColumn || column == StartColumn || column == DueColumn;
    if (!scheduled.isParent || !isTiming)
        return true;
    return scheduled.item.isControlPoint() && column == DueColumn; // its parts give the rest
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    const ScheduledItem* const found = scheduled(index);
    if (!found)
        return {};
    const auto draft = m_drafts.find({found->item.id, index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return draft == m_drafts.end() ? text(*found, index.column()) : draft->second;
    case Qt::EditRole:
        return recordTable<RoadmapItem>().row(found->item)[fieldIndex(index.column())].toVariant();
    case Qt::ToolTipRole:
    case ProblemRole:
        return findingTexts(*found);
    case Qt::AccessibleDescriptionRole:
        return findingTexts(*found);
    case DraftRole:
        return draft == m_drafts.end() ? QVariant() : draft->second;
    case IdRole:
        return found->item.id.toString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(found->item.isControlPoint());
        font.setStrikeOut(found->item.state == ItemState::Cancelled);
        return font;
    }
    case Qt::ForegroundRole:
        return found->isLate() && index.column() == StateColumn
                   ? QVariant(stateInk(HeatMapFigure::State::Missing, isDark()))
                   : QVariant();
    case Qt::BackgroundRole:
        return found->isLate() && index.column() == StateColumn
                   ? QVariant(stateTint(HeatMapFigure::State::Missing, isDark()))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == DurationColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && m_plan) { // the official heading
        static constexpr std::array<int, ColumnCount> official{0, 1, 2, 3, 4, -1, 6, 5};
        const int column = official[static_cast<size_t>(section)];
        return column < 0 ? QString() : m_plan->methodology->roadmapColumns[static_cast<size_t>(column)];
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case DurationColumn:
        return tr("Days");
    case ResultColumn:
        return tr("Result");
    default:
        return field(section).title();
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    const ScheduledItem* const found = scheduled(index);
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return found && isEditable(*found, index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ScheduledItem* const found = scheduled(index);
    if (!found || !isEditable(*found, index.column()) || (role != Qt::EditRole && role != DraftRole))
        return false;
    const std::pair place{found->item.id, index.column()};
    if (role == DraftRole) {
        m_drafts.insert_or_assign(place, value.toString());
        emit dataChanged(index, index);
        return true;
    }
    m_drafts.erase(place);
    emit edited(place.first, fieldIndex(index.column()), QJsonValue::fromVariant(value));
    return true;
}

} // namespace indikator
