// SPDX-License-Identifier: MIT
#include "intercept/intercepts.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "hooks/claude_clients.h"
#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "safety/sanitizer.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>

namespace mesh {
namespace {

constexpr Millis minuteMillis = 60'000;
constexpr std::size_t wordsShown = 500;
/// A call that was let through just before, or whose dialog was open, starts its process a little later.
constexpr std::array<int, 7> looksAfterMs {5, 15, 40, 100, 250, 600, 1500};

/// The answer comes when all of this is done.
struct Stopping {
    std::function<void(Result<Json>)> done;
    Json answer;
    std::optional<Error> failed; ///< Of the words or of the roles.
    int open = 3; ///< The processes, the words, the roles.

    void finish()
    {
        if (--open > 0)
            return;
        if (failed)
            answer["note"] = failed->message + " " + stringOr(answer, "note");
        done(std::move(answer));
    }
};

Json stoppedJson(const Stopper::Outcome &outcome)
{
    Json json = Json::array();
    for (const auto &one : outcome.stopped)
        json.push_back({{"pid", one.leader.pid}, {"command", sanitizeLine(one.command, Target::Model, 200)}});
    return json;
}

std::string commands(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " command" : " commands");
}

/// Tools, not processes: what people count.
std::size_t countOf(const Continuation &continuation)
{
    return static_cast<std::size_t>(std::count_if(continuation.done.begin(), continuation.done.end(),
        [](const Continued &one) { return !one.continued.empty(); }));
}

} // namespace

Intercepts::Intercepts(Registry &registry, Store &store, PostOffice &postOffice, Pairs &pairs, ClaudeClients &clients,
    const Config &config, const DataFolder &folder, const ProcessTree &tree, std::function<Millis()> clock)
    : m_registry(registry)
    , m_store(store)
    , m_postOffice(postOffice)
    , m_pairs(pairs)
    , m_clients(clients)
    , m_config(config)
    , m_folder(folder)
    , m_clock(std::move(clock))
    , m_stopper(folder, tree)
{
    connect(&m_timer, &BootTimer::timeout, this, [this] {
        std::vector<ProcessId> late;
        for (const auto &[pid, pause] : m_pauses) {
            if (pause.until <= bootClock())
                late.push_back(pause.client);
        }
        for (const auto client : late)
            end(client, Resume::GoOn, "nobody let it go on within the time that is set (intercept_timeout_minutes)",
                [](const Result<Json> &) {});
        setTimer();
    });
    connect(&m_registry, &Registry::left, this, &Intercepts::clientEnded);
    connect(&m_clients, &ClaudeClients::stirred, this, &Intercepts::lookAgain);
}

Intercepts::~Intercepts() = default;

void Intercepts::start()
{
    for (const auto &flag : readPauseFlags(m_folder)) {
        (void)removePauseFlag(m_folder, flag.client);
        m_postOffice.tellHuman("The service was restarted while a session was stopped by "
            + sanitizeLine(flag.by, Target::Model, 64) + "; that session goes on.");
    }
    m_stopper.resume(std::nullopt, [this](const Continuation &continuation) {
        if (const auto count = countOf(continuation); count > 0)
            m_postOffice.tellHuman("What an earlier service had stopped goes on: " + commands(count) + '.');
        for (const auto &problem : continuation.problems)
            m_postOffice.tellHuman(sanitizeLine(problem.message + " " + problem.hint, Target::Model, 400));
    });
}

std::string Intercepts::nameOf(MailboxId one) const
{
    const auto *mailbox = m_registry.mailbox(one);
    return mailbox ? mailbox->name : std::string();
}

bool Intercepts::isPaused(MailboxId one) const
{
    return std::any_of(
        m_pauses.begin(), m_pauses.end(), [one](const auto &entry) { return entry.second.mailbox == one; });
}

