// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/backup.h"
#include "tests/catch.h"
#include "tests/fault/edits.h"
#include "tests/fault/figures.h"

#include <QFile>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

TEST_CASE("every backup of a day's work brings back the document as it then was", "[restore]")
{
    specimen::Folder folder;
    Surroundings surroundings = folder.surroundings();
    surroundings.backupFolder = folder.path(u"backups"_s);
    surroundings.patience = std::chrono::seconds(20); // the machine may be busy
    (void)specimen::smallDocument(folder);
    std::vector<State> states;
    {
        const auto document = Document::open(folder.path(), Document::Access::Write, surroundings);
        for (const Edit& edit : edits()) {
            states.push_back(stateOf(*document));
            edit.make(*document);
            document->finishBackup();
            folder.now = folder.now.addSecs(31 * 60);
        }
        document->backUp();
        states.push_back(stateOf(*document));
    }
    auto backups = listBackups(surroundings.backupFolder);
    REQUIRE(backups.size() == states.size());
    std::ranges::reverse(backups);
    for (size_t i = 0; i < backups.size(); ++i) {
        INFO("backup " << backups[i].number);
        specimen::write(folder.path(), i % 2 == 0 ? QByteArray("spoilt") : QByteArray());
        folder.now = folder.now.addSecs(60);
        CHECK_FALSE(restoreBackup(backups[i].path, folder.path(), {}, folder.now).isEmpty());
        const auto document = Document::open(folder.path(), Document::Access::Write, surroundings);
        CHECK(stateOf(*document) == states[i]);
        CHECK(document->checkStructure().empty());
    }
    tell(u"backups restore (drill)"_s, static_cast<qint64>(backups.size()), u"each as it was"_s);
}
