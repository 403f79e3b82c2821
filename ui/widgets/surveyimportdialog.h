// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/period.h"
#include "ui/models/surveyimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace indikator {

/// A table of survey counts before it is taken over: which column is what, and what becomes of each row.
class SurveyImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quarter` is the one that rows without a period belong to at first.
    SurveyImportDialog(TextTable table, SurveyImport::Known known, const Quarter& quarter, QWidget* parent = nullptr);

    [[nodiscard]] const SurveyImport& plan() const { return m_plan; }

private:
    [[nodiscard]] QWidget* makeDefaults(const Quarter& quarter);
    void makeColumns();
    [[nodiscard]] QComboBox* roleBox(size_t column);
    [[nodiscard]] std::vector<SurveyColumn> choicesFor(size_t column) const;
    [[nodiscard]] SurveyDefaults defaults() const;
    void makePlan();
    void showPlan();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString nameOf(const Measurement& measurement) const;

    const TextTable m_table;
    const SurveyImport::Known m_known;
    std::vector<SurveyColumn> m_columns;
    SurveyImport m_plan;
    QComboBox* m_quarter;
    QComboBox* m_metric;
    QComboBox* m_centre;
    QComboBox* m_clients;
    QCheckBox* m_sample;
    QTableWidget* m_preview;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_apply = nullptr;
};

} // namespace indikator
