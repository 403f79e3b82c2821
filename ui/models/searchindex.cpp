// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/searchindex.h"

#include "core/assessment/standardanswer.h"
#include "core/report/wording.h"
#include "core/storage/recordtypes.h"
#include "ui/models/fieldtext.h"
#include "ui/models/foldedtext.h"
#include "ui/models/recordsubject.h"

#include <algorithm>
#include <array>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextLength = 60;

bool isComment(const RecordType& type)
{
    return &type == &recordTable<ChecklistAnswer>() || &type == &recordTable<MatrixAnswer>() ||
           &type == &recordTable<StandardAnswer>();
}

/// What people read in the record; names of other records are found with those.
QString textOf(const RecordType& type, const Row& row)
{
    QStringList texts;
    for (size_t i = 1; i < row.size(); ++i) {
        const Field& field = type.fields()[i];
        if (!isShown(type, i) || row[i].toString().isEmpty())
            continue;
        if (field.type == FieldType::Text || field.type == FieldType::LongText)
            texts << row[i].toString();
        else if (field.type == FieldType::Date)
            texts << QDate::fromString(row[i].toString(), Qt::ISODate).toString(u"dd.MM.yyyy"_s);
    }
    return texts.join(u'\n');
}

/// The words around the place, on one line.
QString around(const QString& text, qsizetype place)
{
    const qsizetype from = std::max<qsizetype>(place - contextLength / 3, 0);
    QString part = text.mid(from, contextLength).simplified();
    if (from > 0)
        part.prepend(u'…');
    if (from + contextLength < text.size())
        part.append(u'…');
    return part;
}

} // namespace

SearchIndex::SearchIndex(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reader(
          workspace,
          [this](const RecordType& type, const std::vector<Row>& rows) {
              for (const Row& row : rows)
                  put(type, row);
          },
          this)
{
    m_pages.title = tr("Pages");
    connect(&workspace, &Workspace::documentOpened, this, &SearchIndex::reset);
    connect(&workspace, &Workspace::changed, this, &SearchIndex::follow);
    connect(&m_reader, &RegisterReader::finished, this, &SearchIndex::ready);
}

SearchIndex::Entry SearchIndex::entry(const Subject& subject, const QString& title, const QString& text) const
{
    return {subject, title, foldedText(title + u'\n' + text), title.size(), text, {}, {}};
}

void SearchIndex::addPage(const QString& title)
{
    m_pages.entries.push_back(entry({Subject::Kind::Page, title, {}}, title, {}));
}

void SearchIndex::reset()
{
    m_isPrepared = false;
    m_registers.clear();
    m_official.clear();
    m_methodology.reset();
}

void SearchIndex::prepare()
{
    if (!m_workspace.isOpen())
        return;
    readMethodology();
    if (m_isPrepared)
        return;
    m_isPrepared = true;
    std::vector<const RecordType*> types;
    for (const RecordType* type : recordTypes()) {
        if (isComment(*type) || subjectOf(*type, type->blank()).kind != Subject::Kind::None) {
            types.push_back(type);
            (void)shelf(*type); // in the order of registers
        }
    }
    m_reader.start(std::move(types));
}

void SearchIndex::readMethodology()
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    if (!evaluation || evaluation->methodology == m_methodology)
        return;
    m_methodology = evaluation->methodology;
    Shelf checklist{tr("Checklist"), {}, {}};
    for (const ChecklistItem& item : m_methodology->checklist.items) {
        QStringList options;
        for (const ChecklistOption& option : item.options)
            options << option.text;
        checklist.entries.push_back(entry({Subject::Kind::ChecklistItem, QString::number(item.number), {}},
                                          u"%1. %2"_s.arg(item.number).arg(item.title), options.join(u'\n')));
    }
    Shelf matrix{tr("Matrix"), {}, {}};
    for (const Condition* condition : evaluation->matrix.conditions())
        matrix.entries.push_back(entry({Subject::Kind::Condition, condition->id, {}},
                                       conditionTitle(evaluation->matrix, *condition),
                                       evaluation->matrix.measureOf(*condition).title));
    Shelf standard{tr("Standard"), {}, {}};
    for (const Requirement& requirement : m_methodology->standard)
        standard.entries.push_back(entry({Subject::Kind::Requirement, requirement.id, {}},
                                         tr("Paragraph %1: %2").arg(requirement.paragraph, requirement.title),
                                         requirement.text));
    Shelf roadmap{tr("Control points"), {}, {}};
    for (const ControlPoint& point : m_methodology->controlPoints)
        roadmap.entries.push_back(
            entry({Subject::Kind::RoadmapItem, point.id, {}}, u"%1. %2"_s.arg(point.id, point.title), point.result));
    m_official = {std::move(checklist), std::move(matrix), std::move(standard), std::move(roadmap)};
}

