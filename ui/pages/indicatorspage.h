// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/measurement/measurementbook.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace indikator {

class FigureView;
class FindingsLabel;
class IndicatorsModel;
class RegisterCard;

/// «Показатели»: the indicators of a quarter, of the region or a centre, with their star and the course of the current
/// one; and the registers they come from.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many targets of the newest quarter are reached: «7/9»
    bool showSubject(const Subject& subject) override;
    void focusContent() override;

    [[nodiscard]] Quarter quarter() const; ///< the one that is shown

signals:
    void goTo(const indikator::Subject& subject);
    void importRequested();

private:
    [[nodiscard]] QWidget* makeQuarter();
    [[nodiscard]] QWidget* makeFilters();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeIndicators();
    RegisterCard* addRegister(const RecordType& type, const QString& title, const QStringList& columns);
    void onOpened();
    void onChanged(const ChangeSet& changes);
    void reload();
    void fillFilters();
    void showResults();
    void showTrend();
    [[nodiscard]] Id centre() const;

    std::optional<MeasurementBook> m_book;
    QTabWidget* m_tabs;
    QComboBox* m_quarter = nullptr;
    QComboBox* m_centre = nullptr;
    QComboBox* m_group = nullptr;
    FindingsLabel* m_findings = nullptr;
    IndicatorsModel* m_model;
    QTableView* m_view = nullptr;
    FigureView* m_star = nullptr;
    FigureView* m_trend = nullptr;
    QLabel* m_note = nullptr;
    RegisterCard* m_indicators = nullptr;
    RegisterCard* m_targets = nullptr;
    RegisterCard* m_values = nullptr;
    std::vector<RegisterCard*> m_registers;
};

} // namespace indikator
