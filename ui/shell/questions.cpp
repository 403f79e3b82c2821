// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/questions.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace indikator {

void Questions::askOpen(QWidget* parent, const QString& title, const QString& filter, std::function<void(QString)> then)
{
    auto* const dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void Questions::askSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                        std::function<void(QString)> then)
{
    auto* const dialog = new QFileDialog(parent, title, suggestion, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("indikator"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void Questions::askFolder(QWidget* parent, const QString& title, std::function<void(QString)> then)
{
    auto* const dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void Questions::confirm(QWidget* parent, const QString& text, const QString& action, std::function<void()> then)
{
    auto* const box =
        new QMessageBox(QMessageBox::Question, QObject::tr("Indikator"), text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* const go = box->addButton(action, QMessageBox::AcceptRole);
    QObject::connect(go, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

} // namespace indikator
