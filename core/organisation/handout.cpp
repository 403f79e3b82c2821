// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/handout.h"

namespace indikator {

template <>
const RecordTable<Handout>& recordTable<Handout>()
{
    static const auto table =
        RecordTable<Handout>("handout", QT_TRANSLATE_NOOP("Field", "File given to a centre"))
            .add("centre", &Handout::centre, QT_TRANSLATE_NOOP("Field", "Employment centre"), required(),
                 refersTo("centre"), internal())
            .owner()
            .add("givenAt", &Handout::givenAt, QT_TRANSLATE_NOOP("Field", "Given"), longest(40), internal())
            .add("given", &Handout::given, QT_TRANSLATE_NOOP("Field", "Content given"), internal())
            .add("receivedAt", &Handout::receivedAt, QT_TRANSLATE_NOOP("Field", "Taken back"), longest(40), internal())
            .add("received", &Handout::received, QT_TRANSLATE_NOOP("Field", "Content taken back"), internal())
            .add("receivedDigest", &Handout::receivedDigest, QT_TRANSLATE_NOOP("Field", "Checksum"), longest(64),
                 internal())
            .add("receivedSteps", &Handout::receivedSteps, QT_TRANSLATE_NOOP("Field", "Changes of the centre"),
                 longText(10'000'000), internal());
    return table;
}

} // namespace indikator
