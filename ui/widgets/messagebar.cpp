// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/figure/hues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace indikator {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_do();
    });
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    hide();
}

void MessageBar::note(const QString& text)
{
    tell(Tone::Note, text);
}

void MessageBar::problem(const QString& text)
{
    tell(Tone::Problem, text);
}

void MessageBar::tell(Tone tone, const QString& text)
{
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const auto state = tone == Tone::Problem ? HeatMapFigure::State::Missing : HeatMapFigure::State::Partly;
    QPalette colours;
    colours.setColor(QPalette::Window, stateTint(state, dark));
    colours.setColor(QPalette::WindowText, stateInk(state, dark));
    setPalette(colours);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->hide();
    setVisible(true);
}

void MessageBar::offer(const QString& caption, const std::function<void()>& action)
{
    m_do = action;
    m_action->setText(caption);
    m_action->show();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace indikator
