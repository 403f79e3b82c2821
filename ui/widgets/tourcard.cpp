// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tourcard.h"

#include "ui/widgets/heading.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace indikator {

TourCard::TourCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new Heading({}, 1.15, this))
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_on(new QPushButton(tr("&Next"), this))
    , m_leave(new QPushButton(tr("&Skip the tour"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_on);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setTabOrder(m_on, m_back);
    setTabOrder(m_back, m_leave);
    connect(m_on, &QPushButton::clicked, this, &TourCard::onRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(m_leave, &QPushButton::clicked, this, &TourCard::leaveRequested);
    hide();
}

void TourCard::showStep(int number, int count, const QString& title, const QString& text)
{
    const bool last = number == count;
    m_title->setText(tr("Step %1 of %2: %3").arg(number).arg(count).arg(title));
    m_text->setText(text);
    m_back->setEnabled(number > 1);
    m_on->setText(last ? tr("&Done") : tr("&Next"));
    m_leave->setVisible(!last);
    setAccessibleName(m_title->text());
    setAccessibleDescription(text);
    m_on->setAccessibleDescription(m_title->text() + QLatin1Char('\n') + text);
    show();
    m_on->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void TourCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusWidget() ? static_cast<void>(static_cast<QPushButton*>(focusWidget())->click()) : emit onRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace indikator
