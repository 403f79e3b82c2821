// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/workspace.h"

#include <QDialog>

namespace indikator {

class HistoryModel;

/// Who changed what and when: in the whole document or in one record.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace& workspace, const Id& record = {}, QWidget* parent = nullptr);

private:
    HistoryModel* m_model;
};

} // namespace indikator
