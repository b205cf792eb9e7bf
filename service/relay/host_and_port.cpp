// SPDX-License-Identifier: MIT
#include "relay/host_and_port.h"

#include <QHostAddress>
#include <QUrl>

namespace mesh {

Result<HostAndPort> parseHostAndPort(const std::string &text, quint16 usualPort)
{
    const Error bad {Reason::BadParams, phrase("\"%1\" is no address of a machine.", text.substr(0, 80)),
        phrase("For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475"), {}};
    // A numeric address with colons stands alone, or in brackets before its port.
    const bool isAlone = !QHostAddress(QString::fromStdString(text)).isNull();
    const auto url = QUrl(QStringLiteral("mesh://")
            + QString::fromStdString(isAlone && text.find(':') != std::string::npos ? '[' + text + ']' : text),
        QUrl::StrictMode);
    const auto host = url.host().toStdString();
    const bool isMore = (!isAlone && text.ends_with(':')) || !url.userInfo().isEmpty() || !url.path().isEmpty()
        || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || host.empty() || isMore || url.port(usualPort) <= 0)
        return bad;
    return HostAndPort {host, static_cast<quint16>(url.port(usualPort))};
}

} // namespace mesh
