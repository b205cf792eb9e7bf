// SPDX-License-Identifier: MIT
#pragma once

#include "support/person.h"
#include "support/service_process.h"

#include <memory>

/// A machine as another one sees it: a service that is reached on loopback, its person at a terminal, its sessions.
class ServiceOnNet
{
public:
    explicit ServiceOnNet(const mesh::Json &more = mesh::Json::object())
    {
        mesh::Json settings {{"relay_listen", {"127.0.0.1"}}, {"relay_port", 0},
            {"machine_messages_per_minute", 10'000'000}, {"directs_per_minute", 10'000'000},
            {"answers_per_hour", 1'000'000}};
        settings.update(more);
        service.configure(settings);
    }

    ServiceProcess service;

    void start()
    {
        service.start();
        const auto listening = list()["relay"]["listening"];
        if (!listening.empty())
            address = QString::fromStdString(listening[0].get<std::string>());
    }
    QString address; ///< 127.0.0.1:port

    mesh::Json list() const
    {
        const auto listed = service.call("remote.list");
        return listed ? *listed : mesh::Json::object();
    }
    /// How it stands with another machine.
    mesh::Json machine(const std::string &name) const
    {
        const auto listed = list();
        for (const auto &one : listed.value("machines", mesh::Json::array())) {
            if (mesh::stringOr(one, "name") == name)
                return one;
        }
        return mesh::Json::object();
    }
    std::string stateOf(const std::string &name) const { return mesh::stringOr(machine(name), "state"); }
    mesh::Json pending() const
    {
        const auto all = list().value("pending", mesh::Json::array());
        return all.empty() ? mesh::Json::object() : all[0];
    }

    QStringList environment() const
    {
        return {QStringLiteral("GRIP_MESH_DIR=") + service.folder(), QStringLiteral("HOME=") + m_home.path(),
            QStringLiteral("PATH=/usr/local/bin:/usr/bin:/bin"), QStringLiteral("LC_ALL=C.UTF-8"),
            QStringLiteral("NO_COLOR=1")};
    }
    /// A verb for people, typed by one who types the characters too; the exit code. `screen`: what was on it.
    int person(const QStringList &words)
    {
        Person somebody(mesh(), words, environment());
        const auto characters = somebody.question();
        if (!characters.isEmpty())
            somebody.type(characters);
        const int code = somebody.exitCode();
        screen = somebody.screen();
        return code;
    }
    QByteArray screen;

    static QString mesh()
    {
        return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/mesh"));
    }

    /// The sessions of `list` as "name@machine state".
    QStringList sessions() const
    {
        QStringList all;
        const auto listed = service.call("list");
        for (const auto &one : listed ? listed->value("sessions", mesh::Json::array()) : mesh::Json::array())
            all << QString::fromStdString(mesh::stringOr(one, "name") + '@' + mesh::stringOr(one, "machine", "here")
                + ' ' + mesh::stringOr(one, "state"));
        all.sort();
        return all;
    }

private:
    QTemporaryDir m_home;
};

/// Two machines, "studio" as the first calls the second, "laptop" as the second calls the first.
class TwoServices
{
public:
    explicit TwoServices(const mesh::Json &settings = mesh::Json::object())
        : laptop(settings)
        , studio(settings)
    {
    }

    ServiceOnNet laptop;
    ServiceOnNet studio;

    void start()
    {
        laptop.start();
        studio.start();
    }
    /// The ceremony with both people: `laptop` dials. True when the link is up.
    bool pair(bool verify = true)
    {
        if (laptop.person({QStringLiteral("remote"), QStringLiteral("add"), studio.address, QStringLiteral("studio")})
            != 0)
            return false;
        if (studio.person({QStringLiteral("remote"), QStringLiteral("accept"), QStringLiteral("--name"),
                QStringLiteral("laptop")})
            != 0)
            return false;
        if (!QTest::qWaitFor([this] { return areLinked(); }, 30'000))
            return false;
        if (!verify)
            return true;
        // The link is made anew when more is allowed on it.
        return laptop.person({QStringLiteral("remote"), QStringLiteral("verify"), QStringLiteral("studio")}) == 0
            && QTest::qWaitFor([this] { return areLinked(); }, 30'000);
    }
    bool areLinked() const { return laptop.stateOf("studio") == "linked" && studio.stateOf("laptop") == "linked"; }
};
