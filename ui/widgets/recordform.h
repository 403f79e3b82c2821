// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/referencenames.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace indikator {

class FieldEditor;

/// The card of one record: every field with its label from the field table. A field is saved when it is left, one
/// step each; what is wrong stands below it and blocks nothing.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(Workspace& workspace, const RecordType& type, QWidget* parent = nullptr);
    ~RecordForm() override;

    /// Shows the record; a null id, or one that is not there, shows nothing. What was typed is saved first.
    void setRecord(const Id& record);

    [[nodiscard]] const Id& record() const { return m_record; }

    /// Writes a field in place of changeField, for registers whose fields depend on each other.
    using Writer = std::function<bool(const Id& record, size_t field, const QJsonValue& value)>;

    void setWriter(Writer writer) { m_writer = std::move(writer); }

    void setReadOnly(bool readOnly);

    /// Saves what was typed and not left yet; a text that is no value is kept as a draft.
    void commit();

    void focusField(const QString& field);
    [[nodiscard]] FieldEditor* editor(const QString& field) const; ///< or null

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Line
    {
        size_t field = 0;
        FieldEditor* editor = nullptr;
        QLabel* problem = nullptr;
    };

    void addLine(QFormLayout& layout, size_t field);
    void save(const Line& line);
    void follow(const ChangeSet& changes);
    void refresh();
    void showRow(const Row& row);
    void showProblems(const Row& row);
    void keepDraft(const Line& line);
    [[nodiscard]] std::optional<Row> row() const;

    Workspace& m_workspace;
    const RecordType& m_type;
    ReferenceNames m_names;
    Writer m_writer;
    Id m_record;
    Id m_shown; ///< the record whose values the editors hold
    bool m_isReadOnly = false;
    bool m_isSaving = false;
    std::vector<Line> m_lines;
    std::map<std::pair<Id, size_t>, QString> m_drafts;
};

} // namespace indikator
