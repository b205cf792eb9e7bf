// SPDX-License-Identifier: MIT
// What `meshd` says about its own command line, and in which language.
#include "catalogs.h"
#include "language/phrase.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mesh;

namespace {

struct Said {
    int exit = -1;
    QString out;
    QString err;
};

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*"));
    QSet<QString> all;
    for (auto found = option.globalMatch(text); found.hasNext();)
        all << found.next().captured();
    return all;
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;

    Said meshd(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8")) const
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("LC_ALL"), locale);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("MESH_BIN_DIR") + QStringLiteral("/meshd"), arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        for (const auto &catalog : allCatalogs())
            QTest::newRow(std::string(catalog.language).c_str())
                << QString::fromUtf8(catalog.language.data(), qsizetype(catalog.language.size()));
    }
    static const Catalog *catalogOfLanguage(const QString &language)
    {
        return language.isEmpty() ? nullptr : catalogOf(allCatalogs(), language.toStdString());
    }
    static QString said(const Phrase &phrase, const QString &language)
    {
        return QString::fromStdString(phrase.in(catalogOfLanguage(language)));
    }

private Q_SLOTS:
    void help_data() { languages(); }
    void help()
    {
        QFETCH(QString, language);
        for (const auto *option : {"--help", "-h"}) {
            const auto done = meshd({QLatin1String(option)},
                language.isEmpty() ? QStringLiteral("C.UTF-8") : language + QStringLiteral(".UTF-8"));
            QCOMPARE(done.exit, 0);
            for (const auto *label : {"Usage", "Options", "Print this help message and exit"}) {
                const auto part = said(phrase(label), language);
                QVERIFY2(done.out.contains(part), qPrintable(done.out));
            }
            const bool isEnglish = done.out.contains(QStringLiteral("Print this help message and exit"));
            QCOMPARE(isEnglish, language.isEmpty());
            QCOMPARE(done.err, QString());
        }
    }
    void errors_data() { languages(); }
    void errors()
    {
        QFETCH(QString, language);
        const auto locale = language.isEmpty() ? QStringLiteral("C.UTF-8") : language + QStringLiteral(".UTF-8");
        const auto unknown = meshd({QStringLiteral("--what")}, locale);
        QCOMPARE(unknown.exit, 1);
        QCOMPARE(unknown.err.section(QLatin1Char('\n'), 0, 0),
            said(phrase("The following argument was not expected: %1", "--what"), language));
        const auto range = meshd({QStringLiteral("--port"), QStringLiteral("65536")}, locale);
        QCOMPARE(range.exit, 1);
        QCOMPARE(range.err.section(QLatin1Char('\n'), 0, 0),
            said(phrase("%1: Value %2 not in range %3 to %4", "--port", "65536", "0", "65535"), language));
        QVERIFY(!QDir(m_home.filePath(QStringLiteral(".grip-session-mesh"))).exists()); // Nothing was begun.
    }
    void theSettingCounts()
    {
        const auto data = m_home.filePath(QStringLiteral(".grip-session-mesh"));
        QVERIFY(QDir().mkdir(data));
        QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile config(data + QStringLiteral("/config.json"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(R"({"language":"de"})");
        config.close();
        config.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const auto done = meshd({QStringLiteral("--help")});
        QVERIFY(QDir(data).removeRecursively());
        QVERIFY2(done.out.contains(said(phrase("Print this help message and exit"), QStringLiteral("de"))),
            qPrintable(done.out));
    }
    void version()
    {
        for (const auto *option : {"--version", "-v"}) {
            const auto done = meshd({QLatin1String(option)}, QStringLiteral("de_DE.UTF-8"));
            QCOMPARE(done.exit, 0);
            QVERIFY2(QRegularExpression(QStringLiteral("^meshd \\d+\\.\\d+\\.\\d+\n$")).match(done.out).hasMatch(),
                qPrintable(done.out));
        }
    }
    /// The manual is written by hand, and knows the same options.
    void theManualKnowsThem()
    {
        QFile page(qEnvironmentVariable("MESH_SOURCE_DIR") + QStringLiteral("/cli/reference/meshd.1.in"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        auto text = QString::fromUtf8(page.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
        text.remove(QRegularExpression(QStringLiteral("\\\\f[BIR]")));
        const auto options = text.section(QStringLiteral(".SH OPTIONS"), 1).section(QStringLiteral(".SH EXIT"), 0, 0);
        auto help = meshd({QStringLiteral("--help")}).out;
        QCOMPARE(optionsIn(options), optionsIn(help.section(QStringLiteral("Options:"), 1)));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
