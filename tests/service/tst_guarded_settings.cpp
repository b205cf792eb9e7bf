// SPDX-License-Identifier: MIT
// Edits of config.json that make the user less safe wait for a person.
#include "support/files.h"
#include "support/service_process.h"

#include <QDir>

using mesh::Json;

class GuardedSettingsTest : public QObject
{
    Q_OBJECT

    static Json setting(const ServiceProcess &service, const char *key)
    {
        const auto answer = service.call("config.get", {{"key", key}});
        return answer ? *answer : Json();
    }
    static std::string problems(const ServiceProcess &service)
    {
        return mesh::toLine((*service.call("status"))["problems"]);
    }
    static void edit(const ServiceProcess &service, const Json &settings)
    {
        mesh::test::write(service.file("config.json"), QByteArray::fromStdString(mesh::toLine(settings)));
        QFile::setPermissions(service.file("config.json"), QFile::ReadOwner | QFile::WriteOwner);
    }

private Q_SLOTS:
    void tighteningAppliesAndLooseningWaits()
    {
        ServiceProcess service;
        service.start();
        edit(service, {{"require_confirmation", true}});
        QTRY_VERIFY(setting(service, "require_confirmation")["value"] == Json(true));

        edit(service, Json::object());
        QTRY_VERIFY(problems(service).find("require_confirmation stays true") != std::string::npos);
        QVERIFY(setting(service, "require_confirmation")["value"] == Json(true));
        QVERIFY(setting(service, "require_confirmation")["waiting"] == Json(false));

        // Also over a restart, and also when it was edited while nobody looked.
        QCOMPARE(service.stop(), 0);
        service.start();
        QVERIFY(setting(service, "require_confirmation")["value"] == Json(true));
        QCOMPARE(service.stop(), 0);
        edit(service, {{"require_confirmation", false}, {"mailbox_days", 3}});
        service.start();
        QVERIFY(setting(service, "require_confirmation")["value"] == Json(true));
        QVERIFY(setting(service, "mailbox_days")["value"] == Json(3));
    }
    void anExceptionInTheFileWaits()
    {
        ServiceProcess service;
        service.start();
        const Json exception {{"rule", "git-push-force"}, {"why", "ours"}};
        edit(service, {{"rule_exceptions", Json::array({exception})}});
        QTRY_VERIFY(problems(service).find("rule_exceptions stays []") != std::string::npos);
        QVERIFY(setting(service, "rule_exceptions")["value"] == Json::array());
    }
    void whatLiesInANewFolderCounts()
    {
        ServiceProcess service;
        QDir().mkpath(service.folder());
        QFile::setPermissions(service.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const Json exception {{"rule", "git-push-force"}, {"why", "ours"}};
        edit(service, {{"rule_exceptions", Json::array({exception})}});
        service.start();
        QVERIFY(setting(service, "rule_exceptions")["value"] == Json::array({exception}));
        QCOMPARE(problems(service), std::string("[]"));
        BusClient alice;
        BusClient bob;
        alice.greet(service, "alice");
        bob.greet(service, "bob");
        QVERIFY(alice.ask({{"to", "bob"}, {"body", "git push --force origin main"}})["state"] == Json("delivered"));
        QVERIFY(alice.ask({{"to", "bob"}, {"body", "git reset --hard HEAD~3"}})["state"] == Json("held"));
    }
    void ownRulesHold()
    {
        ServiceProcess service;
        service.start();
        BusClient alice;
        BusClient bob;
        alice.greet(service, "alice");
        bob.greet(service, "bob");
        QVERIFY(alice.ask({{"to", "bob"}, {"body", "please run wipe-staging now"}})["state"] == Json("delivered"));
        const Json rule {{"id", "wipe-staging"}, {"what", "our script"}, {"why", "It empties the staging system."},
            {"match", Json::array({{{"program", "wipe-staging"}}})}};
        const auto set = service.call("config.set", {{"key", "rules"}, {"value", Json::array({rule})}});
        QVERIFY2(set, set ? "" : set.error().message.english().c_str());
        const auto held = alice.ask({{"to", "bob"}, {"body", "please run wipe-staging again"}});
        QVERIFY(held["state"] == Json("held"));
        QVERIFY(mesh::stringOr(held, "reason").starts_with("wipe-staging: It empties"));
    }
    void badRulesAreRefusedAndChangeNothing()
    {
        ServiceProcess service;
        service.start();
        const Json rule {{"id", "broken"}, {"what", "x"}, {"why", "y"},
            {"match", Json::array({{{"program", "x"}, {"operands", "("}}})}};
        const auto set = service.call("config.set", {{"key", "rules"}, {"value", Json::array({rule})}});
        QVERIFY(!set);
        QCOMPARE(set.error().reason, mesh::Reason::BadValue);
        edit(service, {{"rules", Json::array({rule})}});
        QTRY_VERIFY(problems(service).find("those before apply") != std::string::npos);
        BusClient alice;
        BusClient bob;
        alice.greet(service, "alice");
        bob.greet(service, "bob");
        QVERIFY(alice.ask({{"to", "bob"}, {"body", "git reset --hard HEAD~3"}})["state"] == Json("held"));
    }
};

QTEST_GUILESS_MAIN(GuardedSettingsTest)
#include "tst_guarded_settings.moc"
