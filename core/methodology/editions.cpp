// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/methodology/editionfiles.h"
#include "core/methodology/methodologyreader.h"

#include <QCoreApplication>
#include <QDir>

static void registerResources()
{
    Q_INIT_RESOURCE(methodology); // the linker drops resources of a static library that nothing names
}

namespace indikator {

namespace {

struct EditionsText
{
    Q_DECLARE_TR_FUNCTIONS(EditionsText)
};

/// Editions that the program ships stand in folders «kind/year»: their id is «kind-year».
QMap<QString, QString> shippedFolders()
{
    registerResources();
    QMap<QString, QString> folders;
    const QDir root(QStringLiteral(":/methodology"));
    for (const QString& kind : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo& edition : QDir(root.filePath(kind)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders[kind + u'-' + edition.fileName()] = edition.filePath();
    return folders;
}

std::shared_ptr<const Methodology> readOrThrow(const QJsonObject& files, Faults& faults)
{
    auto edition = std::make_shared<const Methodology>(readMethodology(files, faults));
    if (faults.empty())
        return edition;
    QStringList lines;
    for (const Finding& fault : faults)
        lines.append(fault.where + QStringLiteral(" — ") + fault.text);
    throw Error(ErrorCode::InvalidInput,
                EditionsText::tr("The methodology cannot be used:\n%1").arg(lines.join(u'\n')));
}

} // namespace

std::shared_ptr<const Methodology> Methodology::load(const QString& folder)
{
    registerResources();
    Faults faults;
    const QJsonObject files = readEditionFiles(folder, faults);
    return readOrThrow(files, faults);
}

std::shared_ptr<const Methodology> Methodology::fromJson(const QJsonObject& files)
{
    Faults faults;
    checkFileNames(files, faults);
    return readOrThrow(files, faults);
}

std::shared_ptr<const Methodology> Methodology::current()
{
    static const std::shared_ptr<const Methodology> edition = load(shippedFolders().last());
    return edition;
}

QStringList Methodology::shipped()
{
    return shippedFolders().keys();
}

std::shared_ptr<const Methodology> Methodology::shippedEdition(const QString& id)
{
    const QString folder = shippedFolders().value(id);
    if (folder.isEmpty())
        throw Error(ErrorCode::NotFound, EditionsText::tr("There is no edition “%1” of the methodology. Known are: %2.")
                                             .arg(id, shipped().join(QStringLiteral(", "))));
    return load(folder);
}

} // namespace indikator
