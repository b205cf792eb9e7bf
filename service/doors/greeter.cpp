// SPDX-License-Identifier: MIT
#include "doors/greeter.h"

#include "platform/token.h"

namespace mesh {

Greeter::Greeter(std::unique_ptr<WebSocketChannel> channel, std::string_view token, const BusSettings &settings,
    Deadlines &deadlines)
    : m_channel(std::move(channel))
    , m_token(token)
    , m_deadline(deadlines.after(settings.greetingTime,
          [this] { m_channel->close(CloseCode::Unauthorized, "No greeting with a token came in time."); }))
{
    connect(m_channel.get(), &Channel::received, this, &Greeter::check);
    connect(m_channel.get(), &Channel::closed, this, &Greeter::gone);
}

void Greeter::check(const QByteArray &utf8)
{
    constexpr std::string_view scheme = "Bearer ";
    m_deadline.cancel();
    auto greeting = parseObject({utf8.data(), static_cast<std::size_t>(utf8.size())});
    const auto authorization = greeting ? stringOr(*greeting, "authorization") : std::string();
    if (!authorization.starts_with(scheme)
        || !equalConstantTime(std::string_view(authorization).substr(scheme.size()), m_token)) {
        m_channel->close(
            CloseCode::Unauthorized, "The first frame must be an object with authorization \"Bearer <token>\".");
        return;
    }
    disconnect(m_channel.get(), &Channel::received, this, nullptr);
    m_channel->allow(Channel::largestText);
    m_greeting = *std::move(greeting);
    // Whoever gets the channel may delete it at once: not while it stands on the stack.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_channel->isOpen()) {
                disconnect(m_channel.get(), nullptr, this, nullptr);
                Q_EMIT verified();
            }
        },
        Qt::QueuedConnection);
}

} // namespace mesh
