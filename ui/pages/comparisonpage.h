// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;

namespace indikator {

class ComparisonModel;

/// Two assessments side by side, by choice with those between them: points, levels and rows, what changed and whose
/// answers made it.
class ComparisonPage : public Page
{
    Q_OBJECT

public:
    explicit ComparisonPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusContent() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void markOutdated();
    void compareChosen();

    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_between;
    QCheckBox* m_onlyChanged;
    QLabel* m_note;
    QTableView* m_view;
    ComparisonModel* m_model;
    bool m_isOutdated = true; ///< what is shown is no longer what the document says
};

} // namespace indikator
