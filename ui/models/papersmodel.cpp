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

void PapersModel::setSource(PaperSource source)
{
    m_source = std::move(source);
    for (Entry& entry : m_entries)
        entry.paper.reset(); // the old picture stays until the new one is there
    m_idle.start();
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

void PapersModel::setThumbnailSize(const QSize& size)
{
    m_thumbnailSize = size;
}

const PapersModel::Paper& PapersModel::paper(int row)
{
    std::optional<Paper>& paper = m_entries[static_cast<size_t>(row)].paper;
    if (!paper) {
        Report report = form(row).build(m_source.input());
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
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_entries[static_cast<size_t>(row)].paper && isPossible(row)) {
            (void)paper(row);
            return;
        }
    }
    m_idle.stop();
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

Qt::ItemFlags PapersModel::flags(const QModelIndex& index) const
{
    const bool isDead = index.isValid() && !isPossible(index.row());
    return isDead ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
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
