// SPDX-License-Identifier: MIT
#pragma once

#include "language/catalog.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

/// What of a program's output in another language is English: sentences and words of ours that this language says in
/// another way.
class EnglishLeft
{
public:
    /// `marks`: words that are the same in every language, because one types them.
    EnglishLeft(const mesh::Catalog &catalog, QSet<QString> marks)
        : m_marks(std::move(marks))
    {
        for (const auto &entry : catalog.entries) {
            const auto source = text(catalog.source(entry));
            QString said;
            for (std::size_t form = 0; form < entry.formCount; ++form)
                said += text(catalog.form(entry, form)) + QLatin1Char('\n');
            if (isWord(source)) {
                if (!said.contains(source))
                    m_words.insert(source);
            } else if (const auto part = longestPart(source); !part.isEmpty() && !said.simplified().contains(part)) {
                m_parts.push_back({part, source});
            }
        }
    }

    /// Empty: nothing is.
    QStringList in(const QString &output) const
    {
        QStringList found;
        const auto whole = output.simplified();
        for (const auto &[part, source] : m_parts) {
            if (whole.contains(part))
                found << source;
        }
        static const QRegularExpression between(QStringLiteral("[\\s:,.;()\\[\\]|=\"'“”„«»]+"));
        for (const auto &word : whole.split(between, Qt::SkipEmptyParts)) {
            if (m_words.contains(word) && !m_marks.contains(word))
                found << word;
        }
        return found;
    }
    bool isEmpty() const { return m_parts.empty() || m_words.empty(); }

private:
    struct Part {
        QString part;
        QString source;
    };

    static QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }
    static bool isWord(const QString &source)
    {
        static const QRegularExpression word(QStringLiteral("^[A-Za-z]{3,}$"));
        return word.match(source).hasMatch();
    }
    /// What always stands in the English sentence, where that is at least two words.
    static QString longestPart(const QString &source)
    {
        static const QRegularExpression place(QStringLiteral("%[1-9n]|\\(s\\)"));
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}"));
        QString longest;
        for (const auto &part : source.split(place)) {
            const auto plain = part.simplified();
            if (plain.size() > longest.size() && words.match(plain).hasMatch())
                longest = plain;
        }
        return longest;
    }

    const QSet<QString> m_marks;
    QSet<QString> m_words;
    std::vector<Part> m_parts;
};
