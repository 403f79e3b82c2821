// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QTemporaryDir>

namespace indikator {

/// A workspace with a region of three centres in a folder of its own, and ways to fill it.
class SampleSpace
{
public:
    SampleSpace();

    [[nodiscard]] Workspace& workspace() { return m_workspace; }

    [[nodiscard]] Document& document() { return m_workspace.document(); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Starts an assessment and shows it.
    Id start(QDate asOf);

    /// Answers the whole checklist with first options, and the matrix with what the level asks for.
    void answerLevel(Level level);

    void finalise(QDate today);

    QStringList failures; ///< messages of failed actions

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
};

} // namespace indikator
