// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/pasteplan.h"
#include "ui/models/recordfilter.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolBar;

namespace indikator {

class FilterChips;

/// The list of one register with all that is done with it: find, sort, edit, add, delete, move, copy and paste.
class RegisterTable : public QWidget
{
    Q_OBJECT

public:
    RegisterTable(Workspace& workspace, const RecordType& type, QWidget* parent = nullptr);
    ~RegisterTable() override;

    [[nodiscard]] RecordModel& model() const { return *m_model; }

    [[nodiscard]] QTableView& view() const { return *m_view; }

    /// Fields that are columns at first; the user may choose others.
    void setColumns(const QStringList& fields);

    /// Completes the row of a new record: a name, defaults.
    void setPreparation(std::function<void(Row&)> prepare) { m_prepare = std::move(prepare); }

    /// One more button above the table.
    void addTool(QAction* action);

    /// Offers what a whole register needs and a short list does not: chips to filter by, totals, tables in and out.
    void showAsRegister();

    [[nodiscard]] Id current() const;
    void setCurrent(const Id& record); ///< drops the filter when it hides the record

    void addNew();
    void removeSelected();
    void moveSelected(bool up);
    void copy() const;
    void paste();

    /// Shows the preview of pasted cells at the current cell; the dialog is returned while it is open, else null.
    QDialog* pasteText(const QString& text);

    /// The same for a plain list: each line is the name of a new record.
    QDialog* pasteList(const QString& text);

    /// The same for a table read from a file; where no row names the fields, columns are those of an export.
    QDialog* pasteTable(const TextTable& table);

    [[nodiscard]] RecordFilter& filter() const { return *m_proxy; }

signals:
    void currentChanged(const indikator::Id& record); ///< null when there is none
    void importRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void makeActions();
    void connectView();
    void fitText();
    QAction* addTool(const QString& text, const QKeySequence& key, const QString& icon,
                     void (RegisterTable::*action)());

    void moveUp() { moveSelected(true); }

    void moveDown() { moveSelected(false); }

    void enableActions();
    void showMenu(const QPoint& place, const QWidget& from);
    void addColumnChoices(QMenu& menu);
    void chooseColumn(size_t field, bool shown);
    void setColumnWidths();
    void clearFilter();
    void keepCurrent(const Id& record);
    void showTotals();
    QDialog* preview(const TextTable& table, const PastePlan::Target& add, const PastePlan::Target& overwrite);
    [[nodiscard]] std::vector<Id> selected() const;
    [[nodiscard]] PastePlan::Target fromCurrentCell() const;
    void say(const QString& message);

    Workspace& m_workspace;
    RecordModel* m_model;
    RecordFilter* m_proxy;
    QToolBar* m_tools;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_message;
    QLabel* m_totals = nullptr;
    FilterChips* m_chips = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    std::function<void(Row&)> m_prepare;
    Id m_beforeFilter;
};

} // namespace indikator
