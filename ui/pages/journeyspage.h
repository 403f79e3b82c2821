// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/journeyboard.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QTabWidget;
class QToolButton;

namespace indikator {

class IdeasBoard;
class JourneyCard;
class JourneyRemarks;
class JourneyMapView;

/// «Маршруты»: the map of a journey as a picture that is edited in place; below it the card of what is current, the
/// remarks, what changed, the channels, and the ideas by effort and effect.
class JourneysPage : public Page
{
    Q_OBJECT

public:
    explicit JourneysPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many journeys are compiled or more
    [[nodiscard]] bool isHomeOf(const Subject& subject) const override;
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    [[nodiscard]] JourneyBoard& board() { return m_board; }

    void startJourney(); ///< asks for its name and profile

signals:
    void goTo(const indikator::Subject& subject);
    void registerWanted(const indikator::Subject& subject); ///< the same record in its register

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makePane();
    void fillVersionMenu(QMenu& menu);
    void fillStatusMenu(QMenu& menu);
    void onOpened();
    void onChanged(const ChangeSet& changes);
    void onBoardChanged();
    void onCurrentChanged();
    void fillJourneys();
    void showChosen();
    void copy(VersionState state);
    void freeze();
    void removeVersion();
    void approve();
    void introduce();
    void setStatus(DescriptionStatus status);
    void markLawChanged();
    void makeMeasure(const Id& painOrIdea);
    void showRecord(const Id& record);
    [[nodiscard]] Id journey() const;
    [[nodiscard]] Id version() const;

    JourneyBoard m_board;
    JourneyMapView* m_view;
    QComboBox* m_journey = nullptr;
    QComboBox* m_version = nullptr;
    QComboBox* m_lanes = nullptr;
    QCheckBox* m_overlay = nullptr;
    QLabel* m_state = nullptr;
    QToolButton* m_versionButton = nullptr;
    QToolButton* m_statusButton = nullptr;
    QList<QWidget*> m_parts; ///< of the bar: need a journey
    QTabWidget* m_pane = nullptr;
    JourneyCard* m_card = nullptr;
    JourneyRemarks* m_remarks = nullptr;
    IdeasBoard* m_ideas = nullptr;
    bool m_isFilling = false;
};

} // namespace indikator
