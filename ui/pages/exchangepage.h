// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/collectedmodel.h"
#include "ui/models/conflictsmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace indikator {

/// Files for the centres: gives them out, and shows those that came back, with what is to be chosen, before they are
/// taken in. What is done with files, the window does.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString badge() const override; ///< how many conflicts are open
    bool goToUnanswered(bool forward, bool fromEdge) override;
    void focusContent() override;

    /// Shows compared files; nothing clears.
    void setCollection(std::optional<Collection> collection);

    [[nodiscard]] const Collection* collection() const { return m_collection ? &*m_collection : nullptr; }

    [[nodiscard]] std::vector<Choices> choices() const { return m_conflicts->choices(); }

    void choose(Side side); ///< for the current conflict, and goes on to the next open one

signals:
    void handOutRequested();
    void collectRequested();
    void dropped(const QStringList& paths);
    void acceptRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeConflicts();
    void refresh();
    void showGiven();
    void setCurrentConflict(int row);
    [[nodiscard]] int currentConflict() const;

    std::optional<Collection> m_collection;
    CollectedModel* m_files;
    ConflictsModel* m_conflicts;
    QPushButton* m_handOut;
    QPushButton* m_collect;
    QLabel* m_given;
    QLabel* m_summary;
    QTableView* m_fileView;
    QWidget* m_conflictRoom = nullptr;
    QTableView* m_conflictView = nullptr;
    QPushButton* m_accept;
    QPushButton* m_drop;
};

} // namespace indikator
