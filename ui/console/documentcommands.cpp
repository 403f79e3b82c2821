// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/answersfile.h"
#include "core/operations/assessing.h"
#include "core/operations/contentcheck.h"
#include "core/operations/exchange.h"
#include "core/operations/newdocument.h"
#include "ui/console/command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct DocumentCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// By date, whatever their identifiers are.
std::vector<Assessment> assessmentsOf(const Document& document)
{
    std::vector<Assessment> assessments = document.all<Assessment>();
    std::ranges::stable_sort(assessments, {}, &Assessment::asOf);
    return assessments;
}

QString stateCode(const Assessment& assessment)
{
    return assessment.isFinal() ? u"final"_s : u"draft"_s;
}

QJsonObject infoJson(const Document& document)
{
    QJsonArray centres;
    for (const Centre& centre : document.all<Centre>())
        centres.append(QJsonObject{{u"id"_s, centre.id.toString()},
                                   {u"name"_s, centre.name},
                                   {u"countsInEach"_s, centre.countsInEach},
                                   {u"openedOn"_s, Codec<QDate>::toJson(centre.openedOn)},
                                   {u"closedOn"_s, Codec<QDate>::toJson(centre.closedOn)}});
    QJsonArray assessments;
    for (const Assessment& one : assessmentsOf(document))
        assessments.append(QJsonObject{{u"id"_s, one.id.toString()},
                                       {u"asOf"_s, Codec<QDate>::toJson(one.asOf)},
                                       {u"title"_s, one.title},
                                       {u"state"_s, stateCode(one)},
                                       {u"edition"_s, one.edition}});
    const Region region = regionOf(document);
    return {{u"region"_s, region.name},
            {u"training"_s, region.training},
            {u"centres"_s, centres},
            {u"assessments"_s, assessments},
            {u"edition"_s, document.editions().constLast()},
            {u"schemaVersion"_s, document.schemaVersion()},
            {u"documentId"_s, document.id().toString()}};
}

void writeInfo(QTextStream& out, const Document& document)
{
    const Region region = regionOf(document);
    out << region.name << (region.training ? u" · "_s + DocumentCommandsText::tr("TRAINING SAMPLE") : QString()) << '\n'
        << DocumentCommandsText::tr("Edition: %1").arg(document.editions().constLast()) << '\n'
        << DocumentCommandsText::tr("Schema version: %1").arg(document.schemaVersion()) << '\n'
        << DocumentCommandsText::tr("Centres: %1").arg(document.all<Centre>().size()) << '\n';
    for (const Centre& centre : document.all<Centre>())
        out << "  " << centre.name << '\n';
    out << DocumentCommandsText::tr("Assessments: %1").arg(document.all<Assessment>().size()) << '\n';
    for (const Assessment& one : assessmentsOf(document))
        out << "  " << one.asOf.toString(Qt::ISODate) << "  " << one.title << "  "
            << (one.isFinal() ? DocumentCommandsText::tr("final") : DocumentCommandsText::tr("draft")) << "  "
            << one.id.toString() << '\n';
}

void writeFile(const QString& path, const QByteArray& bytes, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        throw Error(ErrorCode::AlreadyExists, DocumentCommandsText::tr("The file “%1” exists.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::Io,
                    DocumentCommandsText::tr("The file “%1” cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace

ExitCode makeDocument(const Call& call)
{
    const auto document = newDocument(call.argument(0), call.value(u"region"_s), call.values(u"centre"_s),
                                      call.terminal().surroundings, call.has(u"force"_s));
    call.err() << DocumentCommandsText::tr("Made “%1”: %2, centres: %3.")
                      .arg(call.argument(0), regionOf(*document).name)
                      .arg(document->all<Centre>().size())
               << '\n';
    return ExitCode::Done;
}

ExitCode makeSample(const Call& call)
{
    const auto document = newSample(call.argument(0), call.terminal().surroundings, call.has(u"force"_s));
    call.err() << DocumentCommandsText::tr("Made the sample region “%1”.").arg(call.argument(0)) << '\n';
    return ExitCode::Done;
}

ExitCode showInfo(const Call& call)
{
    const auto document = call.openToRead();
    if (call.has(u"json"_s))
        call.write(infoJson(*document));
    else
        writeInfo(call.out(), *document);
    return ExitCode::Done;
}

ExitCode applyFile(const Call& call)
{
    const QJsonObject answers = readJsonFile(call.argument(1));
    const auto document = call.openToWrite();
    const std::optional<Id> wanted =
        call.has(u"assessment"_s) ? std::optional(call.assessment(*document)) : std::nullopt;
    const Id id = applyAnswers(*document, answers, wanted, call.terminal().today);
    if (call.has(u"json"_s))
        call.write(QJsonObject{{u"assessment"_s, id.toString()}});
    else
        call.out() << id.toString() << '\n';
    return ExitCode::Done;
}

ExitCode exportFile(const Call& call)
{
    const ExportPart part = call.has(u"without-personal-data"_s) ? ExportPart::WithoutPersonalData
                            : call.has(u"without-files"_s)       ? ExportPart::WithoutFiles
                                                                 : ExportPart::Everything;
    writeFile(call.value(u"output"_s), canonicalJson(exportDocument(*call.openToRead(), part)), call.has(u"force"_s));
    return ExitCode::Done;
}

ExitCode importFile(const Call& call)
{
    const QJsonObject exported = readJsonFile(call.argument(1));
    if (QFileInfo::exists(call.argument(0)))
        importDocument(*call.openToWrite(), exported);
    else
        (void)newFromExport(call.argument(0), exported, call.terminal().surroundings);
    return ExitCode::Done;
}

ExitCode checkFile(const Call& call)
{
    const auto findings = checkDocument(*call.openToRead(), call.terminal().today);
    const ExitCode code = writeFindings(call, findings);
    if (findings.empty() && !call.has(u"json"_s))
        call.out() << DocumentCommandsText::tr("No findings.") << '\n';
    return code;
}

} // namespace indikator::console
