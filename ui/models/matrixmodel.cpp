// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/matrixmodel.h"

#include "core/methodology/facttext.h"
#include "core/operations/assessing.h"
#include "core/report/wording.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"

#include <QFont>

#include <algorithm>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

bool isSingle(const Measure& measure)
{
    return measure.conditions.size() == 1 && measure.conditions.front().line.isEmpty();
}

} // namespace

bool MatrixModel::Place::isAllCentres() const
{
    return condition && condition->scope == Scope::Centres && centre.isNull();
}

MatrixModel::MatrixModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    build();
    connect(&workspace, &Workspace::evaluationChanged, this, &MatrixModel::refresh);
    connect(&workspace.evidence(), &EvidenceDesk::changed, this, &MatrixModel::refreshProposals);
}

int MatrixModel::addNode(int parent, Node node)
{
    const int place = static_cast<int>(m_nodes.size());
    node.parent = parent;
    if (parent >= 0) {
        auto& siblings = m_nodes[static_cast<size_t>(parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(place);
    }
    m_nodes.push_back(std::move(node));
    return place;
}

void MatrixModel::addLine(int parent, const Measure& measure, const Condition& condition)
{
    Node line;
    line.measure = &measure;
    line.condition = &condition;
    const int place = addNode(parent, line);
    if (condition.scope != Scope::Centres)
        return;
    for (const AssessedCentre& centre : m_centres) {
        Node one = line;
        one.centre = centre.id;
        addNode(place, one);
    }
}

void MatrixModel::addMeasure(int block, const Measure& measure)
{
    if (isSingle(measure)) {
        addLine(block, measure, measure.conditions.front());
        return;
    }
    Node header;
    header.measure = &measure;
    const int place = addNode(block, header);
    for (const Condition& condition : measure.conditions)
        addLine(place, measure, condition);
}

void MatrixModel::build()
{
    m_nodes.clear();
    addNode(-1, {});
    if (!m_workspace.evaluation())
        return;
    m_matrix = evaluation().matrix;
    m_centres = evaluation().answers.centres;
    for (const MatrixBlock& block : m_matrix.blocks) {
        Node heading;
        heading.block = &block;
        const int place = addNode(0, heading);
        for (const Measure& measure : m_matrix.measures) {
            if (measure.block == block.id)
                addMeasure(place, measure);
        }
    }
}

bool MatrixModel::hasSameShape() const
{
    if (!m_workspace.evaluation() || m_nodes.size() < 2)
        return false;
    const auto ids = [](const Matrix& matrix) {
        QStringList list;
        for (const Condition* condition : matrix.conditions())
            list << condition->id;
        return list;
    };
    return m_centres == evaluation().answers.centres && ids(m_matrix) == ids(evaluation().matrix);
}

void MatrixModel::refresh()
{
    if (!hasSameShape()) {
        beginResetModel(); // another document, assessment or list of centres: another tree
        build();
        endResetModel();
        return;
    }
    for (const Node& node : m_nodes) {
        if (node.children.empty())
            continue;
        const QModelIndex first = createIndex(0, 0, static_cast<quintptr>(node.children.front()));
        const int last = static_cast<int>(node.children.size()) - 1;
        emit dataChanged(first, createIndex(last, ColumnCount - 1, static_cast<quintptr>(node.children.back())));
    }
}

void MatrixModel::refreshProposals()
{
    for (const Node& node : m_nodes) {
        if (node.children.empty() || !m_workspace.evaluation())
            continue;
        const int last = static_cast<int>(node.children.size()) - 1;
        emit dataChanged(createIndex(0, ProposalColumn, static_cast<quintptr>(node.children.front())),
                         createIndex(last, ProposalColumn, static_cast<quintptr>(node.children.back())));
    }
}

/// Of a line of centres, how many of them the registers contradict.
QString MatrixModel::proposalText(const Node& node) const
{
    if (!node.condition || node.condition->isDerived())
        return {};
    const auto proofAt = [&](const Id& centre) {
        return placeProof(m_workspace, {Subject::Kind::Condition, node.condition->id, centre});
    };
    using Agreement = PlaceProof::Agreement;
    if (node.condition->scope == Scope::Centres && node.centre.isNull()) {
        int differing = 0;
        bool isKnown = false;
        for (const AssessedCentre& centre : m_centres) {
            const Agreement agreement = proofAt(centre.id).agreement;
            isKnown = isKnown || agreement != Agreement::None;
            differing += agreement == Agreement::Differs || agreement == Agreement::Unanswered ? 1 : 0;
        }
        return !isKnown ? QString() : differing == 0 ? u"✓"_s : tr("≠ %n centre(s)", nullptr, differing);
    }
    const PlaceProof proof = proofAt(node.centre);
    if (!proof.isKnown())
        return {};
    const QString text = tr("%1 (%2)", "proposed answer and its class")
                             .arg(proof.text.isEmpty() ? tr("by hand") : proof.text, proof.letter);
    return proof.agreement == Agreement::Same      ? u"✓ "_s + text
           : proof.agreement == Agreement::Differs ? u"≠ "_s + text
                                                   : text;
}

const MatrixModel::Node* MatrixModel::node(const QModelIndex& index) const
{
    return &m_nodes[index.isValid() ? static_cast<size_t>(index.internalId()) : 0];
}

MatrixModel::Place MatrixModel::place(const QModelIndex& index) const
{
    const Node* const here = node(index);
    return {here->condition, here->centre};
}

QModelIndex MatrixModel::indexOf(const ConditionId& condition, const Id& centre, int column) const
{
    const auto found = std::ranges::find_if(m_nodes, [&](const Node& node) {
        return node.condition && node.condition->id == condition && node.centre == centre;
    });
    if (found == m_nodes.end())
        return {};
    return createIndex(found->row, column, static_cast<quintptr>(found - m_nodes.begin()));
}

bool MatrixModel::isUnanswered(const QModelIndex& index) const
{
    const Node* const here = node(index);
    if (!here->condition || here->condition->isDerived() || !m_workspace.evaluation())
        return false;
    if (here->condition->scope == Scope::Centres && here->centre.isNull())
        return evaluation().score.matrix.condition(here->condition->id)->unanswered > 0;
    return !evaluation().answers.fact(here->condition->id, here->centre);
}

bool MatrixModel::isMissing(const QModelIndex& index) const
{
    const Node* const here = node(index);
    if (!here->condition || !m_workspace.evaluation())
        return false;
    const auto& next = evaluation().score.matrix.next;
    const auto gap = std::ranges::find(next, here->condition->id, &Gap::id);
    return gap != next.end() && (here->centre.isNull() || std::ranges::count(gap->missing, here->centre) > 0);
}

bool MatrixModel::answer(const QModelIndexList& indexes, const std::optional<Fact>& fact)
{
    std::vector<FactEntry> entries;
    for (const QModelIndex& index : indexes) {
        const Place here = place(index);
        if (!here.condition || here.condition->isDerived())
            continue;
        if (!here.isAllCentres()) {
            entries.push_back({here.condition->id, here.centre, fact});
            continue;
        }
        for (const AssessedCentre& centre : m_centres)
            entries.push_back({here.condition->id, centre.id, fact});
    }
    if (entries.empty() || !m_workspace.canAnswer())
        return false;
    return m_workspace.attempt([&] { answerConditions(m_workspace.document(), m_workspace.assessment(), entries); });
}

QModelIndex MatrixModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* const above = node(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= static_cast<int>(above->children.size()))
        return {};
    return createIndex(row, column, static_cast<quintptr>(above->children[static_cast<size_t>(row)]));
}

QModelIndex MatrixModel::parent(const QModelIndex& child) const
{
    const int above = node(child)->parent;
    if (!child.isValid() || above <= 0)
        return {};
    return createIndex(m_nodes[static_cast<size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int MatrixModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QString MatrixModel::titleText(const Node& node) const
{
    if (node.block)
        return node.block->heading + (node.block->subtitle.isEmpty() ? QString() : u". "_s + node.block->subtitle);
    if (!node.condition || isSingle(*node.measure))
        return node.measure->number + u". "_s + node.measure->title;
    return node.centre.isNull() ? node.condition->line : evaluation().centreName(node.centre);
}

QString MatrixModel::answerText(const Node& node, const Evaluation& evaluation) const
{
    if (!node.condition)
        return {};
    if (node.centre.isNull()) {
        const ConditionScore* const score = evaluation.score.matrix.condition(node.condition->id);
        return score ? indikator::answerText(evaluation, *score) : QString();
    }
    const Fact* const fact = evaluation.answers.fact(node.condition->id, node.centre);
    return fact ? evaluation.matrix.kindOf(*node.condition).show(*fact) : tr("no answer");
}

MatrixModel::LevelState MatrixModel::levelState(const Node& node, Level level) const
{
    if (!node.condition)
        return LevelState::Empty;
    const auto need = m_matrix.condition(node.condition->id)->inForce(level);
    const ConditionScore& score = *evaluation().score.matrix.condition(node.condition->id);
    if (!need && !node.condition->isDerived())
        return LevelState::NotRequired;
    if (!node.centre.isNull()) {
        const Fact* const fact = evaluation().answers.fact(node.condition->id, node.centre);
        return fact && satisfies(*fact, *need) ? LevelState::Met : LevelState::Open;
    }
    if (level == score.level && !score.isBeforeFirst())
        return LevelState::Own;
    return level < score.level ? LevelState::Met : LevelState::Open;
}

QVariant MatrixModel::levelData(const Node& node, Level level, int role) const
{
    const size_t column = level.index();
    switch (role) {
    case Qt::DisplayRole:
        if (node.block) {
            const auto& blocks = evaluation().score.matrix.blocks;
            const Level reached = std::ranges::find(blocks, node.block->id, &BlockLevel::id)->level;
            return reached == level ? level.roman() : QString();
        }
        if (!node.centre.isNull())
            return {};
        return node.condition ? node.condition->printed[column] : node.measure->printed[column];
    case LevelRole:
        return level.value();
    case StateRole:
        return static_cast<int>(levelState(node, level));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_workspace.evaluation())
        return {};
    const Node& here = *node(index);
    if (role == BlockRole)
        return here.block != nullptr;
    if (role == Qt::FontRole && here.block) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (index.column() >= FirstLevelColumn && index.column() < PreviousColumn)
        return levelData(here, Level{index.column() - FirstLevelColumn + 1}, role);
    const bool isAnswer = index.column() == AnswerColumn;
    if (isAnswer && here.condition && role == FactKindRole)
        return QVariant::fromValue(m_matrix.kindOf(*here.condition));
    if (isAnswer && here.condition && role == FactRole) {
        const Fact* const fact = evaluation().answers.fact(here.condition->id, here.centre);
        return fact ? QVariant(m_matrix.kindOf(*here.condition).spell(*fact)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return titleText(here);
    case AnswerColumn:
        if (role == Qt::EditRole && isUnanswered(index))
            return QString();
        return answerText(here, evaluation());
    case ProposalColumn:
        return proposalText(here);
    case PreviousColumn: {
        const Evaluation* const previous = m_workspace.previous();
        const QString before = previous ? answerText(here, *previous) : QString();
        return before == answerText(here, evaluation()) ? QString() : before;
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Measure");
    case AnswerColumn:
        return tr("Answer");
    case ProposalColumn:
        return tr("Registers");
    case PreviousColumn:
        return m_workspace.previous() ? tr("Was: %1").arg(m_workspace.previous()->assessment.title) : QString();
    default:
        return Level{section - FirstLevelColumn + 1}.roman();
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Place here = place(index);
    if (index.column() == AnswerColumn && here.condition && !here.condition->isDerived() && m_workspace.canAnswer())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Place here = place(index);
    if (role != Qt::EditRole || index.column() != AnswerColumn || !here.condition)
        return false;
    const QString text = value.toString();
    const auto fact = factFromText(m_matrix.kindOf(*here.condition), text);
    if (!fact && !text.trimmed().isEmpty())
        return false;
    return answer({index}, fact);
}

} // namespace indikator
