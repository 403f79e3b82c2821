// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/journeypanes.h"

#include "core/measurement/channel.h"
#include "ui/models/fieldtext.h"
#include "ui/models/referencenames.h"

#include <QHeaderView>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int stageRole = Qt::UserRole;
constexpr int laneRole = Qt::UserRole + 1;

void makeQuiet(QTableWidget& table)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(true);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

QString kindText(MapDifference::Kind kind)
{
    switch (kind) {
    case MapDifference::Kind::Added:
        return JourneyChanges::tr("+ added");
    case MapDifference::Kind::Removed:
        return JourneyChanges::tr("− removed");
    case MapDifference::Kind::Moved:
        return JourneyChanges::tr("↔ moved");
    case MapDifference::Kind::Changed:
        break;
    }
    return JourneyChanges::tr("≠ changed");
}

} // namespace

JourneyRemarks::JourneyRemarks(const JourneyBoard& board, QWidget* parent)
    : QListWidget(parent)
    , m_board(board)
{
    setAccessibleName(tr("Remarks on the journey"));
    setWordWrap(true);
    setAlternatingRowColors(true);
    connect(&board, &JourneyBoard::changed, this, &JourneyRemarks::refresh);
    const auto go = [this](const QListWidgetItem* item) {
        if (const auto stage = Id::parse(item->data(stageRole).toString()))
            emit placeWanted(*stage, item->data(laneRole).toString());
    };
    connect(this, &QListWidget::itemActivated, this, go);
    connect(this, &QListWidget::itemClicked, this, go);
}

void JourneyRemarks::refresh()
{
    const int row = currentRow();
    clear();
    for (const LintFinding& one : m_board.findings()) {
        const QString sign = one.severity == Severity::Error ? u"✗"_s : u"⚠"_s;
        auto* const item = new QListWidgetItem(u"%1 %2 %3 (%4)"_s.arg(sign, one.code, one.text, one.source), this);
        item->setData(stageRole, one.stage.isNull() ? QVariant() : QVariant(one.stage.toString()));
        item->setData(laneRole, one.lane);
    }
    if (m_board.data() && count() == 0) {
        auto* const item = new QListWidgetItem(tr("✓ The map keeps to every rule of the technological card."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentRow(std::min(row, count() - 1));
}

JourneyChanges::JourneyChanges(Workspace& workspace, const JourneyBoard& board, QWidget* parent)
    : QTableWidget(parent)
    , m_workspace(workspace)
    , m_board(board)
{
    setAccessibleName(tr("What differs between the versions"));
    setColumnCount(5);
    setHorizontalHeaderLabels({tr("Change"), tr("Stage"), tr("What"), tr("Before"), tr("After")});
    makeQuiet(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(&board, &JourneyBoard::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void JourneyChanges::showEvent(QShowEvent* event)
{
    QTableWidget::showEvent(event);
    refresh();
}

void JourneyChanges::refresh()
{
    const std::vector<MapDifference> all = m_board.changes();
    const ReferenceNames names(m_workspace);
    setRowCount(static_cast<int>(all.size()));
    int row = 0;
    for (const MapDifference& one : all) {
        const Field* const field = one.field < 0 ? nullptr : &one.type->fields()[static_cast<size_t>(one.field)];
        const QString what = field ? tr("%1: %2", "name and field").arg(one.name, field->title())
                                   : tr("%1 “%2”", "kind and name").arg(one.type->title(), one.name);
        const QStringList texts{kindText(one.kind), one.stage, what,
                                field ? fieldText(*field, one.before, names) : QString(),
                                field ? fieldText(*field, one.after, names) : QString()};
        for (int column = 0; column < texts.size(); ++column)
            setItem(row, column, new QTableWidgetItem(texts[column]));
        ++row;
    }
}

JourneyChannels::JourneyChannels(Workspace& workspace, const JourneyBoard& board, QWidget* parent)
    : QTableWidget(parent)
    , m_workspace(workspace)
    , m_board(board)
{
    setAccessibleName(tr("Touchpoints by channel and stage"));
    makeQuiet(*this);
    horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    connect(&board, &JourneyBoard::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto go = [this](const QTableWidgetItem* item) {
        if (const auto record = Id::parse(item->data(stageRole).toString()))
            emit recordWanted(*record);
    };
    connect(this, &QTableWidget::itemActivated, this, go);
    connect(this, &QTableWidget::itemDoubleClicked, this, go);
}

void JourneyChannels::showEvent(QShowEvent* event)
{
    QTableWidget::showEvent(event);
    refresh();
}

void JourneyChannels::refresh()
{
    clear();
    setRowCount(0);
    setColumnCount(m_board.stageCount());
    if (!m_board.data())
        return;
    QStringList stages;
    std::vector<Id> channels;
    for (const StageColumn& column : m_board.data()->map.stages) {
        stages << column.stage.name;
        for (const Touchpoint& one : column.touchpoints) {
            if (std::ranges::find(channels, one.channel) == channels.end())
                channels.push_back(one.channel);
        }
    }
    QStringList titles;
    for (const Id& id : channels) {
        std::optional<Channel> channel;
        m_workspace.attempt([&] { channel = m_workspace.document().find<Channel>(id); });
        titles << (channel ? channel->name : tr("no channel"));
    }
    setRowCount(static_cast<int>(channels.size()));
    setHorizontalHeaderLabels(stages);
    setVerticalHeaderLabels(titles);
    int stage = 0;
    for (const StageColumn& column : m_board.data()->map.stages) {
        for (size_t row = 0; row < channels.size(); ++row) {
            QStringList texts;
            Id first;
            for (const Touchpoint& one : column.touchpoints) {
                if (one.channel != channels[row])
                    continue;
                texts << (one.isMomentOfTruth ? u"◆ "_s : QString()) + one.name;
                first = first.isNull() ? one.id : first;
            }
            auto* const item = new QTableWidgetItem(texts.join(u'\n'));
            item->setData(stageRole, first.isNull() ? QVariant() : QVariant(first.toString()));
            setItem(static_cast<int>(row), stage, item);
        }
        ++stage;
    }
}

} // namespace indikator
