// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/registersheet.h"
#include "ui/widgets/pastedialog.h"
#include "ui/widgets/registertable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>

#include <memory>

// What a register exchanges with spreadsheets.
namespace indikator {

/// With the titles of the columns: so a table that comes back finds its fields.
void RegisterTable::copy() const
{
    TextTable table(1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.front() << m_model->field(column).title();
    for (const Id& id : selected()) {
        const auto row = static_cast<size_t>(m_model->rowOf(id));
        QStringList& cells = table.emplace_back();
        for (const size_t field : m_model->columns())
            cells << editText(m_model->type().fields()[field], m_model->rows()[row][field], m_model->names());
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toTsv(table));
    mime->setHtml(toHtmlTable(table));
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

void RegisterTable::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

QDialog* RegisterTable::pasteText(const QString& text)
{
    return preview(fromTsv(text), {PastePlan::Mode::Add, {}, m_model->columns()}, fromCurrentCell());
}

QDialog* RegisterTable::pasteList(const QString& text)
{
    return preview(fromTsv(text), {PastePlan::Mode::Add, {}, m_model->columns()}, {});
}

QDialog* RegisterTable::pasteTable(const TextTable& table)
{
    return preview(table, {PastePlan::Mode::Add, {}, sheetColumns(m_model->type())}, {});
}

PastePlan::Target RegisterTable::fromCurrentCell() const
{
    PastePlan::Target target{PastePlan::Mode::Overwrite, {}, {}};
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return target;
    for (int row = current.row(); row < m_proxy->rowCount(); ++row)
        target.records.push_back(m_model->idAt(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    target.columns.assign(m_model->columns().begin() + current.column(), m_model->columns().end());
    return target;
}

QDialog* RegisterTable::preview(const TextTable& table, const PastePlan::Target& add,
                                const PastePlan::Target& overwrite)
{
    if (table.empty() || !m_workspace.canEdit()) {
        say(tr("There is no text on the clipboard: copy the cells or the list first."));
        return nullptr;
    }
    say({});
    auto* const dialog = new PasteDialog(*m_model, table, add, overwrite, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { dialog->plan().apply(m_workspace); });
    dialog->open();
    return dialog;
}

} // namespace indikator
