// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/meetings.h"
#include "ui/models/referencenames.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace indikator {

class FieldEditor;

/// Records decisions as fast as they are made: text, who is responsible, term, Enter after each.
class DecisionLine : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionLine(Workspace& workspace, QWidget* parent = nullptr);

    /// The meeting that decides; null: none.
    void setMeeting(const Id& meeting);

    /// The point of the agenda that decisions are on from now; null: beside the agenda.
    void setTopic(const Id& topic);

    /// Puts the cursor where the next decision begins.
    void start();

signals:
    void recorded(const indikator::Id& decision);

private:
    [[nodiscard]] QLabel* label(const QString& text, QWidget* buddy);
    void arrange();
    void refresh();
    void offerPeople();
    void offerTopics();
    void record();
    void tell(const Decision& decision, size_t peopleBefore);
    void say(const QString& text);
    [[nodiscard]] Id topic() const;

    Workspace& m_workspace;
    ReferenceNames m_names;
    QStringListModel* m_people;
    QLineEdit* m_text;
    QLineEdit* m_responsible;
    FieldEditor* m_due;
    QComboBox* m_topic;
    QLabel* m_said;
    Id m_meeting;
};

} // namespace indikator
