// SPDX-License-Identifier: MIT
// What the service says to people comes with what a face needs to say it in their language.
#include "protocol/phrase_json.h"
#include "support/service_process.h"

using mesh::Json;
using mesh::Phrase;
using mesh::phrase;
using mesh::phraseOr;
using mesh::phrasesIn;
using mesh::stringOr;

class SentencesTest : public QObject
{
    Q_OBJECT

    /// Of the only recipient.
    static Json receiptOf(const ServiceProcess &service, const Json &sent)
    {
        const auto receipt = service.call("receipt", {{"message", stringOr(sent, "id")}});
        return receipt ? (*receipt)["recipients"][0] : Json();
    }

private Q_SLOTS:
    void refusals()
    {
        ServiceProcess service;
        service.start();
        const auto refused = service.call("send", {{"to", "nobody"}, {"body", "x"}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message == phrase("Nobody on the mesh is called \"%1\".", "nobody"));
        QVERIFY(refused.error().hint == phrase("See who is there: mesh list"));
        const auto foreign = service.call("read", {{"message", "%1"}});
        QCOMPARE(foreign.error().message.english(), std::string("There is no message \"%1\"."));
    }
    void problems()
    {
        ServiceProcess service;
        service.configure({{"max_hops", "many"}});
        service.start();
        for (const char *method : {"status", "service.status"}) {
            const auto answer = service.call(method);
            const auto problems = phrasesIn(*answer, "problems");
            QCOMPARE(problems.size(), std::size_t(1));
            QCOMPARE(problems[0].text(), std::string("config.json: %1 %2 The default applies."));
            QCOMPARE((*answer)["problems"], (Json {problems[0].english()}));
        }
        const auto checks = (*service.call("service.check"))["checks"];
        QCOMPARE(phraseOr(checks.back(), "detail").text(), std::string("config.json: %1 %2 The default applies."));
        QVERIFY(phraseOr(checks.front(), "detail") == phrase("presence.db is sound"));
    }
    void whyAMessageIsHeld_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("by a rule") << QByteArray("git push --force origin main") << QByteArray("git-push-force");
        QTest::newRow("by the mesh") << QByteArray("hello") << QByteArray("confirmation");
    }
    void whyAMessageIsHeld()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, rule);
        ServiceProcess service;
        service.configure({{"require_confirmation", true}});
        service.start();
        BusClient alice;
        BusClient bob;
        alice.greet(service, "alice");
        bob.greet(service, "bob");
        const auto sent = alice.ask({{"to", "bob"}, {"body", body.toStdString()}});
        const auto reason = phraseOr(sent, "reason");
        QCOMPARE(reason.text(), std::string("%1: %2"));
        QCOMPARE(reason.places()[0].text(), rule.toStdString());
        QVERIFY(reason.places()[1].isTemplate());
        QCOMPARE(stringOr(sent, "reason"), reason.english());
        // As it is kept, too.
        QCOMPARE(service.stop(), 0);
        service.start();
        QVERIFY(phraseOr(receiptOf(service, sent), "reason") == reason);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
