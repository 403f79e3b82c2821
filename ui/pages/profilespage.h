// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/profilecheck.h"
#include "ui/pages/page.h"

class QLabel;
class QListWidget;
class QMenu;
class QTabWidget;
class QToolButton;

namespace indikator {

class FindingsLabel;
class IntroductionList;
class ProfileSections;
class ProfileStar;
class RecordForm;

/// «Профили»: the groups of clients, and of the current one its passport, its chapters, what matters to it and where
/// it is introduced.
class ProfilesPage : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many profiles are compiled or more
    [[nodiscard]] bool isHomeOf(const Subject& subject) const override;
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    [[nodiscard]] const Id& profile() const { return m_profile; }

signals:
    void goTo(const indikator::Subject& subject);

private:
    [[nodiscard]] QWidget* makeBar();
    void fillStarters(QMenu& menu);
    void fillStatus(QMenu& menu);
    void onOpened();
    void onChanged(const ChangeSet& changes);
    void fillList();
    void setProfile(const Id& profile);
    void refresh();
    void approve();
    void setStatus(DescriptionStatus status);
    void makeVersion();

    Id m_profile;
    QListWidget* m_list;
    QLabel* m_state = nullptr;
    QToolButton* m_status = nullptr;
    QList<QWidget*> m_parts; ///< of the bar: need a profile
    FindingsLabel* m_findings;
    QTabWidget* m_tabs;
    RecordForm* m_passport;
    ProfileSections* m_sections;
    ProfileStar* m_star;
    IntroductionList* m_introductions;
};

} // namespace indikator
