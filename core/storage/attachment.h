// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/record.h"

namespace indikator {

/// A file that was added to a record as evidence. Its bytes are a Content of the document under `hash`; the name is
/// for display only.
struct Attachment
{
    static constexpr qint64 largest = qint64{20} << 20;
    static constexpr qint64 largestTogether = qint64{200} << 20; ///< a larger document could not be mailed any more

    Id id;
    Id record; ///< of any register
    QString name;
    QString hash;
    int size = 0;
    QDate addedOn;
    QString note;

    /// Endings of the files that are taken in, opened and saved.
    [[nodiscard]] static const QStringList& allowedEndings();

    [[nodiscard]] static bool isAllowed(const QString& name);

    /// A name that can do no harm: no folders, no characters that hide others.
    [[nodiscard]] static QString safeName(const QString& name);

    bool operator==(const Attachment&) const = default;
};

template <>
const RecordTable<Attachment>& recordTable<Attachment>();

} // namespace indikator
