// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/decisiondialog.h"

#include "core/base/period.h"
#include "core/operations/meetings.h"
#include "ui/widgets/fieldeditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfText = 3;
constexpr int charactersWide = 60;

const Field& field(const QString& name)
{
    return *std::ranges::find(recordTable<Decision>().fields(), name, &Field::name);
}

bool isEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& press = static_cast<const QKeyEvent&>(event);
    return (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter) &&
           !press.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

DecisionDialog::DecisionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_names(workspace)
    , m_text(new QPlainTextEdit(this))
    , m_responsible(new QLineEdit(this))
    , m_due(FieldEditor::make(field(u"due"_s), m_names, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Decision of %1").arg(officeDate(workspace.today())));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    addCompletion();
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecisionDialog::readTerm);
    m_text->setFocus();
}

void DecisionDialog::build()
{
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What was decided"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesOfText + m_text->frameWidth() * 2 + 12);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    m_text->installEventFilter(this);
    m_responsible->setMaxLength(200);
    m_responsible->setPlaceholderText(tr("Name, job title; slides do not show the name"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const form = new QFormLayout(this);
    const auto addRow = [&](const QString& caption, QWidget* field, QWidget* buddy) {
        auto* const label = new QLabel(caption, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("&Decision"), m_text, m_text);
    addRow(tr("&Responsible"), m_responsible, m_responsible);
    addRow(tr("&Term"), m_due, m_due->input());
    form->addRow(m_problem);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const save = buttons->addButton(tr("Record (Enter)"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void DecisionDialog::addCompletion()
{
    QStringList people;
    for (const auto& [id, name] : m_names.all(field(u"responsible"_s)))
        people << name;
    auto* const completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_responsible->setCompleter(completer);
    completer->popup()->installEventFilter(this);
}

/// Enter records from every field, also while people are offered of whom none is chosen.
bool DecisionDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (!isEnter(*event))
        return QDialog::eventFilter(watched, event);
    auto* const offers = m_responsible->completer()->popup();
    if (watched == offers && offers->currentIndex().isValid())
        return false;
    offers->hide();
    record();
    return true;
}

/// A field that the user has filled in is left alone.
void DecisionDialog::readTerm()
{
    if (m_due->text() != m_readTerm)
        return;
    m_readTerm = officeDate(termIn(m_text->toPlainText(), m_workspace.today()));
    m_due->setText(m_readTerm);
}

std::optional<QDate> DecisionDialog::term() const
{
    const TypedValue typed = m_due->typed();
    if (!typed.isGood())
        return std::nullopt;
    return QDate::fromString(typed.value.toString(), Qt::ISODate);
}

void DecisionDialog::refuse(const QString& problem, QWidget* field)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->show();
    field->setFocus();
}

void DecisionDialog::record()
{
    const DecisionDraft draft{
        m_text->toPlainText(), m_responsible->text(), term().value_or(QDate()), DecisionType::Action, {}, {}};
    if (draft.text.trimmed().isEmpty())
        return refuse(tr("Enter what was decided."), m_text);
    if (!term())
        return refuse(m_due->typed().problem, m_due);
    QString failure;
    const auto heard =
        connect(&m_workspace, &Workspace::failed, this, [&](const Error& error) { failure = error.message(); });
    const bool done =
        m_workspace.attempt([&] { (void)recordDecisionOn(m_workspace.document(), m_workspace.today(), draft); });
    disconnect(heard);
    if (!done)
        return refuse(failure, m_text);
    emit recorded(draft.due.isValid()
                      ? tr("The decision is recorded in the minutes of %1 and in the roadmap of %2.")
                            .arg(officeDate(m_workspace.today()))
                            .arg(draft.due.year())
                      : tr("The decision is recorded in the minutes of %1.").arg(officeDate(m_workspace.today())));
    accept();
}

} // namespace indikator
