// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/restoredialog.h"

#include "core/base/error.h"
#include "ui/widgets/pathline.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace indikator {

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(Surroundings surroundings, const Id& document, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_surroundings(std::move(surroundings))
    , m_folder(folder)
    , m_backups(listBackups(m_surroundings.backupFolder, document))
    , m_list(new QTreeWidget(this))
    , m_path(new PathLine(this))
    , m_problem(new QLabel(this))
    , m_restore(nullptr)
{
    setWindowTitle(tr("Restore from a backup"));
    resize(620, 460);
    auto* const caption = new QLabel(tr("&Backups, newest first:"), this);
    caption->setBuddy(m_list);
    m_list->setHeaderLabels({tr("Made"), tr("Number"), tr("Size"), tr("File")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Backups"));
    for (const Backup& backup : m_backups)
        addBackup(backup);
    for (int column = 0; column < m_list->columnCount() - 1; ++column) // the last one takes the rest
        m_list->resizeColumnToContents(column);
    auto* const target = new QLabel(tr("Restore into a new &file; the current one stays as it is:"), this);
    target->setBuddy(m_path->input());
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_restore = buttons->button(QDialogButtonBox::Ok);
    m_restore->setText(tr("Restore"));
    auto* const layout = new QVBoxLayout(this);
    for (QWidget* const widget :
         {static_cast<QWidget*>(caption), static_cast<QWidget*>(m_list), static_cast<QWidget*>(target),
          static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(buttons)})
        layout->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::propose);
    connect(m_path, &PathLine::changed, this, [this] { showProblem(m_path->problem()); });
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_restore->setEnabled(!m_backups.empty());
    if (m_backups.empty())
        showProblem(tr("There are no backups in “%1”.").arg(QDir::toNativeSeparators(m_surroundings.backupFolder)));
}

void RestoreDialog::addBackup(const Backup& backup)
{
    const QFileInfo file(backup.path);
    new QTreeWidgetItem(
        m_list, {backup.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s), QString::number(backup.number),
                 QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat), file.fileName()});
}

const Backup* RestoreDialog::chosen() const
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    return place < 0 ? nullptr : &m_backups[static_cast<size_t>(place)];
}

void RestoreDialog::propose()
{
    const Backup* const backup = chosen();
    if (!backup || m_path->path() != m_proposed)
        return;
    const QString moment = backup->at.toLocalTime().toString(u"yyyy-MM-dd HH-mm"_s);
    m_proposed = QDir(m_folder).filePath(tr("Restored %1").arg(moment) + u".indikator"_s);
    m_path->setPath(m_proposed);
}

void RestoreDialog::showProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"⚠ "_s + problem);
}

void RestoreDialog::accept()
{
    const Backup* const backup = chosen();
    showProblem(m_path->problem());
    if (!backup || !m_path->problem().isEmpty())
        return;
    try {
        restoreBackup(backup->path, m_path->path(), m_surroundings.user, m_surroundings.clock());
    } catch (const Error& error) {
        showProblem(error.message());
        return;
    }
    m_restored = m_path->path();
    QDialog::accept();
}

} // namespace indikator
