// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "tests/catch.h"
#include "tests/ui/pages/samplespace.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/remarksview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QWidget& page, const QString& text)
{
    for (auto* const one : page.findChildren<QPushButton*>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void showAt(QWidget& page, const QSize& size)
{
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

} // namespace

TEST_CASE("without an assessment the overview offers to make one")
{
    SampleSpace space;
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    const QSignalSpy asked(&page, &OverviewPage::newAssessmentRequested);
    QPushButton* const make = button(page, u"&New assessment"_s);
    REQUIRE(make->isVisible());
    QTest::mouseClick(make, Qt::LeftButton);
    CHECK(asked.size() == 1);
    space.start(QDate(2026, 6, 30));
    CHECK_FALSE(make->isVisible());
}

TEST_CASE("Enter on a gap goes to its condition")
{
    SampleSpace space;
    space.start(QDate(2026, 6, 30));
    space.answerLevel(Level{1});
    OverviewPage page(space.workspace(), nullptr);
    showAt(page, {900, 700});
    QSignalSpy went(&page, &OverviewPage::goTo);
    const auto& gaps = space.workspace().evaluation()->score.matrix.next;
    REQUIRE(gaps.size() > 1);
    page.focusContent();
    QWidget* const view = page.focusWidget();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(went.size() == 1);
    CHECK(went.at(0).at(0).value<Subject>() == Subject{Subject::Kind::Condition, gaps[1].id, {}});
    QTest::mouseClick(button(page, u"&Go to the condition"_s), Qt::LeftButton);
    CHECK(went.size() == 2);
}
