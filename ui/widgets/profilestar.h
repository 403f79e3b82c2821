// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/profilecheck.h"

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace indikator {

class FigureView;
class Workspace;

/// How much each group of indicators matters to the clients of a profile, as numbers and as a star, and how gladly they
/// use each channel.
class ProfileStar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileStar(Workspace& workspace, QWidget* parent = nullptr);

    void show(const ProfileData* data); ///< null: nothing

private:
    [[nodiscard]] QSpinBox* addMark(QFormLayout& layout, const QString& title);
    void buildChannels();

    Workspace& m_workspace;
    Id m_profile;
    std::vector<QSpinBox*> m_groups;
    QWidget* m_channelBox;
    std::vector<std::pair<Id, QSpinBox*>> m_channels;
    FigureView* m_star;
    bool m_isFilling = false;
};

} // namespace indikator
