// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/centre.h"
#include "core/storage/document.h"

#include <QCoreApplication>

#include <cstdio>

using namespace indikator;
using namespace Qt::StringLiterals;

namespace {

/// Adds centres without end and says each number once its edit is saved.
void edit(Document& document)
{
    for (int number = static_cast<int>(document.all<Centre>().size()) + 1;; ++number) {
        Centre centre;
        centre.id = Id::create();
        centre.position = number;
        document.change(u"Add"_s, [&](Change& change) { change.put(centre); });
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// A second process for the tests: `storage_editor FILE hold` keeps the file open for writing until its input ends,
/// `storage_editor FILE edit` edits until it is killed.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        Surroundings surroundings;
        surroundings.user = u"Петров"_s;
        const auto document = Document::open(application.arguments().at(1), Document::Access::Write, surroundings);
        if (application.arguments().at(2) == "edit"_L1)
            edit(*document);
        std::puts("open");
        std::fflush(stdout);
        (void)std::getchar();
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
