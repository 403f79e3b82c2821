// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clipboardtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>

#include <map>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::vector<QStringList> parseTabSeparated(const QString& text)
{
    std::vector<QStringList> rows;
    QString cell;
    QStringList row;
    bool inQuotes = false;
    const auto endRow = [&] {
        row << cell;
        rows.push_back(row);
        row.clear();
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (inQuotes || cell.isEmpty())) {
            inQuotes = !inQuotes;
        } else if (!inQuotes && c == u'\t') {
            row << cell;
            cell.clear();
        } else if (!inQuotes && c == u'\n') {
            endRow();
        } else if (inQuotes || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

std::vector<QStringList> clipboardTable()
{
    return parseTabSeparated(QGuiApplication::clipboard()->text());
}

void copyToClipboard(const QItemSelectionModel& selection)
{
    std::map<std::pair<int, int>, QString> cells; // by place: a selection lists them in the order of clicks
    for (const QModelIndex& index : selection.selectedIndexes())
        cells[{index.row(), index.column()}] = index.data().toString();
    QString text;
    QString html = u"<table>"_s;
    int row = -1;
    for (const auto& [place, cell] : cells) {
        const bool newRow = place.first != row;
        if (row >= 0)
            text += newRow ? u'\n' : u'\t';
        if (newRow)
            html += row < 0 ? u"<tr>"_s : u"</tr><tr>"_s;
        row = place.first;
        text += quoted(cell);
        html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
    }
    auto* const data = new QMimeData;
    data->setText(text);
    data->setHtml(html + u"</tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace indikator