void Intercepts::stop(MailboxId guard, Envelope words, Answer done)
{
    const auto *pair = m_pairs.pairOf(guard);
    const auto target = pair->partnerOf(guard);
    const bool again = isPaused(target);
    if (pair->roleOf(guard) == Role::None && !again)
        return done(Error {
            Reason::WrongRole, "Your pair has no roles yet, and only Guard stops Grip.", "Take it: mesh guard", {}});
    const auto name = nameOf(target);
    const auto *session = m_registry.ofMailbox(target);
    if (!session)
        return done(Error {Reason::UnknownTarget, name + " is not there now; nothing of it runs here.",
            "See who is there: mesh list", {}});
    auto stopping = std::make_shared<Stopping>();
    stopping->done = std::move(done);
    stopping->answer = {{"with", name}, {"already", again}, {"stopped", Json::array()}, {"not_stopped", Json::array()},
        {"held", false}, {"id", nullptr}, {"short", nullptr}, {"role", "grip"}, {"note", ""}};
    auto *client = session->kind == claudeKind ? m_clients.known(session->process) : nullptr;
    if (client && !again) {
        const auto calls = client->openCalls();
        Pause pause;
        pause.client = session->process;
        pause.mailbox = target;
        pause.guard = guard;
        pause.until = bootClock() + m_config.integer("intercept_timeout_minutes") * minuteMillis;
        const auto &kept = m_pauses.insert_or_assign(pause.client.pid, pause).first->second;
        writeFlag(kept);
        m_stopper.stop(order(kept, !calls.empty()),
            [this, stopping, calls, asks = client->isAskingForPermission(), pause](const Stopper::Outcome &outcome) {
                auto &answer = stopping->answer;
                answer["stopped"] = stoppedJson(outcome);
                auto &not_stopped = answer["not_stopped"];
                for (const auto &one : outcome.notStopped)
                    not_stopped.push_back("process " + std::to_string(one.pid) + " ("
                        + sanitizeLine(one.command, Target::Model, 80) + "): " + one.why);
                for (const auto &tool : calls) {
                    if (tool != "Bash")
                        not_stopped.push_back("a running call of " + sanitizeLine(tool, Target::Model, 80)
                            + ": it is no process of the session");
                }
                if (asks)
                    not_stopped.push_back(
                        "a call whose permission dialog is open: it runs if its human confirms it, and is "
                        "stopped when it starts a process");
                remember(pause.client, outcome);
                log("intercept", pause, {{"stopped", outcome.stopped.size()}, {"not_stopped", not_stopped.size()}});
                m_postOffice.tellHuman(nameOf(pause.guard) + " has stopped " + nameOf(pause.mailbox) + " ("
                    + commands(outcome.stopped.size())
                    + (not_stopped.empty() ? "" : "; " + std::to_string(not_stopped.size()) + " could not be stopped")
                    + ") and is Grip now. Let it go on: mesh resume " + nameOf(pause.mailbox)
                    + ", or end what it ran: mesh resume --abort " + nameOf(pause.mailbox));
                stopping->finish();
            });
        client->setPaused(true);
        look(kept.client);
        setTimer();
        stopping->answer["note"]
            = "Nothing more of " + name + " runs until a person lets it go on (mesh resume). You are Grip now.";
        Q_EMIT changed();
    } else {
        if (!client)
            stopping->answer["not_stopped"].push_back(name
                + " is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are "
                  "changed");
        stopping->finish();
    }
    if (again)
        stopping->finish();
    else
        m_pairs.swap(guard, [stopping](const Status &swapped) {
            if (!swapped)
                stopping->failed = swapped.error();
            stopping->finish();
        });
    send(target, std::move(words), guard, [stopping](const Result<Sent> &sent) {
        if (sent) {
            stopping->answer["held"] = sent->state == state::held;
            stopping->answer["id"] = sent->id;
            stopping->answer["short"] = shortId(sent->seq);
        } else {
            stopping->failed = sent.error();
        }
        stopping->finish();
    });
}

/// The words as a message, ahead of what waits, and a notice of ours of what they mean.
void Intercepts::send(MailboxId target, Envelope words, MailboxId guard, std::function<void(const Result<Sent> &)> done)
{
    const auto text = words.body;
    m_postOffice.send({guard, false}, std::move(words), [=, this, done = std::move(done)](const Result<Sent> &sent) {
        const bool held = sent && sent->state == state::held;
        const auto pause = std::find_if(
            m_pauses.begin(), m_pauses.end(), [&](const auto &entry) { return entry.second.mailbox == target; });
        if (pause != m_pauses.end()) {
            if (sent && !held)
                pause->second.words = sanitizeLine(text, Target::Model, wordsShown);
            pause->second.areWordsHeld = held;
            writeFlag(pause->second);
        }
        m_postOffice.tell(target,
            "INTERCEPT! " + nameOf(guard) + ", who was your Guard, has stopped this session"
                + (held ? " (text held)" : "")
                + " and is Grip now; you are Guard. Do not go on with what was stopped; see what it wants, and ask: "
                  "mesh "
                  "steer <text>.");
        done(sent);
    });
}

