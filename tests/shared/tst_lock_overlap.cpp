// SPDX-License-Identifier: MIT
#include "platform/lock_overlap.h"

#include <QTest>

#include <bitset>
#include <fnmatch.h>

using namespace mesh;
using Kind = LockResource::Kind;

namespace {

LockResource resource(Kind kind, const std::string &path, const std::string &space = "origin:1")
{
    return {kind, space, path, {}};
}

/// A '!' before a pattern, a '#' before a name.
LockResource resource(const QByteArray &text)
{
    const auto kind = text.startsWith('!') ? Kind::Glob : text.startsWith('#') ? Kind::Name : Kind::File;
    return resource(kind, text.mid(kind == Kind::File ? 0 : 1).toStdString());
}

/// All sequences of up to `most` of the pieces, with `between` between them.
std::vector<std::string> sequences(const std::vector<std::string> &pieces, int most, const std::string &between)
{
    std::vector<std::string> result = pieces;
    for (std::size_t begin = 0, end = result.size(); --most > 0; begin = end, end = result.size()) {
        for (std::size_t i = begin; i < end; ++i) {
            for (const auto &piece : pieces)
                result.push_back(result[i] + between + piece);
        }
    }
    return result;
}

using Parts = std::span<const std::string>;

std::vector<std::string> split(const std::string &path)
{
    std::vector<std::string> parts;
    for (const auto &part : QByteArray::fromStdString(path).split('/'))
        parts.push_back(part.toStdString());
    return parts;
}

/// What the header says, tried out: whether a path, or a folder above it, matches.
bool isOn(Parts pattern, Parts path)
{
    if (pattern.empty())
        return true;
    if (pattern.front() == "**") {
        for (std::size_t taken = 0; taken <= path.size(); ++taken) {
            if (isOn(pattern.subspan(1), path.subspan(taken)))
                return true;
        }
        return false;
    }
    return !path.empty() && fnmatch(pattern.front().c_str(), path.front().c_str(), 0) == 0
        && isOn(pattern.subspan(1), path.subspan(1));
}

} // namespace

class TestLockOverlap : public QObject
{
    Q_OBJECT

