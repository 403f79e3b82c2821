// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methodology/fact.h"
#include "core/methodology/journeymethod.h"
#include "core/methodology/level.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace indikator {

/// Names a condition of the matrix: «9», «14.1», «3.region», «3.centres».
using ConditionId = QString;

/// The four level cells of a line as printed; a text may be empty.
using Cells = std::array<QString, Level::highest>;

/// What the four level cells of a line ask for; an empty cell asks nothing new (D-3).
using Needs = std::array<std::optional<Fact>, Level::highest>;

/// Whom a condition asks about.
enum class Scope {
    Whole,   ///< a measure without a split: one answer for the region
    Region,  ///< «на уровне СЗН региона»: one answer for the region
    Centres, ///< «в каждом ЦЗН»: one answer for each employment centre, met only by all of them
};

struct MatrixBlock
{
    int id = 0;
    QString title;    ///< «Документы»
    QString heading;  ///< «Блок 1 Документы»
    QString subtitle; ///< second line of the printed heading, may be empty
    QString source;
};

/// One line of the matrix that is answered (or derived).
struct Condition
{
    ConditionId id;
    Scope scope = Scope::Whole;
    QString line;     ///< printed text of the sub-line; empty for Scope::Whole
    QString factKind; ///< key into Matrix::factKinds
    Cells printed;    ///< the measure's own for Scope::Whole
    Needs needs;
    bool informational = false;           ///< shown, but does not count in the level (A-05)
    std::vector<ConditionId> derivedFrom; ///< not answered: met when all of these are (row 14)
    QStringList readings;                 ///< codes of the decided ambiguities that concern the line
    QString source;                       ///< «М-1.3»

    /// The requirement in force at `level`: the cell, else the nearest cell to the left, else none (D-3).
    [[nodiscard]] std::optional<Fact> inForce(Level level) const;

    /// The first level with a requirement, or level 0 when there is none.
    [[nodiscard]] Level firstRequired() const;

    [[nodiscard]] bool isDerived() const { return !derivedFrom.empty(); }

    /// Whether the condition counts in the level: neither informational nor derived.
    [[nodiscard]] bool counts() const { return !informational && !isDerived(); }
};

/// A measure (мероприятие) of the matrix, as printed: a header line and, for two-line measures, its conditions.
struct Measure
{
    QString number; ///< «3», «14.1»
    int block = 0;
    QString title;
    bool byAuthority = false; ///< column «Упр. ЦЗН»
    bool byCentre = false;    ///< column «ЦЗН»
    Cells printed;            ///< cells of the header line
    std::vector<int> footnotes;
    std::vector<Condition> conditions;
    QString source;
};

struct Footnote
{
    int number = 0;
    QString text; ///< may hold several lines
    QString source;
};

struct Matrix
{
    QString title;
    std::array<QString, 6> columns; ///< №, measure, responsible (over «Упр. ЦЗН» and «ЦЗН»), levels (over I–IV)
    QStringList readings;           ///< codes of the decided ambiguities that concern the whole matrix
    std::vector<MatrixBlock> blocks;
    std::vector<Measure> measures;
    std::vector<Footnote> footnotes;
    QMap<QString, FactKind> factKinds;

    [[nodiscard]] const Condition* condition(QStringView id) const;
    [[nodiscard]] const Footnote* footnote(int number) const;
    [[nodiscard]] const Measure& measureOf(const Condition& condition) const;
    [[nodiscard]] const MatrixBlock& block(int id) const;
    [[nodiscard]] const FactKind& kindOf(const Condition& condition) const;

    /// Every condition in printed order.
    [[nodiscard]] std::vector<const Condition*> conditions() const;
};

struct ChecklistBlock
{
    int id = 0;
    QString title;
    QString printedTitle;   ///< with the comma that some cells of the form have before the maximum
    QString printedMaximum; ///< «совокупно максим. балл - 9»
    int maximum = 0;
    QString source;
};

struct ChecklistOption
{
    QString text;
    int points = 0;
};

/// A checked parameter of the checklist. Options are in the official order; «НЕТ» is last.
struct ChecklistItem
{
    int number = 0;
    int block = 0;
    QString title;
    bool additive = false; ///< any subset of the options may be marked, points add up (D-6); else exactly one
    std::vector<ChecklistOption> options; ///< without «НЕТ»; option n of an answer is options[n - 1]
    QString noneText;                     ///< «НЕТ (0)»
    QStringList readings;
    QString source;

    [[nodiscard]] int maximum() const;
};

struct Checklist
{
    QString title;
    QStringList readings; ///< codes of the decided ambiguities that concern the whole checklist
    QString instruction;
    QString regionField, dateField, executorField; ///< captions of the three header fields
    std::array<QString, 5> columns;
    QString maximumCaption, sumCaption, conclusionCaption;
    std::vector<ChecklistBlock> blocks;
    std::vector<ChecklistItem> items;

    [[nodiscard]] const ChecklistItem* item(int number) const;
    [[nodiscard]] int maximum() const;
};

