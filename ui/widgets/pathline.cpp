// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pathline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = ".indikator"_L1;

} // namespace

PathLine::PathLine(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    auto* const button = new QPushButton(tr("C&hoose…"), this);
    button->setAutoDefault(false);
    m_line->setAccessibleName(tr("File"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathLine::changed);
    connect(button, &QPushButton::clicked, this, &PathLine::choose);
}

QString PathLine::path() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QString path = QDir::fromNativeSeparators(typed);
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void PathLine::setPath(const QString& path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

QString PathLine::problem() const
{
    if (path().isEmpty())
        return tr("Choose where to keep the document.");
    const QFileInfo file(path());
    if (!file.isAbsolute())
        return tr("Give the whole path, from the disk or the root folder on.");
    if (file.exists())
        return tr("There is such a file already: choose another name.");
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(folder.filePath()));
    return folder.isWritable() ? QString()
                               : tr("You may not write into the folder “%1”: choose another.")
                                     .arg(QDir::toNativeSeparators(folder.filePath()));
}

QWidget* PathLine::input() const
{
    return m_line;
}

void PathLine::choose()
{
    auto* const dialog = new QFileDialog(this, tr("New document"), path(), tr("Documents (*%1)").arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.sliced(1));
    connect(dialog, &QFileDialog::fileSelected, this, &PathLine::setPath);
    dialog->open();
}

} // namespace indikator
