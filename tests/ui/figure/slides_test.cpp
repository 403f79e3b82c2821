// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/measurement/indicator.h"
#include "core/operations/assessing.h"
#include "core/operations/meetings.h"
#include "core/operations/newdocument.h"
#include "core/operations/papers.h"
#include "core/operations/planning.h"
#include "core/report/parts.h"
#include "tests/catch.h"
#include "tests/ui/figure/samples.h"
#include "tests/ui/figure/textrecorder.h"
#include "ui/figure/slidecolumns.h"
#include "ui/figure/slidepainter.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

/// Takes the records of one type out of the sample, so that a test has only its own.
template <class Record>
void clear(Document& document)
{
    document.change(u"…"_s, [&](Change& change) {
        for (const Record& one : document.all<Record>())
            change.remove<Record>(one.id);
    });
}

/// The sample region with a plan and a meeting that decided a lot.
struct Room
{
    QTemporaryDir folder;
    std::unique_ptr<Document> document = newSample(folder.filePath(u"sample.indikator"_s), {});
    PaperSource source;

    Room()
    {
        clear<RoadmapPlan>(*document);
        clear<Indicator>(*document); // its targets name a decision
        clear<Meeting>(*document);
        (void)startPlan(*document, today.year());
        const Id meeting = beginMeeting(*document, today);
        DecisionDraft draft;
        draft.text = u"Провести повторный опрос граждан и работодателей во всех центрах занятости и "
                     "доложить о результатах рабочей группе"_s;
        draft.responsible = u"Иванова Анна Андреевна, начальник отдела проектирования"_s;
        for (int i = 0; i < 12; ++i) {
            draft.due = today.addDays(i - 3);
            (void)recordDecision(*document, meeting, draft);
        }
        const auto latest = latestAssessment(*document);
        source = paperSource(*document, {latest->id, {}, meeting, today, false});
    }

    [[nodiscard]] std::vector<Slide> slides() const { return slidesOf(source.input()); }
};

std::vector<SlidePage> pagesOf(const std::vector<Slide>& slides, const QSizeF& canvas = slideCanvas({1920, 1080}))
{
    std::vector<SlidePage> pages;
    for (const Slide& slide : slides)
        std::ranges::move(pagesOf(slide, canvas, samples::light()), std::back_inserter(pages));
    return pages;
}

std::vector<TextRecorder::Drawn> textsOn(const SlidePage& page, const QSize& size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    paintSlide(painter, QRectF({}, size), page, u"88 / 88"_s, samples::light());
    painter.end();
    return recorder.texts();
}

void checkLegible(const std::vector<SlidePage>& pages, const QSize& size)
{
    const double least = smallestSlideText * size.height() / 1080;
    const QRectF screen = QRectF({}, size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const SlidePage& page : pages) {
        const auto texts = textsOn(page, size);
        CHECK_FALSE(texts.empty());
        for (const auto& [text, height, box] : texts) {
            INFO(text.toStdString() << ", " << height);
            CHECK(height >= least - 1e-6);
            CHECK(screen.contains(box));
            CHECK_FALSE(text.contains(u'…'));
        }
    }
}

/// All that is read on the screens, one after the other, without spaces.
QString wordsOn(const std::vector<SlidePage>& pages)
{
    QString all;
    for (const SlidePage& page : pages)
        all += describe(page);
    return all.remove(u' ');
}

Slide longDecision(int sentences)
{
    Table table;
    table.columns = {1, 9};
    table.header = {{{cell(u"№"_s), cell(u"Решение"_s)}, true}};
    table.rows = {{{cell(u"1"_s), cell(u"Поручить всем. "_s.repeated(sentences) + u"Конец."_s)}, false}};
    return {{}, u"Решения"_s, u"Область"_s, {}, {table}};
}

} // namespace

TEST_CASE("no text on a slide of the sample region is under 24 pt at 1080 lines, outside the screen or cut")
{
    checkLegible(pagesOf(Room().slides()), {1920, 1080});
}

TEST_CASE("slides keep the share of their text on screens of other sizes and shapes")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1024, 768), QSize(1280, 1024), QSize(3840, 2160));
    const QSizeF canvas = slideCanvas(size);
    const double scale = std::min(size.width() / canvas.width(), size.height() / canvas.height());
    for (const SlidePage& page : pagesOf(Room().slides(), canvas)) {
        for (const auto& drawn : textsOn(page, size)) {
            CHECK(drawn.size >= smallestSlideText * scale - 1e-6);
            CHECK(QRectF({}, size).contains(drawn.box));
        }
    }
}

TEST_CASE("what does not fit on a screen goes on on the next ones with nothing lost")
{
    const int sentences = GENERATE(1, 40, 400);
    const auto pages = pagesOf({longDecision(sentences)});
    CHECK((pages.size() > 1) == (sentences > 100));
    const QString again = u"Решения(continued)Область№Решение"_s;
    CHECK(wordsOn(pages).remove(again) ==
          u"РешенияОбласть№Решение1"_s + u"Поручитьвсем."_s.repeated(sentences) + u"Конец."_s);
    CHECK(wordsOn(pages).count(again) == static_cast<int>(pages.size()) - 1);
    checkLegible(pages, {1920, 1080});
}

TEST_CASE("every line of the matrix stands on its slides")
{
    const Room room;
    const QString all = wordsOn(pagesOf(room.slides()));
    for (const Measure& measure : room.source.evaluation->matrix.measures)
        CHECK(all.contains(QString(measure.title).remove(u' ')));
}

TEST_CASE("columns keep their shares until a word needs more")
{
    using Widths = std::vector<double>;
    CHECK(columnWidths({1, 3}, {10, 10}, 100) == Widths{25, 75});
    CHECK(columnWidths({1, 4, 5}, {20, 10, 10}, 100) == Widths{20, 4 * 80.0 / 9, 5 * 80.0 / 9});
    CHECK(columnWidths({1, 9}, {90, 10}, 99) == Widths{33, 66}); // no more than a fair part
    CHECK(columnWidths({1, 1}, {90, 90}, 99) == Widths{49.5, 49.5});
}

TEST_CASE("a title as long as a screen ends nothing")
{
    Slide slide = longDecision(20);
    slide.title = u"Очень длинное название "_s.repeated(60);
    CHECK(pagesOf({slide}).size() < 60);
}

TEST_CASE("slides are drawn in light and in dark colours")
{
    const auto pages = pagesOf(Room().slides());
    const FigureStyle style = GENERATE(samples::light(), samples::dark());
    for (size_t i = 0; i < pages.size(); ++i) {
        QImage image(1920, 1080, QImage::Format_RGB32);
        QPainter painter(&image);
        paintSlide(painter, image.rect(), pages[i], u"%1 / %2"_s.arg(i + 1).arg(pages.size()), style);
        painter.end();
        CHECK(image.pixelColor(2, 2) == style.ground);
        if (const QString folder = qEnvironmentVariable("INDIKATOR_PICTURES"); !folder.isEmpty())
            image.save(u"%1/slide-%2-%3.png"_s.arg(folder, style.isDark() ? u"dark"_s : u"light"_s)
                           .arg(i + 1, 2, 10, QLatin1Char('0')));
    }
}

} // namespace indikator
