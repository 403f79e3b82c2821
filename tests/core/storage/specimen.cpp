// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/storage/specimen.h"

#include "core/storage/recordtypes.h"

#include <QFile>
#include <QJsonArray>

#include <ostream>

namespace indikator::specimen {

using namespace Qt::StringLiterals;

Surroundings Folder::surroundings() const
{
    return {u"Иванова"_s, {}, [this] { return now; }};
}

Methodology edition()
{
    Methodology methodology;
    methodology.id = u"test-2026"_s;
    methodology.files = QJsonObject{{u"matrix.json"_s, QJsonObject{{u"title"_s, u"Матрица"_s}}}};
    return methodology;
}

std::unique_ptr<Document> emptyDocument(const Folder& folder)
{
    return Document::create(folder.path(), edition(), folder.surroundings());
}

Region region(const QString& name)
{
    Region region;
    region.id = Id::create();
    region.name = name;
    return region;
}

std::unique_ptr<Document> smallDocument(const Folder& folder)
{
    auto document = emptyDocument(folder);
    document->change(u"Fill in"_s, [](Change& change) {
        change.put(region(u"Кировская область"_s));
        const Centre first = centre(u"ЦЗН г. Киров"_s, 1);
        change.put(first);
        change.put(centre(u"ЦЗН г. Слободской"_s, 2));
        Assessment assessment;
        assessment.id = Id::create();
        assessment.asOf = QDate(2026, 6, 30);
        assessment.title = u"II кв. 2026"_s;
        assessment.edition = u"test-2026"_s;
        change.put(assessment);
        change.put(ChecklistAnswer{ChecklistAnswer::idFor(assessment.id, 5), assessment.id, 5, QJsonArray{1, 2},
                                   u"Два вида"_s});
        change.put(MatrixAnswer{
            MatrixAnswer::idFor(assessment.id, u"3"_s, first.id), assessment.id, u"3"_s, first.id, true, {}});
    });
    return document;
}

Centre centre(const QString& name, int position)
{
    Centre centre;
    centre.id = Id::create();
    centre.name = name;
    centre.position = position;
    return centre;
}

Person person(const QString& lastName)
{
    Person person;
    person.id = Id::create();
    person.lastName = lastName;
    return person;
}

Meeting meeting(QDate day, const std::vector<Id>& present)
{
    Meeting meeting;
    meeting.id = Id::create();
    meeting.date = day;
    meeting.present = present;
    return meeting;
}

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Error(ErrorCode::Io, file.errorString());
}

std::optional<Error> errorOf(const std::function<void()>& fn)
{
    try {
        fn();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

Content content(const Document& document)
{
    Content content;
    for (const RecordType* type : recordTypes())
        content[type->name()] = document.rows(*type);
    return content;
}

} // namespace indikator::specimen

std::ostream& operator<<(std::ostream& out, indikator::ErrorCode code)
{
    return out << "ErrorCode " << static_cast<int>(code);
}
