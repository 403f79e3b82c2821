// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/edits.h"

#include <QBuffer>

namespace indikator::fault {

using namespace Qt::StringLiterals;

namespace {

void addCentre(Document& document)
{
    document.change(u"Add"_s, [](Change& change) { change.put(specimen::centre(u"Новый"_s, 3)); });
}

void changeFirst(Document& document, const std::function<void(Centre&)>& alter)
{
    Centre centre = document.all<Centre>().front();
    alter(centre);
    document.change(u"Change"_s, [&](Change& change) { change.put(centre); });
}

void addMeeting(Document& document)
{
    document.change(u"Meeting"_s, [](Change& change) {
        const Person person = specimen::person(u"Иванова"_s);
        change.put(person);
        change.put(specimen::meeting(QDate(2026, 6, 1), {person.id}));
    });
}

void addFile(Document& document)
{
    QByteArray bytes;
    for (int i = 0; i < 20'000; ++i)
        bytes += QByteArray::number(i);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto content = Content::read(buffer, bytes.size());
    document.change(u"File"_s, [&](Change& change) {
        change.keep(*content);
        change.put(specimen::person(u"Петров"_s));
    });
}

void removeCentre(Document& document)
{
    const Id last = document.all<Centre>().back().id;
    document.change(u"Remove"_s, [&](Change& change) { change.remove<Centre>(last); });
}

} // namespace

const std::vector<Edit>& edits()
{
    static const std::vector<Edit> edits{
        {"add a record", addCentre},
        {"change a field", [](Document& document) { changeFirst(document, [](Centre& c) { c.phone = u"112"_s; }); }},
        {"write a long text",
         [](Document& document) { changeFirst(document, [](Centre& c) { c.note = QString(60'000, u'я'); }); }},
        {"add two that refer to each other", addMeeting},
        {"undo", [](Document& document) { document.undo(); }},
        {"redo", [](Document& document) { document.redo(); }},
        {"add a file", addFile},
        {"remove a long text", [](Document& document) { changeFirst(document, [](Centre& c) { c.note.clear(); }); }},
        {"remove a record", removeCentre},
    };
    return edits;
}

State stateOf(const Document& document)
{
    return {specimen::content(document), document.history(-1).size()};
}

} // namespace indikator::fault
