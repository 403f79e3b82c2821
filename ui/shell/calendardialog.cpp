// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/calendardialog.h"

#include "core/base/period.h"
#include "ui/widgets/fitting.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace indikator {

namespace {

QString kindText(DayKind kind)
{
    return QCoreApplication::translate("Field", EnumChoices<DayKind>::choices[static_cast<size_t>(kind)].label);
}

QTreeWidget* list(const QStringList& titles, const QString& name, QWidget* parent)
{
    auto* const widget = new QTreeWidget(parent);
    widget->setHeaderLabels(titles);
    widget->setRootIsDecorated(false);
    widget->setAccessibleName(name);
    return widget;
}

QString timingText(const RoadmapItem& item)
{
    const QString days = item.duration ? CalendarDialog::tr("%n working day(s)", nullptr, *item.duration) : QString();
    return QStringLiteral("%1 – %2, %3").arg(officeDate(item.start), officeDate(item.due), days);
}

} // namespace

CalendarDialog::CalendarDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_days(list({tr("Date"), tr("Kind"), tr("Why")}, tr("Own days"), this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_kind(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_question(new QLabel(this))
    , m_moves(list({tr("Item of the roadmap"), tr("Now"), tr("Then")}, tr("What moves"), this))
    , m_writeAndMove(new QPushButton(tr("Write and &move"), this))
    , m_writeOnly(new QPushButton(tr("&Write, leave the plan as it is"), this))
    , m_remove(new QPushButton(tr("&Remove the day"), this))
{
    setWindowTitle(tr("Own days off and working days"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_days, 2);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addWidget(makeEntry());
    m_question->setWordWrap(true);
    layout->addWidget(m_question);
    layout->addWidget(m_moves, 1);
    auto* const answers = new QHBoxLayout;
    answers->addWidget(m_writeAndMove);
    answers->addWidget(m_writeOnly);
    answers->addStretch(1);
    layout->addLayout(answers);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(buttons);
    resize(fitting(*this, {fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 34}));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &CalendarDialog::previewRemoving);
    connect(m_writeAndMove, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_writeOnly, &QPushButton::clicked, this, [this] { write(false); });
    connect(&workspace, &Workspace::changed, this, &CalendarDialog::refresh);
    connect(&workspace, &Workspace::documentOpened, this, &QDialog::reject);
    forget();
    refresh();
}

QWidget* CalendarDialog::makeEntry()
{
    auto* const entry = new QWidget(this);
    auto* const form = new QFormLayout(entry);
    form->setContentsMargins(0, 0, 0, 0);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    for (const DayKind kind : {DayKind::Off, DayKind::Work, DayKind::Short})
        m_kind->addItem(kindText(kind), static_cast<int>(kind));
    m_note->setMaxLength(300);
    form->addRow(tr("&Date"), m_date);
    form->addRow(QString(), m_about);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("W&hy"), m_note);
    auto* const add = new QPushButton(tr("&Add the day"), entry);
    form->addRow(QString(), add);
    add->setEnabled(m_workspace.canEdit());
    connect(add, &QPushButton::clicked, this, &CalendarDialog::previewAdding);
    connect(m_date, &QDateEdit::dateChanged, this, &CalendarDialog::showAbout);
    return entry;
}

std::vector<CalendarDay> CalendarDialog::days() const
{
    std::vector<CalendarDay> days;
    m_workspace.attempt([&] { days = m_workspace.document().all<CalendarDay>(); });
    return days;
}

CalendarDay CalendarDialog::entered() const
{
    const auto known = days();
    const auto same = std::ranges::find(known, m_date->date(), &CalendarDay::date);
    return {same == known.end() ? Id::create() : same->id, m_date->date(),
            static_cast<DayKind>(m_kind->currentData().toInt()), m_note->text().simplified()};
}

void CalendarDialog::refresh()
{
    m_days->clear();
    auto known = days();
    std::ranges::sort(known, {}, &CalendarDay::date);
    for (const CalendarDay& day : known) {
        auto* const item = new QTreeWidgetItem(m_days, {officeDate(day.date), kindText(day.kind), day.note});
        item->setData(0, Qt::UserRole, day.id.toString());
    }
    m_remove->setEnabled(m_workspace.canEdit() && !known.empty());
    showAbout();
}

void CalendarDialog::showAbout()
{
    m_workspace.attempt([&] {
        const WorkCalendar calendar = workCalendar(m_workspace.document());
        const QString approved = calendar.isApproved(m_date->date().year())
                                     ? QString()
                                     : QStringLiteral(" · ") + tr("the calendar of the year is not approved");
        m_about->setText(calendar.why(m_date->date()) + approved);
    });
}

void CalendarDialog::previewAdding()
{
    const CalendarDay day = entered();
    std::vector<CalendarDay> after = days();
    std::erase_if(after, [&](const CalendarDay& other) { return other.id == day.id; });
    after.push_back(day);
    preview(after,
            [this, day](const std::vector<PlanMove>& moves) { putCalendarDay(m_workspace.document(), day, moves); });
}

void CalendarDialog::previewRemoving()
{
    const QTreeWidgetItem* const item = m_days->currentItem() ? m_days->currentItem() : m_days->topLevelItem(0);
    const auto id = item ? Id::parse(item->data(0, Qt::UserRole).toString()) : std::nullopt;
    if (!id)
        return;
    std::vector<CalendarDay> after = days();
    std::erase_if(after, [&](const CalendarDay& day) { return day.id == *id; });
    preview(after, [this, day = *id](const std::vector<PlanMove>& moves) {
        removeCalendarDay(m_workspace.document(), day, moves);
    });
}

void CalendarDialog::preview(const std::vector<CalendarDay>& after,
                             const std::function<void(const std::vector<PlanMove>&)>& write)
{
    m_workspace.attempt([&] { m_pending = movesUnder(m_workspace.document(), after); });
    m_write = write;
    if (m_pending.empty())
        return this->write(false); // there is nothing to ask
    m_moves->clear();
    for (const PlanMove& move : m_pending)
        new QTreeWidgetItem(m_moves, {move.before.title, timingText(move.before), timingText(move.after)});
    m_moves->resizeColumnToContents(1);
    m_question->setText(
        tr("The change moves %n item(s) of the roadmap. Move them?", nullptr, static_cast<int>(m_pending.size())));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_question, m_moves, m_writeAndMove, m_writeOnly})
        part->show();
    m_writeAndMove->setFocus();
}

void CalendarDialog::write(bool moves)
{
    const auto pending = moves ? m_pending : std::vector<PlanMove>();
    const auto action = m_write;
    forget();
    if (action)
        m_workspace.attempt([&] { action(pending); });
}

void CalendarDialog::forget()
{
    m_write = nullptr;
    m_pending.clear();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_question, m_moves, m_writeAndMove, m_writeOnly})
        part->hide();
}

} // namespace indikator
