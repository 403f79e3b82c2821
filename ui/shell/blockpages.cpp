// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/blockpages.h"

#include "core/competence/developmentevent.h"
#include "core/competence/federalevent.h"
#include "core/competence/knowledge.h"
#include "core/competence/staffsystems.h"
#include "core/competence/training.h"
#include "core/documents/acknowledgement.h"
#include "core/documents/officialdocument.h"
#include "core/documents/workinggroup.h"
#include "core/improvement/improvementaction.h"
#include "core/improvement/meeting.h"
#include "core/measurement/analyticalreport.h"
#include "core/measurement/causeanalysis.h"
#include "core/measurement/clientprofile.h"
#include "core/measurement/externalindex.h"
#include "core/measurement/feedback.h"
#include "core/measurement/indicator.h"
#include "core/measurement/infosystem.h"
#include "core/measurement/journey.h"
#include "core/measurement/measurement.h"
#include "core/measurement/metric.h"
#include "core/measurement/surveywave.h"
#include "ui/pages/blockpage.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct BlockPagesText
{
    Q_DECLARE_TR_FUNCTIONS(BlockPagesText)
};

BlockPage* documents(Workspace& workspace, QWidget* parent)
{
    auto* const page = new BlockPage(workspace, 1, BlockPagesText::tr("Documents"), parent);
    page->addRegister(recordTable<OfficialDocument>(), BlockPagesText::tr("Documents"),
                      {u"title"_s, u"type"_s, u"number"_s, u"date"_s, u"status"_s});
    page->addRegister(recordTable<Acknowledgement>(), BlockPagesText::tr("Acknowledgements"),
                      {u"object"_s, u"centre"_s, u"date"_s, u"acquainted"_s, u"headcount"_s});
    page->addRegister(recordTable<WorkingGroup>(), BlockPagesText::tr("Working group"),
                      {u"name"_s, u"centres"_s, u"createdOn"_s, u"order"_s});
    return page;
}

BlockPage* measurement(Workspace& workspace, QWidget* parent)
{
    auto* const page = new BlockPage(workspace, 2, BlockPagesText::tr("Measurement"), parent);
    page->addRegister(recordTable<ClientProfile>(), BlockPagesText::tr("Profiles"),
                      {u"code"_s, u"name"_s, u"clients"_s, u"status"_s, u"nextReviewOn"_s});
    page->addRegister(recordTable<Journey>(), BlockPagesText::tr("Journeys"),
                      {u"code"_s, u"name"_s, u"profile"_s, u"status"_s, u"nextReviewOn"_s});
    page->addRegister(recordTable<FeedbackSource>(), BlockPagesText::tr("Sources of feedback"),
                      {u"name"_s, u"kind"_s, u"channel"_s, u"startedOn"_s, u"isPriority"_s});
    page->addRegister(recordTable<SurveyWave>(), BlockPagesText::tr("Surveys"),
                      {u"title"_s, u"from"_s, u"to"_s, u"method"_s, u"responded"_s});
    page->addRegister(recordTable<Metric>(), BlockPagesText::tr("Metrics"),
                      {u"code"_s, u"name"_s, u"kind"_s, u"group"_s, u"implementedOn"_s});
    page->addRegister(recordTable<Measurement>(), BlockPagesText::tr("Measurements"),
                      {u"metric"_s, u"centre"_s, u"from"_s, u"to"_s, u"total"_s});
    page->addRegister(recordTable<Indicator>(), BlockPagesText::tr("Indicators"),
                      {u"code"_s, u"name"_s, u"group"_s, u"metric"_s, u"origin"_s});
    page->addRegister(recordTable<CauseAnalysis>(), BlockPagesText::tr("Analyses of causes"),
                      {u"group"_s, u"from"_s, u"to"_s, u"causes"_s, u"date"_s});
    page->addRegister(recordTable<AnalyticalReport>(), BlockPagesText::tr("Quarterly reports"),
                      {u"year"_s, u"quarter"_s, u"approvedOn"_s, u"accessProvided"_s, u"document"_s});
    page->addRegister(recordTable<ExternalIndex>(), BlockPagesText::tr("Federal index"),
                      {u"year"_s, u"quarter"_s, u"citizens"_s, u"employers"_s, u"total"_s});
    page->addRegister(recordTable<InfoSystem>(), BlockPagesText::tr("Information systems"),
                      {u"name"_s, u"kind"_s, u"stage"_s, u"since"_s});
    return page;
}

BlockPage* improvement(Workspace& workspace, QWidget* parent)
{
    auto* const page = new BlockPage(workspace, 3, BlockPagesText::tr("Improvement"), parent);
    page->addRegister(recordTable<ImprovementAction>(), BlockPagesText::tr("Measures for improvement"),
                      {u"title"_s, u"kind"_s, u"responsible"_s, u"due"_s, u"status"_s});
    page->addRegister(recordTable<Decision>(), BlockPagesText::tr("Decisions"),
                      {u"text"_s, u"responsible"_s, u"due"_s, u"state"_s, u"meeting"_s});
    return page;
}

BlockPage* competence(Workspace& workspace, QWidget* parent)
{
    auto* const page = new BlockPage(workspace, 4, BlockPagesText::tr("Competence"), parent);
    page->addRegister(recordTable<Training>(), BlockPagesText::tr("Trainings"),
                      {u"title"_s, u"kind"_s, u"from"_s, u"to"_s, u"status"_s});
    page->addRegister(recordTable<DevelopmentEvent>(), BlockPagesText::tr("Events"),
                      {u"title"_s, u"kind"_s, u"mode"_s, u"date"_s, u"status"_s, u"participants"_s});
    page->addRegister(recordTable<KnowledgeItem>(), BlockPagesText::tr("Items of knowledge"),
                      {u"title"_s, u"kind"_s, u"centre"_s, u"addedOn"_s});
    page->addRegister(recordTable<KnowledgeBase>(), BlockPagesText::tr("Knowledge base"),
                      {u"name"_s, u"stage"_s, u"createdOn"_s, u"allRead"_s, u"allWrite"_s});
    page->addRegister(recordTable<MotivationSystem>(), BlockPagesText::tr("Motivation"),
                      {u"name"_s, u"stage"_s, u"since"_s, u"document"_s});
    page->addRegister(recordTable<StaffKpiSystem>(), BlockPagesText::tr("Staff indicators"),
                      {u"name"_s, u"stage"_s, u"since"_s, u"document"_s});
    page->addRegister(recordTable<FederalEvent>(), BlockPagesText::tr("Federal events"),
                      {u"year"_s, u"name"_s, u"mandatory"_s, u"organiser"_s});
    return page;
}

} // namespace

std::vector<BlockPage*> makeBlockPages(Workspace& workspace, QWidget* parent)
{
    return {documents(workspace, parent), measurement(workspace, parent), improvement(workspace, parent),
            competence(workspace, parent)};
}

} // namespace indikator
