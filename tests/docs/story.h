// SPDX-License-Identifier: MIT
#pragma once

#include "console_block.h"
#include "platform/control_client.h"
#include "protocol/json.h"
#include "rooms.h"
#include "shown_output.h"
#include "support/person.h"

#include <map>
#include <memory>

/// What a document tells, from its first command to its last: terminals in which people, sessions and Claude Code
/// sessions are, on two machines. The programs are the real ones; for the service the test is the window of all
/// terminals.
class Story
{
public:
    struct Outcome {
        int code = -1; ///< -1: it did not end.
        QString output;
    };

    ShownOutput shown; ///< Knows the ids that came.

    /// Types the step's command and waits for its end, or, where that is shown to be needed, stops it.
    Outcome run(const Step &step)
    {
        auto &terminal = terminalOf(step);
        if (!terminal.isThere)
            return {-1, QStringLiteral("this terminal takes nothing more")};
        terminal.person->type(m_rooms.asReal(shown.withRealIds(step.command), step.place).toUtf8());
        Outcome outcome;
        QByteArray typed;
        const auto isOver = [&] {
            const auto characters = terminal.person->askedNow();
            if (!characters.isEmpty() && characters != typed)
                terminal.person->type(typed = characters);
            outcome = outcomeSoFar(terminal, step, !typed.isEmpty());
            if (step.isStopped && outcome.code < 0 && shown.matches(step.output, outcome.output))
                terminal.person->interrupt();
            return outcome.code >= 0;
        };
        if (!QTest::qWaitFor(isOver, 60'000)) {
            terminal.person->interrupt();
            terminal.isThere = QTest::qWaitFor([&] { return outcomeSoFar(terminal, step, false).code >= 0; }, 5'000);
        }
        terminal.read = terminal.person->screen().size();
        return outcome;
    }

    /// A program that stands in the document, as the reader would start it: it joins, sends a message, and goes on.
    std::vector<Step> programOf(const Document::Block &block) const
    {
        Step step;
        step.line = block.line;
        step.command = m_rooms.programFile(block.lines);
        step.output = QStringList {
            QStringLiteral(R"({"ok":true,"sessionId":…)"), QStringLiteral(R"({"ok":true,"id":…)"), QStringLiteral("…")};
        step.isStopped = true;
        if (Rooms::hasPythonWith(QStringLiteral("websockets")))
            return {step};
        qWarning("not run, for Python's package websockets is missing: %s", qPrintable(block.lines.first()));
        return {};
    }

private:
    struct Terminal {
        std::unique_ptr<Person> person;
        qsizetype read = 0; ///< How much of its screen was looked at.
        bool isThere = false; ///< Something can be typed.
    };

    Terminal &terminalOf(const Step &step)
    {
        const auto name = step.place + (step.isClient ? QStringLiteral(">") : QStringLiteral("$"));
        auto &terminal = m_terminals[name];
        if (terminal.person)
            return terminal;
        const auto home = m_rooms.homeOf(step.place);
        const auto environment = m_rooms.environment(home);
        const auto program = step.isClient ? m_rooms.client() : QStringLiteral("/bin/bash");
        const auto arguments = step.isClient
            ? QStringList(QStringLiteral("--client"))
            : QStringList {QStringLiteral("--noediting"), QStringLiteral("--norc"), QStringLiteral("-i")};
        terminal.person = std::make_unique<Person>(program, arguments, environment);
        terminal.isThere = terminal.person->sees("⟫");
        // What is typed is not to be seen twice, and everything happens in the project.
        terminal.read = terminal.person->screen().size();
        if (terminal.isThere && !step.isClient) {
            terminal.person->type("stty -echo; cd ~/shop");
            terminal.isThere = QTest::qWaitFor([&] { return outcomeSoFar(terminal, step, false).code == 0; }, 30'000);
            terminal.read = terminal.person->screen().size();
        }
        return terminal;
    }

    /// What has come since the command was typed, as far as the next prompt.
    Outcome outcomeSoFar(Terminal &terminal, const Step &step, bool isAnswered) const
    {
        static const QRegularExpression
            overTheSession( // What is drawn over a client's terminal, until it is taken away.
                QStringLiteral("\x1b\\[\\?1049h[\\s\\S]*?(?:\x1b\\[\\?1049l|$)"));
        static const QRegularExpression escapes(QStringLiteral("\x1b(?:\\[[0-9;?]*[a-zA-Z]|[78])"));
        static const QRegularExpression end(QStringLiteral("⟪(\\d+)⟫$"));
        static const QRegularExpression question(QStringLiteral("(type )[0-9A-Z]{4}(  \\(only Enter[^)]*\\): )"));
        auto text = QString::fromUtf8(terminal.person->screen().mid(terminal.read));
        text.remove(QLatin1Char('\r')).remove(overTheSession).remove(escapes);
        Outcome outcome;
        if (const auto match = end.match(text); match.hasMatch()) {
            outcome.code = match.captured(1).toInt();
            text.truncate(match.capturedStart());
        }
        if (step.isClient && text.startsWith(step.command.left(1))) // Its terminal shows what is typed.
            text.remove(0, text.indexOf(QLatin1Char('\n')) + 1);
        // The characters are other ones each time; what was typed did not show.
        text.replace(question, QStringLiteral("\\14F7K\\2") + (isAnswered ? QStringLiteral("4F7K\n") : QString()));
        outcome.output = m_rooms.asDocumented(text, step.place);
        return outcome;
    }

    Rooms m_rooms;
    std::map<QString, Terminal> m_terminals;
};
