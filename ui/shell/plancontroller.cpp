// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/plancontroller.h"

#include "core/documents/officialdocument.h"
#include "core/operations/assessing.h"
#include "core/operations/planning.h"
#include "core/operations/proving.h"
#include "core/report/wording.h"
#include "ui/models/recordmodel.h"
#include "ui/models/registersheet.h"
#include "ui/pages/roadmappage.h"
#include "ui/report/outputfile.h"
#include "ui/report/reportfile.h"
#include "ui/sheets/csvreader.h"
#include "ui/sheets/workbook.h"
#include "ui/shell/approvaldialog.h"
#include "ui/shell/calendardialog.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/pastedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QInputDialog>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

TextTable tableIn(const QString& path)
{
    if (QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return readCsvFile(path).table;
    const Workbook book = readWorkbook(path);
    return book.sheetCount() > 0 ? book.sheet(0).toTextTable() : TextTable();
}

void open(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

PlanController::PlanController(Workspace& workspace, Questions& questions, RoadmapPage& page, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_questions(questions)
    , m_window(window)
    , m_longWork(new LongWork(window))
{
    connect(m_longWork, &LongWork::failed, &workspace, &Workspace::failed);
    connect(&page, &RoadmapPage::newPlanRequested, this, &PlanController::askNewPlan);
    connect(&page, &RoadmapPage::approvalRequested, this, &PlanController::askApproval);
    connect(&page, &RoadmapPage::calendarRequested, this, &PlanController::askCalendar);
    connect(&page, &RoadmapPage::exportRequested, this, &PlanController::exportPlan);
    connect(&page, &RoadmapPage::importRequested, this, &PlanController::importPlan);
    connect(&page, &RoadmapPage::deadlinesRequested, this, &PlanController::saveDeadlines);
    connect(&page, &RoadmapPage::originClosed, this, &PlanController::askAnswer);
}

void PlanController::askNewPlan(int year)
{
    auto* const dialog = new QInputDialog(m_window);
    dialog->setWindowTitle(tr("New plan"));
    dialog->setLabelText(tr("Year of the roadmap:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(2000, 2100);
    dialog->setIntValue(year);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int chosen) {
        m_workspace.attempt([&] {
            const Id plan = startPlan(m_workspace.document(), chosen);
            emit goTo({Subject::Kind::RoadmapItem, {}, m_workspace.document().ownedBy<RoadmapItem>(plan).front().id});
        });
    });
    open(dialog);
}

void PlanController::askApproval(const Id& plan)
{
    auto* const dialog = new ApprovalDialog(m_workspace, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, plan] {
        m_workspace.attempt([&] { approvePlan(m_workspace.document(), plan, dialog->date(), dialog->legalAct()); });
    });
    open(dialog);
}

void PlanController::askCalendar()
{
    open(new CalendarDialog(m_workspace, m_window));
}

void PlanController::saveText(const QString& title, const QString& suggestion, const QString& filter,
                              const std::function<void(const QString&)>& write)
{
    const QDir folder = QFileInfo(m_workspace.document().path()).dir();
    m_questions.askSave(m_window, title, folder.filePath(suggestion), filter, [this, write](const QString& path) {
        if (m_workspace.attempt([&] { write(path); }))
            emit note(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void PlanController::exportPlan(const Id& plan)
{
    saveText(tr("Save the roadmap for a spreadsheet"), tr("Roadmap.xlsx"), tr("Spreadsheets (*.xlsx *.csv)"),
             [this, plan](const QString& path) {
                 RecordModel model(m_workspace, recordTable<RoadmapItem>());
                 model.setOwner(plan);
                 writeReport(registerSheet(model, tr("Roadmap")), path);
             });
}

void PlanController::importPlan(const Id& plan)
{
    m_questions.askOpen(m_window, tr("Take over an edited roadmap"), tr("Spreadsheets (*.xlsx *.csv)"),
                        [this, plan](const QString& path) { readTable(path, plan); });
}

void PlanController::readTable(const QString& path, const Id& plan)
{
    const auto read = std::make_shared<TextTable>();
    m_longWork->run(
        tr("The table is being read…"), [path, read] { *read = tableIn(path); },
        [this, read, plan] { showChanges(*read, plan); });
}

/// Shows what the table would change before it changes anything.
void PlanController::showChanges(const TextTable& table, const Id& plan)
{
    if (!m_workspace.isOpen() || !m_workspace.document().find<RoadmapPlan>(plan))
        return;
    auto* const model = new RecordModel(m_workspace, recordTable<RoadmapItem>(), this);
    model->setOwner(plan);
    std::vector<size_t> columns;
    for (size_t i = 1; i < model->type().fields().size(); ++i) {
        if (isShown(model->type(), i) && static_cast<int>(i) != model->type().ownerIndex())
            columns.push_back(i);
    }
    const PastePlan::Target target{PastePlan::Mode::Add, {}, columns};
    const auto adjust = [calendar = workCalendar(m_workspace.document()),
                         today = m_workspace.today()](PastePlan::Entry& entry) {
        const auto& type = recordTable<RoadmapItem>();
        entry.after = type.row(edited(type.record(entry.before), type.record(entry.after), calendar, today));
    };
    auto* const dialog = new PasteDialog(*model, table, target, {}, m_window, adjust);
    model->setParent(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { (void)dialog->plan().apply(m_workspace); });
    open(dialog);
}

void PlanController::saveDeadlines(const Id& plan)
{
    saveText(tr("Save the deadlines for a calendar"), tr("Roadmap.ics"), tr("Calendars (*.ics)"),
             [this, plan](const QString& path) {
                 const auto found = m_workspace.document().find<RoadmapPlan>(plan);
                 const PlanData data = planData(m_workspace.document(), *found, m_workspace.today());
                 const QByteArray calendar = deadlines(data, QDateTime::currentDateTimeUtc());
                 writeFile(path, [&](QIODevice& file) { file.write(calendar); });
             });
}

void PlanController::planGap(const ConditionId& condition)
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    Document& document = m_workspace.document();
    m_workspace.attempt([&] {
        if (const auto known = itemOf(document, {Origin::Kind::Condition, condition}))
            return emit goTo({Subject::Kind::RoadmapItem, {}, known->id});
        const auto& gaps = evaluation->score.matrix.next;
        const auto gap = std::ranges::find(gaps, condition, &Gap::id);
        if (gap == gaps.end())
            return;
        const Id item = indikator::planGap(document, planOfYear(), *evaluation, *gap);
        emit goTo({Subject::Kind::RoadmapItem, {}, item});
    });
}

Id PlanController::planOfYear()
{
    Document& document = m_workspace.document();
    const QDate asOf = m_workspace.evaluation()->assessment.asOf;
    const int year = std::max(asOf, m_workspace.today()).year();
    const auto plan = planFor(document, {}, QDate(year, 1, 1));
    return plan ? plan->id : startPlan(document, year);
}

void PlanController::planRequirement(const QString& id)
{
    const Evaluation* const evaluation = m_workspace.evaluation();
    Document& document = m_workspace.document();
    m_workspace.attempt([&] {
        if (const auto known = itemOf(document, {Origin::Kind::Requirement, id}))
            return emit goTo({Subject::Kind::RoadmapItem, {}, known->id});
        const Requirement* const requirement = evaluation ? evaluation->methodology->requirement(id) : nullptr;
        if (!requirement)
            return;
        const Id item = indikator::planRequirement(document, planOfYear(), *requirement);
        emit goTo({Subject::Kind::RoadmapItem, {}, item});
    });
}

/// The item is done: the requirement that it was about may be met now.
void PlanController::askStanding(const QString& id)
{
    const Requirement* const requirement = m_workspace.evaluation()->methodology->requirement(id);
    const Id answerId = StandardAnswer::idFor(m_workspace.assessment(), id);
    auto answer = m_workspace.document().find<StandardAnswer>(answerId);
    if (!requirement || (answer && answer->state == RequirementState::Met))
        return;
    m_questions.confirm(
        m_window,
        tr("The item is done. Paragraph %1 of the Standard is not answered as met yet: %2\n\nRecord that "
           "it is met now?")
            .arg(requirement->paragraph, requirement->title),
        tr("Record the answer"), [this, id, answer] {
            StandardAnswer met = answer.value_or(StandardAnswer());
            met.assessment = m_workspace.assessment();
            met.requirement = id;
            met.state = RequirementState::Met;
            m_workspace.attempt([&] { answerRequirement(m_workspace.document(), met); });
        });
}

/// The item is done: the condition that it was about may be met now.
void PlanController::askAnswer(const RoadmapItem& item)
{
    const Origin origin = Origin::parse(item.origin);
    const Evaluation* const evaluation = m_workspace.evaluation();
    if (origin.kind == Origin::Kind::Requirement && evaluation && m_workspace.canAnswer())
        return askStanding(origin.key);
    if (origin.kind != Origin::Kind::Condition || !evaluation || !m_workspace.canAnswer())
        return;
    const auto& gaps = evaluation->score.matrix.next;
    const auto gap = std::ranges::find(gaps, origin.key, &Gap::id);
    const Condition* const condition = evaluation->matrix.condition(origin.key);
    if (gap == gaps.end() || !condition || condition->isDerived())
        return;
    std::vector<FactEntry> answers;
    for (const Id& centre : gap->missing)
        answers.push_back({gap->id, centre, gap->need});
    if (answers.empty())
        answers.push_back({gap->id, {}, gap->need});
    m_questions.confirm(m_window,
                        tr("The item is done. In the matrix, line %1 is still not met: %2\n\nRecord that the condition "
                           "is met now?")
                            .arg(conditionShortTitle(evaluation->matrix, *condition), gapText(*evaluation, *gap)),
                        tr("Record the answer"), [this, answers] {
                            m_workspace.attempt(
                                [&] { answerConditions(m_workspace.document(), m_workspace.assessment(), answers); });
                        });
}

} // namespace indikator
