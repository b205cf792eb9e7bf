// SPDX-License-Identifier: MIT
#include "intercept/intercepts.h"

#include "config/config.h"
#include "delivery/post_office.h"
#include "hooks/claude_clients.h"
#include "intercept/intercept_texts.h"
#include "platform/data_folder.h"
#include "protocol/ids.h"
#include "protocol/names.h"
#include "protocol/phrase_json.h"
#include "safety/gated_line.h"
#include "safety/sanitizer.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>
#include <optional>

namespace mesh {
namespace {

constexpr Millis minuteMillis = 60'000;
constexpr std::size_t wordsShown = 500;
/// Tools, not processes: what people count.
std::size_t countOf(const Continuation &continuation)
{
    return static_cast<std::size_t>(std::count_if(continuation.done.begin(), continuation.done.end(),
        [](const Continued &one) { return !one.continued.empty(); }));
}

using intercept_texts::commands;

} // namespace

/// The answer comes when all of this is done.
struct Intercepts::Stopping {
    std::function<void(Result<Json>)> done;
    Json answer;
    Phrase note;
    std::optional<Error> failed; ///< Of the words or of the roles.
    int open = 2; ///< The processes; the roles, and then the words.

    void finish()
    {
        if (--open > 0)
            return;
        if (failed)
            note = phrase("%1 %2", failed->message, note);
        putPhrase(answer, "note", note);
        done(std::move(answer));
    }
};

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
                false, [](const Result<Json> &) {});
        setTimer();
    });
    connect(&m_registry, &Registry::left, this, &Intercepts::sessionLeft);
    connect(&m_clients, &ClaudeClients::stirred, this, &Intercepts::lookAgain);
}

Intercepts::~Intercepts() = default;

void Intercepts::start()
{
    for (const auto &flag : readPauseFlags(m_folder)) {
        (void)removePauseFlag(m_folder, flag.client);
        m_postOffice.tellHuman("The service was restarted while a session was stopped by " + gatedLine(flag.by, 64)
            + "; that session goes on.");
    }
    m_stopper.resume(std::nullopt, {}, [this](const Continuation &continuation) {
        if (const auto count = countOf(continuation); count > 0)
            m_postOffice.tellHuman("What an earlier service had stopped goes on: " + commands(count) + '.');
        tellProblems(continuation);
    });
}

void Intercepts::releaseAll()
{
    std::vector<ProcessId> leaders;
    for (const auto &[pid, pause] : m_pauses) {
        leaders.insert(leaders.end(), pause.news.leaders().begin(), pause.news.leaders().end());
        (void)removePauseFlag(m_folder, pause.client);
        m_postOffice.tellHuman("The service stops, so " + nameOf(pause.mailbox) + ", which was stopped, goes on.");
    }
    if (!m_pauses.empty())
        m_stopper.resume(
            std::nullopt, std::move(leaders), [](const Continuation &) {}); // Done before the Stopper's end.
    m_pauses.clear();
    m_timer.stop();
}

void Intercepts::tellProblems(const Continuation &continuation)
{
    for (const auto &problem : continuation.problems)
        m_postOffice.tellHuman(gatedLine(problem.message.english() + " " + problem.hint.english(), 400));
}

void Intercepts::stop(MailboxId guard, Envelope words, Answer done)
{
    const auto *pair = m_pairs.pairOf(guard);
    const auto target = pair->partnerOf(guard);
    if (pair->roleOf(guard) == Role::None && !isPaused(target))
        return done(Error {Reason::WrongRole, phrase("Your pair has no roles yet, and only Guard stops Grip."),
            phrase("Take it: mesh guard"), {}});
    stop(target, guard, std::move(words), std::move(done));
}

void Intercepts::stopForPerson(MailboxId target, Envelope words, Answer done)
{
    stop(target, m_registry.human().id, std::move(words),
        [this, target, again = isPaused(target), done = std::move(done)](Result<Json> answer) {
            if (!answer)
                return done(answer);
            const auto *pair = m_pairs.pairOf(target);
            answer->erase("role");
            (*answer)["grip"] = pair && pair->grip != 0 ? Json(nameOf(pair->grip)) : Json();
            if (pair && !again) // Whom it works with is not asked, and learns it so.
                m_postOffice.tell(pair->partnerOf(target),
                    "A person has stopped " + nameOf(target) + ". " + m_pairs.duties(pair->partnerOf(target)));
            done(answer);
        });
}

