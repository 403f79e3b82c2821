// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/methodology.h"
#include "tests/catch.h"
#include "tests/core/methodology/officialtexts.h"

#include <QRegularExpression>

using namespace indikator;
using namespace indikator::test;
using namespace Qt::StringLiterals;

namespace {

const Methodology& edition()
{
    static const std::shared_ptr<const Methodology> current = Methodology::current();
    return *current;
}

bool never(const QStringList&)
{
    return false;
}

/// Every control point has a due date, so a row without one continues the row above.
bool lacksDueDate(const QStringList& row)
{
    return row[4].isEmpty() && !row[1].startsWith(u"Система"_s) && !row[0].startsWith(u"Система"_s);
}

void checkRows(const QList<QStringList>& printed, const QList<QStringList>& ours)
{
    for (qsizetype i = 0; i < std::min(printed.size(), ours.size()); ++i)
        CHECK(printed[i].join(u'|') == ours[i].join(u'|'));
    CHECK(printed.size() == ours.size());
}

QStringList matrixRow(const QString& number, const QString& text, bool authority, bool centre, const Cells& cells)
{
    return QStringList{number, text, authority ? u"+"_s : QString(), centre ? u"+"_s : QString()} +
           QStringList(cells.begin(), cells.end());
}

void appendMeasure(const Measure& measure, QList<QStringList>& rows)
{
    rows.append(matrixRow(measure.number, measure.title, measure.byAuthority, measure.byCentre, measure.printed));
    for (const Condition& condition : measure.conditions)
        if (condition.scope != Scope::Whole)
            rows.append(matrixRow({}, condition.line, false, false, condition.printed));
}

QList<QStringList> matrixRows()
{
    QList<QStringList> rows;
    for (const MatrixBlock& block : edition().matrix.blocks) {
        rows.append(matrixRow(block.heading, {}, false, false, {}));
        if (!block.subtitle.isEmpty())
            rows.append(matrixRow(block.subtitle, {}, false, false, {}));
        for (const Measure& measure : edition().matrix.measures)
            if (measure.block == block.id)
                appendMeasure(measure, rows);
    }
    return rows;
}

void appendItem(const ChecklistItem& item, QString block, QList<QStringList>& rows)
{
    QStringList head{QString::number(item.number), std::move(block), item.title};
    for (const ChecklistOption& option : item.options) {
        rows.append(head + QStringList{option.text, QString::number(option.points)});
        head = QStringList{{}, {}, {}};
    }
    rows.append(head + QStringList{item.noneText, u"0"_s});
}

/// The block stands beside its first item.
QList<QStringList> checklistRows()
{
    const Checklist& checklist = edition().checklist;
    QList<QStringList> rows{QStringList(checklist.columns.begin(), checklist.columns.end())};
    int block = 0;
    for (const ChecklistItem& item : checklist.items) {
        const ChecklistBlock& own = checklist.blocks.at(static_cast<size_t>(item.block) - 1);
        appendItem(item, item.block == block ? QString() : own.printedTitle + u' ' + own.printedMaximum, rows);
        block = item.block;
    }
    rows.append({{}, {}, checklist.maximumCaption, {}, QString::number(checklist.maximum())});
    rows.append({{}, {}, checklist.sumCaption, {}, {}});
    return rows;
}

QList<QStringList> roadmapRows()
{
    QList<QStringList> rows{QStringList(edition().roadmapColumns.begin(), edition().roadmapColumns.end())};
    rows.append({edition().roadmapHeading, {}, {}, {}, {}, {}, {}});
    for (const ControlPoint& point : edition().controlPoints)
        rows.append({{}, point.title, {}, {}, point.printedDue, words(point.result), {}});
    return rows;
}

} // namespace

TEST_CASE("the matrix is the official table, row by row and cell by cell")
{
    checkRows(tableRows(u"1. Мероприятия"_s, 8, never).mid(2), matrixRows());
}

TEST_CASE("the checklist is the official table, row by row and cell by cell")
{
    checkRows(tableRows(u"3. Чек-лист"_s, 5, never), checklistRows());
}

TEST_CASE("the control points are the official table, row by row and cell by cell")
{
    checkRows(tableRows(u"2. Контрольные точки"_s, 7, lacksDueDate), roadmapRows());
}