Stopper::Order Intercepts::order(const Pause &pause, bool anyCall) const
{
    Stopper::Order order;
    order.client = pause.client;
    order.session = nameOf(pause.mailbox);
    order.why = "stopped by " + nameOf(pause.guard);
    order.toolCallOpen = anyCall;
    if (const auto found = m_background.find(pause.client.pid); found != m_background.end())
        order.backgroundTools = found->second;
    return order;
}

PauseFlag Intercepts::flagOf(const Pause &pause) const
{
    const auto guard = nameOf(pause.guard);
    const auto words = pause.areWordsHeld ? std::string(" (its words are held for a person)")
        : pause.words.empty()             ? std::string()
                                          : ": " + pause.words;
    return {pause.client, guard,
        "[mesh] " + guard + ", the other of your pair, has stopped this session" + words
            + ". Nothing of it runs until a person lets it go on (in a terminal: mesh resume). Do not try again; end "
              "your turn.",
        m_clock()};
}

void Intercepts::writeFlag(const Pause &pause)
{
    if (auto written = writePauseFlag(m_folder, flagOf(pause)); !written)
        m_postOffice.tellHuman("The note that " + nameOf(pause.mailbox)
            + " is stopped could not be written; should the service stop, its calls are not denied: "
            + written.error().message);
}

Json Intercepts::hookAnswer(std::string_view event, ProcessId client)
{
    if (const auto found = m_pauses.find(client.pid); found != m_pauses.end() && found->second.client == client) {
        const auto answer = pauseAnswer(event, flagOf(found->second));
        return answer ? *answer : Json();
    }
    const auto aborted = m_endingTurns.find(client.pid);
    if (event != "PostToolBatch" || aborted == m_endingTurns.end())
        return nullptr;
    const bool isThis = aborted->second == client;
    m_endingTurns.erase(aborted);
    return isThis
        ? Json {{"continue", false}, {"stopReason", "[mesh] What ran was ended by a person (mesh resume --abort)."}}
        : Json();
}

void Intercepts::lookAgain(ProcessId client)
{
    const auto found = m_pauses.find(client.pid);
    if (found == m_pauses.end() || found->second.client != client)
        return;
    const bool isLooking = found->second.looks > 0;
    found->second.looks = static_cast<int>(looksAfterMs.size());
    if (!isLooking)
        look(client);
}

void Intercepts::look(ProcessId client)
{
    auto &looks = m_pauses.at(client.pid).looks;
    if (looks <= 0)
        looks = static_cast<int>(looksAfterMs.size());
    const auto after = looksAfterMs[looksAfterMs.size() - static_cast<std::size_t>(looks)];
    QTimer::singleShot(after, this, [this, client] {
        const auto found = m_pauses.find(client.pid);
        if (found == m_pauses.end() || found->second.client != client)
            return;
        m_stopper.stop(order(found->second, true), [this, pause = found->second](const Stopper::Outcome &outcome) {
            const auto count = remember(pause.client, outcome);
            if (count == 0)
                return;
            log("intercept_late", pause, {{"stopped", count}});
            m_postOffice.tellHuman(
                nameOf(pause.mailbox) + " had begun more: " + commands(count) + ", stopped as well.");
        });
        if (--found->second.looks > 0)
            look(client);
    });
}

std::size_t Intercepts::remember(ProcessId client, const Stopper::Outcome &outcome)
{
    const auto found = m_pauses.find(client.pid);
    if (found == m_pauses.end() || found->second.client != client)
        return 0;
    auto &leaders = found->second.leaders;
    const auto before = leaders.size();
    for (const auto &one : outcome.stopped) {
        if (std::find(leaders.begin(), leaders.end(), one.leader.pid) == leaders.end())
            leaders.push_back(one.leader.pid);
    }
    return leaders.size() - before;
}

