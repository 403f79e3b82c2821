// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/documents/officialdocument.h"
#include "core/documents/workinggroup.h"
#include "core/improvement/meeting.h"
#include "core/operations/assessing.h"
#include "tests/ui/records/desk.h"
#include "ui/models/boardmodel.h"
#include "ui/models/evidencedesk.h"
#include "ui/models/placeproof.h"
#include "ui/models/standardmodel.h"
#include "ui/pages/standardpage.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace indikator;
using namespace indikator::desk;
using namespace Qt::StringLiterals;

namespace {

const Subject meetings{Subject::Kind::ChecklistItem, u"4"_s, {}};

/// A desk with a draft and a working group that met in each month of 2026 but August.
struct Proved : Desk
{
    Id assessment;

    Proved()
    {
        assessment = startAssessment(document(), {QDate(2026, 12, 31), {}, {}, {}});
        workspace.setAssessment(assessment);
        OfficialDocument order;
        order.id = Id::create();
        order.title = u"О рабочей группе"_s;
        order.type = DocumentType::GroupOrder;
        order.status = DocumentStatus::Approved;
        order.date = QDate(2025, 12, 1);
        WorkingGroup group;
        group.id = Id::create();
        group.name = u"Рабочая группа"_s;
        group.createdOn = QDate(2025, 12, 1);
        group.order = order.id;
        document().change(u"Fill"_s, [&](Change& change) {
            change.put(order);
            change.put(group);
            for (int month = 1; month <= 12; ++month) {
                if (month != 8)
                    change.put(meetingIn(month));
            }
        });
        settle();
    }

    static Meeting meetingIn(int month)
    {
        Meeting meeting;
        meeting.id = Id::create();
        meeting.date = QDate(2026, month, 15);
        meeting.status = MeetingStatus::Held;
        return meeting;
    }

    /// Waits until what the registers prove is known.
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return workspace.evidence().isCurrent(); }, 20'000));
    }
};

} // namespace

