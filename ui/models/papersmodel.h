// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/papers.h"
#include "core/report/forms.h"
#include "ui/report/pagelayout.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QTimer>

namespace indikator {

/// The printed forms with pictures of their first pages. Papers are made when they are asked for,
/// and otherwise one at a time whenever the window has nothing else to do.
class PapersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Paper
    {
        Report report;
        std::shared_ptr<const PagedReport> pages;
    };

    explicit PapersModel(QObject* parent = nullptr);

    /// Forgets the papers and starts to make those that the source allows.
    void setSource(PaperSource source);

    [[nodiscard]] const PaperSource& source() const { return m_source; }

    /// Whether the paper of a row can be made.
    [[nodiscard]] bool isPossible(int row) const { return form(row).isPossible(m_source.input()); }

    void setThumbnailSize(const QSize& size);

    /// The paper of a row that is possible, made now if need be.
    [[nodiscard]] const Paper& paper(int row);

    [[nodiscard]] bool isMade(int row) const { return m_entries[static_cast<size_t>(row)].paper.has_value(); }

    [[nodiscard]] const ReportForm& form(int row) const { return reportForms()[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        std::optional<Paper> paper;
        QPixmap thumbnail;
    };

    void makeNext();
    [[nodiscard]] QPixmap thumbnailOf(const PageLayout& page) const;

    PaperSource m_source;
    QSize m_thumbnailSize{90, 128};
    std::vector<Entry> m_entries;
    QTimer m_idle;
};

} // namespace indikator
