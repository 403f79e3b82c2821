// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/methodology/methodology.h"
#include "core/operations/answersfile.h"
#include "core/operations/assessing.h"
#include "core/operations/exchange.h"
#include "core/operations/newdocument.h"
#include "tests/fuzz/fuzzing.h"

#include <functional>

namespace indikator::fuzz {

namespace {

Document& document()
{
    static const auto document = [] {
        auto made = newDocument(folder().filePath(QStringLiteral("region.indikator")), QStringLiteral("Область"),
                                {QStringLiteral("ЦЗН г. Киров")}, {});
        (void)startAssessment(*made, {QDate(2026, 6, 30), {}, {}, {}});
        return made;
    }();
    return *document;
}

void tolerate(const std::function<void()>& reader)
{
    try {
        reader();
    } catch (const Error&) {
        // refused in words
    }
}

} // namespace

/// Every reader of JSON: exports, answers, editions of the methodology.
void read(const QByteArray& input)
{
    const QJsonObject object = readJsonFile(fileWith(input, QStringLiteral("input.json")));
    tolerate([&] { (void)Methodology::fromJson(object); });
    tolerate([&] { (void)applyAnswers(document(), object, {}, QDate(2026, 7, 1)); });
    tolerate([&] { importDocument(document(), object); });
}

} // namespace indikator::fuzz
