// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/methodology/editionfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace indikator {

namespace {

struct EditionFilesText
{
    Q_DECLARE_TR_FUNCTIONS(EditionFilesText)
};

/// No edition comes near it; a wrong file must not fill the memory.
constexpr qint64 largestFile = 1024 * 1024;

void addFault(Faults& faults, const char* code, const QString& where, const QString& text)
{
    faults.push_back({Severity::Error, QLatin1StringView(code), where, text});
}

void readFile(const QDir& folder, const QString& name, QJsonObject& files, Faults& faults)
{
    QFile file(folder.filePath(name));
    if (!file.exists())
        return addFault(faults, "methodology.missing-file", name, EditionFilesText::tr("The file is missing."));
    if (file.size() > largestFile)
        return addFault(faults, "methodology.unreadable", name, EditionFilesText::tr("The file is too large."));
    if (!file.open(QIODevice::ReadOnly))
        return addFault(faults, "methodology.unreadable", name,
                        EditionFilesText::tr("The file cannot be read: %1").arg(file.errorString()));
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError) {
        files[name] = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        return;
    }
    const auto line = bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
    addFault(faults, "methodology.not-json", EditionFilesText::tr("%1: line %2").arg(name).arg(line),
             EditionFilesText::tr("The file is not JSON from here on: %1").arg(error.errorString()));
}

void checkKnown(const QString& name, Faults& faults)
{
    const QStringList known = editionFileNames();
    if (!known.contains(name))
        addFault(faults, "methodology.unknown-file", name,
                 EditionFilesText::tr("An edition has no file of this name. Its files are: %1.")
                     .arg(known.join(QStringLiteral(", "))));
}

} // namespace

QStringList editionFileNames()
{
    return {QStringLiteral("edition.json"), QStringLiteral("matrix.json"),   QStringLiteral("checklist.json"),
            QStringLiteral("roadmap.json"), QStringLiteral("standard.json"), QStringLiteral("comparison.json"),
            QStringLiteral("groups.json"),  QStringLiteral("glossary.json"), QStringLiteral("readings.json"),
            QStringLiteral("journeys.json")};
}

QJsonObject readEditionFiles(const QString& folder, Faults& faults)
{
    QJsonObject files;
    const QDir directory(folder);
    if (!directory.exists()) {
        addFault(faults, "methodology.missing-folder", folder, EditionFilesText::tr("The folder does not exist."));
        return files;
    }
    for (const QString& name : editionFileNames())
        readFile(directory, name, files, faults);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files))
        checkKnown(name, faults);
    return files;
}

void checkFileNames(const QJsonObject& files, Faults& faults)
{
    for (const QString& name : editionFileNames())
        if (!files.contains(name))
            addFault(faults, "methodology.missing-file", name, EditionFilesText::tr("The file is missing."));
    for (const QString& name : files.keys())
        checkKnown(name, faults);
}

} // namespace indikator
