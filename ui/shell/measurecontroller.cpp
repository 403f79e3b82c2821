// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/measurecontroller.h"

#include "ui/pages/indicatorspage.h"
#include "ui/sheets/csvreader.h"
#include "ui/sheets/workbook.h"
#include "ui/shell/questions.h"
#include "ui/widgets/surveyimportdialog.h"

#include <QFileInfo>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

/// The first sheet that has rows below its titles.
TextTable tableIn(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare(u"csv"_s, Qt::CaseInsensitive) == 0 || suffix.compare(u"txt"_s, Qt::CaseInsensitive) == 0)
        return readCsvFile(path).table;
    const Workbook book = readWorkbook(path);
    for (int i = 0; i < book.sheetCount(); ++i) {
        if (TextTable table = book.sheet(i).toTextTable(); table.size() > 1)
            return table;
    }
    return {};
}

/// Rows above the titles, such as a name of the table, have fewer filled cells than the titles and say nothing.
void dropHeadings(TextTable& table)
{
    const auto filled = [](const QStringList& cells) {
        return std::ranges::count_if(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    };
    while (table.size() > 2 && filled(table.front()) < 2 && filled(table[1]) >= filled(table.front()))
        table.erase(table.begin());
}

} // namespace

MeasureController::MeasureController(Workspace& workspace, Questions& questions, IndicatorsPage& page, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_page(page)
    , m_window(window)
{
    connect(&page, &IndicatorsPage::importRequested, this, &MeasureController::importTable);
}

void MeasureController::importTable()
{
    if (!m_workspace.canEdit())
        return;
    m_questions.askOpen(m_window, tr("Import of measurements"), tr("Tables (*.xlsx *.csv *.txt)"),
                        [this](const QString& path) { readTable(path); });
}

void MeasureController::readTable(const QString& path)
{
    TextTable table;
    SurveyImport::Known known;
    const bool isRead = m_workspace.attempt([&] {
        table = tableIn(path);
        dropHeadings(table);
        known = SurveyImport::Known::of(m_workspace.document());
        if (table.size() < 2)
            throw Error(ErrorCode::InvalidInput,
                        tr("The table “%1” has no rows below its titles: the first row must name the columns.")
                            .arg(QFileInfo(path).fileName()));
    });
    if (!isRead)
        return;
    auto* const dialog = new SurveyImportDialog(std::move(table), std::move(known), m_page.quarter(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int count = static_cast<int>(dialog->plan().entries().size());
        if (dialog->plan().apply(m_workspace))
            emit note(tr("%n measurement(s) taken over. One undo takes them all back.", nullptr, count));
    });
    dialog->open();
}

} // namespace indikator
