// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/storage/document.h"
#include "core/storage/documentfile.h"
#include "core/storage/jsontext.h"

namespace indikator {

using namespace Qt::StringLiterals;

std::shared_ptr<const Methodology> Document::methodology(const QString& edition) const
{
    const QVariant files = m_file->database().value(u"SELECT files FROM edition WHERE id = ?"_s, {edition});
    if (!files.isValid())
        throw Error(ErrorCode::NotFound,
                    tr("The document does not hold the edition “%1” of the methodology.").arg(edition));
    return Methodology::fromJson(jsonFromText(files.toString()).value_or(QJsonValue()).toObject());
}

} // namespace indikator