void Intercepts::callsEnded(ProcessId client)
{
    m_stopper.recordTools(client, {}, [this, client](std::vector<ProcessId> tools) {
        if (tools.empty())
            m_background.erase(client.pid);
        else
            m_background[client.pid] = std::move(tools);
    });
}

Result<Intercepts::Paused> Intercepts::paused(const std::string &name) const
{
    std::vector<Paused> all;
    for (const auto &[pid, pause] : m_pauses)
        all.push_back({pause.client, nameOf(pause.mailbox)});
    if (all.empty())
        return Error {Reason::UnknownTarget, "No session is stopped.", "See who does what: mesh list", {}};
    if (name.empty() && all.size() == 1)
        return all.front();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Paused &one) { return one.name == name; });
    if (found != all.end())
        return *found;
    Error error {name.empty() ? Reason::AmbiguousTarget : Reason::UnknownTarget,
        name.empty() ? "More than one session is stopped." : "\"" + name + "\" is not stopped.",
        "Say which: mesh resume <name>", {}};
    for (const auto &one : all)
        error.candidates.push_back(one.name);
    return error;
}

void Intercepts::resume(ProcessId client, Resume how, Answer done)
{
    end(client, how, how == Resume::Abort ? "a person has ended what it ran" : "a person lets it go on",
        std::move(done));
}

void Intercepts::end(ProcessId client, Resume how, const std::string &why, Answer done)
{
    const auto found = m_pauses.find(client.pid);
    if (found == m_pauses.end() || found->second.client != client)
        return done(Error {Reason::Stale, "It goes on already.", {}, {}});
    const auto pause = found->second;
    m_pauses.erase(found);
    if (auto removed = removePauseFlag(m_folder, client); !removed)
        m_postOffice.tellHuman(removed.error().message + " " + removed.error().hint);
    if (how == Resume::Abort)
        m_endingTurns[client.pid] = client;
    const auto finish = [this, pause, how, why, done = std::move(done)](const Continuation &continuation) {
        const auto count = countOf(continuation);
        if (count == 0)
            m_endingTurns.erase(pause.client.pid);
        for (const auto &problem : continuation.problems)
            m_postOffice.tellHuman(sanitizeLine(problem.message + " " + problem.hint, Target::Model, 400));
        const auto name = nameOf(pause.mailbox);
        const bool aborts = how == Resume::Abort;
        log(aborts ? "resume_abort" : "resume", pause, {{"why", why}, {"commands", count}});
        m_postOffice.tell(pause.mailbox,
            "This session goes on: " + why + ". " + nameOf(pause.guard)
                + " is Grip of your pair, and you are Guard: see what has changed before you act.");
        m_postOffice.tell(pause.guard, name + " goes on: " + why + '.');
        m_postOffice.tellHuman(name + " goes on: " + why + '.');
        if (auto *known = m_clients.known(pause.client))
            known->setPaused(false);
        done(Json {{"name", name}, {"continued", aborts ? 0 : count}, {"aborted", aborts ? count : 0}});
        Q_EMIT changed();
    };
    if (how == Resume::Abort)
        m_stopper.abort(client, finish);
    else
        m_stopper.resume(client, finish);
    setTimer();
}

void Intercepts::clientEnded(const Session &session)
{
    m_background.erase(session.process.pid);
    m_endingTurns.erase(session.process.pid);
    const auto found = m_pauses.find(session.process.pid);
    if (found != m_pauses.end() && found->second.client == session.process)
        end(session.process, Resume::GoOn, "its client has ended, or it has left", [](const Result<Json> &) {});
}

void Intercepts::setTimer()
{
    if (m_pauses.empty())
        return m_timer.stop();
    m_timer.start(std::min_element(m_pauses.begin(), m_pauses.end(), [](const auto &a, const auto &b) {
        return a.second.until < b.second.until;
    })->second.until);
}

void Intercepts::log(std::string_view event, const Pause &pause, Json more)
{
    Json line {{"at", toIso(m_clock())}, {"event", event}, {"of", nameOf(pause.mailbox)}, {"by", nameOf(pause.guard)}};
    line.update(more);
    m_store.write({[line = toLine(line)](Transaction &tx) { tx.log(line); }, [](const Status &) {}});
}

} // namespace mesh
