// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/console/session.h"

#include "tests/catch.h"

#include <QDir>

using namespace indikator;

ConsoleSession::ConsoleSession()
    : m_before(QDir::currentPath())
{
    QDir::setCurrent(m_folder.path());
}

ConsoleSession::~ConsoleSession()
{
    QDir::setCurrent(m_before);
}

ConsoleSession::Answer ConsoleSession::call(const QStringList& arguments) const
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    Surroundings surroundings;
    surroundings.user = QStringLiteral("Проверяющий");
    answer.code = static_cast<int>(console::run(arguments, {out, err, surroundings, QDate(2026, 11, 21)}));
    out.flush();
    err.flush();
    return answer;
}

QString ConsoleSession::run(const QStringList& arguments) const
{
    const Answer answer = call(arguments);
    INFO(arguments.join(u' ').toStdString() << '\n' << answer.err.toStdString());
    REQUIRE(answer.code == 0);
    return answer.out;
}

void ConsoleSession::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray ConsoleSession::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
