// SPDX-License-Identifier: MIT
#pragma once

#include "support/service_process.h"

/// For ServiceProcess::start(): this test's own program is the one that the service takes for the tray.
inline QStringList asTray()
{
    return {QStringLiteral("--tray"), QCoreApplication::applicationFilePath()};
}

/// A connection to the control socket, and what is said on it.
class Control
{
public:
    explicit Control(const ServiceProcess &service)
        : m_client(mesh::ControlClient::connect(service.file("run/control.sock").toStdString(), 30'000))
    {
        if (!m_client)
            qFatal("no control socket");
    }
    mesh::Result<mesh::Json> call(std::string_view method, const mesh::Json &params = mesh::Json::object())
    {
        return m_client->call(method, params, 30'000);
    }
    /// It is the tray's from now on.
    mesh::Status attach()
    {
        const auto challenge = call("tray.attach");
        if (!challenge)
            return challenge.error();
        const auto proven = call("tray.prove", *challenge);
        return proven ? mesh::Status(mesh::Done {}) : mesh::Status(proven.error());
    }
    /// The params of the next notification of that name; what comes before is passed over.
    mesh::Json next(const char *method)
    {
        for (;;) {
            const auto notification = m_client->next(30'000);
            if (!notification)
                return nullptr;
            if (mesh::stringOr(*notification, "method") == method)
                return notification->at("params");
        }
    }
    /// Whether that is told to have changed; what comes before is passed over.
    bool hearsOfChanged(const std::string &what)
    {
        for (;;) {
            const auto changed = next("changed");
            if (changed.is_null() || changed.at("what").dump().find('"' + what + '"') != std::string::npos)
                return !changed.is_null();
        }
    }

private:
    mesh::Result<mesh::ControlClient> m_client;
};
