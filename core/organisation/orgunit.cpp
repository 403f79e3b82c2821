// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/orgunit.h"

#include <QCoreApplication>

namespace indikator {

namespace {

struct OrgUnitText
{
    Q_DECLARE_TR_FUNCTIONS(OrgUnitText)
};

void check(const OrgUnit& unit, const FieldReport& report, QDate /*today*/)
{
    if (unit.kind == UnitKind::ExperienceDesign && unit.centre.isNull())
        report("centre", "missing",
               OrgUnitText::tr("Client experience is designed in the managing centre: name it (п. 67)."));
}

} // namespace

template <>
const RecordTable<OrgUnit>& recordTable<OrgUnit>()
{
    using R = OrgUnit;
    static const auto table = RecordTable<R>("org_unit", QT_TRANSLATE_NOOP("Field", "Unit"))
                                  .add("name", &R::name, QT_TRANSLATE_NOOP("Field", "Name"), required(), longest(200))
                                  .add("centre", &R::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"),
                                       refersTo("centre"), source("С-67"))
                                  .add("kind", &R::kind, QT_TRANSLATE_NOOP("Field", "Kind"), source("С-67"))
                                  .add("note", &R::note, QT_TRANSLATE_NOOP("Field", "Note"), longText())
                                  .add("position", &R::position, QT_TRANSLATE_NOOP("Field", "Position in lists"))
                                  .order()
                                  .checked(check);
    return table;
}

} // namespace indikator
