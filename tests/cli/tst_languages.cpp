// SPDX-License-Identifier: MIT
// The real `mesh` over a real service in every language: whatever it says, no text of ours is left in English.
#include "english_left.h"

#include "catalogs.h"
#include "protocol/config_keys.h"
#include "protocol/verbs.h"
#include "service/approvals_fixture.h"
#include "support/files.h"

#include <optional>

using namespace mesh;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// What one types, or finds in files and on the wire, has one name everywhere.
QSet<QString> marks()
{
    QSet<QString> all {QStringLiteral("delivered"), QStringLiteral("shown"), QStringLiteral("answered")};
    for (const auto &verb : verbs()) {
        all << text(verb.name);
        for (const auto &sub : verb.subVerbs)
            all << text(sub.name);
    }
    for (const auto &key : configKeys()) {
        all << text(key.name);
        for (const auto word : key.choices)
            all << text(word);
    }
    return all;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_mesh.emplace();
        for (const auto &catalog : allCatalogs()) {
            m_left.try_emplace(text(catalog.language), catalog, marks());
            QVERIFY(!m_left.at(text(catalog.language)).isEmpty());
        }
        QCOMPARE(m_left.size(), std::size_t(6));
        m_held = QString::fromStdString(m_mesh->held());
        m_sent = QString::fromStdString(stringOr(m_mesh->send("The tests are green."), "short"));
        m_mesh->send("Shall we deploy?", Json::object(), "human");
        resultOf(m_mesh->hal->call("locks.acquire", {{"resource", "deploy"}}));
        resultOf(m_mesh->alice->call("pair.invite", {{"name", "hal"}, {"role", "grip"}}));
        QVERIFY(!m_held.isEmpty() && !m_sent.isEmpty());
    }
    void cleanupTestCase()
    {
        m_left.clear();
        m_mesh.reset();
    }

    // First: what others ask for in between makes the service careful with people, too.
    void whatAPersonSeesIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("line");
        for (const auto &catalog : allCatalogs()) {
            for (const auto *line : {"approvals", "approve HELD", "deny HELD", "inbox --all", "status"}) {
                QTest::newRow(qPrintable(text(catalog.language) + QStringLiteral(": ") + QString::fromUtf8(line)))
                    << text(catalog.language) << QString::fromUtf8(line);
            }
        }
    }
    void whatAPersonSeesIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QString, line);
        line.replace(QStringLiteral("HELD"), m_held);
        Person person(
            m_mesh->bin("mesh"), line.split(QLatin1Char(' ')), environment(language, m_mesh->service.folder()));
        if (line.startsWith(QStringLiteral("approve ")) || line.startsWith(QStringLiteral("deny "))) {
            static const QRegularExpression question(QStringLiteral("\\b[0-9A-Z]{4}\\b.*[:：] ?$"));
            QVERIFY(
                QTest::qWaitFor([&] { return question.match(QString::fromUtf8(person.screen())).hasMatch(); }, 30'000));
            person.interrupt();
        }
        person.exitCode();
        look(language, line, QString::fromUtf8(person.screen()));
        QVERIFY2(m_said.isEmpty(), qPrintable(said()));
    }

    void helpIsTranslated_data() { everyLanguage(); }
    void helpIsTranslated()
    {
        QFETCH(QString, language);
        judge(language, {QStringLiteral("--help")}, m_nothing.path());
        for (const auto &verb : verbs()) {
            const QStringList words {text(verb.name)};
            judge(language, words + help, m_nothing.path());
            for (const auto &sub : verb.subVerbs)
                judge(language, words + QStringList(text(sub.name)) + help, m_nothing.path());
        }
        QVERIFY2(m_said.isEmpty(), qPrintable(said()));
    }

    void answersAreTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<QString>("line");
        // "ID" is a message that was sent, "HELD" one that is held.
        static constexpr const char *withoutService[] {"list", "status", "doctor", "inbox", "locks", "send hal hello",
            "service status", "service stop", "service logs", "log", "config", "config list", "config get port",
            "config get no_such_key", "config set port 99999999", "config set port many", "plugin status", "plugin",
            "scan ls -l", "scan git push --force origin main", "scan rm -rf /", "frobnicate", "lst", "send", "send hal",
            "list --frobnicate", "log -n 0", "log -n many", "config frobnicate", "completion", "lock", "remote",
            "remote add"};
        static constexpr const char *withService[] {"list", "status", "doctor", "inbox", "inbox --all", "locks",
            "approvals", "approve HELD", "approve zzzz", "deny HELD", "read HELD", "read ID", "read zzzz", "receipt ID",
            "receipt HELD", "receipt", "send nobody hello", "send ha hello", "send HAL@attic hello", "send hal hello",
            "send hal git push --force origin main", "send hal --wait shown --timeout 1 hello",
            "send hal --wait soon hello", "broadcast hello", "reply zzzz hello", "reply ID hello", "connect",
            "connect hal", "connect a/b", "disconnect", "lock deploy", "lock elsewhere", "lock /nowhere/at/all",
            "unlock deploy", "unlock deploy --force", "pair hal", "pair nobody", "unpair", "grip", "guard",
            "steer there", "intercept hello", "intercept! hello", "handover", "resume hal", "resume nobody",
            "remote list", "remote status", "remote status attic", "remote add nowhere.invalid", "remote accept",
            "remote reject", "remote verify attic", "remote rights attic", "remote rename attic loft",
            "remote remove attic", "config list", "config get port", "config get no_such_key", "config set port many",
            "config set port 99999999", "config set max_body_kib 64", "config set approval_timeout_minutes 0",
            "config set rule_exceptions [\"git-push-force\"]", "config set require_confirmation false", "service start",
            "service status", "service stop", "service logs", "scan git push --force origin main"};
        for (const auto &catalog : allCatalogs()) {
            const auto add = [&](const char *line, bool runs) {
                const auto name = text(catalog.language)
                    + (runs ? QStringLiteral(": mesh ") : QStringLiteral(", no service: mesh "))
                    + QString::fromUtf8(line);
                QTest::newRow(qPrintable(name)) << text(catalog.language) << runs << QString::fromUtf8(line);
            };
            for (const auto *line : withoutService)
                add(line, false);
            for (const auto *line : withService)
                add(line, true);
        }
    }
    void answersAreTranslated()
    {
        QFETCH(QString, language);
        QFETCH(bool, runs);
        QFETCH(QString, line);
        line.replace(QStringLiteral("HELD"), m_held).replace(QStringLiteral("ID"), m_sent);
        judge(language, line.split(QLatin1Char(' ')), runs ? m_mesh->service.folder() : m_nothing.path());
        QVERIFY2(m_said.isEmpty(), qPrintable(said()));
    }

    /// What keeps the service from starting is its own sentence, and comes to who starts it in a file.
    void aStartThatFailsIsTranslated_data() { everyLanguage(); }
    void aStartThatFailsIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir home;
        const auto folder = home.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        test::write(
            folder + QStringLiteral("/config.json"), "{\"port\": " + QByteArray::number(m_mesh->service.port()) + "}");
        QFile::setPermissions(folder + QStringLiteral("/config.json"), QFile::ReadOwner | QFile::WriteOwner);
        judge(language, {QStringLiteral("service"), QStringLiteral("start")}, folder);
        QVERIFY2(m_said.isEmpty(), qPrintable(said()));
        QVERIFY2(m_last.contains(QString::number(m_mesh->service.port())), qPrintable(m_last));
        QVERIFY2(m_last.contains(QStringLiteral("mesh config set port")), qPrintable(m_last));
    }

    void aSettingWinsOverTheEnvironment()
    {
        const auto before = output(QStringLiteral("fr"), {QStringLiteral("list")}, m_mesh->service.folder());
        QVERIFY(bool(m_mesh->service.call("config.set", {{"key", "language"}, {"value", "de"}})));
        const auto after = output(QStringLiteral("fr"), {QStringLiteral("list")}, m_mesh->service.folder());
        QVERIFY(bool(m_mesh->service.call("config.set", {{"key", "language"}, {"value", nullptr}})));
        QVERIFY(before != after);
        QCOMPARE(after, output(QStringLiteral("de"), {QStringLiteral("list")}, m_mesh->service.folder()));
    }

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const auto &catalog : allCatalogs())
            QTest::newRow(qPrintable(text(catalog.language))) << text(catalog.language);
    }
    QStringList environment(const QString &language, const QString &folder) const
    {
        auto all = m_mesh->environment();
        all.removeIf([](const QString &one) {
            return one.startsWith(QStringLiteral("LC_ALL=")) || one.startsWith(QStringLiteral("GRIP_MESH_DIR="));
        });
        return all << QStringLiteral("LANG=") + language + QStringLiteral(".UTF-8")
                   << QStringLiteral("GRIP_MESH_DIR=") + folder;
    }
    QString output(const QString &language, const QStringList &words, const QString &folder) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setEnvironment(environment(language, folder));
        process.start(m_mesh->bin("mesh"), words);
        process.closeWriteChannel();
        const bool hasEnded = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        const auto text = QString::fromUtf8(process.readAll());
        return hasEnded && !text.trimmed().isEmpty() ? text : QString::fromUtf8("∅");
    }
    void judge(const QString &language, const QStringList &words, const QString &folder)
    {
        // Where no person reads, the texts of messages stand as they were written.
        static const QRegularExpression ofMessages(QStringLiteral("^\\[mesh.*$"), QRegularExpression::MultilineOption);
        look(language, words.join(QLatin1Char(' ')), output(language, words, folder).remove(ofMessages));
    }
    void look(const QString &language, const QString &line, const QString &output)
    {
        m_last = output;
        const bool mayBeSilent = line.startsWith(QLatin1String("log")); // There may be no line in it.
        if (!mayBeSilent && output.contains(QString::fromUtf8("∅")))
            m_said << QStringLiteral("mesh ") + line + QStringLiteral(" has said nothing");
        if (const auto left = m_left.at(language).in(output); !left.isEmpty())
            m_said << QStringLiteral("mesh ") + line + QStringLiteral(": ") + left.join(QStringLiteral(" | "))
                    + QStringLiteral("\n") + output;
    }
    QString said() { return std::exchange(m_said, {}).join(QLatin1Char('\n')); }

    const QStringList help {QStringLiteral("--help")};
    const QTemporaryDir m_nothing; ///< The data folder where no service runs.
    std::optional<ApprovalsFixture> m_mesh;
    std::map<QString, EnglishLeft> m_left;
    QString m_held;
    QString m_sent;
    QString m_last;
    QStringList m_said; ///< What was found in English.
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
