// SPDX-License-Identifier: MIT
#pragma once

#include "markdown.h"

#include <QRegularExpression>

#include <vector>

/// One command of a document: where it is typed, what is typed, and what is shown to come of it.
struct Step {
    QString place; ///< "" is the reader's terminal, "studio" that of the other machine, else a session's name.
    bool isClient = false; ///< Typed at the prompt of a Claude Code session.
    QString command;
    QStringList output; ///< Empty: not shown.
    bool isRefused = false; ///< It must fail.
    int exitCode = -1; ///< The one that the command's comment names; -1: 0, or any but 0 if it is refused.
    bool isStopped = false; ///< It goes on until Ctrl+C.
    int line = 0;

    bool showsOutput() const { return !output.isEmpty(); }
};

/// What a line of a block begins a command with: "$ ", "hal$ ", "hal@studio$ ", "hal> ".
inline const QRegularExpression &prompt()
{
    static const QRegularExpression pattern(QStringLiteral("^((?:[a-z][a-z0-9-]*)?(?:@[a-z]+)?)([$>]) (.+)$"));
    return pattern;
}

/// The commands of a block (contributing.md says how one is written), or the hidden one of a comment. Empty for blocks
/// that are not to be run.
inline std::vector<Step> stepsOf(const Document::Block &block)
{
    static const QRegularExpression code(QStringLiteral("# exit code (\\d)$"));
    std::vector<Step> steps;
    if (!block.isComment
        && (block.language != QStringLiteral("console") || block.marks.contains(QStringLiteral("not-run"))))
        return steps;
    for (int i = 0; i < block.lines.size(); ++i) {
        const auto &line = block.lines[i];
        if (const auto match = prompt().match(line); match.hasMatch()) {
            Step step;
            step.place = match.captured(1);
            step.isClient = match.captured(2) == QStringLiteral(">");
            step.command = match.captured(3);
            step.isRefused = block.marks.contains(QStringLiteral("refused"));
            if (const auto named = code.match(step.command); named.hasMatch())
                step.exitCode = named.captured(1).toInt();
            step.line = block.line + (block.isComment ? 0 : i + 1);
            steps.push_back(step);
        } else if (!steps.empty() && line == QStringLiteral("^C")) {
            steps.back().isStopped = true;
        } else if (!steps.empty()) {
            steps.back().output << line;
        }
    }
    return steps;
}
