// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <vector>

/// A document of this project, as far as the tests read Markdown: fenced blocks, one-line comments, headings, links and
/// code in sentences.
class Document
{
public:
    struct Block {
        QString language; ///< The first word of the info string.
        QStringList marks; ///< The others.
        QStringList lines;
        int line = 0; ///< Of the fence, from 1.
        bool isComment = false; ///< `<!-- … -->` alone on a line: one line of content that readers do not see.
    };
    struct Found {
        QString text;
        int line = 0;
    };

    explicit Document(const QString &path)
        : m_path(path)
    {
        QFile file(root() + QLatin1Char('/') + path);
        [&] { QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path)); }();
        parse(QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')));
    }

    static QString root() { return qEnvironmentVariable("MESH_SOURCE_DIR"); }
    /// Every document for people, by its path in the project.
    static QStringList all()
    {
        QStringList paths;
        const QDir top(root());
        const auto take = [&](const QDir &folder, QDirIterator::IteratorFlags how) {
            QDirIterator files(folder.path(), {QStringLiteral("*.md")}, QDir::Files, how);
            while (files.hasNext())
                paths << top.relativeFilePath(files.next());
        };
        take(top, QDirIterator::NoIteratorFlags);
        for (const auto &folder : top.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (!folder.startsWith(QStringLiteral("build")) && folder != QStringLiteral(".git"))
                take(QDir(top.filePath(folder)), QDirIterator::Subdirectories);
        }
        paths.sort();
        return paths;
    }
    /// "docs/guide.md:17"
    QByteArray place(int line) const { return m_path.toUtf8() + ':' + QByteArray::number(line); }
    const QString &path() const { return m_path; }
    const std::vector<Block> &blocks() const { return m_blocks; }
    const QStringList &anchors() const { return m_anchors; } ///< As GitHub makes them of headings.
    const std::vector<Found> &links() const { return m_links; } ///< Targets.
    const std::vector<Found> &code() const { return m_code; } ///< `code` in sentences.
    const std::vector<Found> &quotes() const { return m_quotes; } ///< Lines that begin with "> ".

private:
    void parse(const QStringList &lines)
    {
        static const QRegularExpression fence(QStringLiteral("^ {0,3}```(.*)$"));
        static const QRegularExpression comment(QStringLiteral("^<!-- (.*) -->$"));
        bool isInside = false;
        for (int i = 0; i < lines.size(); ++i) {
            const auto &line = lines[i];
            if (const auto match = fence.match(line); match.hasMatch()) {
                if (!isInside) {
                    auto words = match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
                    const auto language = words.isEmpty() ? QString() : words.takeFirst();
                    m_blocks.push_back({language, words, {}, i + 1, false});
                }
                isInside = !isInside;
            } else if (isInside) {
                m_blocks.back().lines << line;
            } else if (const auto hidden = comment.match(line); hidden.hasMatch()) {
                m_blocks.push_back({QString(), {}, {hidden.captured(1)}, i + 1, true});
            } else {
                readText(line, i + 1);
            }
        }
        [&] { QVERIFY2(!isInside, qPrintable(m_path + QStringLiteral(": a block is not closed"))); }();
    }

    void readText(QString line, int number)
    {
        static const QRegularExpression heading(QStringLiteral("^#{1,6} (.*)$"));
        static const QRegularExpression code(QStringLiteral("(`+)(.+?)\\1(?!`)"));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        if (line.startsWith(QStringLiteral("> ")))
            m_quotes.push_back({line.mid(2), number});
        if (const auto match = heading.match(line); match.hasMatch())
            addAnchor(match.captured(1));
        for (auto match = code.globalMatch(line); match.hasNext();)
            m_code.push_back({match.next().captured(2).trimmed(), number});
        line.remove(code);
        for (auto match = link.globalMatch(line); match.hasNext();)
            m_links.push_back({match.next().captured(1), number});
    }

    void addAnchor(const QString &title)
    {
        static const QRegularExpression dropped(
            QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
        auto anchor = title.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
        const auto plain = anchor;
        for (int i = 1; m_anchors.contains(anchor); ++i)
            anchor = plain + QLatin1Char('-') + QString::number(i);
        m_anchors << anchor;
    }

    QString m_path;
    std::vector<Block> m_blocks;
    QStringList m_anchors;
    std::vector<Found> m_links;
    std::vector<Found> m_code;
    std::vector<Found> m_quotes;
};