/// A control point of the roadmap; due on `month`/`day` of the project year.
struct ControlPoint
{
    QString id; ///< «К1»…«К13» as our numbering of an unnumbered column
    int month = 0;
    int day = 0;
    QString title;
    QString printedDue;
    QString result; ///< may hold several lines
    QStringList readings;
    QString source;
};

/// A paragraph of the Standard, section VI, or a lettered part of one, word for word. In their order they are the
/// whole section.
struct StandardParagraph
{
    QString id;     ///< «61а-1», unique
    QString number; ///< «61 а)»
    QString text;   ///< with the printed number or letter; may hold several lines
    QString source;
};

/// One requirement of the Standard, section VI.
struct Requirement
{
    QString id;        ///< «S-61а-1»
    QString paragraph; ///< «61 а)»
    QString title;     ///< short, for lists
    QString text;      ///< official wording, whole
    QString kind;      ///< count, sources, bool, cadence, groups, optional, composition
    QJsonValue threshold;
    QStringList readings;
    QString source;
};

/// Which of the two norms asks for more.
enum class Stricter { Neither, Methodology, Standard, Both };

/// A subject that the methodology, the Standard or both speak about, side by side; the wording is ours.
struct NormComparison
{
    QString subject;
    QString methodology;
    QString standard;
    Stricter stricter = Stricter::Neither;
    QString note; ///< in what respect, when Both; may be empty
    std::vector<ConditionId> conditions;
    std::vector<int> items;
    QStringList requirements;
};

struct IndicatorGroup
{
    QString id;              ///< G1…G5
    QString methodologyName; ///< wording of 2022
    QString standardName;    ///< wording of 2024
    QString source;
};

struct GlossaryTerm
{
    QString term;
    QString definition;
    QString source;
};

/// One way to read an ambiguous place. The cells it prescribes replace those of the matrix, and the conditions it
/// prescribes cells for count in the level.
struct ReadingOption
{
    QString id;
    QString text;
    QMap<ConditionId, Needs> cells;
};

/// An ambiguity of the sources and how it was decided, with the reason, for the user to see.
struct Reading
{
    QString code; ///< «A-05»
    QString place;
    QString problem;
    QString decision;
    QString reason;
    std::vector<ReadingOption> options; ///< empty when the decision is not a setting; the first one is the default
};

/// How a region chose to read the ambiguous places: reading code -> option id. Absent means the default.
using Parameters = QMap<QString, QString>;

/// What is asked: one edition of the methodology and of the Standard beside it. Immutable once loaded; a document
/// embeds the edition it was made with, and each assessment names it.
class Methodology
{
public:
    /// Reads an edition from its JSON files in a folder (a resource or a user's copy).
    /// Throws Error(InvalidInput) whose message lists every fault with file, place and reason.
    [[nodiscard]] static std::shared_ptr<const Methodology> load(const QString& folder);

    /// Reads an edition from one object that holds each file under its name, as documents embed it.
    [[nodiscard]] static std::shared_ptr<const Methodology> fromJson(const QJsonObject& files);

    /// The edition shipped with the program that new documents are made with.
    [[nodiscard]] static std::shared_ptr<const Methodology> current();

    /// Ids of the editions shipped with the program.
    [[nodiscard]] static QStringList shipped();

    /// The shipped edition with this id. Throws Error(NotFound).
    [[nodiscard]] static std::shared_ptr<const Methodology> shippedEdition(const QString& id);

    QString id; ///< «indicator-2022»
    QString title;
    QString publisher;
    int year = 0;
    QStringList introduction; ///< paragraphs of the introduction, «М-введение»
    QString standardTitle;
    QString standardHeading; ///< «VI. Требования к системе …»
    Matrix matrix;
    Checklist checklist;
    QString roadmapTitle;
    QString roadmapHeading; ///< the line above all control points
    QString roadmapNote;    ///< footnote 7
    std::array<QString, 7> roadmapColumns;
    QStringList roadmapReadings;
    std::vector<ControlPoint> controlPoints;
    std::vector<StandardParagraph> paragraphs; ///< the Standard's section VI, nothing left out
    QStringList standardReadings;
    std::vector<Requirement> standard;
    std::vector<NormComparison> comparison; ///< methodology and Standard side by side
    std::vector<IndicatorGroup> groups;
    std::vector<GlossaryTerm> glossary;
    std::vector<Reading> readings;
    JourneyMethod journeys; ///< how profiles and journeys are drawn up
    QJsonObject files; ///< the data as loaded, for embedding

    [[nodiscard]] const Reading* reading(QStringView code) const;
    [[nodiscard]] const Requirement* requirement(QStringView id) const;
    [[nodiscard]] const ControlPoint* controlPoint(QStringView id) const;

    /// The matrix with the cells that the options chosen in `parameters` prescribe. Unknown codes are ignored, for an
    /// unknown option the default one holds.
    [[nodiscard]] Matrix matrixFor(const Parameters& parameters) const;
};

} // namespace indikator