void Intercepts::stop(MailboxId target, MailboxId by, Envelope words, Answer done)
{
    const bool again = isPaused(target);
    const auto name = nameOf(target);
    const auto *session = m_registry.ofMailbox(target);
    if (!session)
        return done(Error {Reason::UnknownTarget, phrase("%1 is not there now; nothing of it runs here.", name),
            phrase("See who is there: mesh list"), {}});
    auto *client = session->kind == claudeKind ? m_clients.known(session->process) : nullptr;
    auto stopping = std::make_shared<Stopping>();
    stopping->done = std::move(done);
    stopping->answer = {{"with", name}, {"paused", client != nullptr}, {"already", again}, {"stopped", Json::array()},
        {"not_stopped", Json::array()}, {"held", false}, {"id", nullptr}, {"short", nullptr}, {"role", nullptr},
        {"note", ""}};
    if (client && !again) {
        pause(*client, target, by, stopping);
    } else if (const auto *paused
        = client ? find(client->process()) : nullptr) { // A part of it may have been let go on.
        m_stopper.stop(order(*paused),
            [this, stopping, process = client->process(), calls = client->openCalls(),
                asks = client->isAskingForPermission()](const Stopper::Outcome &outcome) {
                stopping->answer["stopped"] = intercept_texts::stopped(outcome);
                putPhrases(stopping->answer, "not_stopped", intercept_texts::notStopped(outcome, calls, asks));
                if (auto *pause = find(process))
                    pause->news.answered(outcome);
                stopping->finish();
            });
    } else {
        putPhrases(stopping->answer, "not_stopped",
            {phrase("%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are "
                    "changed",
                name)});
        stopping->finish();
    }
    auto sendWords = [this, target, by, again, words = std::move(words), stopping](const Status &swapped) mutable {
        if (!swapped)
            stopping->failed = swapped.error();
        const auto role = wireName(m_pairs.roleOf(by));
        stopping->answer["role"] = role.empty() ? Json() : Json(role);
        if (words.body.empty() && isPaused(target)) { // Another program may go by the kind of a message.
            tellTarget(target, by, again, false, {});
            return stopping->finish();
        }
        send(target, std::move(words), by, again, [stopping](const Result<Sent> &sent) {
            if (sent) {
                stopping->answer["held"] = sent->state == state::held;
                stopping->answer["id"] = sent->id;
                stopping->answer["short"] = shortId(sent->seq);
            } else {
                stopping->failed = sent.error();
            }
            stopping->finish();
        });
    };
    if (again)
        sendWords(Done {});
    else
        changeRoles(target, by, std::move(sendWords));
}

/// Guard becomes Grip of what it has stopped; of what a person has stopped, if it can.
void Intercepts::changeRoles(MailboxId target, MailboxId by, std::function<void(const Status &)> done)
{
    if (by != m_registry.human().id)
        return m_pairs.swap(by, std::move(done));
    const auto *pair = m_pairs.pairOf(target);
    const auto guard = pair && pair->grip == target ? pair->partnerOf(target) : 0;
    if (guard == 0 || isPaused(guard))
        return done(Done {});
    if (!m_registry.mailbox(guard)->isRemote())
        return m_pairs.swap(guard, std::move(done));
    m_pairs.handOver(target, [done = std::move(done)](const Result<Json> &handedOver) { // Its machine is asked.
        done(handedOver ? Status(Done {}) : Status(handedOver.error()));
    });
}

/// First the note and the order to stop; the rest follows.
void Intercepts::pause(
    ClaudeClient &client, MailboxId target, MailboxId guard, const std::shared_ptr<Stopping> &stopping)
{
    Pause pause;
    pause.client = client.process();
    pause.mailbox = target;
    pause.guard = guard;
    pause.until = bootClock() + m_config.integer("intercept_timeout_minutes") * minuteMillis;
    pause.number = m_next++;
    auto &kept = m_pauses.insert_or_assign(pause.client.pid, pause).first->second;
    writeFlag(kept);
    m_stopper.stop(order(kept),
        [this, stopping, calls = client.openCalls(), asks = client.isAskingForPermission(), pause](
            const Stopper::Outcome &outcome) {
            const auto notStopped = intercept_texts::notStopped(outcome, calls, asks);
            stopping->answer["stopped"] = intercept_texts::stopped(outcome);
            putPhrases(stopping->answer, "not_stopped", notStopped);
            if (auto *there = find(pause.client, pause.number))
                there->news.answered(outcome);
            log("intercept", pause, {{"stopped", outcome.stopped.size()}, {"not_stopped", notStopped.size()}});
            const auto *session = m_registry.ofMailbox(pause.mailbox);
            m_postOffice.tellHumanOf(session ? session->id : std::string(),
                intercept_texts::alert(
                    stopperOf(pause), nameOf(pause.mailbox), outcome.stopped.size(), notStopped.size(), asks));
            stopping->finish();
        });
    client.setPaused(true);
    look(kept);
    setTimer();
    stopping->note = phrase("Nothing more of %1 runs until a person lets it go on (mesh resume).", nameOf(target));
}

