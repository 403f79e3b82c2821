// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/profilesections.h"

#include "core/operations/journeys.h"
#include "core/operations/profiles.h"
#include "ui/figure/hues.h"
#include "ui/models/fieldtext.h"
#include "ui/models/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 4;
constexpr int edgeWidth = 5;
constexpr std::array groundsSigns{u'✓', u'≈', u'?'};

QString clientsCode(ClientType clients)
{
    return QString::fromLatin1(EnumChoices<ClientType>::choices[static_cast<size_t>(clients)].code);
}

} // namespace

ProfileSections::ProfileSections(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Chapters of the profile"));
}

void ProfileSections::show(const ProfileData* known)
{
    if (!known || known->profile.id != m_profile)
        commit();
    m_profile = known ? known->profile.id : Id();
    if (!known) {
        setEnabled(false);
        return;
    }
    setEnabled(true);
    const QScopedValueRollback guard(m_isFilling, true);
    build(*known);
    for (const Line& line : m_lines) {
        const ProfileSection* const section = known->section(line.kind);
        const QString text = section ? section->text : QString();
        if (line.text->toPlainText() != text && !line.text->hasFocus())
            line.text->setPlainText(text);
        if (!line.text->hasFocus())
            line.text->document()->setModified(false);
        line.text->setReadOnly(!m_workspace.canEdit());
        line.grounds->setEnabled(m_workspace.canEdit());
        line.grounds->setCurrentIndex(section && section->grounds ? static_cast<int>(*section->grounds) + 1 : 0);
        showGrounds(line);
    }
}

/// Lines are made anew only for other kinds of clients.
void ProfileSections::build(const ProfileData& known)
{
    const auto kinds = journeyMethod(m_workspace.document()).sectionsFor(clientsCode(known.profile.clients));
    QStringList ids;
    for (const ProfileSectionKind* kind : kinds)
        ids << kind->id;
    if (ids == m_kinds)
        return;
    m_kinds = ids;
    m_lines.clear();
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    for (const ProfileSectionKind* kind : kinds) {
        Line line{kind->id, new QWidget(content), new QComboBox(content), new QPlainTextEdit(content)};
        auto* const title = new QLabel(kind->isNeeded ? kind->title + u" *"_s : kind->title, content);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setBuddy(line.text);
        line.edge->setFixedWidth(edgeWidth);
        line.edge->setAutoFillBackground(true);
        line.text->setPlaceholderText(kind->prompt);
        line.text->setAccessibleName(kind->title);
        line.text->setTabChangesFocus(true);
        line.text->setFixedHeight(fontMetrics().lineSpacing() * shownLines + 12);
        line.text->installEventFilter(this);
        line.grounds->setAccessibleName(tr("%1 rests on").arg(kind->title));
        line.grounds->addItem(tr("rests on…"));
        for (size_t i = 0; i < EnumChoices<Grounds>::choices.size(); ++i)
            line.grounds->addItem(groundsSigns[i] + (u' ' + choiceText(EnumChoices<Grounds>::choices[i])));
        connect(line.grounds, &QComboBox::activated, this, [this, line] {
            showGrounds(line);
            save(line);
        });
        auto* const head = new QHBoxLayout;
        head->addWidget(title, 1);
        head->addWidget(line.grounds);
        auto* const body = new QVBoxLayout;
        body->addLayout(head);
        body->addWidget(line.text);
        auto* const row = new QHBoxLayout;
        row->addWidget(line.edge);
        row->addLayout(body, 1);
        column->addLayout(row);
        m_lines.push_back(line);
    }
    column->addStretch(1);
    setWidget(content);
}

/// Green, yellow and red of the matrix, with the sign and the words beside.
void ProfileSections::showGrounds(const Line& line) const
{
    const int index = line.grounds->currentIndex();
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    QPalette colours = line.edge->palette();
    const std::array states{HeatMapFigure::State::Met, HeatMapFigure::State::Partly, HeatMapFigure::State::Missing};
    colours.setColor(QPalette::Window, index > 0 ? stateInk(states[static_cast<size_t>(index - 1)], isDark)
                                                 : palette().color(QPalette::Midlight));
    line.edge->setPalette(colours);
}

void ProfileSections::save(const Line& line)
{
    if (m_isFilling || m_profile.isNull() || !m_workspace.canEdit())
        return;
    const int index = line.grounds->currentIndex();
    const auto grounds = index > 0 ? std::optional(static_cast<Grounds>(index - 1)) : std::nullopt;
    const QString text = line.text->toPlainText();
    line.text->document()->setModified(false);
    m_workspace.attempt([&] { setSection(m_workspace.document(), m_profile, line.kind, text, grounds); });
}

void ProfileSections::commit()
{
    for (const Line& line : m_lines) {
        if (line.text->document()->isModified())
            save(line);
    }
}

bool ProfileSections::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QScrollArea::eventFilter(watched, event);
}

void ProfileSections::hideEvent(QHideEvent* event)
{
    commit();
    QScrollArea::hideEvent(event);
}

QPlainTextEdit* ProfileSections::editor(const QString& kind) const
{
    const auto found = std::ranges::find(m_lines, kind, &Line::kind);
    return found == m_lines.end() ? nullptr : found->text;
}

void ProfileSections::focusSection(const QString& kind)
{
    if (QPlainTextEdit* const text = editor(kind)) {
        ensureWidgetVisible(text);
        text->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace indikator
