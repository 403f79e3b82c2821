// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/subjectfinder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace indikator {

namespace {

constexpr int subjectRole = Qt::UserRole + 1;
constexpr qsizetype longestLine = 110;

} // namespace

SubjectFinder::SubjectFinder(Workspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_index(new SearchIndex(workspace, this))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Find (Ctrl+F)"));
    setAccessibleName(tr("Find records, comments, official texts and pages"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(16);
    m_completer->setWidget(this); // not setCompleter(): it would write what is chosen into the field
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SubjectFinder::choose);
    connect(this, &QLineEdit::textEdited, this, &SubjectFinder::refresh);
    connect(this, &QLineEdit::returnPressed, this, &SubjectFinder::chooseFirst);
    connect(m_index, &SearchIndex::ready, this, [this] {
        if (hasFocus() && !text().isEmpty())
            refresh();
    });
}

void SubjectFinder::focusInEvent(QFocusEvent* event)
{
    m_index->prepare();
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
    QLineEdit::focusInEvent(event);
}

void SubjectFinder::addHeading(const QString& text)
{
    auto* const item = new QStandardItem(text);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void SubjectFinder::refresh()
{
    m_index->prepare();
    m_model->clear();
    for (const SearchIndex::Group& group : m_index->find(text())) {
        addHeading(group.more > 0 ? tr("%1, and %n more", nullptr, group.more).arg(group.title) : group.title);
        for (const SearchIndex::Hit& hit : group.hits) {
            const QString line = hit.context.isEmpty()
                                     ? hit.title
                                     : tr("%1 — %2", "title of a record and its words").arg(hit.title, hit.context);
            auto* const item = new QStandardItem(
                QStringLiteral("    ") + (line.size() > longestLine ? line.first(longestLine) + QChar(0x2026) : line));
            item->setData(QVariant::fromValue(hit.subject), subjectRole);
            item->setToolTip(hit.title);
            m_model->appendRow(item);
        }
    }
    if (text().trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (!m_index->isReady())
        addHeading(tr("The registers are still being read…"));
    else if (m_model->rowCount() == 0)
        addHeading(tr("Nothing is found"));
    const int character = fontMetrics().averageCharWidth();
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_completer->complete(QRect(width() - 75 * character, 0, 75 * character, height()));
}

void SubjectFinder::choose(const QModelIndex& index)
{
    const auto subject = index.data(subjectRole).value<Subject>();
    if (subject.kind == Subject::Kind::None)
        return;
    m_completer->popup()->hide();
    emit found(subject);
}

/// Enter takes the line that the keys went to, else the first one.
void SubjectFinder::chooseFirst()
{
    const QAbstractItemView* const popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return choose(popup->currentIndex());
    refresh();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(subjectRole).value<Subject>().kind != Subject::Kind::None)
            return choose(index);
    }
}

} // namespace indikator