/// The words as a message, ahead of what waits, and a notice of ours of what they mean.
void Intercepts::send(
    MailboxId target, Envelope words, MailboxId guard, bool again, std::function<void(const Result<Sent> &)> done)
{
    const auto text = words.body;
    const bool isPerson = guard == m_registry.human().id;
    m_postOffice.send({guard, isPerson}, std::move(words), [=, this, done = std::move(done)](const Result<Sent> &sent) {
        const bool held = sent && sent->state == state::held;
        // Of an id that was there before, nobody has judged this text.
        tellTarget(target, guard, again, held, sent && !held && !sent->duplicate ? text : std::string());
        done(sent);
    });
}

/// The note for its hooks, and a notice for its model. `words`: those that the gate let pass.
void Intercepts::tellTarget(MailboxId target, MailboxId guard, bool again, bool areWordsHeld, const std::string &words)
{
    const auto found = std::find_if(
        m_pauses.begin(), m_pauses.end(), [&](const auto &entry) { return entry.second.mailbox == target; });
    std::string roles;
    if (found != m_pauses.end()) {
        auto &pause = found->second;
        if (!words.empty())
            pause.words = sanitizeLine(words, Target::Model, wordsShown);
        pause.areWordsHeld = areWordsHeld || (pause.areWordsHeld && words.empty());
        writeFlag(pause);
        roles = rolesNow(pause);
    }
    if (!again)
        m_postOffice.tell(target,
            intercept_texts::notice(guard == m_registry.human().id ? std::string() : nameOf(guard),
                found != m_pauses.end(), areWordsHeld, roles));
}

Stopper::Order Intercepts::order(const Pause &pause) const
{
    const auto *client = m_clients.known(pause.client);
    Stopper::Order order;
    order.client = pause.client;
    order.session = nameOf(pause.mailbox);
    order.why = "stopped by " + nameOf(pause.guard);
    order.toolCallOpen = client && !client->openCalls().empty();
    if (const auto found = m_background.find(pause.client.pid); found != m_background.end())
        order.backgroundTools = found->second;
    return order;
}

void Intercepts::writeFlag(const Pause &pause)
{
    if (auto written = writePauseFlag(m_folder, flagOf(pause)); !written)
        m_postOffice.tellHuman("The note that " + nameOf(pause.mailbox)
            + " is stopped could not be written; should the service stop, its calls are not denied: "
            + written.error().message.english());
}

void Intercepts::resume(ProcessId client, Resume how, Answer done)
{
    end(client, how, how == Resume::Abort ? "a person has ended what it ran" : "a person lets it go on", true,
        std::move(done));
}

void Intercepts::end(ProcessId client, Resume how, const std::string &why, bool isPersons, Answer done)
{
    const auto *found = find(client);
    if (!found)
        return done(Error {Reason::Stale, phrase("It goes on already."), {}, {}});
    const auto pause = *found;
    m_pauses.erase(client.pid);
    if (auto removed = removePauseFlag(m_folder, client); !removed)
        m_postOffice.tellHuman(removed.error().message.english() + " " + removed.error().hint.english());
    const bool aborts = how == Resume::Abort;
    const auto *known = m_clients.known(client);
    if (aborts && known && known->isInCall()) // Its turn ends with that call.
        m_endingTurns[client.pid] = client;
    const auto finish = [this, pause, aborts, why, isPersons, done = std::move(done)](
                            const Continuation &continuation) {
        const auto count = countOf(continuation);
        tellProblems(continuation);
        log(aborts ? "resume_abort" : "resume", pause, {{"why", why}, {"commands", count}});
        const auto name = nameOf(pause.mailbox);
        m_postOffice.tell(pause.mailbox,
            "This session goes on: " + why + "." + rolesNow(pause) + " See what has changed before you act.");
        if (pause.guard != m_registry.human().id)
            m_postOffice.tell(pause.guard, name + " goes on: " + why + '.');
        const auto *session = m_registry.ofMailbox(pause.mailbox);
        m_postOffice.tellHumanOf(isPersons && session ? session->id : std::string(), name + " goes on: " + why + '.');
        if (auto *there = find(pause.client) ? nullptr : m_clients.known(pause.client))
            there->setPaused(false);
        done(Json {{"name", name}, {"continued", aborts ? 0 : count}, {"aborted", aborts ? count : 0}});
    };
    if (aborts) // What could not be noted is not ended, but it must not stay stopped.
        m_stopper.abort(client, [this, client, leaders = pause.news.leaders(), finish](const Continuation &ended) {
            m_stopper.resume(client, leaders, [finish, ended](const Continuation &) { finish(ended); });
        });
    else
        m_stopper.resume(client, pause.news.leaders(), finish);
    setTimer();
}

void Intercepts::sessionLeft(const Session &session)
{
    if (!session.joined) // It says so itself; its client lives, and stays stopped.
        return;
    m_background.erase(session.process.pid);
    m_endingTurns.erase(session.process.pid);
    if (find(session.process))
        end(session.process, Resume::GoOn, "its client has ended", false, [](const Result<Json> &) {});
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
