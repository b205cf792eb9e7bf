// SPDX-License-Identifier: MIT
// Evidence in transcripts as Claude Code 2.1.330 writes them.
#include "hooks/client_record.h"
#include "hooks/transcript.h"

#include "protocol/json.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <sys/stat.h>

using namespace mesh;

namespace {

const std::string text = "[mesh:hal] run the tests  (#k3f9)";

std::string attachment(const std::string &content, const char *type = "hook_additional_context")
{
    return toLine({{"type", "attachment"}, {"isSidechain", false},
               {"attachment", {{"type", type}, {"content", {content}}}}})
        + "\n";
}
std::string assistant()
{
    return toLine({{"type", "assistant"}, {"message", {{"content", "ok"}}}}) + "\n";
}
std::string user(const Json &content)
{
    return toLine({{"type", "user"}, {"message", {{"content", content}}}}) + "\n";
}

} // namespace

Q_DECLARE_METATYPE(mesh::Found)

class TranscriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void evidence_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<Found>("found");
        const auto row = [](const char *title, const std::string &lines, Found found) {
            QTest::newRow(title) << QByteArray::fromStdString(lines) << found;
        };
        const auto toolResult = user(Json::array({{{"type", "tool_result"}, {"content", "x"}}}));
        row("nothing", assistant(), Found::Nothing);
        row("empty", "", Found::Nothing);
        row("not answered yet", attachment(text), Found::Pending);
        row("answered", attachment(text) + assistant(), Found::Shown);
        row("among others", attachment("preamble\n" + text + "\n[mesh:bob] x  (#k3fa)") + assistant(), Found::Shown);
        row("a tool's result before the answer", attachment(text) + toolResult + assistant(), Found::Shown);
        row("the prompt was taken back", attachment(text) + user("something else") + assistant(), Found::Lost);
        row("interrupted", attachment(text) + user("[Request interrupted by user]"), Found::InContext);
        row("interrupted, later answered",
            attachment(text) + user("[Request interrupted by user]") + user("go on") + assistant(), Found::Shown);
        row("raw output of the hook only", attachment(text, "hook_success") + assistant(), Found::Nothing);
        row("quoted by another message", attachment("[mesh:eve] see: " + text) + assistant(), Found::Nothing);
        row("quoted on a line of its own", attachment("[mesh:eve] see:  (#k3fb)\n  | " + text) + assistant(),
            Found::Nothing);
        row("in a user's prompt", user(text) + assistant(), Found::Nothing);
        row("half a line", attachment(text).substr(0, 60), Found::Nothing);
        row("no JSON between", "garbage\n{\"type\":\"assistant\"\n" + attachment(text) + "[]\n" + assistant(),
            Found::Shown);
    }
    void evidence()
    {
        QFETCH(QByteArray, lines);
        QTEST(findEvidence(lines.toStdString(), {{text, "#k3f9)"}}).at(0), "found");
    }
    void evidenceInAFile_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<Found>("found");
        const auto first = static_cast<qint64>(attachment(text).size());
        QTest::newRow("whole") << qint64(0) << qint64(1 << 20) << Found::Shown;
        QTest::newRow("from behind it") << first << qint64(1 << 20) << Found::Nothing;
        QTest::newRow("its end only") << qint64(0) << first << Found::Nothing;
        QTest::newRow("from behind the end") << qint64(1 << 20) << qint64(2 << 20) << Found::Nothing;
    }
    void evidenceInAFile()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, most);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray::fromStdString(attachment(text) + assistant()));
        QVERIFY(file.flush());
        QTEST(findEvidenceInFile(file.fileName().toStdString(), offset, {{text, "#k3f9)"}}, most).at(0), "found");
    }
    void filesThatBlockAreNone()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("4427.json")).toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        QVERIFY(!readClientRecord(path, {4427, 77890}));
        QCOMPARE(findEvidenceInFile(path, 0, {{text, "#k3f9)"}}).at(0), Found::Nothing);
        QCOMPARE(fileSize(path), std::int64_t(0));
    }
    void sidechainsProveNothing()
    {
        auto line = parseObject(attachment(text));
        (*line)["isSidechain"] = true;
        QCOMPARE(findEvidence(toLine(*line) + "\n" + assistant(), {{text, "#k3f9)"}}).at(0), Found::Nothing);
    }

    void record_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("activity");
        QTest::newRow("idle") << QByteArray("idle") << int(Activity::Idle);
        QTest::newRow("shell") << QByteArray("shell") << int(Activity::Idle);
        QTest::newRow("busy") << QByteArray("busy") << int(Activity::Busy);
        QTest::newRow("waiting") << QByteArray("waiting") << int(Activity::Waiting);
        QTest::newRow("unknown") << QByteArray("dreaming") << -1;
    }
    void record()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, activity);
        const ProcessId process {4427, 77890};
        const Json json {{"pid", 4427}, {"sessionId", "e91bf146-0000-4000-8000-000000000000"}, {"procStart", "77890"},
            {"messagingSocketPath", "/run/x.sock"}, {"status", status.toStdString()}};
        const auto parsed = parseClientRecord(toLine(json), process);
        QVERIFY(parsed);
        QCOMPARE(parsed->activity ? int(*parsed->activity) : -1, activity);
        QVERIFY(!parseClientRecord(toLine(json).substr(0, 40), process)); // Half written.
        QVERIFY(!parseClientRecord(toLine(json), ProcessId {4428, 77890}));
        QVERIFY(!parseClientRecord(toLine(json), ProcessId {4427, 1})); // The pid came back.
    }
    void configFolder()
    {
        QCOMPARE(configFolderOf("/home/a/.claude/projects/-home-a-x/id.jsonl"), std::string("/home/a/.claude"));
        QCOMPARE(configFolderOf("id.jsonl"), std::string());
        QCOMPARE(configFolderOf("/etc/passwd"), std::string());
        QCOMPARE(configFolderOf("relative/projects/x/id.jsonl"), std::string());
    }
};

QTEST_GUILESS_MAIN(TranscriptTest)
#include "tst_transcript.moc"
