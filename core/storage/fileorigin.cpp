// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/fileorigin.h"

#include "core/storage/database.h"
#include "core/storage/meta.h"

#include <array>

namespace indikator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindCodes{"", "centre", "exchange"};
constexpr qsizetype nameLength = 8; // of a random identifier: enough to tell the steps of one file apart

Id idValue(const Database& database, const QString& key)
{
    return Id::parse(metaValue(database, key)).value_or(Id());
}

void setIdValue(const Database& database, const QString& key, const Id& id)
{
    setMetaValue(database, key, id.isNull() ? QString() : id.toString());
}

} // namespace

FileOrigin readFileOrigin(const Database& database)
{
    FileOrigin origin;
    const QString code = metaValue(database, u"kind"_s);
    for (size_t i = 0; i < kindCodes.size(); ++i) {
        if (code == QLatin1StringView(kindCodes[i]))
            origin.kind = static_cast<FileOrigin::Kind>(i);
    }
    origin.region = idValue(database, u"region"_s);
    origin.centre = idValue(database, u"centre"_s);
    origin.handout = idValue(database, u"handout"_s);
    origin.withoutPeople = metaValue(database, u"people"_s) == "none"_L1;
    return origin;
}

void writeFileOrigin(const Database& database, const FileOrigin& origin)
{
    setMetaValue(database, u"kind"_s, QString::fromLatin1(kindCodes[static_cast<size_t>(origin.kind)]));
    setIdValue(database, u"region"_s, origin.region);
    setIdValue(database, u"centre"_s, origin.centre);
    setIdValue(database, u"handout"_s, origin.handout);
    setMetaValue(database, u"people"_s, origin.withoutPeople ? u"none"_s : QString());
}

QString stepsOf(const Database& database)
{
    QString steps = metaValue(database, u"steps"_s);
    for (const QVariantList& row : database.select(u"SELECT id FROM step ORDER BY sequence"_s))
        steps += row.front().toString().first(nameLength);
    return steps;
}

void writeEarlierSteps(const Database& database, const QString& steps)
{
    setMetaValue(database, u"steps"_s, steps);
}

} // namespace indikator
