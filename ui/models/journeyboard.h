// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/journeylint.h"
#include "core/report/figures.h"
#include "ui/models/workspace.h"

namespace indikator {

/// A version of a journey as a grid that can be edited: stages from left to right, the lanes of a view from top to
/// bottom. Lane −1 is the row of stage names. What is written goes through core/operations, one step each; a frozen
/// version refuses it.
class JourneyBoard : public QObject
{
    Q_OBJECT

public:
    /// What stands in a cell; `field` is written when it is edited. Without a type it is only shown.
    struct Item
    {
        const RecordType* type = nullptr;
        Id record;
        QString field;
        QString text; ///< as it is edited
    };

    explicit JourneyBoard(Workspace& workspace, QObject* parent = nullptr);

    /// A null version is the current one as it is.
    void show(const Id& journey, const Id& version = {});
    void setView(const QString& view);

    /// Whether what shall be is shown beside what is.
    void setOverlaid(bool overlaid);

    [[nodiscard]] bool isOverlaid() const { return m_isOverlaid; }

    [[nodiscard]] const JourneyData* data() const { return m_data ? &*m_data : nullptr; }

    [[nodiscard]] const JourneyMethod& method() const;

    [[nodiscard]] const JourneyFigure& figure() const { return m_figure; }

    [[nodiscard]] const std::vector<LintFinding>& findings() const { return m_findings; }

    /// What became of the map since the other one that is laid beside it, or since the version it is based on.
    [[nodiscard]] std::vector<MapDifference> changes() const;

    [[nodiscard]] bool canEdit() const; ///< there is a version, it is open, and so is the document for writing

    [[nodiscard]] int stageCount() const { return static_cast<int>(m_figure.stages.size()); }

    [[nodiscard]] int laneCount() const { return static_cast<int>(m_lanes.size()); }

    [[nodiscard]] const QString& laneId(int lane) const { return m_lanes[static_cast<size_t>(lane)]; }

    [[nodiscard]] int laneOf(const QString& id) const; ///< or −1
    [[nodiscard]] int stageOf(const Id& stage) const;  ///< or −1

    [[nodiscard]] bool isCurve(int lane) const;
    [[nodiscard]] const RecordType* objectsOf(int lane) const; ///< the kind of things that stand there; null: a text
    [[nodiscard]] QString prompt(int lane) const;              ///< for an empty cell; never printed

    [[nodiscard]] const std::vector<Item>& items(int stage, int lane) const;
    [[nodiscard]] std::optional<double> mood(int stage) const;

    /// Where a record of the map stands: stage, lane and place in the cell.
    struct Place
    {
        int stage = -1;
        int lane = -1;
        int item = 0;

        bool operator==(const Place&) const = default;
    };

    [[nodiscard]] std::optional<Place> placeOf(const Id& record) const;

    // Each is one step; a failure is told by the workspace and answered with false.
    bool setText(const Place& place, const QString& text);
    bool setMood(int stage, std::optional<double> mood);
    std::optional<Place> insert(const Place& place); ///< a thing in a lane of things, else a stage after this one
    bool remove(const Place& place);
    std::optional<Place> move(const Place& place, int stages, int items);
    std::optional<Place> duplicateStage(int stage);
    bool write(const RecordType& type, const Id& record, size_t field, const QJsonValue& value);

signals:
    void changed();

private:
    void reload();
    void build();
    void follow(const ChangeSet& changes);
    void addTexts(const StageColumn& column, const QString& lane, std::vector<Item>& items) const;
    [[nodiscard]] const StageColumn& column(int stage) const;

    Workspace& m_workspace;
    Id m_journey;
    Id m_version;
    QString m_view;
    bool m_isOverlaid = true;
    std::optional<JourneyData> m_data;
    std::optional<JourneyMap> m_other; ///< the map that is laid beside this one
    JourneyFigure m_figure;
    QStringList m_lanes;
    std::vector<std::vector<std::vector<Item>>> m_items; ///< by lane, by stage
    std::vector<LintFinding> m_findings;
};

} // namespace indikator
