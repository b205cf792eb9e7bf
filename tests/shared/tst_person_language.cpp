// SPDX-License-Identifier: MIT
// Which language `mesh` speaks: the setting's, else the environment's, else English.
#include "language/person_language.h"

#include "support/files.h"

#include <QMap>
#include <QTemporaryDir>

#include <array>

using namespace mesh;

namespace {

constexpr std::array<Catalog, 4> spoken {{{"ar", "", {}}, {"de", "", {}}, {"fr", "", {}}, {"zh_CN", "", {}}}};
using Environment = QMap<QByteArray, QByteArray>;

QString languageOf(const Catalog *catalog)
{
    return catalog ? QString::fromUtf8(catalog->language.data(), qsizetype(catalog->language.size())) : QString();
}

} // namespace

class PersonLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theEnvironmentSays_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const Environment &environment, const char *language) {
            QTest::newRow(name) << environment << QString::fromUtf8(language);
        };
        row("nothing", {}, "");
        row("LANG", {{"LANG", "de_DE.UTF-8"}}, "de");
        row("LC_MESSAGES before LANG", {{"LC_MESSAGES", "fr_FR.UTF-8"}, {"LANG", "de_DE.UTF-8"}}, "fr");
        row("LC_ALL before both", {{"LC_ALL", "zh_CN.UTF-8"}, {"LC_MESSAGES", "fr_FR.UTF-8"}, {"LANG", "de_DE.UTF-8"}},
            "zh_CN");
        row("an empty one counts as none", {{"LC_ALL", ""}, {"LANG", "de_DE.UTF-8"}}, "de");
        row("of numbers only", {{"LC_NUMERIC", "de_DE.UTF-8"}, {"LANG", "en_US.UTF-8"}}, "");
        row("English", {{"LANG", "en_GB.UTF-8"}}, "");
        row("one that is not there", {{"LANG", "tlh"}}, "");
        row("Chinese of another territory", {{"LANG", "zh_TW.UTF-8"}}, "");
        row("C", {{"LC_ALL", "C"}, {"LANG", "de_DE.UTF-8"}}, "");
        row("C.UTF-8", {{"LC_ALL", "C.UTF-8"}, {"LANG", "de_DE.UTF-8"}}, "");
        row("POSIX", {{"LANG", "POSIX"}}, "");
        row("LANGUAGE first", {{"LANGUAGE", "fr:de"}, {"LANG", "de_DE.UTF-8"}}, "fr");
        row("LANGUAGE, what is there of it", {{"LANGUAGE", "tlh::de"}, {"LANG", "fr_FR.UTF-8"}}, "de");
        row("LANGUAGE, nothing of it", {{"LANGUAGE", "tlh"}, {"LANG", "fr_FR.UTF-8"}}, "fr");
        row("LANGUAGE, English first", {{"LANGUAGE", "en:de"}, {"LANG", "de_DE.UTF-8"}}, "");
        row("LANGUAGE means nothing in C", {{"LANGUAGE", "de"}, {"LC_ALL", "C"}}, "");
        row("LANGUAGE means nothing alone", {{"LANGUAGE", "de"}}, "");
    }
    void theEnvironmentSays()
    {
        QFETCH(Environment, environment);
        QFETCH(QString, language);
        const auto *catalog
            = environmentCatalog(spoken, [&](const char *name) { return environment.value(name).toStdString(); });
        QCOMPARE(languageOf(catalog), language);
    }

    void theSettingComesFirst_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *settings, const char *language) {
            QTest::newRow(name) << QByteArray(settings) << QString::fromUtf8(language);
        };
        row("set", R"({"language": "ar"})", "ar");
        row("English is set", R"({"language": "en"})", "");
        row("null takes the environment's", R"({"language": null})", "de");
        row("not set", R"({"port": 1})", "de");
        row("empty", R"({"language": ""})", "de");
        row("no language", R"({"language": 7})", "de");
        row("one that is not there", R"({"language": "tlh"})", "");
        row("a broken file", R"({"language": "ar")", "de");
        row("no file", "", "de");
    }
    void theSettingComesFirst()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, language);
        const QTemporaryDir folder;
        if (!settings.isEmpty()) {
            const auto file = folder.filePath(QStringLiteral("config.json"));
            test::write(file, settings);
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        }
        const auto *catalog = personCatalog(spoken, folder.path().toStdString(),
            [](const char *name) { return std::string(qstrcmp(name, "LANG") == 0 ? "de_DE.UTF-8" : ""); });
        QCOMPARE(languageOf(catalog), language);
    }
    void aFolderThatIsNotThereSaysNothing()
    {
        const auto *catalog = personCatalog(spoken, "/nowhere/at/all",
            [](const char *name) { return std::string(qstrcmp(name, "LC_ALL") == 0 ? "fr" : ""); });
        QCOMPARE(languageOf(catalog), QStringLiteral("fr"));
    }
};

QTEST_APPLESS_MAIN(PersonLanguageTest)
#include "tst_person_language.moc"
