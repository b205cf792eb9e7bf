// SPDX-License-Identifier: MIT
// Frames that libFuzzer makes up, against what pairing promises whatever a stranger sends: what is understood is
// bounded and written in one way, nobody is agreed with whom no human has accepted, two sides never agree on different
// codes, and who has failed says nothing more. To run it: packaging/fuzz; seeds: corpus/greeting.
#include "protocol/names.h"
#include "relay/greeting.h"
#include "relay/pairing_code.h"
#include "relay/pairing_run.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string>
#include <string_view>

namespace {

using mesh::PairingRun;
using mesh::pairing::Role;
using State = PairingRun::State;

constexpr std::size_t largestFrame = 1024;

void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void checkGreeting(const QByteArray &frame)
{
    const auto parsed = mesh::greeting::parse(frame);
    if (!parsed)
        return require(!parsed.error().message.empty(), "a refusal says why");
    require(static_cast<std::size_t>(frame.size()) <= largestFrame, "a greeting is small");
    const auto bytes = mesh::greeting::toBytes(*parsed);
    const auto again = mesh::greeting::parse(bytes);
    require(again && *again == *parsed, "what is understood can be said again");
    require(mesh::greeting::toBytes(*again) == bytes, "it is written in one way");
    if (const auto *hello = std::get_if<mesh::greeting::DiallerHello>(&*parsed))
        require(bool(mesh::checkName(hello->name)), "names are of the grammar of names");
    if (const auto *hello = std::get_if<mesh::greeting::ListenerHello>(&*parsed))
        require(bool(mesh::checkName(hello->name)), "names are of the grammar of names");
}

/// Two honest sides; what is between them does what the text says: '+' passes the next honest frame on to the listener,
/// '-' to the dialler, 'a' and 'b' are the humans' yes, anything else goes to the listener as a frame.
class Ceremony
{
public:
    void begin() { keep(m_toListener, m_dialler.begin()); }

    void act(std::string_view step)
    {
        if (step == "+")
            pass(m_toListener, m_listener, m_toDialler);
        else if (step == "-")
            pass(m_toDialler, m_dialler, m_toListener);
        else if (step == "a")
            keep(m_toListener, m_dialler.humanAccepted(true));
        else if (step == "b")
            keep(m_toDialler, m_listener.humanAccepted(true));
        else
            keep(m_toDialler, m_listener.frameCame({step.data(), static_cast<qsizetype>(step.size())}));
        check();
    }

private:
    using Queue = std::deque<QByteArray>;

    static void keep(Queue &queue, const PairingRun::Frames &frames)
    {
        for (const auto &frame : frames) {
            require(static_cast<std::size_t>(frame.size()) <= largestFrame, "what is said is small");
            queue.push_back(frame);
        }
    }
    static void pass(Queue &from, PairingRun &to, Queue &answers)
    {
        if (from.empty())
            return;
        const auto frame = from.front();
        from.pop_front();
        keep(answers, to.frameCame(frame));
    }
    void check()
    {
        for (auto *run : {&m_dialler, &m_listener}) {
            const auto state = run->state();
            const bool isAgreed = state == State::Agreed || state == State::Done;
            require(!isAgreed || (run->hasAccepted() && run->otherHasAccepted()), "both humans have accepted");
            require((state == State::Failed) == run->failure().has_value(), "a failure has a reason");
            if (state == State::Comparing)
                require(mesh::pairing::codeFromText(run->code()) == run->code(), "a code is one");
            if (state == State::Failed)
                require(run->humanAccepted(true).empty() && run->pinned().empty(), "who has failed says nothing");
            if (state == State::Agreed)
                keep(run == &m_dialler ? m_toListener : m_toDialler, run->pinned());
        }
        const bool both = isIn(m_dialler) && isIn(m_listener);
        require(!both || m_dialler.code() == m_listener.code(), "two agree on one code");
    }
    static bool isIn(const PairingRun &run) { return run.state() == State::Agreed || run.state() == State::Done; }

    PairingRun m_dialler {Role::Dialled, {std::string(64, '1'), "desk", {1, 3}}, std::string(64, '2'),
        [](std::size_t bytes) { return std::string(bytes, 'd'); }};
    PairingRun m_listener {Role::Listened, {std::string(64, '2'), "studio", {1, 2}}, std::string(64, '1'),
        [](std::size_t bytes) { return std::string(bytes, 'l'); }};
    Queue m_toListener;
    Queue m_toDialler;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    checkGreeting({text.data(), static_cast<qsizetype>(text.size())});
    Ceremony ceremony;
    ceremony.begin();
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        ceremony.act(text.substr(at, end - at));
        at = end + 1;
    }
    return 0;
}
