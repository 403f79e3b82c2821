// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recordform.h"

#include "ui/models/recordedits.h"
#include "ui/models/recordfindings.h"
#include "ui/widgets/fieldeditor.h"

#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(Workspace& workspace, const RecordType& type, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_type(type)
    , m_names(workspace)
    , m_writer([this](const Id& record, size_t field, const QJsonValue& value) {
        return changeField(m_workspace, m_type, record, field, value);
    })
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(type.title());
    auto* const content = new QWidget;
    auto* const layout = new QFormLayout(content);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (size_t i = 0; i < type.fields().size(); ++i) {
        if (isShown(type, i) && static_cast<int>(i) != type.ownerIndex())
            addLine(*layout, i);
    }
    setWidget(content);
    connect(&workspace, &Workspace::changed, this, &RecordForm::follow);
    connect(&workspace, &Workspace::documentOpened, this, [this] {
        m_record = {};
        m_drafts.clear();
        refresh();
    });
    refresh();
}

/// Editors that lose the focus while they are destroyed find nobody to save for.
RecordForm::~RecordForm()
{
    for (const Line& line : m_lines)
        disconnect(line.editor, nullptr, this, nullptr);
}

void RecordForm::addLine(QFormLayout& layout, size_t field)
{
    const Field& description = m_type.fields()[field];
    auto* const cell = new QWidget;
    auto* const column = new QVBoxLayout(cell);
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    cell->setMinimumWidth(fontMetrics().averageCharWidth() * 18); // narrower, and it stands below its name
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    Line line{field, FieldEditor::make(description, m_names, cell), new QLabel(cell)};
    line.problem->setWordWrap(true);
    line.problem->setTextFormat(Qt::PlainText);
    line.problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.problem->hide();
    column->addWidget(line.editor);
    column->addWidget(line.problem);
    const QString mark = description.required ? u" *"_s : QString();
    auto* const label = new QLabel(description.title().replace(u'&', "&&"_L1) + mark);
    label->setWordWrap(true);
    label->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    label->setBuddy(line.editor->input());
    label->setToolTip(line.editor->input()->toolTip());
    layout.addRow(label, cell);
    connect(line.editor, &FieldEditor::left, this, [this, line] { save(line); });
    m_lines.push_back(line);
}

std::optional<Row> RecordForm::row() const
{
    std::optional<Row> row;
    if (m_workspace.isOpen() && !m_record.isNull())
        m_workspace.attempt([&] { row = m_workspace.document().findRow(m_type, m_record); });
    return row;
}

void RecordForm::setRecord(const Id& record)
{
    if (record == m_record)
        return;
    commit();
    m_record = record;
    refresh();
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
}

void RecordForm::commit()
{
    for (const Line& line : m_lines)
        save(line);
}

/// Saving can move the focus and so end up here again.
void RecordForm::save(const Line& line)
{
    if (m_isSaving || m_record.isNull() || !m_workspace.canEdit() || m_isReadOnly)
        return;
    const QScopedValueRollback guard(m_isSaving, true);
    keepDraft(line);
    const TypedValue typed = line.editor->typed();
    if (line.editor->isTouched() && typed.isGood()) {
        if (typed.value == line.editor->value())
            line.editor->setValue(typed.value); // typed otherwise, but the same
        else
            m_writer(m_record, line.field, typed.value); // and `follow` shows it
    }
    if (const auto current = row())
        showProblems(*current);
}

void RecordForm::keepDraft(const Line& line)
{
    if (line.editor->isTouched() && !line.editor->typed().isGood())
        m_drafts.insert_or_assign({m_record, line.field}, line.editor->text());
    else
        m_drafts.erase({m_record, line.field});
}

void RecordForm::follow(const ChangeSet& changes)
{
    const auto concerns = [this](const RowChange& change) {
        return change.id == m_record ||
               std::ranges::any_of(m_type.fields(), [&](const Field& f) { return f.leadsTo(change.type->name()); });
    };
    if (std::ranges::any_of(changes, concerns))
        refresh();
    else if (const auto current = row())
        showProblems(*current);
}

void RecordForm::refresh()
{
    const auto current = row();
    if (!current)
        m_record = {};
    if (current && m_type.ownerIndex() >= 0)
        m_names.setOwner(Id::parse((*current)[static_cast<size_t>(m_type.ownerIndex())].toString()).value_or(Id()));
    widget()->setEnabled(current.has_value());
    const bool readOnly = m_isReadOnly || !m_workspace.canEdit();
    for (const Line& line : m_lines)
        line.editor->setReadOnly(readOnly);
    showRow(current.value_or(m_type.blank()));
}

/// A field in which something was typed keeps it, unless its value or the record is another one.
void RecordForm::showRow(const Row& row)
{
    const bool isAnother = std::exchange(m_shown, m_record) != m_record;
    for (const Line& line : m_lines) {
        if (isAnother || !line.editor->isTouched() || line.editor->value() != row[line.field])
            line.editor->setValue(row[line.field]);
        if (const auto draft = m_drafts.find({m_record, line.field}); draft != m_drafts.end())
            line.editor->setText(draft->second);
    }
    showProblems(row);
}

void RecordForm::showProblems(const Row& row)
{
    std::vector<Finding> findings;
    if (!m_record.isNull())
        m_workspace.attempt([&] { findings = findingsIn(m_workspace.document(), m_type, row); });
    for (const Line& line : m_lines) {
        QStringList texts;
        if (m_drafts.contains({m_record, line.field}))
            texts << line.editor->typed().problem;
        for (const Finding& finding : findings) {
            if (fieldOf(m_type, finding) == m_type.fields()[line.field].name)
                texts << finding.text;
        }
        texts.removeAll(QString());
        line.problem->setText(u"⚠ "_s + texts.join(u'\n'));
        line.problem->setVisible(!texts.isEmpty());
        line.editor->input()->setAccessibleDescription(texts.join(u'\n'));
    }
}

void RecordForm::focusField(const QString& field)
{
    if (FieldEditor* const found = editor(field)) {
        ensureWidgetVisible(found);
        found->setFocus(Qt::ShortcutFocusReason);
    }
}

FieldEditor* RecordForm::editor(const QString& field) const
{
    const int position = m_type.indexOf(field);
    const auto found =
        std::ranges::find_if(m_lines, [&](const Line& l) { return static_cast<int>(l.field) == position; });
    return found == m_lines.end() ? nullptr : found->editor;
}

void RecordForm::hideEvent(QHideEvent* event)
{
    commit();
    QScrollArea::hideEvent(event);
}

} // namespace indikator
