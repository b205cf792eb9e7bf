// SPDX-License-Identifier: MIT
#pragma once

#include "boot_timer.h"
#include "delivery/post_office.h"
#include "intercept/stop_news.h"
#include "intercept/stopper.h"
#include "pairs/pairs.h"
#include "platform/pause_flag.h"
#include "protocol/envelope.h"
#include "protocol/json.h"
#include "result.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

class ClaudeClient;
class ClaudeClients;
class Config;
class DataFolder;
class Registry;
class Store;

/// intercept! and what follows (design section 10): a session's commands stopped, its further calls denied, roles
/// changed, and everything undone by a person, by the timeout, or at the next start. Stopping comes first; what is
/// stored and told follows it. On the event loop; processes are touched by the Stopper's thread.
class Intercepts : public QObject
{
    Q_OBJECT
public:
    Intercepts(Registry &registry, Store &store, PostOffice &postOffice, Pairs &pairs, ClaudeClients &clients,
        const Config &config, const DataFolder &folder, const ProcessTree &tree, std::function<Millis()> clock);
    ~Intercepts() override;

    /// What an earlier service left stopped goes on.
    void start();

    using Answer = std::function<void(Result<Json>)>;
    /// Guard stops its partner; `words` are addressed to it, may be empty and go through the gate. Once more while it
    /// is paused: the words alone.
    void stop(MailboxId guard, Envelope words, Answer done);
    /// A person stops a session of this machine, whatever it is in a pair, or in none. If it was Grip, its Guard takes
    /// over. The answer has who is Grip then as `grip`.
    void stopForPerson(MailboxId target, Envelope words, Answer done);

    enum class Resume { GoOn, Abort };
    struct Paused {
        ProcessId client;
        std::string name;
    };
    /// The paused session of that name, the only one if it is empty; UnknownTarget, AmbiguousTarget.
    Result<Paused> paused(const std::string &name) const;
    void resume(ProcessId client, Resume how, Answer done);

    bool isPaused(MailboxId one) const;
    struct Facts {
        std::string by; ///< Who stopped it; empty: a person.
        Millis until = 0; ///< Wall clock: it goes on by itself then.
    };
    std::optional<Facts> factsOf(MailboxId one) const; ///< Nothing: it is not paused.
    /// The service stops: nothing may stay stopped behind it.
    void releaseAll();

    /// What a hook of that client prints instead of anything else, while it is paused; and once more at the end of the
    /// calls that were aborted, whose turn ends with them. Null: it goes on.
    Json hookAnswer(std::string_view event, ProcessId client);
    /// Its turn has ended, or a new one begins.
    void turnIsOver(ProcessId client) { m_endingTurns.erase(client.pid); }
    /// A call may be starting something in spite of the pause: one whose dialog was open.
    void lookAgain(ProcessId client);
    /// A batch of calls has ended; what still runs of it runs in the background.
    void callsEnded(ProcessId client);

private:
    struct Pause {
        ProcessId client;
        MailboxId mailbox = 0; ///< Of the paused session.
        MailboxId guard = 0; ///< Who stopped it: Guard, or the person.
        std::string words; ///< Those that the gate let pass.
        bool areWordsHeld = false;
        Millis until = 0; ///< bootClock().
        int looks = 0; ///< How often to look once more for what is starting.
        StopNews news;
        std::uint64_t number = 0; ///< Which one of its client's.
    };

    struct Stopping;

    Stopper::Order order(const Pause &pause) const;
    void pause(ClaudeClient &client, MailboxId target, MailboxId guard, const std::shared_ptr<Stopping> &stopping);
    void stop(MailboxId target, MailboxId by, Envelope words, Answer done);
    void changeRoles(MailboxId target, MailboxId by, std::function<void(const Status &)> done);
    void send(
        MailboxId target, Envelope words, MailboxId guard, bool again, std::function<void(const Result<Sent> &)> done);
    void tellTarget(MailboxId target, MailboxId guard, bool again, bool areWordsHeld, const std::string &words);
    PauseFlag flagOf(const Pause &pause) const;
    void writeFlag(const Pause &pause);
    void look(Pause &pause);
    void looked(Pause &pause, const Stopper::Outcome &outcome);
    Pause *find(ProcessId client);
    Pause *find(ProcessId client, std::uint64_t number); ///< That very pause.
    void tellProblems(const Continuation &continuation);
    void end(ProcessId client, Resume how, const std::string &why, bool isPersons, Answer done);
    void sessionLeft(const Session &session);
    void setTimer();
    void log(std::string_view event, const Pause &pause, Json more);
    std::string nameOf(MailboxId one) const;
    /// For people and models; empty: a person.
    std::string stopperOf(const Pause &pause) const;
    std::string rolesNow(const Pause &pause) const;

    Registry &m_registry;
    Store &m_store;
    PostOffice &m_postOffice;
    Pairs &m_pairs;
    ClaudeClients &m_clients;
    const Config &m_config;
    const DataFolder &m_folder;
    std::function<Millis()> m_clock;
    Stopper m_stopper;
    std::uint64_t m_next = 1;
    std::map<pid_t, Pause> m_pauses; ///< By the client's pid.
    std::map<pid_t, ProcessId> m_endingTurns; ///< Aborted: their turn ends with the call.
    std::map<pid_t, std::vector<ProcessId>> m_background; ///< Tools that a client runs in the background.
    BootTimer m_timer;
};

} // namespace mesh
