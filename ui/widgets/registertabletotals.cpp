// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterchips.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

// What a whole register has besides its list: chips, totals, tables in and out.
namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestMark = 366; // smaller ranges are marks, percents and parts of a year: they do not add up

bool addsUp(const RecordType& type, size_t field)
{
    const Field& description = type.fields()[field];
    return description.type == FieldType::Integer && isShown(type, field) && description.minimum.value_or(0) <= 1 &&
           description.maximum.value_or(largestMark + 1) > largestMark;
}

} // namespace

void RegisterTable::showAsRegister()
{
    m_chips = new FilterChips(*m_model, *m_proxy, this);
    m_totals = new QLabel(this);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_view), m_chips);
    column->insertWidget(column->indexOf(m_view) + 1, m_totals);
    auto* const import = new QAction(QIcon::fromTheme(u"document-import"_s), tr("From a file…"), this);
    import->setToolTip(tr("Takes over rows of a spreadsheet (XLSX, CSV); you see them before they are written."));
    auto* const save = new QAction(QIcon::fromTheme(u"document-export"_s), tr("To a file…"), this);
    save->setToolTip(tr("Saves the register for a spreadsheet; the edited table finds its records again."));
    connect(import, &QAction::triggered, this, &RegisterTable::importRequested);
    connect(save, &QAction::triggered, this, &RegisterTable::exportRequested);
    addTool(import);
    addTool(save);
    connect(m_chips, &FilterChips::aboutToFilter, this, [this] { m_beforeFilter = current(); });
    connect(m_chips, &FilterChips::changed, this, [this] {
        keepCurrent(m_beforeFilter);
        enableActions();
    });
    connect(m_proxy, &RecordFilter::filtered, this, &RegisterTable::showTotals);
    connect(m_model, &RecordModel::studied, this, &RegisterTable::showTotals);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterTable::showTotals);
    showTotals();
}

void RegisterTable::showTotals()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    QStringList parts{shown == all ? tr("%n record(s)", nullptr, all)
                                   : tr("%1 of %n record(s)", nullptr, all).arg(QLocale().toString(shown))};
    for (const size_t field : m_model->columns()) {
        if (!addsUp(m_model->type(), field))
            continue;
        qint64 sum = 0;
        for (int row = 0; row < shown; ++row) {
            const auto source = static_cast<size_t>(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
            sum += m_model->rows()[source][field].toInteger();
        }
        parts << tr("%1: %2", "title of a field and its sum")
                     .arg(m_model->type().fields()[field].title(), QLocale().toString(sum));
    }
    if (m_model->remarks() > 0)
        parts << tr("with remarks: %1").arg(QLocale().toString(m_model->remarks()));
    m_totals->setText(parts.join(u" · "_s));
}

} // namespace indikator
