// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/assessment/bruteforce.h"

#include <QStringList>

#include <algorithm>

namespace bruteforce {

using namespace Qt::StringLiterals;

const std::vector<Line>& matrix()
{
    static const std::vector<Line> lines{
        {u"1"_s, 1, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"2"_s, 1, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"3.region"_s, 1, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"3.centres"_s, 1, true, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"4.region"_s, 1, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"4.centres"_s, 1, true, {u""_s, u""_s, u""_s, u"+"_s}},
        {u"5.region"_s, 2, false, {u"1+1"_s, u"2+2"_s, u"3+3"_s, u"5+4"_s}},
        {u"6.region"_s, 2, false, {u"1+1"_s, u"2+2"_s, u"3+3"_s, u"5+4"_s}},
        {u"7.region"_s, 2, false, {u""_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"7.centres"_s, 2, true, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"8.region"_s, 2, false, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"8.centres"_s, 2, true, {u""_s, u""_s, u""_s, u"+"_s}},
        {u"9"_s, 2, false, {u""_s, u""_s, u""_s, u"+"_s}},
        {u"10.region"_s, 2, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"10.centres"_s, 2, true, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"11.region"_s, 3, false, {u""_s, u"1/month"_s, u"1/month"_s, u"2/month"_s}},
        {u"11.centres"_s, 3, true, {u""_s, u""_s, u"1/month"_s, u"week"_s}},
        {u"12.region"_s, 3, false, {u""_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"12.centres"_s, 3, true, {u""_s, u""_s, u""_s, u"+"_s}},
        {u"13"_s, 4, false, {u"+"_s, u"+"_s, u"+"_s, u"+"_s}},
        {u"14.1"_s, 4, false, {u"+"_s, u""_s, u""_s, u""_s}},
        {u"14.2"_s, 4, false, {u""_s, u"+"_s, u""_s, u""_s}},
        {u"14.3"_s, 4, false, {u""_s, u"+"_s, u""_s, u""_s}},
        {u"14.4"_s, 4, false, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"14.5"_s, 4, false, {u""_s, u""_s, u"+"_s, u"+"_s}},
        {u"15.region"_s, 4, false, {u""_s, u"dev"_s, u"work"_s, u"work"_s}},
        {u"15.centres"_s, 4, true, {u""_s, u""_s, u""_s, u"+"_s}},
        {u"16"_s, 4, false, {u""_s, u"dev"_s, u"work"_s, u"work"_s}},
        {u"17"_s, 4, false, {u""_s, u"2/year"_s, u"4/year"_s, u"6/year"_s}},
        {u"18"_s, 4, false, {u""_s, u"dev"_s, u"work"_s, u"work"_s}},
        {u"19"_s, 4, false, {u""_s, u"some"_s, u""_s, u"all"_s}},
    };
    return lines;
}

namespace {

/// Whether what was said is enough for one printed cell.
bool enough(const std::vector<int>& said, const QString& cell)
{
    static const std::map<QString, int> ladder{{u"+"_s, 1},   {u"1/month"_s, 1}, {u"2/month"_s, 2}, {u"week"_s, 3},
                                               {u"dev"_s, 1}, {u"work"_s, 2},    {u"some"_s, 1},    {u"all"_s, 2}};
    if (const auto step = ladder.find(cell); step != ladder.end())
        return said[0] >= step->second;
    if (cell.endsWith(u"/year"_s))
        return said[0] >= cell.chopped(5).toInt();
    const QStringList pair = cell.split(u'+');
    return said[0] >= pair[0].toInt() && said[1] >= pair[1].toInt();
}

/// The last printed cell up to the level, empty when there is none yet.
QString cellInForce(const Line& line, int level)
{
    QString cell;
    for (int i = 0; i < level; ++i) {
        if (!line.cells[static_cast<size_t>(i)].isEmpty())
            cell = line.cells[static_cast<size_t>(i)];
    }
    return cell;
}

bool saidEnough(const Said& said, const Line& line, const QString& cell)
{
    const auto found = said.find(line.id);
    return found != said.end() && enough(found->second, cell);
}

bool met(const RandomRegion& region, const Line& line, int level)
{
    const QString cell = cellInForce(line, level);
    if (cell.isEmpty())
        return true;
    if (!line.eachCentre)
        return saidEnough(region.region, line, cell);
    return std::ranges::all_of(region.byCentre, [&](const Said& said) { return saidEnough(said, line, cell); });
}

/// Random answers lean towards high ones, so that all levels come up.
std::vector<int> randomFact(const Line& line, std::mt19937& random, int ambition)
{
    const QString& top = line.cells.back().isEmpty() ? u"+"_s : line.cells.back();
    const auto pick = [&](int highest) {
        return std::min<int>(highest, static_cast<int>(random() % (static_cast<unsigned>(highest) + 1 +
                                                                   static_cast<unsigned>(ambition))));
    };
    if (top == u"5+4"_s)
        return {pick(6), pick(5)};
    if (top == u"6/year"_s)
        return {pick(8)};
    if (top == u"week"_s || top == u"2/month"_s)
        return {pick(3)};
    if (top == u"work"_s || top == u"all"_s)
        return {pick(2)};
    return {pick(1)};
}

} // namespace

RandomRegion randomRegion(std::mt19937& random)
{
    RandomRegion region;
    region.centres = static_cast<int>(random() % 5);
    region.byCentre.resize(static_cast<size_t>(region.centres));
    const int ambition = static_cast<int>(random() % 60);
    const auto silent = [&] { return random() % 200 == 0; };
    for (const Line& line : matrix()) {
        if (!line.eachCentre && !silent())
            region.region[line.id] = randomFact(line, random, ambition);
        for (Said& said : region.byCentre) {
            if (line.eachCentre && !silent())
                said[line.id] = randomFact(line, random, ambition);
        }
    }
    static const std::vector<int> options{3, 3, 3, 3, 5, 4, 3, 3};
    for (int item = 1; item <= 8; ++item) {
        if (silent())
            continue;
        std::vector<int>& marked = region.checklist[item];
        const int count = options[static_cast<size_t>(item) - 1];
        if (item != 5) {
            if (const int option = static_cast<int>(random() % (static_cast<unsigned>(count) + 1)); option > 0)
                marked.push_back(option);
            continue;
        }
        for (int option = 1; option <= count; ++option) {
            if (random() % 2 == 0)
                marked.push_back(option);
        }
    }
    return region;
}

int points(const RandomRegion& region)
{
    int sum = 0;
    for (const auto& [item, marked] : region.checklist) {
        for (const int option : marked)
            sum += item == 5 ? (option <= 3 ? 2 : 1) : option; // in every other item option n is worth n points
    }
    return sum;
}

int lineLevel(const RandomRegion& region, const Line& line)
{
    for (int level = 4; level >= 1; --level) {
        bool all = true;
        for (int below = 1; below <= level; ++below)
            all = all && met(region, line, below);
        if (all)
            return level;
    }
    return 0;
}

int blockLevel(const RandomRegion& region, int block)
{
    int lowest = 4;
    for (const Line& line : matrix()) {
        if (line.block == block)
            lowest = std::min(lowest, lineLevel(region, line));
    }
    return lowest;
}

int level(const RandomRegion& region)
{
    return std::min({blockLevel(region, 1), blockLevel(region, 2), blockLevel(region, 3), blockLevel(region, 4)});
}

std::pair<int, int> progress(const RandomRegion& region, int level)
{
    int inForce = 0;
    int isMet = 0;
    for (const Line& line : matrix()) {
        if (cellInForce(line, level).isEmpty())
            continue;
        ++inForce;
        isMet += met(region, line, level) ? 1 : 0;
    }
    return {isMet, inForce};
}

} // namespace bruteforce
