// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/region.h"

#include <QCoreApplication>

namespace indikator {

template <>
const RecordTable<Region>& recordTable<Region>()
{
    static const auto table =
        RecordTable<Region>("region", QT_TRANSLATE_NOOP("Field", "Region"))
            .add("name", &Region::name, QT_TRANSLATE_NOOP("Field", "Subject of the Russian Federation"), required(),
                 longest(200), source("М-3"))
            .add("institution", &Region::institution, QT_TRANSLATE_NOOP("Field", "Institution, full name"),
                 longest(300))
            .add("institutionShort", &Region::institutionShort, QT_TRANSLATE_NOOP("Field", "Institution, short name"),
                 longest(100))
            .add("executor", &Region::executor, QT_TRANSLATE_NOOP("Field", "Executor"), longest(200), source("М-3"),
                 personal())
            .add("head", &Region::head, QT_TRANSLATE_NOOP("Field", "Head (position and name for the signature)"),
                 longest(200), personal())
            .add("headPerson", &Region::headPerson, QT_TRANSLATE_NOOP("Field", "Head of the institution"),
                 refersTo("person"), source("С-69"))
            .add("deputies", &Region::deputies, QT_TRANSLATE_NOOP("Field", "Deputies of the head"), refersTo("person"),
                 source("С-69"))
            .add("centreWord", &Region::centreWord, QT_TRANSLATE_NOOP("Field", "Word for a centre"))
            .add("otherCentreWord", &Region::otherCentreWord, QT_TRANSLATE_NOOP("Field", "Other word for a centre"),
                 longest(60))
            .add("groupWord", &Region::groupWord, QT_TRANSLATE_NOOP("Field", "Word for the working group"))
            .add("startedOn", &Region::startedOn, QT_TRANSLATE_NOOP("Field", "Start of the system"))
            .add("inModernisation", &Region::inModernisation,
                 QT_TRANSLATE_NOOP("Field", "In the project of modernisation"))
            .add("training", &Region::training, QT_TRANSLATE_NOOP("Field", "Sample for learning"))
            .add("parameters", &Region::parameters, QT_TRANSLATE_NOOP("Field", "Chosen readings"));
    return table;
}

QString Region::centreTitle() const
{
    if (centreWord == CentreWord::Other && !otherCentreWord.isEmpty())
        return otherCentreWord;
    const auto word = centreWord == CentreWord::Other ? CentreWord::EmploymentCentre : centreWord;
    return QCoreApplication::translate("Field", EnumChoices<CentreWord>::choices[static_cast<size_t>(word)].label);
}

} // namespace indikator
