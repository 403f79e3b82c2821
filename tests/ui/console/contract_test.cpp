// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/console/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString& text)
{
    QJsonParseError fault{};
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8(), &fault);
    REQUIRE(fault.error == QJsonParseError::NoError);
    return json.object();
}

} // namespace

TEST_CASE("score --json has the keys of the contract")
{
    const ConsoleSession session;
    session.run({u"sample"_s, u"s.indikator"_s});
    const QJsonObject score = object(session.run({u"score"_s, u"s.indikator"_s, u"--json"_s}));
    const QJsonObject checklist = score[u"checklist"_s].toObject();
    CHECK(checklist[u"points"_s] == 18);
    CHECK(checklist[u"max"_s] == 30);
    CHECK(checklist[u"blocks"_s].toArray().size() == 3);
    CHECK(checklist[u"items"_s].toArray().size() == 8);
    const QJsonObject matrix = score[u"matrix"_s].toObject();
    CHECK(matrix[u"level"_s] == 2);
    CHECK(matrix[u"provisional"_s] == false);
    CHECK(matrix[u"rows"_s].toArray().size() == 34);
    CHECK(matrix[u"progress"_s].toArray().at(3).toObject()[u"of"_s] == 31);
    const QJsonObject gap = matrix[u"next"_s].toArray().first().toObject();
    CHECK(gap[u"row"_s] == u"3.centres"_s);
    CHECK(gap[u"missing"_s].toArray().size() == 3);
}

TEST_CASE("new refuses to overwrite a document and leaves it as it was")
{
    const ConsoleSession session;
    session.run({u"new"_s, u"a.indikator"_s, u"--region"_s, u"Первая"_s});
    const QByteArray before = session.read(u"a.indikator"_s);
    CHECK(session.call({u"new"_s, u"a.indikator"_s, u"--region"_s, u"Вторая"_s}).code == 1);
    CHECK(session.read(u"a.indikator"_s) == before);
    session.run({u"new"_s, u"a.indikator"_s, u"--region"_s, u"Вторая"_s, u"--force"_s});
    CHECK(session.run({u"info"_s, u"a.indikator"_s}).startsWith(u"Вторая"_s));
}

TEST_CASE("export, import and export give the same bytes")
{
    const ConsoleSession session;
    session.run({u"sample"_s, u"s.indikator"_s});
    session.run({u"export"_s, u"s.indikator"_s, u"-o"_s, u"1.json"_s});
    session.run({u"import"_s, u"t.indikator"_s, u"1.json"_s});
    session.run({u"export"_s, u"t.indikator"_s, u"-o"_s, u"2.json"_s});
    CHECK(session.read(u"1.json"_s) == session.read(u"2.json"_s));
}

TEST_CASE("a refused file of answers leaves the document byte for byte as it was")
{
    const ConsoleSession session;
    session.run({u"sample"_s, u"s.indikator"_s});
    const QByteArray before = session.read(u"s.indikator"_s);
    session.write(u"bad.json"_s, R"({"asOf":"2026-12-31","checklist":{"1":2},"matrix":{"99":{"region":true}}})");
    const auto answer = session.call({u"apply"_s, u"s.indikator"_s, u"bad.json"_s});
    CHECK(answer.code == 1);
    CHECK(answer.err.contains(u"99"_s));
    CHECK(session.read(u"s.indikator"_s) == before);
}

TEST_CASE("every form is written in every format it has")
{
    const ConsoleSession session;
    session.run({u"sample"_s, u"s.indikator"_s});
    for (const QString& form : {u"checklist"_s, u"matrix"_s, u"full"_s, u"note"_s}) {
        for (const QString& format : {u"pdf"_s, u"docx"_s}) {
            const QString name = form + u'.' + format;
            session.run({u"report"_s, u"s.indikator"_s, u"--form"_s, form, u"-o"_s, name});
            CHECK(QFileInfo(session.path(name)).size() > 5000);
        }
    }
    for (const QString& name : {u"checklist.xlsx"_s, u"matrix.csv"_s}) {
        session.run({u"report"_s, u"s.indikator"_s, u"--form"_s, QFileInfo(name).baseName(), u"-o"_s, name});
        CHECK(QFileInfo::exists(session.path(name)));
    }
}

TEST_CASE("a final assessment printed again gives the same bytes")
{
    const ConsoleSession session;
    session.run({u"sample"_s, u"s.indikator"_s});
    session.run({u"finalise"_s, u"s.indikator"_s});
    for (const QString& form : {u"full"_s, u"checklist"_s, u"matrix"_s}) {
        const auto print = [&](const QString& name) {
            session.run({u"report"_s, u"s.indikator"_s, u"--form"_s, form, u"-o"_s, name});
            return session.read(name);
        };
        const QByteArray first = print(form + u"1.pdf"_s);
        QThread::sleep(1); // whatever knows the time of day
        CHECK((first == print(form + u"2.pdf"_s)));
    }
}

TEST_CASE("a copied edition with a fault is refused with file and place")
{
    const ConsoleSession session;
    const QString source = QStringLiteral(INDIKATOR_SOURCE_DIR "/resources/methodology/indicator/2022/");
    QDir().mkpath(session.path(u"edition"_s));
    for (const QString& name : QDir(source).entryList({u"*.json"_s}))
        QFile::copy(source + name, session.path(u"edition/"_s + name));
    CHECK(session.call({u"methodology"_s, u"check"_s, u"edition"_s}).code == 0);
    QByteArray checklist = session.read(u"edition/checklist.json"_s);
    QFile::setPermissions(session.path(u"edition/checklist.json"_s), QFile::ReadOwner | QFile::WriteOwner);
    session.write(u"edition/checklist.json"_s, checklist.replace("\"points\": 3", "\"points\": 7"));
    const auto answer = session.call({u"methodology"_s, u"check"_s, u"edition"_s});
    CHECK(answer.code == 3);
    CHECK(answer.out.contains(u"checklist.json"_s));
}

TEST_CASE("workdays takes the own days of a document")
{
    const ConsoleSession session;
    session.run({u"new"_s, u"a.indikator"_s, u"--region"_s, u"Первая"_s});
    session.run({u"export"_s, u"a.indikator"_s, u"-o"_s, u"a.json"_s});
    QJsonObject exported = object(QString::fromUtf8(session.read(u"a.json"_s)));
    QJsonObject records = exported[u"records"_s].toObject();
    records[u"calendar_day"_s] = QJsonArray{QJsonObject{{u"id"_s, u"00000000-0000-4000-8000-000000000001"_s},
                                                        {u"date"_s, u"2026-08-31"_s},
                                                        {u"kind"_s, u"off"_s},
                                                        {u"note"_s, u"День Республики"_s}}};
    exported[u"records"_s] = records;
    session.write(u"a.json"_s, QJsonDocument(exported).toJson());
    session.run({u"import"_s, u"a.indikator"_s, u"a.json"_s});
    const QStringList call{u"workdays"_s, u"add"_s, u"28.08.2026"_s, u"2"_s};
    CHECK(session.run(call) == u"31.08.2026\n"_s);
    CHECK(session.run(call + QStringList{u"--file"_s, u"a.indikator"_s}) == u"01.09.2026\n"_s);
}
