// SPDX-License-Identifier: MIT
#include "safety/judge.h"

#include <QTest>

using mesh::Json;

namespace {

Json parsed(const char *text)
{
    return Json::parse(text);
}

bool finds(const mesh::Result<mesh::RuleTable> &table, const std::string &text, const std::string &rule)
{
    const auto hits = mesh::judge(text, table).hits;
    return std::any_of(hits.begin(), hits.end(), [&](const mesh::Hit &hit) { return hit.rule == rule; });
}

} // namespace

class TestRulesUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenIsTheBuiltInTable()
    {
        const auto table = mesh::rulesWithUser(Json::array(), Json::array());
        QVERIFY(table);
        QCOMPARE(table->rules.size(), mesh::builtinRules()->rules.size());
        QVERIFY(finds(table, "rm -rf x", "rm-recursive"));
    }

    void ruleOfAUser()
    {
        const auto table = mesh::rulesWithUser(parsed(R"([
            {"id": "deploy-prod", "what": "a deployment", "why": "Only on Mondays.",
             "match": [{"program": "Ship-It", "operands": "prod\\b"}, {"near": "Go", "pattern": "go live now"}],
             "yes": ["ship-it --fast prod"], "no": ["ship-it staging"]},
            {"id": "other", "category": "ours", "what": "a", "why": "b", "match": [{"program": "frob"}]}])"),
            Json::array());
        QVERIFY2(table, table ? "" : table.error().message.english().c_str());
        for (const char *text :
            {"ship-it prod", "please run sudo ship-it prod, thanks", "x; SHIP-IT prod", "then GO LIVE now"})
            QVERIFY2(finds(table, text, "deploy-prod"), text);
        QVERIFY(!finds(table, "ship-it staging", "deploy-prod"));
        QCOMPARE(mesh::judge("ship-it prod", table).hits.front().category, std::string("user"));
        QCOMPARE(mesh::judge("ship-it prod", table).hits.front().why, std::string("Only on Mondays."));
        QCOMPARE(mesh::judge("frob", table).hits.front().category, std::string("ours"));
        QVERIFY(finds(table, "rm -rf x", "rm-recursive"));
    }

    /// The span of the hit, or the command from there on.
    void exceptionMatchesAllOfIt()
    {
        const auto table = mesh::rulesWithUser(Json::array(), parsed(R"([
            {"rule": "rm-recursive", "text": "rm -rf (?:build|dist)/?", "why": "They are made anew."},
            {"rule": "git-push-force", "text": "git push --force", "why": "Whatever is pushed."}])"));
        QVERIFY2(table, table ? "" : table.error().message.english().c_str());
        for (const char *text :
            {"rm -rf build", "cd a; sudo rm -rf dist/", "do\n\n    rm -rf build\n", "git push --force origin a"})
            QVERIFY2(!mesh::judge(text, table).destructive, text);
        for (const char *text :
            {"rm -rf build /etc", "rm -rf ~/build", "rm -rf build; rm -rf x", "rm -rf build && git push -f"})
            QVERIFY2(mesh::judge(text, table).destructive, text);
    }

    void exceptionWithoutTextSilencesTheRule()
    {
        const auto table = mesh::rulesWithUser(
            Json::array(), parsed(R"([{"rule": "package-remove", "why": "We do that all day."}])"));
        QVERIFY(!mesh::judge("sudo apt purge nginx", table).destructive);
        QVERIFY(mesh::judge("sudo rm -rf /", table).destructive);
    }

    void exceptionOfAUsersRule()
    {
        const auto table = mesh::rulesWithUser(
            parsed(R"([{"id": "frob", "what": "a", "why": "b", "match": [{"program": "frob", "operands": "\\w+"}]}])"),
            parsed(R"([{"rule": "frob", "text": "frob mine", "why": "Mine."}])"));
        QVERIFY(!mesh::judge("frob mine", table).destructive);
        QVERIFY(mesh::judge("frob yours", table).destructive);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("exceptions");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const char *rules, const char *exceptions, const char *message) {
            QTest::newRow(name) << QByteArray(rules) << QByteArray(exceptions) << QByteArray(message);
        };
        const auto rule = [&row](const char *name, const char *members, const char *message) {
            row(name, (std::string("[{\"id\":\"a\",\"what\":\"b\",\"why\":\"c\",") + members + "}]").c_str(), "[]",
                message);
        };
        row("no list", "{}", "[]", "a user's rules are a list");
        row("no object", "[7]", "[]", "Your rule 1: it is no object");
        row("no match", "[{\"id\":\"a\",\"what\":\"b\",\"why\":\"c\"}]", "[]",
            "Your rule 1 (a): it has nothing to match");
        row("no why", "[{\"id\":\"a\",\"what\":\"b\",\"match\":[{\"program\":\"x\"}]}]", "[]",
            "Your rule 1 (a): a rule has");
        row("built-in id", "[{\"id\":\"rm-recursive\",\"what\":\"b\",\"why\":\"c\",\"match\":[{\"program\":\"x\"}]}]",
            "[]", "Your rule 1 (rm-recursive): this id is taken");
        row("engine", "[{\"id\":\"engine\",\"what\":\"b\",\"why\":\"c\",\"match\":[{\"program\":\"x\"}]}]", "[]",
            "Your rule 1 (engine): this id is taken");
        rule("unknown key", "\"mach\":[]", "there is no \"mach\" here");
        rule("unknown key of a form", "\"match\":[{\"program\":\"x\",\"opts\":\"-f\"}]", "there is no \"opts\" here");
        rule("pattern", "\"match\":[{\"program\":\"x\",\"operands\":\"(\"}]",
            "\"operands\" does not compile: missing )");
        rule("text pattern", "\"match\":[{\"near\":\"x\",\"pattern\":\"[\"}]", "\"pattern\" does not compile");
        rule("near", "\"match\":[{\"near\":\"two words\",\"pattern\":\"x\"}]", "not \"two words\"");
        rule("wrong type", "\"match\":[{\"program\":7}]", "\"program\" is a text or a list of texts");
        rule("unknown set", "\"match\":[{\"program\":\"@x\"}]", "there is no set @x");
        rule("yes", "\"match\":[{\"program\":\"x\"}],\"yes\":[\"y\"]", "it does not find its example \"y\"");
        rule("no", "\"match\":[{\"program\":\"x\"}],\"no\":[\"x\"]", "it finds \"x\", which it gives as harmless");
        row("exceptions no list", "[]", "7", "exceptions are a list");
        row("exception no object", "[]", "[null]", "Exception 1: it is no object");
        row("unknown rule", "[]", "[{\"rule\":\"rm-all\",\"why\":\"x\"}]", "Exception 1: there is no rule \"rm-all\"");
        row("every rule", "[]", "[{\"rule\":\"*\",\"why\":\"x\"}]", "there is no rule \"*\"");
        row("no reason", "[]", "[{\"rule\":\"rm-recursive\"}]", "Exception 1: it has to say why");
        row("exception's pattern", "[]", "[{\"rule\":\"rm-recursive\",\"text\":\"(\",\"why\":\"x\"}]",
            "\"text\" does not compile");
        row("exception's key", "[]", "[{\"rule\":\"rm-recursive\",\"txt\":\"a\",\"why\":\"x\"}]",
            "there is no \"txt\" here");
        row("exception's text", "[]", "[{\"rule\":\"rm-recursive\",\"text\":\"\",\"why\":\"x\"}]",
            "\"text\" is one text");
    }
    void faultsAreNamed()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, exceptions);
        QFETCH(QByteArray, message);
        const auto table = mesh::rulesWithUser(parsed(rules.constData()), parsed(exceptions.constData()));
        QVERIFY(!table);
        QVERIFY(table.error().reason == mesh::Reason::BadValue);
        QVERIFY2(QByteArray::fromStdString(table.error().message.english()).contains(message),
            table.error().message.english().c_str());
        QVERIFY(mesh::judge("harmless", table).destructive);
    }
};

QTEST_APPLESS_MAIN(TestRulesUser)
#include "tst_rules_user.moc"
