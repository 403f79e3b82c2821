// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/operations/assessing.h"
#include "core/operations/newdocument.h"

#include <QTemporaryDir>

/// A small region in a folder of its own, for tests that work on a document.
struct TestRegion
{
    QTemporaryDir folder;
    std::unique_ptr<indikator::Document> document;

    TestRegion()
        : document(indikator::newDocument(folder.filePath(QStringLiteral("region.indikator")),
                                          QStringLiteral("Область"),
                                          {QStringLiteral("ЦЗН г. Киров"), QStringLiteral("ЦЗН г. Орлов")}, {}))
    {}

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    indikator::Id start(QDate asOf = QDate(2026, 12, 31))
    {
        return indikator::startAssessment(*document, {asOf, {}, {}, {}});
    }
};
