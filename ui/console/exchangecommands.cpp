// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/collecting.h"
#include "ui/console/command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

std::vector<CentreFileTarget> targetsOf(const Call& call, const Document& document)
{
    const QString output = call.value(u"output"_s);
    if (call.has(u"all"_s) == call.has(u"centre"_s))
        throw Error(ErrorCode::Usage, ExchangeCommandsText::tr("Name a centre with --centre, or all with --all."));
    if (call.has(u"all"_s))
        return centreFileTargets(document, output, call.terminal().today);
    return {{centreNamed(document, call.value(u"centre"_s)).id, output}};
}

QJsonValue nullable(const std::optional<Row>& row, int field)
{
    return row ? (*row)[static_cast<size_t>(field)] : QJsonValue();
}

const char* codeOf(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::Field:
        return "field";
    case Conflict::Kind::GoneHere:
        return "gone-here";
    case Conflict::Kind::GoneThere:
        return "gone-there";
    case Conflict::Kind::NeededByFile:
        return "needed-by-file";
    }
    Q_UNREACHABLE();
}

QJsonValue whole(const RecordType& type, const std::optional<Row>& row)
{
    return row ? QJsonValue(type.toJson(*row)) : QJsonValue();
}

QJsonObject conflictJson(const Conflict& conflict)
{
    const RecordType& type = *conflict.key.type;
    QJsonObject json{{u"kind"_s, QLatin1StringView(codeOf(conflict.kind))},
                     {u"register"_s, type.name()},
                     {u"record"_s, conflict.key.id.toString()}};
    if (conflict.kind != Conflict::Kind::Field) {
        json.insert(u"base"_s, whole(type, conflict.base));
        json.insert(u"ours"_s, whole(type, conflict.ours));
        json.insert(u"theirs"_s, whole(type, conflict.theirs));
        return json;
    }
    json.insert(u"field"_s, type.fields()[static_cast<size_t>(conflict.field)].name);
    json.insert(u"base"_s, nullable(conflict.base, conflict.field));
    json.insert(u"ours"_s, nullable(conflict.ours, conflict.field));
    json.insert(u"theirs"_s, nullable(conflict.theirs, conflict.field));
    return json;
}

QJsonArray filesJson(const Collection& collection)
{
    QJsonArray files;
    for (const CollectedFile& file : collection.files) {
        QJsonArray conflicts;
        for (const Conflict& conflict : file.plan.conflicts)
            conflicts.append(conflictJson(conflict));
        files.append(QJsonObject{{u"file"_s, file.path},
                                 {u"verdict"_s, verdictCode(file.verdict)},
                                 {u"centre"_s, file.centreName},
                                 {u"remark"_s, file.remark},
                                 {u"added"_s, file.added},
                                 {u"changed"_s, file.changed},
                                 {u"removed"_s, file.removed},
                                 {u"closed"_s, file.closed},
                                 {u"conflicts"_s, conflicts}});
    }
    return files;
}

void writeFiles(QTextStream& out, const Collection& collection)
{
    for (const CollectedFile& file : collection.files) {
        out << QFileInfo(file.path).fileName() << ": " << verdictText(file.verdict);
        if (file.isAcceptable())
            out << "; "
                << ExchangeCommandsText::tr("new records %1, changed %2, removed %3, conflicts %4")
                       .arg(file.added)
                       .arg(file.changed)
                       .arg(file.removed)
                       .arg(file.plan.conflicts.size());
        out << '\n';
        if (!file.remark.isEmpty())
            out << "  " << file.remark << '\n';
        for (const Conflict& conflict : file.plan.conflicts) {
            const QString field = conflict.kind == Conflict::Kind::Field
                                      ? conflict.key.type->fields()[static_cast<size_t>(conflict.field)].title()
                                      : ExchangeCommandsText::tr("removed on one side, needed on the other");
            out << "  ! " << collection.describe(file, conflict) << ": " << field << '\n';
        }
    }
}

/// How --conflicts decides; nothing without it.
std::optional<Side> sideOf(const Call& call)
{
    if (!call.has(u"conflicts"_s))
        return std::nullopt;
    const QString side = call.value(u"conflicts"_s);
    if (side != "ours"_L1 && side != "theirs"_L1)
        throw Error(ErrorCode::Usage, ExchangeCommandsText::tr("--conflicts is “ours” or “theirs”."));
    return side == "ours"_L1 ? Side::Ours : Side::Theirs;
}

ExitCode codeOf(const Collection& collection, bool isDecided)
{
    if (collection.conflictCount() > 0 && !isDecided)
        return ExitCode::Conflicts;
    const bool isClean = std::ranges::all_of(collection.files, [](const CollectedFile& file) {
        return file.isAcceptable() || file.verdict == Verdict::Duplicate;
    });
    return isClean ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

ExitCode giveOut(const Call& call)
{
    const auto document = call.openToWrite();
    const auto targets = targetsOf(call, *document);
    handOut(*document, targets, call.terminal().surroundings.clock(), call.has(u"force"_s));
    for (const CentreFileTarget& target : targets)
        call.err() << ExchangeCommandsText::tr("Made “%1”.").arg(QFileInfo(target.path).fileName()) << '\n';
    return ExitCode::Done;
}

ExitCode takeBack(const Call& call)
{
    const std::optional<Side> side = sideOf(call);
    const auto document = call.has(u"dry-run"_s) ? call.openToRead() : call.openToWrite();
    requireRegionFile(*document);
    const Collection collection = collect(document->source(), documentsIn(call.arguments().mid(1)), {});
    if (call.has(u"json"_s))
        call.write(filesJson(collection));
    else
        writeFiles(call.out(), collection);
    const bool isDecided = side || collection.conflictCount() == 0;
    if (isDecided && !call.has(u"dry-run"_s)) {
        accept(*document, collection, allChoices(collection, side.value_or(Side::Ours)));
        call.err() << ExchangeCommandsText::tr("Files taken back: %1.").arg(collection.acceptableCount()) << '\n';
    } else if (!isDecided) {
        call.err() << ExchangeCommandsText::tr("Conflicts: %1. Nothing was changed; decide in the window, or with "
                                               "--conflicts.")
                          .arg(collection.conflictCount())
                   << '\n';
    }
    return codeOf(collection, side.has_value());
}

ExitCode sendFile(const Call& call)
{
    call.openToRead()->sendCopy(call.argument(1), call.has(u"without-people"_s), call.has(u"force"_s));
    call.err() << ExchangeCommandsText::tr("The copy to be sent is “%1”.").arg(call.argument(1)) << '\n';
    return ExitCode::Done;
}

} // namespace indikator::console
