// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QTimer>

namespace indikator {

/// Reads registers of the document in small turns between the events of the window. Whoever takes the rows follows the
/// changes of the document as well: a row may come again, as it is now.
class RegisterReader : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const RecordType& type, const std::vector<Row>& rows)>;

    RegisterReader(Workspace& workspace, Take take, QObject* parent);

    /// Begins anew; what was being read is given up.
    void start(std::vector<const RecordType*> types);
    void stop();

    [[nodiscard]] bool isReading() const { return m_timer.isActive(); }

signals:
    void finished();

private:
    void readOn();

    Workspace& m_workspace;
    Take m_take;
    std::vector<const RecordType*> m_types; ///< still to be read, the next one last
    Id m_last;
    QTimer m_timer;
};

} // namespace indikator
