// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assessment/assessment.h"
#include "core/improvement/meeting.h"
#include "core/organisation/centre.h"
#include "core/organisation/person.h"
#include "core/organisation/region.h"
#include "core/storage/document.h"

#include <QTemporaryDir>

namespace indikator::specimen {

/// A folder of its own for one test, with a clock that stands still and names for files in it.
class Folder
{
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("Кировская область.indikator")) const
    {
        return m_folder.filePath(name);
    }

    [[nodiscard]] Surroundings surroundings() const;

    QDateTime now{QDate(2026, 7, 1), QTime(9, 0), Qt::UTC};

private:
    QTemporaryDir m_folder;
};

/// An edition without content: storage only keeps it.
[[nodiscard]] Methodology edition();

/// A new document at folder.path(), without records.
[[nodiscard]] std::unique_ptr<Document> emptyDocument(const Folder& folder);

/// The same with a region, two centres and an assessment with two answers, in one step.
[[nodiscard]] std::unique_ptr<Document> smallDocument(const Folder& folder);

[[nodiscard]] Region region(const QString& name);
[[nodiscard]] Centre centre(const QString& name, int position = 0);
[[nodiscard]] Person person(const QString& lastName);
[[nodiscard]] Meeting meeting(QDate day, const std::vector<Id>& present);
[[nodiscard]] QByteArray bytes(const QString& path);
void write(const QString& path, const QByteArray& content);

/// The code of the Error that `fn` throws, or nothing.
[[nodiscard]] std::optional<Error> errorOf(const std::function<void()>& fn);

/// Every row of every type.
using Content = std::map<QString, std::vector<Row>>;
[[nodiscard]] Content content(const Document& document);

} // namespace indikator::specimen

/// Failed comparisons of codes print their numbers.
std::ostream& operator<<(std::ostream& out, indikator::ErrorCode code);
