// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/catch.h"
#include "tests/ui/console/session.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Splits a call as a shell does with double quotes.
QStringList words(const QString& line)
{
    static const QRegularExpression word(uR"re("([^"]*)"|(\S+))re"_s);
    QStringList result;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        result << (match.capturedStart(1) >= 0 ? match.captured(1) : match.captured(2));
    }
    return result;
}

/// What changes from run to run stands as a name.
QString settled(QString text, const ConsoleSession& session)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    static const QRegularExpression digest(u"[0-9a-f]{64}"_s);
    text.replace(uuid, u"<id>"_s);
    text.replace(digest, u"<digest>"_s);
    return text.replace(session.path({}), u"<folder>"_s);
}

QString prefixed(const QString& text, const QString& prefix)
{
    QString result;
    for (const QString& line : text.split(u'\n'))
        result += prefix + line + u'\n';
    return text.isEmpty() ? QString() : result.chopped(text.endsWith(u'\n') ? prefix.size() + 1 : 0);
}

/// Runs the calls of a transcript: «$ call», then its output, its messages behind «! » and its exit code behind «= ».
/// «> name: content» makes a file.
QString replay(const QString& transcript, const ConsoleSession& session)
{
    QString result;
    for (const QString& line : transcript.split(u'\n')) {
        if (line.startsWith(u"# "_s) || line.startsWith(u"> "_s)) {
            result += line + u'\n';
            if (line.startsWith(u"> "_s))
                session.write(line.sliced(2).section(u": "_s, 0, 0), line.section(u": "_s, 1).toUtf8());
        }
        if (!line.startsWith(u"$ "_s))
            continue;
        const auto answer = session.call(words(line.sliced(2)));
        result += line + u'\n' + prefixed(settled(answer.out, session), u"  "_s) +
                  prefixed(settled(answer.err, session), u"! "_s) + u"= %1\n"_s.arg(answer.code);
    }
    return result;
}

} // namespace

/// To renew the transcripts after a wanted change: INDIKATOR_RENEW_GOLDEN=1 console_tests "[golden]"; then read the
/// diff.
TEST_CASE("the tool answers as its transcripts say", "[golden]")
{
    const QDir folder(QStringLiteral(INDIKATOR_SOURCE_DIR "/tests/golden/console"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        DYNAMIC_SECTION(name.toStdString())
        {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString expected = QString::fromUtf8(file.readAll());
            file.close();
            const ConsoleSession session;
            const QString actual = replay(expected, session);
            if (qEnvironmentVariableIsSet("INDIKATOR_RENEW_GOLDEN")) {
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(actual.toUtf8());
            } else {
                CHECK(actual.toStdString() == expected.toStdString());
            }
        }
    }
}
