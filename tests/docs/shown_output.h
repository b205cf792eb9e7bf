// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

/// Compares what a document shows with what came. Runs of blanks count as one, "…" stands for the rest of a word or
/// line, a line of "…" alone for any lines. An id such as #1001 stands for whatever id came where the document shows it
/// first, and for that one from there on, also in commands.
class ShownOutput
{
public:
    /// `came` with the ids that the document gives them, if it is as shown; else nothing.
    bool matches(const QStringList &shown, const QString &came)
    {
        QStringList captured;
        const QRegularExpression pattern(patternOf(shown, captured));
        const auto match = pattern.match(plain(came));
        if (!match.hasMatch())
            return false;
        for (const auto &id : captured)
            m_ids.insert(id, match.captured(QStringLiteral("id") + id));
        return true;
    }
    /// A command with the ids that really came.
    QString withRealIds(QString command) const
    {
        for (auto id = m_ids.cbegin(); id != m_ids.cend(); ++id)
            command.replace(QRegularExpression(QStringLiteral("(?<=[ #])") + id.key() + QStringLiteral("\\b")),
                QStringLiteral("\x01") + id.value()); // Marked, so that no id is replaced twice.
        return command.remove(QLatin1Char('\x01'));
    }

    static QString plain(const QString &text)
    {
        static const QRegularExpression blanks(QStringLiteral("[ \\t]+"));
        static const QRegularExpression ends(QStringLiteral(" +(?=\\n|$)"));
        auto lines = text;
        lines.replace(blanks, QStringLiteral(" ")).remove(ends);
        return lines.trimmed();
    }

private:
    QString patternOf(const QStringList &shown, QStringList &captured) const
    {
        QString pattern;
        bool needsBreak = false;
        for (const auto &line : plain(shown.join(QLatin1Char('\n'))).split(QLatin1Char('\n'))) {
            if (line == QStringLiteral("…")) {
                pattern += needsBreak ? QStringLiteral("(?:\\n[^\\n]*)*?") : QStringLiteral("(?:[^\\n]*\\n)*?");
                continue;
            }
            pattern += (needsBreak ? QStringLiteral("\\n") : QString()) + lineOf(line, captured);
            needsBreak = true;
        }
        return QStringLiteral("\\A") + (needsBreak ? pattern : QStringLiteral("[\\s\\S]*")) + QStringLiteral("\\z");
    }

    QString lineOf(const QString &line, QStringList &captured) const
    {
        static const QRegularExpression piece(QStringLiteral("#([0-9a-z]{4,5})\\b|…"));
        QString pattern;
        qsizetype at = 0;
        for (auto match = piece.globalMatch(line); match.hasNext();) {
            const auto one = match.next();
            pattern += QRegularExpression::escape(line.mid(at, one.capturedStart() - at));
            at = one.capturedEnd();
            const auto id = one.captured(1);
            if (id.isEmpty())
                pattern += QStringLiteral("[^\\n]*?");
            else if (m_ids.contains(id))
                pattern += QLatin1Char('#') + m_ids.value(id);
            else if (captured.contains(id))
                pattern += QStringLiteral("#\\k<id%1>").arg(id);
            else
                pattern += QStringLiteral("#(?<id%1>[0-9a-z]{4,})").arg(id);
            if (!id.isEmpty() && !m_ids.contains(id) && !captured.contains(id))
                captured << id;
        }
        return pattern + QRegularExpression::escape(line.mid(at));
    }

    QHash<QString, QString> m_ids; ///< As documented, as they came.
};
