// SPDX-License-Identifier: MIT
// kill -9 in the middle of committing: what was acknowledged is there, once, and the files agree.
#include "store_fixture.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <unistd.h>

using namespace mesh;
using namespace mesh::test;

namespace {
/// The child: keeps 50 messages on their way and says each id when it is acknowledged.
int writeForEver(const char *path)
{
    auto folder = DataFolder::open(path, false);
    if (!folder)
        return 1;
    Store store(*folder, render);
    if (!store.open())
        return 2;
    store.write(joinJob());
    std::function<void()> next = [&] {
        const auto id = newUuid();
        store.write(sendJob(id, [&, id](const Status &status) {
            if (!status)
                return;
            const auto line = id + "\n";
            if (::write(STDOUT_FILENO, line.data(), line.size()) < 0)
                std::abort();
            next();
        }));
    };
    for (int i = 0; i < 50; ++i)
        next();
    return QCoreApplication::exec();
}
} // namespace

class StoreKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killed()
    {
        TestFolder folder;
        std::mt19937 random(9474);
        std::set<std::string> acknowledged;
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--write-for-ever"), QString::fromStdString((*folder).path())});
            QVERIFY(child.waitForReadyRead(30'000));
            QTest::qWait(static_cast<int>(random() % 150));
            child.kill();
            QVERIFY(child.waitForFinished(30'000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            for (const auto &line : child.readAllStandardOutput().split('\n')) {
                if (line.size() == 36)
                    acknowledged.insert(line.toStdString());
            }
        }
        QVERIFY(acknowledged.size() > 100);

        Store store(*folder, render);
        const auto opened = store.open();
        QVERIFY(opened);
        QVERIFY2(opened->problems.empty(), opened->problems.empty() ? "" : opened->problems.front().english().c_str());
        const auto stored = readNow<std::vector<std::string>>(store, [](Database &db) {
            std::vector<std::string> ids;
            Query query(db, "SELECT id FROM messages ORDER BY seq");
            while (query.step())
                ids.push_back(query.string(0));
            return ids;
        });
        const std::set<std::string> once(stored->begin(), stored->end());
        QCOMPARE(once.size(), stored->size());
        QVERIFY(std::includes(once.begin(), once.end(), acknowledged.begin(), acknowledged.end()));
        QCOMPARE(inboundIds(folder), *stored);
        const auto numbers = logNumbers(folder);
        QCOMPARE(numbers.size(), stored->size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], static_cast<std::int64_t>(i + 1));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--write-for-ever")
        return writeForEver(argv[2]);
    StoreKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store_kill.moc"
