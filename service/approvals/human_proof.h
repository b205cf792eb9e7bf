// SPDX-License-Identifier: MIT
#pragma once

#include "approvals/step_up.h"
#include "dispatch/caller_check.h"
#include "result.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace mesh {

class Attempts;
class Config;

/// What a person shows beyond where they stand, so that one particular act is theirs (design section 9). On the event
/// loop.
class HumanProof : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::minutes codeLives {2};
    static constexpr int tries = 3;

    enum class Act {
        Approve,
        Deny,
        Overrule, ///< Another's lock, a stop: undone by a person.
        Loosen,
        Stop,
    };
    enum class Need {
        Nothing, ///< The command itself was typed by a person.
        Characters, ///< Four, shown on the terminal and typed there.
        Code, ///< Six, drawn in the tray's window.
        Password, ///< Asked by the system (polkit).
    };

    /// All outlive it.
    HumanProof(const Config &config, Attempts &attempts, StepUpSurface &surface, PasswordCheck password);

    Need need(const Standing &standing, Act act) const;
    /// New characters for the terminal of that connection, for what has that hash (SHA-256). Older ones are void.
    std::string characters(std::uint64_t connection, const std::string &hash);

    struct Request {
        Standing standing; ///< Not Nowhere.
        Act act = Act::Approve;
        std::uint64_t connection = 0;
        std::string hash; ///< Of what it is about.
        Phrase what; ///< The same for people.
        std::string typed; ///< Characters or code; may be empty.
        std::string retry; ///< How to give the code: "mesh approve 1001 CODE".
    };
    /// `done` gets the surface on which the person has decided: terminal, session, code, password. CodeNeeded: a code
    /// is drawn now. WrongCode. HumanOnly: what is needed cannot be had here; the hint says how.
    void prove(const Request &request, std::function<void(Result<std::string>)> done);
    /// The code for this (Request::what) is not wanted any more: it is valid no longer, and shown nowhere.
    void cancel(const std::string &what);
    /// The same for what has that hash: it was decided otherwise.
    void decided(const std::string &hash);
    /// The system knows how to ask for a password for us.
    Status passwordIsPossible() const;

private:
    struct Challenge {
        std::string text;
        std::string hash;
        int triesLeft = tries;
        Clock::time_point until;
        Phrase what = {}; ///< Of a code: Request::what.
    };
    template <typename Key>
    Status check(std::map<Key, Challenge> &challenges, const Key &key, const Request &request);
    Status askForCode(const Request &request);
    StepUp stepUp(const Request &request, const std::string &code) const;
    void takeBack(Challenge &code);
    void askForPassword(const Request &request, std::function<void(Result<std::string>)> done);

    const Config &m_config;
    Attempts &m_attempts;
    StepUpSurface &m_surface;
    const PasswordCheck m_password;
    std::map<std::uint64_t, Challenge> m_characters; ///< By connection.
    std::map<std::string, Challenge> m_codes; ///< By hash.
};

} // namespace mesh