TEST_CASE("what the registers prove follows each change of a register, in words")
{
    Proved desk;
    PlaceProof proof = placeProof(desk.workspace, meetings);
    CHECK(proof.agreement == PlaceProof::Agreement::Unanswered);
    CHECK(proof.canAccept);
    CHECK(proof.missing.size() == 1);
    const ChecklistItem& item = *desk.workspace.evaluation()->methodology->checklist.item(4);
    CHECK(proof.text == item.options[1].text.simplified());

    desk.document().change(u"Meeting"_s, [](Change& change) { change.put(Proved::meetingIn(8)); });
    CHECK_FALSE(desk.workspace.evidence().isCurrent());
    desk.settle();
    proof = placeProof(desk.workspace, meetings);
    CHECK(proof.text == item.options[2].text.simplified());
    CHECK(proof.proof.size() == 14); // the group, its order, twelve meetings
    CHECK(proofHtml(proof).count(u"href=\"record:"_s) == 14);
    desk.document().undo();
    desk.settle();
    CHECK(placeProof(desk.workspace, meetings).text == item.options[1].text.simplified());
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("each link of a proof leads to its record")
{
    Proved desk;
    for (const Proof& proof : placeProof(desk.workspace, meetings).proof) {
        const Subject subject = proofSubject(desk.document(), u"record:%1/%2"_s.arg(proof.type, proof.id.toString()));
        CHECK(subject.record == proof.id);
    }
    CHECK(proofSubject(desk.document(), u"record:meeting/none"_s).kind == Subject::Kind::None);
}

TEST_CASE("a differing answer asks for a reason until one is given")
{
    Proved desk;
    answerItem(desk.document(), desk.assessment, 4, std::vector{3});
    CHECK(placeProof(desk.workspace, meetings).asksReason());
    desk.settle();
    const auto claimed = [&] {
        const auto& board = desk.workspace.evidence().board();
        return std::ranges::find_if(board, [](const Inconsistency& line) {
            return line.group == Inconsistency::Group::Claimed && line.key == u"4";
        });
    };
    REQUIRE(claimed() != desk.workspace.evidence().board().end());
    CHECK_FALSE(claimed()->isReasoned);
    commentItem(desk.document(), desk.assessment, 4, u"Августовское заседание перенесено."_s);
    desk.settle();
    CHECK_FALSE(placeProof(desk.workspace, meetings).asksReason());
    CHECK(claimed()->isReasoned);
    desk.workspace.evidence().accept(placeToAccept(*desk.workspace.evaluation(), meetings));
    CHECK(placeProof(desk.workspace, meetings).agreement == PlaceProof::Agreement::Same);
}

TEST_CASE("a final assessment shows what it kept")
{
    Proved desk;
    const QString then = placeProof(desk.workspace, meetings).text;
    finaliseAssessment(desk.document(), desk.assessment, QDate(2026, 12, 31), desk.workspace.evidence().evidence());
    desk.document().change(u"Meeting"_s, [](Change& change) { change.put(Proved::meetingIn(8)); });
    desk.settle();
    const PlaceProof proof = placeProof(desk.workspace, meetings);
    CHECK(proof.text == then);
    CHECK(proof.isKept);
    CHECK_FALSE(proof.canAccept);
    CHECK(std::ranges::count(desk.workspace.evidence().board(), Inconsistency::Group::Renewed, &Inconsistency::group) >
          0);
}

TEST_CASE("the board and the Standard keep the rules of item models while registers change")
{
    Proved desk;
    BoardModel board(desk.workspace);
    StandardModel standard(desk.workspace);
    NormsModel norms(desk.workspace);
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester boardTester(&board, fatal);
    const QAbstractItemModelTester standardTester(&standard, fatal);
    const QAbstractItemModelTester normsTester(&norms, fatal);
    const int lines = board.rowCount();
    CHECK(lines == static_cast<int>(desk.workspace.evidence().board().size()));
    CHECK(standard.rowCount() == static_cast<int>(Methodology::current()->standard.size()));
    CHECK(norms.rowCount() == static_cast<int>(Methodology::current()->comparison.size()));
    desk.workspace.evidence().accept({});
    desk.settle();
    CHECK(board.rowCount() < lines);
    for (int row = 0; row < board.rowCount(); ++row) {
        CHECK(board.index(row, BoardModel::TextColumn).data().toString().size() > 3);
        CHECK(board.subject(board.index(row, 0)).kind != Subject::Kind::None);
    }
    desk.document().undo();
    desk.settle();
    CHECK(board.rowCount() == lines);
    desk.workspace.close();
    CHECK(board.rowCount() == 0);
    CHECK(standard.rowCount() == 0);
}

TEST_CASE("paragraphs of the Standard are answered by keys, and their reason is typed beside")
{
    Proved desk;
    StandardPage page(desk.workspace);
    show(page);
    REQUIRE(page.showSubject({Subject::Kind::Requirement, u"S-70"_s, {}}));
    const auto line = [&] { return *desk.workspace.evidence().standard()->line(u"S-70"); };
    CHECK(line().proposed() == RequirementState::NotMet); // August
    press(Qt::Key_1);
    CHECK(line().answer.state == RequirementState::Met);
    CHECK(line().lacksReason());
    press(Qt::Key_Return);
    type(u"Протокол за август в деле."_s);
    page.showSubject({Subject::Kind::Requirement, u"S-70"_s, {}}); // the field is left
    CHECK(line().answer.comment == u"Протокол за август в деле."_s);
    CHECK_FALSE(line().lacksReason());
    press(Qt::Key_2);
    CHECK(line().answer.state == RequirementState::Partly);
    press(Qt::Key_Delete);
    CHECK_FALSE(line().isAnswered());
    CHECK(line().answer.comment == u"Протокол за август в деле."_s);
    CHECK(desk.errors.isEmpty());
}
