// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/centrespage.h"

#include "ui/models/recordedits.h"
#include "ui/widgets/findingslabel.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace indikator {

using namespace Qt::StringLiterals;

CentresPage::CentresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_findings(new FindingsLabel(tr("Remarks on the centres"), this))
    , m_table(new RegisterTable(workspace, recordTable<Centre>(), this))
    , m_form(new RecordForm(workspace, recordTable<Centre>(), this))
{
    m_table->setColumns({u"name"_s, u"kind"_s, u"countsInEach"_s, u"openedOn"_s, u"closedOn"_s});
    m_table->setPreparation([this](Row& row) { prepare(row); });
    auto* const names = new QAction(tr("Paste a list of names…"), this);
    names->setToolTip(tr("Each line of the clipboard becomes a centre; you see them before they are added."));
    connect(names, &QAction::triggered, this, &CentresPage::pasteNames);
    m_table->addTool(names);
    auto* const splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_findings);
    layout->addWidget(splitter, 1);
    connect(m_table, &RegisterTable::currentChanged, this, &CentresPage::onCurrentChanged);
    connect(&workspace, &Workspace::evaluationChanged, this, &CentresPage::showFindings); // after every change too
    connect(&workspace, &Workspace::documentOpened, this, &CentresPage::showFindings);
    showFindings();
}

QString CentresPage::title() const
{
    return tr("Centres");
}

QString CentresPage::badge() const
{
    const auto list = centres();
    const auto active = std::ranges::count_if(list, [this](const Centre& centre) { return centre.isActiveOn(day()); });
    return list.empty() ? QString() : QString::number(active);
}

bool CentresPage::showSubject(const Subject& subject)
{
    if (subject.kind != Subject::Kind::Centre || m_table->model().rowOf(subject.record) < 0)
        return false;
    m_table->setCurrent(subject.record);
    m_table->setFocus();
    return true;
}

void CentresPage::focusContent()
{
    m_table->setFocus();
}

QDate CentresPage::day() const
{
    const Evaluation* const evaluation = workspace().evaluation();
    return evaluation ? evaluation->assessment.asOf : workspace().today();
}

std::vector<Centre> CentresPage::centres() const
{
    std::vector<Centre> centres;
    if (workspace().isOpen())
        workspace().attempt([&] { centres = workspace().document().all<Centre>(); });
    return centres;
}

void CentresPage::prepare(Row& row) const
{
    const auto name = static_cast<size_t>(recordTable<Centre>().indexOf(u"name"));
    row[name] = freeName(m_table->model().rows(), name, tr("New centre"));
}

void CentresPage::pasteNames()
{
    m_table->pasteList(QGuiApplication::clipboard()->text());
}

void CentresPage::onCurrentChanged(const Id& centre)
{
    m_form->setRecord(centre);
    if (!centre.isNull())
        workspace().select({Subject::Kind::Centre, {}, centre});
}

void CentresPage::showFindings()
{
    m_findings->show(workspace().isOpen() ? checkCentres(centres(), day()) : std::vector<Finding>(),
                     std::numeric_limits<size_t>::max());
}

} // namespace indikator
