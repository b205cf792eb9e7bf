// SPDX-License-Identifier: MIT
#include "protocol/config_keys.h"

#include <QTest>

using namespace mesh;

class ConfigKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value"); // JSON
        QTest::addColumn<QByteArray>("checked"); // JSON; empty: refused
        const auto row = [](const char *key, const char *value, const char *checked) {
            QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(checked);
        };
        row("port", "9475", "9475");
        row("port", "\"9475\"", "9475");
        row("port", "\"94 75\"", "");
        row("port", "\"\"", "");
        row("port", "65536", "");
        row("port", "-1", "");
        row("port", "18446744073709551615", "");
        row("port", "9474.5", "");
        row("port", "null", "");
        row("auto_start", "true", "true");
        row("auto_start", "\"on\"", "true");
        row("auto_start", "\"false\"", "false");
        row("auto_start", "\"maybe\"", "");
        row("auto_start", "1", "");
        row("pair_role", "\"grip\"", "\"grip\"");
        row("pair_role", "\"null\"", "null");
        row("pair_role", "null", "null");
        row("pair_role", "\"boss\"", "");
        row("mailbox_days", "[7]", "");
        row("approval_proof", "\"code\"", "\"code\"");
        row("approval_proof", "\"Code\"", "");
        row("approval_proof", "null", ""); // Null is for settings whose default it is.
        row("approval_proof", "\"none\"", "");
        row("approval_proof", "\"\"", "");
        row("approval_expiry_hours", "0", "");
        row("approval_expiry_hours", "1", "1");
        row("approval_expiry_hours", "721", "");
        row("max_hops", "0", "");
        row("answers_per_hour", "0", "");
        row("rules", "[]", "[]");
        row("rules", "\"[]\"", "[]");
        row("rules", R"([{"id":"mine"}])", R"([{"id":"mine"}])");
        row("rules", "null", "");
        row("rules", "{}", "");
        row("rules", "\"mine\"", "");
        row("rules", "\"[1\"", "");
        row("rule_exceptions", "\"[1, 2]\"", "[1,2]");
        row("rule_exceptions", "true", "");
    }
    void values()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, checked);
        const auto result = checkConfigValue(key.toStdString(), Json::parse(value.toStdString()));
        QCOMPARE(QByteArray::fromStdString(result ? toLine(*result) : std::string()), checked);
        if (!result) {
            QCOMPARE(result.error().reason, Reason::BadValue);
            QVERIFY(result.error().hint.english().starts_with("Allowed: "));
        }
    }
    void everyDefaultIsAllowed()
    {
        for (const auto &key : configKeys()) {
            const auto value = defaultValue(key);
            const auto checked = checkConfigValue(key, value);
            QVERIFY2(checked, std::string(key.name).c_str());
            QVERIFY(*checked == value);
            QVERIFY(!key.description.empty());
        }
    }
    void thePluginsOptionsAreTheFirstSeven()
    {
        int options = 0;
        for (const auto &key : configKeys())
            options += key.pluginOption ? 1 : 0;
        QCOMPARE(options, 7);
        QVERIFY(configKeys()[6].pluginOption);
    }
    void sizesOfTheDesign()
    {
        QCOMPARE(defaultValue(**configKey("direct_limit_bytes")).get<int>(), 10 * 1024 * 1024);
        QCOMPARE(defaultValue(**configKey("broadcast_limit_bytes")).get<int>(), 256 * 1024);
    }
    void anUnknownKeyNamesTheNearest()
    {
        const auto key = configKey("prot");
        QVERIFY(!key);
        QCOMPARE(key.error().reason, Reason::UnknownKey);
        QCOMPARE(key.error().candidates.at(0), std::string("port"));
    }
    void loosening_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("looser");
        const auto row = [](const char *key, const char *from, const char *to, bool looser) {
            QTest::addRow("%s %s %s", key, from, to) << QByteArray(key) << QByteArray(from) << QByteArray(to) << looser;
        };
        row("require_confirmation", "true", "false", true);
        row("require_confirmation", "false", "true", false);
        row("require_confirmation", "false", "false", false);
        row("allow_mesh_calls", "false", "true", true);
        row("allow_mesh_calls", "true", "false", false);
        row("max_hops", "8", "9", true);
        row("max_hops", "8", "7", false);
        row("port", "9474", "1", false);
        row("approval_proof", R"("click")", R"("code")", false);
        row("approval_proof", R"("click")", R"("password")", false);
        row("approval_proof", R"("code")", R"("password")", false);
        row("approval_proof", R"("password")", R"("code")", true);
        row("approval_proof", R"("password")", R"("click")", true);
        row("approval_proof", R"("code")", R"("click")", true);
        row("approval_proof", R"("code")", R"("code")", false);
        row("answers_per_hour", "100", "101", true);
        row("answers_per_hour", "100", "99", false);
        row("directs_per_minute", "600", "601", true);
        row("rules", R"(["a","b"])", R"(["b","a","c"])", false);
        row("rules", R"(["a","b"])", R"(["a"])", true);
        row("rules", R"(["a"])", R"(["b"])", true);
        row("rules", R"([{"id":"a","x":1}])", R"([{"id":"a","x":2}])", true); // Changed is taken away.
        row("rules", "[]", "[]", false);
        row("rule_exceptions", R"(["a"])", R"(["a","b"])", true);
        row("rule_exceptions", R"(["a","b"])", R"(["b"])", false);
        row("rule_exceptions", R"(["a"])", R"(["b"])", true);
        row("rule_exceptions", R"(["a"])", R"(["a","a"])", false);
    }
    void loosening()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QTEST(loosensSafety(
                  **configKey(key.toStdString()), Json::parse(from.toStdString()), Json::parse(to.toStdString())),
            "looser");
    }
    void proofsStandInOrderOfStrength()
    {
        const auto &key = **configKey("approval_proof");
        QCOMPARE(std::vector<std::string_view>(key.choices.begin(), key.choices.end()),
            (std::vector<std::string_view> {"click", "code", "password"}));
        QCOMPARE(allowedValues(key).english(), "click, code, password");
    }
    void everySettingOfSafetyCanBeLoosened() // A new one that nobody gave a direction would be free for all.
    {
        for (const char *name : {"require_confirmation", "approval_proof", "rules", "rule_exceptions", "max_hops",
                 "answers_per_hour", "allow_mesh_calls", "broadcasts_per_minute", "directs_per_minute"})
            QVERIFY2((*configKey(name))->loosens != Loosens::Never, name);
    }
    void described()
    {
        const auto setting = describeSetting(**configKey("pair_role"), Json("grip"));
        QCOMPARE(toLine(setting),
            std::string(R"({"key":"pair_role","value":"grip","default":null,)"
                        R"("description":"The role that a session takes when it invites another to pair.",)"
                        R"("restart":false,"allowed":"null, grip, guard"})"));
    }
};

QTEST_APPLESS_MAIN(ConfigKeysTest)
#include "tst_config_keys.moc"
