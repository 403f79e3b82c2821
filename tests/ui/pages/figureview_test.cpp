// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/pages/controls.h"
#include "ui/figure/figurepainter.h"
#include "ui/widgets/figureview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <set>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

StairFigure stair()
{
    return {Level{2}, false, {{{9, 9}, {19, 19}, {20, 26}, {21, 31}}}};
}

HeatMapFigure map()
{
    using State = HeatMapFigure::State;
    return {{u"3"_s, u"5"_s},
            {u"Документы"_s, u"Профили"_s},
            {u"ЦЗН г. Кирова"_s},
            {{{State::Met, u"да"_s}, {State::Missing, u"1 + 1"_s}}}};
}

int colours(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

QAction* action(const QWidget& widget, const QString& text)
{
    for (QAction* const one : widget.actions()) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a figure is painted, and in other colours on a dark palette")
{
    FigureView view(u"Stair"_s);
    view.setFigure(stair());
    showAt(view, {500, 250});
    const QImage light = view.grab().toImage();
    CHECK(colours(light) > 8);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    const QImage night = view.grab().toImage();
    CHECK(qGray(night.pixel(5, 5)) < 64);
    CHECK(colours(night) > 8);
}

TEST_CASE("a figure grows with the text of the window")
{
    FigureView view(u"Stair"_s);
    view.setFigure(stair());
    const QSize before = view.sizeHint();
    QFont larger = view.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    view.setFont(larger);
    CHECK(view.sizeHint().height() > before.height() * 3 / 2);
}

TEST_CASE("a figure is told to who cannot see it")
{
    FigureView view(u"Stair"_s);
    view.setFigure(stair());
    CHECK(view.accessibleName() == u"Stair"_s);
    CHECK(view.accessibleDescription() == describe(stair()));
}

TEST_CASE("a cell of the heat map says centre, condition and state")
{
    FigureView view(u"Map"_s);
    view.setFigure(map());
    showAt(view, view.sizeHint());
    const FigureStyle style = FigureStyle::screen(view.palette(), QFontInfo(view.font()).pixelSize());
    const QRectF area = QRectF(view.rect()).adjusted(2, 2, -2, -2);
    for (int x = 0; x < view.width(); ++x) {
        const QPoint point(x, view.height() / 2);
        if (cellAt(map(), area, style, point) != std::pair{0, 1})
            continue;
        QHelpEvent help(QEvent::ToolTip, point, view.mapToGlobal(point));
        QCoreApplication::sendEvent(&view, &help);
        CHECK(QToolTip::text() == u"ЦЗН г. Кирова\nПрофили\n1 + 1 – not met"_s);
        return;
    }
    FAIL("no cell was found");
}

TEST_CASE("a figure is saved and copied as a picture")
{
    const QTemporaryDir folder;
    FigureView view(u"Stair"_s);
    view.setFigure(stair());
    const QString name = GENERATE(u"stair.png"_s, u"stair.svg"_s, u"stair"_s);
    view.setAskFile([&](const QString&, const QString&) { return folder.filePath(name); });
    action(view, u"Save picture…"_s)->trigger();
    const QImage saved(folder.filePath(name.contains(u'.') ? name : name + u".png"_s));
    CHECK(colours(saved) > 8);
    action(view, u"Copy picture"_s)->trigger();
    CHECK(colours(QGuiApplication::clipboard()->image()) > 8);
}

TEST_CASE("a picture that cannot be written is reported")
{
    FigureView view(u"Stair"_s);
    view.setFigure(stair());
    view.setAskFile([](const QString&, const QString&) { return u"/nowhere/at/all.png"_s; });
    const QSignalSpy failed(&view, &FigureView::failed);
    view.savePicture();
    CHECK(failed.size() == 1);
}
