// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fault/diskevent.h"

#include <QString>

#include <optional>
#include <vector>

namespace indikator::fault {

/// What goes wrong with the files of a folder, and when.
struct Sabotage
{
    enum class Kind {
        Error, ///< the disk answers nothing but errors to any kind of writing
        Full,  ///< what does not make a file longer still works
    };

    int point = 0; ///< the first write, sync, truncation, removal or creation that fails, counted from nought
    Kind kind = Kind::Error;
    bool isForever = false;
};

/// The way to the disk as SQLite sees it, below Qt: what is done to the files of one folder is counted, on demand
/// recorded and on demand fails. Everything else passes untouched. There is one for the process.
class FaultVfs
{
public:
    /// Makes it the way that every connection opened from now on takes.
    static FaultVfs& install();

    /// From now on the files directly in `folder` are watched; none with an empty name.
    void watch(const QString& folder);

    /// Recording begins with the next event.
    void record(bool on);

    [[nodiscard]] const std::vector<DiskEvent>& events() const { return m_events; }

    /// Counting begins anew; with nothing, nothing fails any more.
    void sabotage(std::optional<Sabotage> plan);

    /// How many points there were since the last call of sabotage().
    [[nodiscard]] int points() const { return m_points; }

    /// For the file methods.
    [[nodiscard]] bool isWatched(const QString& path) const;
    [[nodiscard]] bool fails(bool makesLonger);
    void note(DiskEvent event);

    [[nodiscard]] bool isFullDisk() const { return m_plan && m_plan->kind == Sabotage::Kind::Full; }

private:
    FaultVfs() = default;

    QString m_folder;
    bool m_isRecording = false;
    std::vector<DiskEvent> m_events;
    std::optional<Sabotage> m_plan;
    int m_points = 0;
};

} // namespace indikator::fault