    /// Compares every pair with the paths that both are on.
    template <std::size_t count>
    void compare(const std::vector<LockResource> &resources, const std::vector<std::string> &paths)
    {
        QCOMPARE(paths.size(), count);
        std::vector<std::vector<std::string>> partsOfPaths;
        for (const auto &path : paths)
            partsOfPaths.push_back(split(path));
        std::vector<std::bitset<count>> on(resources.size());
        for (std::size_t i = 0; i < resources.size(); ++i) {
            const auto pattern = split(resources[i].path);
            for (std::size_t j = 0; j < count; ++j)
                on[i][j] = isOn(pattern, partsOfPaths[j]);
        }
        int common = 0;
        for (std::size_t i = 0; i < resources.size(); ++i) {
            for (std::size_t j = 0; j < resources.size(); ++j) {
                const bool expected = (on[i] & on[j]).any();
                common += expected ? 1 : 0;
                if (overlap(resources[i], resources[j]) != expected)
                    QFAIL((resources[i].path + " and " + resources[j].path).c_str());
            }
        }
        QVERIFY(common > 1000);
    }

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("overlaps");
        const auto row = [](const char *a, const char *b, bool overlaps) {
            QTest::newRow((QByteArray(a) + " and " + b).constData()) << QByteArray(a) << QByteArray(b) << overlaps;
        };
        row("a", "a", true);
        row("a", "b", false);
        row("a", "A", false);
        row("a", "a/b", true);
        row("a", "ab", false);
        row("a/b/c", "a/b", true);
        row("", "a/b", true);
        row("/", "/a/b", true);
        row("/a", "/ab/c", false);
        row("a*", "ab", false); // A file with a star in its name.
        row("a*", "a*", true);
        row("!src/*.c", "src/a.c", true);
        row("!src/*.c", "src/a.h", false);
        row("!src/*.c", "src/b/a.c", false);
        row("!src/*", "src/b/a.c", true); // Below a folder that matches.
        row("!src/*", "src", true); // The folder is locked with what is in it.
        row("!src/*", "", true);
        row("!src/**", "src/b/a.c", true);
        row("!src/**", "srcs/b", false);
        row("!**/a.c", "a.c", true);
        row("!**/a.c", "x/y/a.c", true);
        row("!**/a.c", "x/y/b.c", true); // It may be a folder with an a.c in it …
        row("!*.c", "x/a.c", false); // … unlike this.
        row("!a/**/b", "a/b", true);
        row("!a/**/b", "a/x/y/b/z", true);
        row("!a**b", "axxb", true);
        row("!a**b", "ax/xb", false);
        row("!.*", ".git", true);
        row("!*", ".git", true);
        row("!?", "ab", false);
        row("!?", "\u00fc", true);
        row("!??", "\u00fc", false);
        row("![\u00e4\u00f6\u00fc]", "\u00fc", true);
        row("![!a-z]", "\u00fc", true);
        row("![!a-z]", "q", false);
        row("![^a-z]", "q", false);
        row("![z-a]", "q", true);
        row("![]a]", "]", true);
        row("![!]a]", "b", true);
        row("![a-]", "-", true);
        row("![a", "[a", true);
        row("![[]id]", "[id]", true);
        row("!\\[id\\]/*", "[id]/page", true);
        row("!\\[id\\]/*", "i/page", false);
        row("!a\\", "a\\", true);
        row("![\\]]", "]", true);
        row("!a?b", "a\nb", true);
        row("!a?b", "a\033b", true);
        row("!a?b", "a\377b", true);
        row("![.-0]", "![!.0]", false); // Only a slash would be in both.
        row("!*.c", "!*.h", false);
        row("!*.c", "!a*", true);
        row("!a*b", "!*a", false);
        row("!a*b", "!*bb", true);
        row("!src/*.c", "!src/lib/*", false);
        row("!src/*.c", "!src/*/x", true); // d.c/x
        row("!src/?", "!src/ab/*", false);
        row("!a/*/c", "!a/b/?", true);
        row("!a/*/c", "!b/**", false);
        row("!**/x", "!**/y", true); // x/y
        row("#a", "#a", true);
        row("#a", "#b", false);
        row("#a", "a", false);
        row("#a", "!*", false);
    }
    void pairs()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, overlaps);
        QCOMPARE(overlap(resource(a), resource(b)), overlaps);
        QCOMPARE(overlap(resource(b), resource(a)), overlaps);
    }

    void otherSpacesNeverOverlap()
    {
        for (const auto kind : {Kind::File, Kind::Glob, Kind::Name}) {
            QVERIFY(overlap(resource(kind, "a"), resource(kind, "a")));
            QVERIFY(!overlap(resource(kind, "a"), resource(kind, "a", "origin:2")));
        }
    }

    void partsAgreeWithTrying()
    {
        std::vector<LockResource> resources;
        for (const auto &pattern : sequences({"a", "b", "?", "*", "[a]", "[!a]"}, 3, "")) {
            if (pattern != "**")
                resources.push_back(resource(Kind::Glob, pattern));
        }
        compare<30>(resources, sequences({"a", "b"}, 4, ""));
    }
    void pathsAgreeWithTrying()
    {
        std::vector<LockResource> resources;
        for (const auto &pattern : sequences({"a", "?", "*", "a*", "**", "[!a]"}, 3, "/"))
            resources.push_back(resource(Kind::Glob, pattern));
        for (const auto &path : sequences({"a", "b", "ab"}, 3, "/"))
            resources.push_back(resource(Kind::File, path));
        compare<363>(resources, sequences({"a", "b", "ab"}, 5, "/"));
    }

    void longPatternsAreBounded()
    {
        std::string stars;
        while (stars.size() < 4000)
            stars += "*a";
        QVERIFY(overlap(resource(Kind::Glob, stars), resource(Kind::Glob, stars + "b"))); // Not looked at.
        QVERIFY(!overlap(resource(Kind::Glob, stars.substr(0, 1000)), resource(Kind::File, std::string(900, 'b'))));
        std::string deep;
        while (deep.size() < 1000)
            deep += "**/?/";
        QVERIFY(overlap(resource(Kind::Glob, deep + "x"), resource(Kind::Glob, deep + "y")));
        QVERIFY(!overlap(resource(Kind::Glob, "x/" + deep), resource(Kind::Glob, "y/" + deep)));
    }
};

QTEST_APPLESS_MAIN(TestLockOverlap)
#include "tst_lock_overlap.moc"
