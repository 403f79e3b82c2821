// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/attachment.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMimeData;
class QTableView;

namespace indikator {

class RecordModel;
class Workspace;

/// The files added to one record: dropped here or chosen, listed, opened and saved. It asks for what touches the disk
/// by signals.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    FilesPanel(Workspace& workspace, const RecordType& type, QWidget* parent);
    ~FilesPanel() override;

    void setRecord(const Id& record);

    [[nodiscard]] const RecordType& type() const { return m_type; } ///< of the record

    [[nodiscard]] const Id& record() const { return m_record; }

    [[nodiscard]] int count() const;
    void setCurrent(const Id& file);
    [[nodiscard]] std::optional<Attachment> current() const;

    /// Whether files may be added now.
    [[nodiscard]] bool takesFiles() const;

    void removeCurrent();

signals:
    void countChanged();
    void chooseRequested(); ///< files to be added
    void dropped(const QStringList& paths);
    void openRequested(const indikator::Attachment& file);
    void saveRequested(const indikator::Attachment& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* addTool(const QString& text, const QString& icon, const std::function<void()>& work);
    void enableActions();

    Workspace& m_workspace;
    const RecordType& m_type;
    Id m_record;
    RecordModel* m_model;
    QTableView* m_view;
    QLabel* m_hint;
    QAction* m_add;
    QAction* m_open;
    QAction* m_save;
    QAction* m_remove;
};

/// The local files that are dragged, or none.
[[nodiscard]] QStringList draggedFiles(const QMimeData* mime);

} // namespace indikator
