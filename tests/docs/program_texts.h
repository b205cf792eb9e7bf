// SPDX-License-Identifier: MIT
#pragma once

#include "markdown.h"

#include <QDirIterator>
#include <QFile>

#include <vector>

/// The texts in the sources of our programs, file by file: string literals, those that stand behind each other as one.
class ProgramTexts
{
public:
    ProgramTexts()
    {
        for (const auto *folder : {"cli", "service", "shared", "tray"}) {
            QDirIterator files(Document::root() + QLatin1Char('/') + QLatin1String(folder),
                {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.mm")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(QStringLiteral("/reference/"))) // What is about the programs.
                    continue;
                if (file.open(QIODevice::ReadOnly))
                    m_files.push_back(textsOf(QString::fromUtf8(file.readAll())));
            }
        }
    }
    qsizetype count() const { return static_cast<qsizetype>(m_files.size()); }

    /// True if one file has all the parts between the "…" of what is quoted.
    bool have(const QString &quoted) const
    {
        auto parts = quoted.split(QStringLiteral("…"), Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part.trimmed().size() < 2; }); // A full stop is everywhere.
        return !parts.isEmpty() && std::any_of(m_files.begin(), m_files.end(), [&](const QString &texts) {
            return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return texts.contains(part); });
        });
    }

private:
    static QString textsOf(const QString &source)
    {
        static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
        static const QRegularExpression between(QStringLiteral("^\\s*$"));
        QString texts;
        qsizetype end = -1;
        for (auto match = literal.globalMatch(source); match.hasNext();) {
            const auto one = match.next();
            const bool goesOn = end >= 0 && between.match(source.mid(end, one.capturedStart() - end)).hasMatch();
            texts += (goesOn ? QString() : QStringLiteral("\n")) + one.captured(1);
            end = one.capturedEnd();
        }
        return texts.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    }

    std::vector<QString> m_files;
};
