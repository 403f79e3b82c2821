// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/evaluation.h"
#include "ui/models/subject.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace indikator {

class Heading;
class RemarksModel;
class RemarksView;

/// What changed since an earlier assessment: a sentence, and on demand the list of changed places.
class ChangePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePanel(QWidget* parent);

    void show(const Evaluation& before, const Evaluation& after);

    [[nodiscard]] RemarksView* list() const { return m_list; }

signals:
    void goTo(const indikator::Subject& subject);

private:
    void expand(bool open);

    Heading* m_title;
    QLabel* m_summary;
    QToolButton* m_more;
    RemarksModel* m_model;
    RemarksView* m_list;
};

} // namespace indikator
