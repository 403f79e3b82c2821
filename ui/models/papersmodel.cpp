// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/papersmodel.h"

#include "ui/report/paginator.h"
#include "ui/report/picturewriter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace indikator {

namespace {

constexpr int thumbnailDpi = 40; ///< painted larger and scaled down: letters thin out instead of vanishing

} // namespace

PapersModel::PapersModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(reportForms().size())
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &PapersModel::makeNext);
}

void PapersModel::setEvaluation(const Evaluation* evaluation, const Evaluation* previous, bool narrowMargin)
{
    m_evaluation = evaluation ? std::optional(*evaluation) : std::nullopt;
    m_previous = previous ? std::optional(*previous) : std::nullopt;
    m_narrowMargin = narrowMargin;
    for (Entry& entry : m_entries)
        entry.paper.reset(); // the old picture stays until the new one is there
    if (m_evaluation)
        m_idle.start();
    else
        m_idle.stop();
}

void PapersModel::setThumbnailSize(const QSize& size)
{
    m_thumbnailSize = size;
}

const PapersModel::Paper& PapersModel::paper(int row)
{
    std::optional<Paper>& paper = m_entries[static_cast<size_t>(row)].paper;
    if (!paper) {
        const Evaluation* const previous = m_previous ? &*m_previous : nullptr;
        Report report = form(row).build({*m_evaluation, previous, m_narrowMargin});
        auto pages = std::make_shared<const PagedReport>(Paginator::paginate(report));
        paper = Paper{std::move(report), std::move(pages)};
        m_entries[static_cast<size_t>(row)].thumbnail = {};
        m_idle.start();
    }
    return *paper;
}

/// One step at a time: a paper, or the picture of one that is made.
void PapersModel::makeNext()
{
    const auto made =
        std::ranges::find_if(m_entries, [](const Entry& entry) { return entry.paper && entry.thumbnail.isNull(); });
    if (made != m_entries.end()) {
        made->thumbnail = thumbnailOf(made->paper->pages->pages.front());
        const QModelIndex changed = index(static_cast<int>(made - m_entries.begin()));
        emit dataChanged(changed, changed, {Qt::DecorationRole});
        return;
    }
    const auto missing = std::ranges::find_if(m_entries, [](const Entry& entry) { return !entry.paper; });
    if (missing == m_entries.end() || !m_evaluation)
        m_idle.stop();
    else
        (void)paper(static_cast<int>(missing - m_entries.begin()));
}

QPixmap PapersModel::thumbnailOf(const PageLayout& page) const
{
    const double ratio = qGuiApp->devicePixelRatio();
    const QSize size = (QSizeF(m_thumbnailSize) * ratio).toSize();
    const QImage image = pageImage(page, thumbnailDpi).scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap thumbnail(size);
    thumbnail.fill(Qt::transparent);
    QPainter painter(&thumbnail);
    const QRect place(QPoint((size.width() - image.width()) / 2, (size.height() - image.height()) / 2), image.size());
    painter.drawImage(place.topLeft(), image);
    painter.setPen(QGuiApplication::palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    thumbnail.setDevicePixelRatio(ratio);
    return thumbnail;
}

int PapersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PapersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return form(index.row()).title();
    if (role == Qt::DecorationRole)
        return m_entries[static_cast<size_t>(index.row())].thumbnail;
    return {};
}

} // namespace indikator
