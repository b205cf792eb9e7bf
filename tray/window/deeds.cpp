// SPDX-License-Identifier: MIT
#include "window/deeds.h"

#include "link/shown.h"

#include <QPointer>

#include <chrono>
#include <memory>

namespace mesh {
namespace {

constexpr std::chrono::milliseconds unseen {500};

} // namespace

struct Deeds::Running {
    Deed deed;
    QPointer<QObject> context;
};

Deeds::Deeds(ControlLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(unseen);
    connect(&m_patience, &QTimer::timeout, this, &Deeds::showBusy);
}

void Deeds::run(Deed deed, QObject *context)
{
    if (m_link.state() == ControlLink::State::Online && !m_link.isBelieved()) {
        Q_EMIT failed(shownError(m_link.trouble())); // To ask all the same would be an attempt.
        if (deed.failed)
            deed.failed(m_link.trouble());
        return;
    }
    ask(std::make_shared<Running>(Running {std::move(deed), context}));
}

void Deeds::ask(const std::shared_ptr<Running> &running)
{
    m_running.push_back(running);
    if (!m_patience.isActive())
        m_patience.start();
    m_link.call(running->deed.method, running->deed.params, this, [this, running](const Result<Json> &result) {
        std::erase(m_running, running);
        showBusy();
        const auto &deed = running->deed;
        const bool isThere = !running->context.isNull();
        // A wrong code may be another one than the tray's: then none was typed here.
        const bool isWrong = !result && result.error().reason == Reason::WrongCode && deed.params.contains("typed");
        if (isWrong || (!result && result.error().reason == Reason::CodeNeeded)) {
            if (isWrong)
                Q_EMIT failed(shownError(result.error()));
            giveCode({}); // One at a time: what waited for another one is given up.
            m_waiting = running;
            Q_EMIT codeWanted(true);
            return;
        }
        const bool isGone = !result && deed.endsService && result.error().reason == Reason::NoService;
        if (!result && !isGone) {
            Q_EMIT failed(shownError(result.error()));
            if (deed.failed && isThere)
                deed.failed(result.error());
            return;
        }
        if (!deed.success.isEmpty())
            Q_EMIT succeeded(deed.success, isThere ? deed.undo : std::function<void()>());
        if (deed.done && isThere)
            deed.done(isGone ? Json::object() : *result);
    });
}

void Deeds::giveCode(const QString &typed)
{
    const auto running = std::exchange(m_waiting, nullptr);
    Q_EMIT codeWanted(false);
    if (!running)
        return;
    if (typed.trimmed().isEmpty()) {
        if (running->deed.failed && running->context)
            running->deed.failed({Reason::CodeNeeded, {}, {}, {}});
        return;
    }
    running->deed.params["typed"] = typed.trimmed().toStdString();
    ask(running);
}

void Deeds::showBusy()
{
    if (m_running.empty())
        m_patience.stop();
    Q_EMIT busyChanged(m_running.empty() || m_patience.isActive() ? QString() : m_running.back()->deed.doing);
}

} // namespace mesh
