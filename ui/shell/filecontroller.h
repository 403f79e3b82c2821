// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"
#include "ui/shell/questions.h"
#include "ui/shell/settings.h"

namespace indikator {

class LongWork;
struct NewRegion;

/// Makes, opens, copies and restores documents for the window: every door through which a file comes or goes.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(Workspace& workspace, Settings& settings, Questions& questions, Surroundings surroundings,
                   QWidget* window);

    /// Opens a document; one that another instance writes, or that lies in a read-only place, is offered read-only.
    void open(const QString& path);
    void openReadOnly(const QString& path);

    void askNew();
    void askOpen();
    void askReceive();
    void askSaveCopy();
    void askRescue(const QString& damaged);
    void askRestore();
    void openSample();

    [[nodiscard]] const Surroundings& surroundings() const { return m_surroundings; }

signals:
    void problem(const QString& text);
    void note(const QString& text);
    void readOnlyOffered(const QString& text, const QString& path);
    void rescueOffered(const QString& text, const QString& path);

private:
    void opened(std::unique_ptr<Document> document);
    void explain(const Error& error, const QString& path);
    void makeNew(const NewRegion& wanted);
    void saveCopy(const QString& path);
    void rescue(const QString& damaged, const QString& target);

    Workspace& m_workspace;
    Settings& m_settings;
    Questions& m_questions;
    Surroundings m_surroundings;
    QWidget* m_window;
    LongWork* m_longWork;
};

} // namespace indikator
