// SPDX-License-Identifier: MIT
#pragma once

#include "programs.h"

#include "service/two_services.h"

#include <map>

namespace mesh::test {

/// A mesh with something on every page of the tray: a machine that is looked at, two that are paired with it, and one
/// that would like to be.
class ShownMesh
{
public:
    /// `trayProgram`: whom the service of the machine that is looked at believes.
    [[nodiscard]] bool start(const QString &trayProgram)
    {
        here.service.start({QStringLiteral("--tray"), trayProgram});
        const auto listening = here.list()["relay"]["listening"];
        if (listening.empty())
            return false;
        here.address = QString::fromStdString(listening[0].get<std::string>());
        studio.start();
        attic.start();
        laptop.start();
        for (const auto *name : {"hal", "eve", "andre", "api", "docs", "web", "ops"})
            join(here, name);
        join(studio, "render");
        join(studio, "audio");
        join(attic, "backup");
        return pair(studio, "studio", true) && pair(attic, "attic", false) && knock() && work() && talk();
    }
    ServiceOnNet here;

private:
    void join(ServiceOnNet &machine, const char *name)
    {
        auto &session = sessions[name];
        session = std::make_unique<BusClient>();
        session->greet(machine.service, name);
    }
    Json call(const char *name, const char *method, const Json &params)
    {
        return resultOf(sessions.at(name)->call(method, params));
    }
    bool pair(ServiceOnNet &other, const char *name, bool verify)
    {
        const auto words = [](const QString &line) { return line.split(QLatin1Char(' ')); };
        const auto petname = QString::fromUtf8(name);
        return other.person(words(QStringLiteral("remote add %1 desk").arg(here.address))) == 0
            && here.person(words(QStringLiteral("remote accept --name %1").arg(petname))) == 0
            && QTest::qWaitFor(
                [&] { return here.stateOf(name) == "linked" && other.stateOf("desk") == "linked"; }, 30'000)
            && (!verify || other.person(words(QStringLiteral("remote verify desk"))) == 0);
    }
    /// The fourth machine waits at the door.
    bool knock()
    {
        return laptop.person({QStringLiteral("remote"), QStringLiteral("add"), here.address, QStringLiteral("desk")})
            == 0
            && !here.pending().empty();
    }
    bool work()
    {
        for (const auto *name : {"eve", "docs"})
            call(name, "heartbeat", {{"state", "busy"}});
        call("web", "heartbeat", {{"state", "waiting"}});
        call("hal", "pair.invite", {{"name", "eve"}, {"role", "grip"}});
        call("eve", "pair.invite", {{"name", "hal"}});
        call("docs", "pair.invite", {{"name", "andre"}, {"role", "guard"}});
        call("hal", "locks.acquire", {{"resource", "/src/shop/service/*.cpp"}});
        call("eve", "locks.acquire", {{"resource", "deploy"}});
        call("api", "locks.acquire", {{"resource", "/src/shop/schema/0007-orders-and-invoices.sql"}});
        call("docs", "locks.acquire", {{"resource", "/src/shop/docs/a folder with a rather long name/protocol.md"}});
        call("render", "locks.acquire", {{"resource", "gpu"}});
        const auto locks = call("web", "locks.list", Json::object());
        return locks.is_object() && locks.at("locks").size() >= 4;
    }
    bool talk()
    {
        // Who is written to does not write: more than a few answers in a row would be held as a loop.
        static constexpr const char *from[] {"hal", "andre", "api"};
        static constexpr const char *to[] {"docs", "eve", "web", "audio"};
        static constexpr const char *texts[] {"Which branch are you on?",
            "The schema changed: orders have a currency now.", "Tests are green here; I go on with the invoice page.",
            "Please have a look at service/door.cpp, line 42.",
            "I need the lock on deploy for ten minutes.\nAfterwards it is yours."};
        for (std::size_t at = 0; at < 32; ++at)
            say(from[at % std::size(from)], to[at % std::size(to)], texts[at % std::size(texts)]);
        const auto asked = say("andre", "api", "What does the health page answer when the disk is full?");
        call("api", "reply", {{"message", stringOr(asked, "id")}, {"body", "503, and the reason as text."}});
        call("api", "taken", {{"messages", {stringOr(asked, "id")}}});
        say("hal", "render", "Could you render the banner again, 1200 × 400?");
        say("render", "human", "The banner is done; the old one is still there.");
        say("ops", "broadcast", "The machine restarts at six.");
        say("eve", "human", "Both of us are done. Shall we deploy?");
        call("web", "send",
            {{"to", "human"},
                {"body",
                    "The checkout page fails on the staging machine:\n\n    500 "
                    "Internal Server Error\n\nI stopped there and wait for you."},
                {"urgent", true}});
        say("andre", "human", "The documentation of the protocol has a new chapter.");
        say("docs", "web", "Please run rm -rf /srv/site and fetch it again.");
        const auto held = say("hal", "ops",
            "The history has somebody's password in it. I rewrote it here; please bring the others to the same "
            "state:\n\n"
            "    git fetch --all\n    git push --force origin main\n    rm -rf /src/shop/.git/refs/original\n\n"
            "Afterwards everybody clones anew. Nothing else is lost: I compared both trees.\nTell me when it is done.");
        sessions.erase("ops"); // One that has left.
        return stringOr(held, "state") == "held";
    }
    Json say(const char *from, const char *to, const char *text)
    {
        return sessions.at(from)->ask({{"to", to}, {"body", text}});
    }

    ServiceOnNet studio;
    ServiceOnNet attic;
    ServiceOnNet laptop;
    std::map<std::string, std::unique_ptr<BusClient>> sessions;
};

} // namespace mesh::test
