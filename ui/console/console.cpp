// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/console/console.h"

#include "ui/console/command.h"

#include <QCoreApplication>

#include <algorithm>

namespace indikator::console {

using namespace Qt::StringLiterals;

namespace {

struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

const Command* commandNamed(const QString& name)
{
    const auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

void writeOverview(QTextStream& stream)
{
    stream << ConsoleText::tr(
                  "indikator-cli: maturity of customer-experience management in a regional employment service")
           << "\n\n"
           << ConsoleText::tr("Usage: indikator-cli COMMAND …") << "\n\n";
    for (const Command& command : commands())
        stream << "  " << command.name.leftJustified(13) << ConsoleText::tr(command.summary) << '\n';
    stream << '\n'
           << ConsoleText::tr("“indikator-cli COMMAND --help” explains a command.") << '\n'
           << ConsoleText::tr("Exit code: 0 done, 1 failed, 2 wrong call, 3 findings, 4 conflicts, 5 file locked.")
           << '\n';
}

void writeHelp(const Command& command, QTextStream& stream)
{
    stream << ConsoleText::tr("Usage: indikator-cli %1").arg(command.synopsis()) << "\n\n"
           << ConsoleText::tr(command.summary) << '\n';
    if (!command.options.empty())
        stream << '\n';
    for (const Option& option : command.options) {
        const QString spelled = (option.name == u"output"_s ? u"-o, --output"_s : u"--"_s + option.name) +
                                (option.value ? u' ' + QString::fromLatin1(option.value) : QString());
        stream << "  " << spelled.leftJustified(24) << ConsoleText::tr(option.description) << '\n';
    }
}

void addOptions(QCommandLineParser& parser, const Command& command)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    for (const Option& option : command.options) {
        QStringList names{option.name};
        if (option.name == u"output"_s)
            names << u"o"_s;
        QCommandLineOption described(names);
        if (option.value)
            described.setValueName(QString::fromLatin1(option.value));
        parser.addOption(described);
    }
}

/// What is wrong with the call, or an empty text.
QString usageError(const QCommandLineParser& parser, const Command& command)
{
    const auto given = parser.positionalArguments().size();
    if (given < command.arguments.size())
        return ConsoleText::tr("The argument %1 is missing.").arg(command.arguments[given]);
    if (!command.takesMany() && given > command.arguments.size() + command.optionalArguments.size())
        return ConsoleText::tr("The argument “%1” is one too many.").arg(parser.positionalArguments().constLast());
    for (const Option& option : command.options) {
        if (option.required && parser.value(option.name).trimmed().isEmpty())
            return ConsoleText::tr("The option --%1 is missing.").arg(option.name);
    }
    return {};
}

ExitCode refuse(const Terminal& terminal, const Command& command, const QString& why)
{
    terminal.err << why << '\n' << ConsoleText::tr("Usage: indikator-cli %1").arg(command.synopsis()) << '\n';
    return ExitCode::Usage;
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::Locked:
        return ExitCode::Locked;
    case ErrorCode::Conflict:
        return ExitCode::Conflicts;
    default:
        return ExitCode::Failed;
    }
}

ExitCode runCommand(const Command& command, const QStringList& arguments, const Terminal& terminal)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        writeHelp(command, terminal.out);
        return ExitCode::Done;
    }
    if (!parsed)
        return refuse(terminal, command, parser.errorText());
    if (const QString error = usageError(parser, command); !error.isEmpty())
        return refuse(terminal, command, error);
    try {
        return command.run(Call(terminal, parser));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Usage)
            return refuse(terminal, command, error.message());
        terminal.err << error.message() << '\n';
        if (error.code() == ErrorCode::AlreadyExists)
            terminal.err << ConsoleText::tr("Choose another name, or replace it with --force.") << '\n';
        return exitCodeOf(error.code());
    }
}

} // namespace

ExitCode run(const QStringList& arguments, const Terminal& terminal)
{
    const QString first = arguments.value(0);
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        writeOverview(terminal.out);
        return ExitCode::Done;
    }
    if (first == u"--version"_s) {
        terminal.out << "indikator-cli " << QLatin1StringView(INDIKATOR_VERSION) << '\n';
        return ExitCode::Done;
    }
    const Command* const command = commandNamed(first);
    if (command)
        return runCommand(*command, arguments, terminal);
    if (!first.isEmpty())
        terminal.err << ConsoleText::tr("There is no command “%1”.").arg(first) << "\n\n";
    writeOverview(terminal.err);
    return ExitCode::Usage;
}

bool needsDrawing(const QStringList& arguments)
{
    const Command* const command = commandNamed(arguments.value(0));
    return command && command->draws;
}

} // namespace indikator::console