SearchIndex::Shelf& SearchIndex::shelf(const RecordType& type)
{
    const auto found = std::ranges::find(m_registers, &type, [](const auto& one) { return one.first; });
    if (found != m_registers.end())
        return found->second;
    const QString title = isComment(type) ? tr("Comments on answers") : type.title();
    return m_registers.emplace_back(&type, Shelf{title, {}, {}}).second;
}

std::optional<SearchIndex::Entry> SearchIndex::entryOf(const RecordType& type, const Row& row) const
{
    if (!isComment(type))
        return entry(subjectOf(type, row), type.displayName(row), textOf(type, row));
    const QString comment = row[static_cast<size_t>(type.indexOf(u"comment"))].toString();
    if (comment.isEmpty())
        return std::nullopt;
    Entry made = entry(subjectOf(type, row), comment.left(contextLength * 2).simplified(), comment);
    made.assessment = Id::parse(row[static_cast<size_t>(type.ownerIndex())].toString()).value_or(Id());
    return made;
}

void SearchIndex::put(const RecordType& type, const Row& row)
{
    Shelf& target = shelf(type);
    const QString id = row.front().toString();
    auto made = entryOf(type, row);
    if (!made) {
        remove(type, id);
        return;
    }
    made->id = id;
    if (const auto known = target.places.find(id); known != target.places.end()) {
        target.entries[*known] = std::move(*made);
        return;
    }
    target.places.insert(id, target.entries.size());
    target.entries.push_back(std::move(*made));
}

/// The last entry takes the place: no other one moves.
void SearchIndex::remove(const RecordType& type, const QString& id)
{
    Shelf& target = shelf(type);
    const auto found = target.places.find(id);
    if (found == target.places.end())
        return;
    const size_t place = *found;
    target.places.erase(found);
    if (place + 1 != target.entries.size()) {
        target.entries[place] = std::move(target.entries.back());
        target.places[target.entries[place].id] = place;
    }
    target.entries.pop_back();
}

void SearchIndex::follow(const ChangeSet& changes)
{
    if (!m_isPrepared)
        return;
    for (const RowChange& change : changes) {
        if (!isComment(*change.type) && subjectOf(*change.type, change.type->blank()).kind == Subject::Kind::None)
            continue;
        if (change.after)
            put(*change.type, *change.after);
        else
            remove(*change.type, change.id.toString());
    }
}

SearchIndex::Group SearchIndex::search(const Shelf& shelf, const QStringList& words, int limit) const
{
    // Where the title begins with the words, where it has them, where only the text has them.
    std::array<std::vector<const Entry*>, 3> ranks;
    int count = 0;
    for (const Entry& entry : shelf.entries) {
        if (!entry.assessment.isNull() && entry.assessment != m_workspace.assessment())
            continue;
        const qsizetype first = entry.folded.indexOf(words.front());
        const auto stands = [&](const QString& word) { return entry.folded.contains(word); };
        if (first < 0 || !std::all_of(words.begin() + 1, words.end(), stands))
            continue;
        ++count;
        auto& rank = ranks[first == 0 ? 0 : first < entry.titleLength ? 1 : 2];
        if (rank.size() < static_cast<size_t>(limit))
            rank.push_back(&entry);
    }
    Group group{shelf.title, {}, 0};
    for (const auto& rank : ranks) {
        for (const Entry* entry : rank) {
            if (static_cast<int>(group.hits.size()) == limit)
                break;
            const qsizetype at = entry->folded.indexOf(words.front()) - entry->titleLength - 1;
            group.hits.push_back({entry->subject, entry->title, at < 0 ? QString() : around(entry->text, at)});
        }
    }
    group.more = count - static_cast<int>(group.hits.size());
    return group;
}

std::vector<SearchIndex::Group> SearchIndex::find(const QString& query, int limit) const
{
    const QStringList words = foldedText(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<Group> groups;
    const auto add = [&](const Shelf& shelf) {
        Group group = search(shelf, words, limit);
        if (!group.hits.empty())
            groups.push_back(std::move(group));
    };
    if (words.isEmpty())
        return groups;
    add(m_pages);
    for (const Shelf& shelf : m_official)
        add(shelf);
    for (const auto& [type, shelf] : m_registers)
        add(shelf);
    return groups;
}

} // namespace indikator
