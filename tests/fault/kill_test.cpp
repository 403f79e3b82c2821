// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "core/operations/assessing.h"
#include "core/operations/newdocument.h"
#include "tests/catch.h"
#include "tests/core/storage/specimen.h"
#include "tests/fault/figures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>

#include <random>

using namespace indikator;
using namespace indikator::fault;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; the machine may be busy

/// The last number that the process had said when it was killed.
int lastAcknowledged(const QByteArray& output)
{
    const auto lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
}

std::unique_ptr<Document> open(const specimen::Folder& folder)
{
    return Document::open(folder.path(), Document::Access::Write, folder.surroundings());
}

void kill(QProcess& process)
{
    process.kill();
    REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(patience)));
}

/// Starts the console program so that nothing of this machine plays a role, its backups included.
void startConsole(QProcess& process, const specimen::Folder& folder, const QStringList& arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.path(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(INDIKATOR_CLI), arguments);
    REQUIRE(process.waitForStarted(patience));
}

} // namespace

TEST_CASE("an editor that is killed loses no edit that it had acknowledged", "[kill]")
{
    const int kills = times(240, 9'000);
    std::mt19937 random(5);
    auto folder = std::make_unique<specimen::Folder>();
    (void)specimen::emptyDocument(*folder);
    int saved = 0;
    int all = 0;
    for (int round = 0; round < kills; ++round) {
        INFO("round " << round);
        if (saved > 300) { // a small file is killed more often than it is read
            folder = std::make_unique<specimen::Folder>();
            (void)specimen::emptyDocument(*folder);
            saved = 0;
        }
        QProcess editor;
        editor.start(QStringLiteral(STORAGE_EDITOR), {folder->path(), u"edit"_s});
        REQUIRE(editor.waitForReadyRead(patience));
        editor.waitForFinished(std::uniform_int_distribution(0, 25)(random));
        kill(editor);
        const int acknowledged = std::max(saved, lastAcknowledged(editor.readAllStandardOutput()));
        const auto document = open(*folder); // whose full check follows the unclean end
        const auto found = static_cast<int>(document->all<Centre>().size());
        REQUIRE(found >= acknowledged);
        REQUIRE(found <= acknowledged + 1);
        REQUIRE(document->history(-1).size() == static_cast<size_t>(found));
        all += found - saved;
        saved = found;
    }
    CHECK(all > kills);
    tell(u"a saved edit survives kill -9 of the editor (kills)"_s, kills,
         u"0 of %1 edits lost, 0 unreadable files"_s.arg(all));
}

TEST_CASE("the console program that is killed leaves the document as before the call or as after it", "[kill]")
{
    const int kills = times(60, 1'000);
    const specimen::Folder folder;
    const Id assessment = startAssessment(*newDocument(folder.path(), u"Область"_s, {u"ЦЗН г. Киров"_s}, {}),
                                          {QDate(2026, 6, 30), {}, {}, {}});
    const QString answers = folder.path(u"answers.json"_s);
    const auto apply = [&](int round, QProcess& console) {
        specimen::write(answers, QByteArray(R"({"checklist": {"1": )") + QByteArray::number(1 + round % 3) + "}}");
        startConsole(console, folder, {u"apply"_s, folder.path(), answers, u"--assessment"_s, assessment.toString()});
    };
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    apply(1, whole);
    REQUIRE(whole.waitForFinished(patience));
    INFO(whole.readAllStandardError().toStdString());
    REQUIRE(whole.exitCode() == 0);
    const auto duration = static_cast<int>(timer.elapsed());
    std::mt19937 random(6);
    auto steps = open(folder)->history(-1).size();
    for (int round = 0; round < kills; ++round) {
        INFO("round " << round);
        QProcess console;
        apply(round, console);
        console.waitForFinished(std::uniform_int_distribution(duration / 3, duration)(random));
        kill(console);
        const auto document = open(folder);
        const auto now = document->history(-1).size();
        REQUIRE(now >= steps);
        REQUIRE(now <= steps + 1);
        const auto answered = document->all<ChecklistAnswer>();
        REQUIRE(answered.size() == 1);
        if (now > steps)
            REQUIRE(answered.front().marked == QJsonArray{1 + round % 3});
        steps = now;
    }
    tell(u"a call of the console program is done or not when it is killed (kills)"_s, kills,
         u"0 half-done, 0 unreadable files"_s);
}
