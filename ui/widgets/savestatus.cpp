// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/savestatus.h"

#include "ui/models/savejob.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace indikator {

SaveStatus::SaveStatus(SaveJob& job, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_open(new QPushButton(tr("Open &folder"), this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_progress, m_cancel, m_open}) {
        layout->addWidget(widget);
        widget->hide();
    }
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("State of saving"));
    m_progress->setAccessibleName(tr("Progress of saving"));
    connect(m_cancel, &QPushButton::clicked, &job, &SaveJob::cancel);
    connect(m_open, &QPushButton::clicked, this, &SaveStatus::openFolder);
    connect(&job, &SaveJob::started, this, &SaveStatus::onStarted);
    connect(&job, &SaveJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&job, &SaveJob::failed, this, [this](const Error& error) { say(error.message()); });
    connect(&job, &SaveJob::finished, this, &SaveStatus::onFinished);
}

QString SaveStatus::text() const
{
    return m_text->text();
}

void SaveStatus::say(const QString& text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void SaveStatus::onStarted(int count)
{
    say(tr("Saving…"));
    m_open->hide();
    m_progress->setRange(0, count > 1 ? count : 0);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setVisible(count > 1);
}

void SaveStatus::onFinished(const QStringList& files, bool complete)
{
    m_progress->hide();
    m_cancel->hide();
    if (files.isEmpty())
        return;
    m_folder = QFileInfo(files.constFirst()).absolutePath();
    m_open->show();
    const QString place = QDir::toNativeSeparators(files.size() == 1 ? files.constFirst() : m_folder);
    if (complete)
        say(files.size() == 1 ? tr("Saved: %1").arg(place)
                              : tr("Saved: %n file(s) in %1", nullptr, static_cast<int>(files.size())).arg(place));
    else
        say(tr("%1 Saved before that: %n file(s) in %2", nullptr, static_cast<int>(files.size())).arg(text(), place));
}

void SaveStatus::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace indikator
