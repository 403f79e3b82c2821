// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/figureview.h"

#include "ui/figure/figurepainter.h"
#include "ui/report/picturewriter.h"
#include "ui/report/units.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr double paperText = 9; ///< points, as in papers
constexpr int clipboardDpi = 200;
constexpr double leastWidth = 0.6; ///< share of the preferred one
constexpr double frame = 2;        ///< around the figure, for the focus

QSize rounded(const QSizeF& size)
{
    return {static_cast<int>(std::ceil(size.width() + 2 * frame)),
            static_cast<int>(std::ceil(size.height() + 2 * frame))};
}

} // namespace

FigureView::FigureView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_askFile([this](const QString& suggested, const QString& filter) {
        return QFileDialog::getSaveFileName(this, tr("Save picture"), suggested, filter);
    })
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addAction(tr("Save &picture…"), this, &FigureView::savePicture);
    addAction(tr("&Copy picture"), this, &FigureView::copyPicture);
}

void FigureView::setFigure(Figure figure)
{
    if (figure == m_figure)
        return;
    m_figure = std::move(figure);
    setAccessibleDescription(describe(m_figure));
    updateGeometry();
    update();
}

double FigureView::textHeight() const
{
    return QFontInfo(font()).pixelSize();
}

QSize FigureView::sizeHint() const
{
    return rounded(preferredSize(m_figure, FigureStyle::screen(palette(), textHeight())));
}

QSize FigureView::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {qRound(wanted.width() * leastWidth), wanted.height()};
}

/// Labels that wrap more often need more lines.
int FigureView::heightForWidth(int width) const
{
    const QSize wanted = sizeHint();
    const double narrower = std::clamp(1 - width / double(wanted.width()), 0.0, 1 - leastWidth);
    return qRound(wanted.height() * (1 + narrower));
}

QSizeF FigureView::pictureSize() const
{
    return preferredSize(m_figure, FigureStyle::paper(paperText * unitsPerPoint)) / unitsPerMm;
}

void FigureView::savePicture()
{
    const QString suggested = accessibleName() + u".png"_s;
    QString path = m_askFile(suggested, tr("Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".png"_s, Qt::CaseInsensitive) && !path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        path += u".png"_s;
    try {
        writeFigure(m_figure, pictureSize(), path);
    } catch (const Error& error) {
        emit failed(error);
    }
}

void FigureView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(figureImage(m_figure, pictureSize(), clipboardDpi));
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
    paintFigure(painter, area, m_figure, FigureStyle::screen(palette(), textHeight()));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

void FigureView::focusInEvent(QFocusEvent*)
{
    update();
}

void FigureView::focusOutEvent(QFocusEvent*)
{
    update();
}

QString FigureView::toolTipAt(const QPoint& point) const
{
    const auto* const map = std::get_if<HeatMapFigure>(&m_figure);
    if (!map) // in little room titles are cut
        return width() < sizeHint().width() ? accessibleDescription() : QString();
    const QRectF area = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
    const auto place = cellAt(*map, area, FigureStyle::screen(palette(), textHeight()), point);
    if (!place)
        return {};
    const auto [row, column] = *place;
    const HeatMapFigure::Cell& cell = map->cells[static_cast<size_t>(row)][static_cast<size_t>(column)];
    const QString state = cell.text.isEmpty() ? stateText(cell.state) : cell.text + u" – "_s + stateText(cell.state);
    return map->rows.value(row) + u'\n' + map->columnTitles.value(column) + u'\n' + state;
}

bool FigureView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

} // namespace indikator
