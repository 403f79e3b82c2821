// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/journeysreader.h"

#include "core/methodology/datarules.h"

#include <QCoreApplication>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

struct JourneysReaderText
{
    Q_DECLARE_TR_FUNCTIONS(JourneysReaderText)
};

void expectOneOf(const DataNode& node, const QString& value, const QStringList& known)
{
    if (node.value().isString() && !known.contains(value))
        node.fault("methodology.unknown-code", JourneysReaderText::tr("Expected one of: %1.").arg(known.join(u", "_s)));
}

QString readClients(const DataNode& node)
{
    QString clients = node.text();
    expectOneOf(node, clients, {u"jobseeker"_s, u"employer"_s, u"internal"_s});
    return clients;
}

ProfileSectionKind readSection(const DataNode& node)
{
    node.expectKeys({"id"_L1, "title"_L1, "prompt"_L1, "needed"_L1, "source"_L1}, {"clients"_L1});
    ProfileSectionKind section;
    section.id = node["id"_L1].text();
    section.title = node["title"_L1].text();
    section.prompt = node["prompt"_L1].text();
    section.isNeeded = node["needed"_L1].flag();
    section.source = node["source"_L1].text();
    for (const DataNode& clients : node["clients"_L1].items())
        section.clients << readClients(clients);
    return section;
}

/// What the program can show in a row of the map.
const QStringList& knownLanes()
{
    static const QStringList lanes{
        u"goal"_s,     u"actions"_s,    u"steps"_s,       u"thoughts"_s,    u"feelings"_s,
        u"emotion"_s,  u"quote"_s,      u"touchpoints"_s, u"responsible"_s, u"tools"_s,
        u"pains"_s,    u"measuring"_s,  u"results"_s,     u"improvement"_s, u"expectations"_s,
        u"duration"_s, u"frontstage"_s, u"backstage"_s,   u"support"_s,
    };
    return lanes;
}

JourneyLane readLane(const DataNode& node)
{
    node.expectKeys({"id"_L1, "title"_L1, "prompt"_L1, "needed"_L1, "source"_L1});
    JourneyLane lane;
    lane.id = node["id"_L1].text();
    expectOneOf(node["id"_L1], lane.id, knownLanes());
    lane.title = node["title"_L1].text();
    lane.prompt = node["prompt"_L1].text();
    lane.isNeeded = node["needed"_L1].flag();
    lane.source = node["source"_L1].text();
    return lane;
}

JourneyView readView(const DataNode& node, const JourneyMethod& method)
{
    node.expectKeys({"id"_L1, "title"_L1, "lanes"_L1});
    JourneyView view{node["id"_L1].text(), node["title"_L1].text(), {}};
    for (const DataNode& lane : node["lanes"_L1].items()) {
        view.lanes << lane.text();
        if (lane.value().isString() && !method.lane(view.lanes.back()))
            lane.fault("methodology.unknown-lane",
                       JourneysReaderText::tr("There is no lane “%1”.").arg(view.lanes.back()));
    }
    return view;
}

JourneyTemplate readTemplate(const DataNode& node)
{
    node.expectKeys({"id"_L1, "title"_L1, "clients"_L1, "stages"_L1});
    JourneyTemplate result{node["id"_L1].text(), node["title"_L1].text(), readClients(node["clients"_L1]), {}};
    for (const DataNode& stage : node["stages"_L1].items()) {
        stage.expectKeys({"name"_L1, "outside"_L1});
        result.stages.push_back({stage["name"_L1].text(), stage["outside"_L1].flag()});
    }
    return result;
}

ProfileStarter readStarter(const DataNode& node)
{
    node.expectKeys({"name"_L1, "clients"_L1, "pictogram"_L1, "signs"_L1});
    return {node["name"_L1].text(), readClients(node["clients"_L1]), node["pictogram"_L1].text(),
            node["signs"_L1].text()};
}

JourneyLimits readLimits(const DataNode& node)
{
    node.expectKeys({"fewestStages"_L1, "mostStages"_L1, "mostTouchpoints"_L1, "flatTenths"_L1, "emptyPercent"_L1,
                     "assumedPercent"_L1, "reviewMonths"_L1, "quickEffort"_L1, "strongImpact"_L1, "firstPerson"_L1});
    JourneyLimits limits;
    limits.fewestStages = node["fewestStages"_L1].integer(1, 100);
    limits.mostStages = node["mostStages"_L1].integer(1, 100);
    limits.mostTouchpoints = node["mostTouchpoints"_L1].integer(1, 1000);
    limits.flatTenths = node["flatTenths"_L1].integer(0, 40);
    limits.emptyPercent = node["emptyPercent"_L1].integer(0, 100);
    limits.assumedPercent = node["assumedPercent"_L1].integer(0, 100);
    limits.reviewMonths = node["reviewMonths"_L1].integer(1, 120);
    limits.quickEffort = node["quickEffort"_L1].integer(1, 5);
    limits.strongImpact = node["strongImpact"_L1].integer(1, 5);
    limits.firstPerson = node["firstPerson"_L1].texts();
    return limits;
}

} // namespace

JourneyMethod readJourneys(const DataNode& file)
{
    file.expectKeys({"sections"_L1, "lanes"_L1, "views"_L1, "templates"_L1, "starters"_L1, "limits"_L1});
    JourneyMethod method;
    UniqueIds sections;
    for (const DataNode& node : file["sections"_L1].items()) {
        method.sections.push_back(readSection(node));
        sections.add(method.sections.back().id, node["id"_L1]);
    }
    UniqueIds lanes;
    for (const DataNode& node : file["lanes"_L1].items()) {
        method.lanes.push_back(readLane(node));
        lanes.add(method.lanes.back().id, node["id"_L1]);
    }
    UniqueIds views;
    for (const DataNode& node : file["views"_L1].items()) {
        method.views.push_back(readView(node, method));
        views.add(method.views.back().id, node["id"_L1]);
    }
    UniqueIds templates;
    for (const DataNode& node : file["templates"_L1].items()) {
        method.templates.push_back(readTemplate(node));
        templates.add(method.templates.back().id, node["id"_L1]);
    }
    for (const DataNode& node : file["starters"_L1].items())
        method.starters.push_back(readStarter(node));
    method.limits = readLimits(file["limits"_L1]);
    return method;
}

} // namespace indikator
