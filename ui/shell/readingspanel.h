// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QScrollArea>

class QButtonGroup;
class QVBoxLayout;

namespace indikator {

/// «Спорные места методики»: each ambiguity with its place, problem, decision and reason; where there is a choice the
/// region makes it here.
class ReadingsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingsPanel(Workspace& workspace, QWidget* parent = nullptr);

private:
    [[nodiscard]] std::shared_ptr<const Methodology> methodology() const;
    void build();
    void addReading(QVBoxLayout& layout, const Reading& reading);
    void addOptions(QVBoxLayout& layout, const Reading& reading);
    void choose(const QString& reading, const QString& option);
    void showChoices();

    Workspace& m_workspace;
    std::shared_ptr<const Methodology> m_methodology;
    std::map<QString, QButtonGroup*> m_groups;
};

} // namespace indikator
