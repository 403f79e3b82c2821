// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/savejob.h"
#include "ui/pages/page.h"
#include "ui/report/reportfile.h"

#include <functional>

class QComboBox;
class QLabel;
class QListView;
class QPrinter;
class QPushButton;

namespace indikator {

class PagesView;
class PapersModel;
class SaveStatus;

/// «Отчёты»: the printed forms with a true preview, saved in every format and printed by one painter.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    /// What the page asks the user, so that tests can answer. An empty path is no.
    struct Questions
    {
        std::function<QString(const QString& suggested, const QString& filter)> file;
        std::function<QString(const QString& suggested)> folder;
        std::function<bool(const QString& question)> confirm;
    };

    ReportsPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    bool showSubject(const Subject& subject) override; ///< chooses a form, and the meeting it is about
    void focusContent() override;

    void setQuestions(const Questions& questions) { m_questions = questions; }

    /// The left margin of papers: 20 mm instead of 30.
    void setNarrowMargin(bool narrow);

    [[nodiscard]] bool narrowMargin() const;

public slots:
    /// Saves the chosen form as PDF, after asking where.
    void savePaper();

signals:
    void narrowMarginChanged(bool narrow);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeForms();
    [[nodiscard]] QWidget* makePreview();
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makeZoom();
    [[nodiscard]] QPushButton* addButton(QWidget* row, const QString& text, void (ReportsPage::*action)());
    [[nodiscard]] Id meeting() const;
    [[nodiscard]] int row() const;
    [[nodiscard]] bool isPossible() const; ///< whether the chosen paper can be made
    [[nodiscard]] Format format() const;
    [[nodiscard]] QString suggestedPath(int row, Format format) const;
    [[nodiscard]] std::vector<SaveJob::Order> ordersFor(const QString& folder, Format format);
    [[nodiscard]] bool mayReplace(const std::vector<SaveJob::Order>& orders) const;
    void markStale();
    void refresh();
    void showPaper();
    void showFormats();
    void showZoom();
    void showPlace();
    void enableControls();
    void save(Format format);
    void saveChosen();
    void saveAll();
    void print();
    void printOn(QPrinter& printer);

    PapersModel* m_papers;
    SaveJob* m_job;
    Questions m_questions;
    QListView* m_forms = nullptr;
    PagesView* m_preview = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_margin = nullptr;
    QComboBox* m_zoom = nullptr;
    QLabel* m_place = nullptr;
    SaveStatus* m_status = nullptr;
    std::vector<QPushButton*> m_buttons;
    Id m_record;      ///< whose paper was asked for: a meeting, a journey, a profile; null: none
    QString m_folder; ///< where the last paper was saved
    bool m_stale = true;
};

} // namespace indikator
