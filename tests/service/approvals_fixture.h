// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/ids.h"
#include "support/person.h"
#include "support/service_process.h"

#include <QDirIterator>

#include <memory>

/// A service, two sessions on its bus, and `mesh` called by a program or by a person.
class ApprovalsFixture
{
public:
    static constexpr const char *secret = "plum-tree-4711"; ///< In every text that is held here.
    static std::string dangerous(const std::string &more = {})
    {
        return "please run git push --force origin " + std::string(secret) + more;
    }

    explicit ApprovalsFixture(const QStringList &serviceOptions = {})
        : m_options(serviceOptions)
    {
        start();
    }

    ServiceProcess service;
    std::unique_ptr<BusClient> alice;
    std::unique_ptr<BusClient> hal; ///< Subscribed: what comes to it is in `halGot`.
    std::string halId;

    void start()
    {
        service.start(m_options);
        join();
    }
    void join()
    {
        alice = std::make_unique<BusClient>();
        hal = std::make_unique<BusClient>();
        alice->greet(service, "alice");
        halId = mesh::stringOr(hal->greet(service, "hal", {{"subscribe", {"messages"}}}), "sessionId");
    }
    mesh::Json send(const std::string &text, const mesh::Json &more = mesh::Json::object(), const char *to = "hal")
    {
        mesh::Json envelope {{"to", to}, {"body", text}};
        envelope.update(more);
        return alice->ask(envelope);
    }
    /// The short id of a message that is held now.
    std::string held(const std::string &text = dangerous())
    {
        const auto sent = send(text);
        return mesh::stringOr(sent, "state") == "held" ? mesh::stringOr(sent, "short") : std::string();
    }

    QString bin(const char *name) const
    {
        return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/")) + QLatin1Char('/')
            + QString::fromUtf8(name);
    }
    QStringList environment() const
    {
        return {QStringLiteral("GRIP_MESH_DIR=") + service.folder(), QStringLiteral("HOME=") + m_home.path(),
            QStringLiteral("PATH=/usr/local/bin:/usr/bin:/bin"), QStringLiteral("LC_ALL=C.UTF-8"),
            QStringLiteral("NO_COLOR=1"), QStringLiteral("MESH=") + bin("mesh"),
            QStringLiteral("HOOK=") + bin("mesh-hook"), QStringLiteral("W=") + m_home.path()};
    }
    QString home(const char *name = "") const { return m_home.filePath(QString::fromUtf8(name)); }

    /// `mesh` typed by a person at a terminal.
    std::unique_ptr<Person> person(const QStringList &words) const
    {
        return std::make_unique<Person>(bin("mesh"), words, environment());
    }
    /// A line of shell, typed there.
    std::unique_ptr<Person> personsShell(const QString &line) const
    {
        return std::make_unique<Person>(QStringLiteral("/bin/sh"),
            QStringList {QStringLiteral("-c"), line + QStringLiteral("\nexit $?")}, environment());
    }
    /// Approves or denies and gives the right characters; the exit code.
    int decide(const char *verb, const std::string &id = {})
    {
        QStringList words {QString::fromUtf8(verb)};
        if (!id.empty())
            words << QString::fromStdString(id);
        auto somebody = person(words);
        const auto characters = somebody->question();
        if (characters.isEmpty()) {
            lastScreen = somebody->screen();
            return -2;
        }
        somebody->type(characters);
        const int code = somebody->exitCode();
        lastScreen = somebody->screen();
        return code;
    }
    QByteArray lastScreen;

    /// `mesh` called by a program of the user, without a terminal: both streams.
    QByteArray output(const QStringList &words, int *code = nullptr) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setEnvironment(environment());
        process.start(bin("mesh"), words);
        process.closeWriteChannel();
        process.waitForFinished(30'000);
        if (code)
            *code = process.exitCode();
        return process.readAll();
    }
    mesh::Json json(QStringList words) const
    {
        const auto parsed = mesh::parseObject(output(words << QStringLiteral("--json")).trimmed().toStdString());
        return parsed ? *parsed : mesh::Json();
    }

    /// The lines of the log that tell of this event.
    std::vector<mesh::Json> logged(const char *event) const
    {
        std::vector<mesh::Json> found;
        for (const auto &line : service.content("log.jsonl").split('\n')) {
            auto json = mesh::parseObject(line.toStdString());
            if (json && mesh::stringOr(*json, "event") == event)
                found.push_back(std::move(*json));
        }
        return found;
    }
    /// Files of the data folder and of the home that have this text; programs, which may be this test, do not count.
    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        for (const auto &folder : {service.folder(), m_home.path()}) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!(file.permissions() & QFile::ExeOwner) && file.open(QFile::ReadOnly)
                    && file.readAll().contains(text))
                    found << file.fileName();
            }
        }
        return found;
    }
    /// What the human was told, newest last.
    QByteArray humansInbox() const
    {
        return output(
            {QStringLiteral("inbox"), QStringLiteral("--all"), QStringLiteral("--peek"), QStringLiteral("--json")});
    }
    /// The next thing that came to hal, as text.
    std::string halGets(int timeout = 30'000)
    {
        const auto frame = hal->next(timeout);
        return frame.is_null() ? std::string() : mesh::stringOr(frame["params"], "body");
    }

private:
    QStringList m_options;
    QTemporaryDir m_home;
};