TEST_CASE("a control point is due on the printed day")
{
    static const QStringList months{u"января"_s, u"февраля"_s, u"марта"_s,    u"апреля"_s,  u"мая"_s,    u"июня"_s,
                                    u"июля"_s,   u"августа"_s, u"сентября"_s, u"октября"_s, u"ноября"_s, u"декабря"_s};
    for (const ControlPoint& point : edition().controlPoints)
        CHECK(point.printedDue.startsWith(u"%1 %2 "_s.arg(point.day, 2, 10, QChar(u'0')).arg(months[point.month - 1])));
}

TEST_CASE("titles, captions, notes and the introduction stand in the methodology word for word")
{
    QStringList texts = edition().introduction;
    const Matrix& matrix = edition().matrix;
    const Checklist& checklist = edition().checklist;
    texts += {edition().title, edition().publisher, matrix.title, edition().roadmapTitle, edition().roadmapNote};
    texts += {checklist.title, checklist.instruction, checklist.regionField, checklist.dateField};
    texts += {checklist.executorField, checklist.conclusionCaption};
    texts += QStringList(matrix.columns.begin(), matrix.columns.end());
    for (const Footnote& footnote : matrix.footnotes)
        texts.append(footnote.text);
    for (const IndicatorGroup& group : edition().groups)
        texts.append(group.methodologyName);
    const QString source = words(officialText(u"methodology-2022.md"_s));
    for (const QString& text : texts) {
        CAPTURE(text.toStdString());
        CHECK(source.contains(words(text)));
    }
}

TEST_CASE("each footnote begins where its number is printed")
{
    const QString source = officialText(u"methodology-2022.md"_s);
    std::vector<Footnote> notes = edition().matrix.footnotes;
    notes.push_back({7, edition().roadmapNote, {}});
    CHECK(source.count(QRegularExpression(u"^<sup>\\d</sup>"_s, QRegularExpression::MultilineOption)) == 7);
    for (const Footnote& note : notes)
        CHECK(source.contains(u"\n<sup>%1</sup> %2"_s.arg(note.number).arg(note.text.section(u'\n', 0, 0))));
}

TEST_CASE("measures carry the numbers of their footnotes as printed")
{
    const QString source = officialText(u"methodology-2022.md"_s);
    for (const Measure& measure : edition().matrix.measures)
        for (const int footnote : measure.footnotes)
            CHECK(words(source.section(u"<sup>%1</sup>"_s.arg(footnote), 0, 0)).endsWith(measure.title));
}

TEST_CASE("the Standard's section VI is kept whole and word for word")
{
    QStringList ours{edition().standardHeading};
    for (const StandardParagraph& paragraph : edition().paragraphs)
        ours += paragraph.text.split(u'\n');
    CHECK(ours == standardLines());
}

TEST_CASE("every requirement of the Standard stands in it word for word")
{
    const QStringList lines = standardLines();
    for (const Requirement& requirement : edition().standard)
        for (const QString& line : requirement.text.split(u'\n'))
            CHECK(lines.contains(line));
}

TEST_CASE("a requirement begins with its paragraph")
{
    for (const Requirement& requirement : edition().standard) {
        const QString number = requirement.paragraph.section(u' ', 0, 0);
        const QString letter = requirement.paragraph.section(u' ', 1, 1).remove(u',');
        const bool startsWithNumber = requirement.text.startsWith(number + u". "_s);
        CHECK((startsWithNumber || requirement.text.startsWith(letter)));
        CHECK(requirement.text.contains(letter));
    }
}

TEST_CASE("the groups of indicators have the Standard's names in its order")
{
    const QString source = standardLines().join(u'\n');
    for (size_t i = 0; i < edition().groups.size(); ++i)
        CHECK(source.contains(
            u"\n%1) %2"_s.arg(u"абвгд"_s[static_cast<qsizetype>(i)]).arg(edition().groups[i].standardName)));
}

TEST_CASE("the glossary is the first section of the journey card")
{
    const QString section = officialText(u"journey-card.txt"_s).section(u"2. Общие положения"_s, 0, 0);
    QStringList printed;
    for (const QString& line : section.split(u'\n'))
        if (!line.trimmed().isEmpty())
            printed.append(words(line));
    QStringList ours;
    for (const GlossaryTerm& term : edition().glossary)
        ours += {term.term, term.definition};
    CHECK(ours == printed);
}
