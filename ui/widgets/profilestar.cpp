// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/profilestar.h"

#include "core/measurement/channel.h"
#include "core/operations/profiles.h"
#include "core/report/journeyfigure.h"
#include "ui/models/workspace.h"
#include "ui/widgets/figureview.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace indikator {

namespace {

constexpr int most = 5;

std::optional<int> markIn(const QSpinBox* box)
{
    return box->value() > 0 ? std::optional(box->value()) : std::nullopt;
}

} // namespace

ProfileStar::ProfileStar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_channelBox(new QWidget)
    , m_star(new FigureView(tr("Importance of the groups of indicators"), this))
{
    auto* const groups = new QGroupBox(tr("What matters to these clients, 1 to 5"), this);
    auto* const form = new QFormLayout(groups);
    for (const PerformanceGroup group : mainGroups) {
        QSpinBox* const box = addMark(*form, groupShortTitle(group));
        connect(box, &QSpinBox::valueChanged, this, [this, group, box] {
            if (!m_isFilling)
                m_workspace.attempt([&] { setImportance(m_workspace.document(), m_profile, group, markIn(box)); });
        });
        m_groups.push_back(box);
    }
    auto* const channels = new QGroupBox(tr("How gladly they use a channel, 1 to 5"), this);
    auto* const scroll = new QScrollArea(channels);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_channelBox);
    (new QVBoxLayout(channels))->addWidget(scroll);
    auto* const left = new QVBoxLayout;
    left->addWidget(groups);
    left->addWidget(m_star, 1);
    auto* const layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addWidget(channels, 1);
    connect(m_star, &FigureView::failed, this,
            [this](const Error& error) { m_workspace.attempt([&] { throw Error(error); }); });
}

QSpinBox* ProfileStar::addMark(QFormLayout& layout, const QString& title)
{
    auto* const box = new QSpinBox(layout.parentWidget());
    box->setRange(0, most);
    box->setSpecialValueText(QStringLiteral("—"));
    box->setAccessibleName(title);
    layout.addRow(title, box);
    return box;
}

/// The directory of channels is the region's own, and can be added to.
void ProfileStar::buildChannels()
{
    const auto& all = m_workspace.document().all<Channel>();
    if (std::ranges::equal(all, m_channels, {}, &Channel::id, &std::pair<Id, QSpinBox*>::first))
        return;
    m_channels.clear();
    delete m_channelBox->layout();
    qDeleteAll(m_channelBox->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* const form = new QFormLayout(m_channelBox);
    for (const Channel& channel : all) {
        QSpinBox* const box = addMark(*form, channel.name);
        connect(box, &QSpinBox::valueChanged, this, [this, id = channel.id, box] {
            if (!m_isFilling)
                m_workspace.attempt([&] { setChannelPreference(m_workspace.document(), m_profile, id, markIn(box)); });
        });
        m_channels.emplace_back(channel.id, box);
    }
}

void ProfileStar::show(const ProfileData* known)
{
    m_profile = known ? known->profile.id : Id();
    setEnabled(known && m_workspace.canEdit());
    m_star->setFigure(known ? importanceStar(*known) : StarFigure());
    if (!known)
        return;
    const QScopedValueRollback guard(m_isFilling, true);
    m_workspace.attempt([this] { buildChannels(); });
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setValue(known->importanceOf(mainGroups[i]).value_or(0));
    for (const auto& [channel, box] : m_channels) {
        const auto found = std::ranges::find(known->channels, channel, &ChannelPreference::channel);
        box->setValue(found == known->channels.end() ? 0 : found->preference);
    }
}

} // namespace indikator
