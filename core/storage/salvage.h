// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/record.h"
#include "core/storage/content.h"

#include <QJsonObject>
#include <QSet>

#include <map>

namespace indikator {

class PageReader;
class Schema;

/// What of one register could be read, first come, first served.
struct SalvagedRegister
{
    std::vector<Row> rows;
    QSet<QString> ids;   ///< of `rows`
    QSet<QString> known; ///< of every record that is known to have been there
};

/// The content of a damaged file as far as it has the right form; references are not looked at.
struct Salvage
{
    Id document;
    QMap<QString, QJsonObject> editions;
    std::map<const RecordType*, SalvagedRegister> registers;
    std::vector<Content> contents; ///< only whole ones

    [[nodiscard]] bool isEmpty() const;
};

/// Reads all the pages of a file of that version.
[[nodiscard]] Salvage salvage(PageReader& pages, const Schema& schema, int version);

} // namespace indikator
