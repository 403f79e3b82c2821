// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pastedialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(const RecordModel& model, TextTable table, PastePlan::Target add, PastePlan::Target overwrite,
                         QWidget* parent, std::function<void(PastePlan::Entry&)> adjustment)
    : QDialog(parent)
    , m_model(model)
    , m_table(std::move(table))
    , m_add(std::move(add))
    , m_overwrite(std::move(overwrite))
    , m_adjustment(std::move(adjustment))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_apply(nullptr)
{
    setWindowTitle(tr("Paste: %1").arg(model.type().title()));
    resize(820, 520);
    auto* const layout = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setHeaderLabels({tr("What happens"), tr("Record"), tr("Details")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What will be added and changed"));
    m_list->header()->setStretchLastSection(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addModes();
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    makePlan(m_overwrite.records.empty() ? m_add : m_overwrite);
    m_apply->setFocus();
}

/// Where the first row names the fields, rows find their records by name: there is nothing to choose.
void PasteDialog::addModes()
{
    if (m_overwrite.records.empty() || PastePlan::make(m_model, m_table, m_overwrite).hasTitles())
        return;
    auto* const overwrite = new QRadioButton(tr("&Overwrite from the current cell on"), this);
    auto* const add = new QRadioButton(tr("&Add as new records"), this);
    overwrite->setChecked(true);
    layout()->addWidget(overwrite);
    layout()->addWidget(add);
    connect(add, &QRadioButton::toggled, this, [this](bool on) { makePlan(on ? m_add : m_overwrite); });
}

void PasteDialog::makePlan(const PastePlan::Target& target)
{
    m_plan = PastePlan::make(m_model, m_table, target);
    if (m_adjustment)
        m_plan.adjust(m_adjustment);
    showPlan();
}

void PasteDialog::showPlan()
{
    m_summary->setText(summary());
    m_list->clear();
    for (const PastePlan::BadCell& cell : m_plan.badCells())
        showBadCell(cell);
    for (const PastePlan::Entry& entry : m_plan.entries())
        showEntry(entry);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(1, 240);
    m_apply->setEnabled(!m_plan.entries().empty());
    m_apply->setText(m_plan.badCells().empty() ? tr("Paste") : tr("Paste without these cells"));
}

void PasteDialog::showEntry(const PastePlan::Entry& entry)
{
    const RecordType& type = m_model.type();
    QStringList details;
    for (size_t i = 1; i < entry.after.size(); ++i) {
        if (!isShown(type, i) || entry.before[i] == entry.after[i])
            continue;
        const Field& field = type.fields()[i];
        const QString after = fieldText(field, entry.after[i], m_model.names());
        const QString before = fieldText(field, entry.before[i], m_model.names());
        details << (entry.isNew || before.isEmpty() ? tr("%1: %2").arg(field.title(), after)
                                                    : tr("%1: %2 → %3").arg(field.title(), before, after));
    }
    const QString name = type.displayName(entry.isNew ? entry.after : entry.before);
    auto* const item =
        new QTreeWidgetItem(m_list, {entry.isNew ? tr("Add") : tr("Change"), name, details.join("; "_L1)});
    item->setToolTip(2, details.join(u'\n'));
}

void PasteDialog::showBadCell(const PastePlan::BadCell& cell)
{
    const QString place = tr("Row %1, column %2: %3").arg(cell.row).arg(cell.column).arg(cell.title);
    const QString details = tr("“%1”: %2", "what stands in the cell, what is wrong").arg(cell.text, cell.problem);
    auto* const item = new QTreeWidgetItem(m_list, {tr("⚠ Leave out"), place, details});
    item->setToolTip(2, details);
}

QString PasteDialog::summary() const
{
    QStringList parts{tr("%n record(s) will be added", nullptr, m_plan.added()),
                      tr("%n changed", nullptr, m_plan.changed()),
                      tr("%n stay as they are", nullptr, m_plan.unchanged())};
    if (!m_plan.badCells().empty())
        parts << tr("%n cell(s) cannot be taken over", nullptr, static_cast<int>(m_plan.badCells().size()));
    QString text = parts.join(", "_L1) + u'.';
    if (!m_plan.unknownTitles().isEmpty())
        text += u'\n' + tr("Columns that no field is called: %1.").arg(m_plan.unknownTitles().join(", "_L1));
    return text;
}

} // namespace indikator
