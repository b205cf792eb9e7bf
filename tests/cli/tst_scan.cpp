// SPDX-License-Identifier: MIT
#include "mesh_call.h"
#include "protocol/json.h"

#include <QFile>
#include <QTest>

#include <string>

using mesh::Json;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanText()
    {
        const auto done = m_mesh({"scan", "git", "status"});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.out, std::string("The rules find nothing destructive.\n"));
    }

    void hitIsShownWithItsReason()
    {
        const auto done = m_mesh({"scan", "please run git push --force"});
        QCOMPARE(done.exit, 1);
        QVERIFY2(done.out.starts_with("git-push-force (git): git push --force\n  "), done.out.c_str());
    }

    void optionsOfTheTextAreText()
    {
        QCOMPARE(m_mesh({"scan", "rm", "-rf", "build"}).exit, 1);
        QCOMPARE(m_mesh({"scan", "--", "rm", "-rf", "build"}).exit, 1);
    }

    void standardInput()
    {
        QCOMPARE(m_mesh({"scan"}, "cd a\nrm -rf b\n").exit, 1);
        QCOMPARE(m_mesh({"scan", "-"}, "cd a\nls b\n").exit, 0);
        QCOMPARE(m_mesh({"scan"}, "").exit, 0);
        QCOMPARE(m_mesh({"--slash", "scan"}, "").exit, 2);
    }

    void jsonHasRulesAndSpans()
    {
        const auto done = m_mesh({"scan", "--json", "now rm -rf b"});
        QCOMPARE(done.exit, 1);
        const auto json = mesh::parseObject(done.out);
        QVERIFY(json);
        QVERIFY((*json)["destructive"] == Json(true));
        QCOMPARE((*json)["rules"].size(), std::size_t(1));
        const auto &rule = (*json)["rules"][0];
        QVERIFY(rule["id"] == Json("rm-recursive"));
        QVERIFY(rule["category"] == Json("file destruction"));
        QVERIFY(rule["span"] == Json::array({4, 10}));
    }

    void linesAreJudgedEachByItself()
    {
        const auto done = m_mesh({"scan", "--lines"}, "ls\nrm -rf a; git reset --hard\n\nls");
        QCOMPARE(done.exit, 1);
        QCOMPARE(done.out, std::string("clean\nhit: rm-recursive, git-reset-hard\nclean\nclean\n"));
        QCOMPARE(m_mesh({"scan", "--lines"}, "ls\npwd\n").exit, 0);
    }

    void ownRulesCountWithoutTheService_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("exit");
        QTest::newRow("own rule") << QByteArray(
            R"({"rules":[{"id":"ship","what":"a deployment","why":"Only together.","match":[{"program":"ship-it"}]}]})")
                                  << 1;
        QTest::newRow("an exception nobody may have agreed to") << QByteArray(
            R"({"rules":[{"id":"ship","what":"a deployment","why":"Only together.","match":[{"program":"ship-it"}]}],)"
            R"("rule_exceptions":[{"rule":"ship","text":"ship-it","why":"Alone."}]})")
                                                                << 1;
        QTest::newRow("none") << QByteArray("{}") << 0;
        QTest::newRow("no list") << QByteArray(R"({"rules":"x"})") << 0;
        QTest::newRow("not to be read") << QByteArray("{") << 0;
    }
    void ownRulesCountWithoutTheService()
    {
        QFETCH(QByteArray, config);
        QFETCH(int, exit);
        const MeshCall mesh;
        QFile file(QString::fromStdString(mesh.path("config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(config);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(
            QString::fromStdString(mesh.folder()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(mesh({"scan", "ship-it now"}).exit, exit);
    }

    void linesAsJson()
    {
        const auto done = m_mesh({"scan", "--lines", "--json"}, "ls\nrm -r a\n");
        QCOMPARE(done.out,
            std::string(
                "{\"destructive\":false,\"rules\":[]}\n{\"destructive\":true,\"rules\":[{\"id\":\"rm-recursive\","
                "\"category\":\"file destruction\",\"span\":[0,5]}]}\n"));
    }

    void anyBytesAreRead()
    {
        using namespace std::string_literals;
        for (const auto &bytes : {"\0"s, "\377\376"s, "a\0b\xC3"s, "\n\n\n"s, "\r\n"s, "\x1B[31m"s}) {
            QCOMPARE(m_mesh({"scan"}, bytes).exit, 0);
            QCOMPARE(m_mesh({"scan", "--lines", "--json"}, bytes).exit, 0);
        }
        QCOMPARE(m_mesh({"scan"}, "a\0b\nrm -rf \377\n"s).exit, 1);
        const auto done = m_mesh({"scan", "--json"}, "\0\377 rm -rf x"s);
        QCOMPARE(done.exit, 1);
        QVERIFY((*mesh::parseObject(done.out))["rules"][0]["span"] == Json::array({3, 9}));
        QCOMPARE(m_mesh({"scan", "--lines"}, "\0\n\377\nls"s).out, std::string("clean\nclean\nclean\n"));
        QCOMPARE(m_mesh({"scan", "--lines"}, "").out, std::string());
    }

    void longLines()
    {
        constexpr std::size_t tenMegabytes = 10'000'000;
        QCOMPARE(
            m_mesh({"scan", "--lines"}, std::string(tenMegabytes, 'a') + "\nls\n").out, std::string("clean\nclean\n"));
        std::string words;
        while (words.size() < tenMegabytes)
            words += "plain words and no more of them ";
        const auto done = m_mesh({"scan", "--json"}, words + "rm -rf x");
        QCOMPARE(done.exit, 1);
        QVERIFY((*mesh::parseObject(done.out))["rules"][0]["span"] == Json::array({words.size(), words.size() + 6}));
    }

private:
    MeshCall m_mesh;
};

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
