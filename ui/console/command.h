// SPDX-FileCopyrightText: 2026 The indikator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/console/console.h"

#include <QCommandLineParser>

#include <span>

namespace indikator::console {

/// An option of a command, as help shows it.
struct Option
{
    QString name;
    const char* description;     ///< English source text, translated in the context "Console"
    const char* value = nullptr; ///< placeholder of its value; null for a switch
    bool required = false;
};

/// A call as parsed: positional arguments, options and where to write.
class Call
{
public:
    Call(const Terminal& terminal, const QCommandLineParser& parser)
        : m_terminal(terminal)
        , m_parser(parser)
    {}

    [[nodiscard]] QString argument(int place) const { return m_parser.positionalArguments().value(place); }

    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }

    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }

    [[nodiscard]] QStringList values(const QString& option) const { return m_parser.values(option); }

    [[nodiscard]] QTextStream& out() const { return m_terminal.out; }

    [[nodiscard]] QTextStream& err() const { return m_terminal.err; }

    [[nodiscard]] const Terminal& terminal() const { return m_terminal; }

    [[nodiscard]] std::unique_ptr<Document> openToRead() const;
    [[nodiscard]] std::unique_ptr<Document> openToWrite() const;

    /// The assessment named by --assessment (its id or its title), else the latest. Throws NotFound.
    [[nodiscard]] Id assessment(const Document& document) const;

    /// The year that --year names, if any.
    [[nodiscard]] std::optional<int> year() const;

    /// Writes a JSON value as the machine output of the call.
    void write(const QJsonValue& json) const;

private:
    const Terminal& m_terminal;
    const QCommandLineParser& m_parser;
};

/// One verb of the tool.
struct Command
{
    QString name;
    QStringList arguments; ///< placeholders of the positional arguments
    QStringList optionalArguments;
    const char* summary; ///< English source text, translated in the context "Console"
    std::vector<Option> options;
    ExitCode (*run)(const Call&);
    bool draws = false;

    [[nodiscard]] QString synopsis() const;

    /// Whether the last argument, «IN…», may be given more than once.
    [[nodiscard]] bool takesMany() const { return !arguments.isEmpty() && arguments.constLast().endsWith(u'…'); }
};

/// Every verb, in the order of help.
[[nodiscard]] std::span<const Command> commands();

/// Findings as the console prints them; the exit code tells whether there were warnings or errors.
[[nodiscard]] ExitCode writeFindings(const Call& call, const std::vector<Finding>& findings);

ExitCode makeDocument(const Call& call);
ExitCode makeSample(const Call& call);
ExitCode showInfo(const Call& call);
ExitCode applyFile(const Call& call);
ExitCode finaliseDraft(const Call& call);
ExitCode copyToNextPeriod(const Call& call);
ExitCode showScore(const Call& call);
ExitCode writePapers(const Call& call);
ExitCode exportFile(const Call& call);
ExitCode importFile(const Call& call);
ExitCode checkFile(const Call& call);
ExitCode copyFile(const Call& call);
ExitCode receiveFile(const Call& call);
ExitCode compareAssessments(const Call& call);
ExitCode summariseRegions(const Call& call);
ExitCode giveOut(const Call& call);
ExitCode takeBack(const Call& call);
ExitCode sendFile(const Call& call);
ExitCode showBackups(const Call& call);
ExitCode restoreFile(const Call& call);
ExitCode rescueFile(const Call& call);
ExitCode writeGuide(const Call& call);
ExitCode showMethodology(const Call& call);
ExitCode reckonWorkDays(const Call& call);
ExitCode showRoadmap(const Call& call);
ExitCode showEvidence(const Call& call);
ExitCode showStandard(const Call& call);

} // namespace indikator::console
