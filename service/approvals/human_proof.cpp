// SPDX-License-Identifier: MIT
#include "approvals/human_proof.h"

#include "approvals/attempts.h"
#include "config/config.h"
#include "platform/shell_quote.h"
#include "platform/token.h"
#include "protocol/ids.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <unistd.h>

namespace mesh {
namespace {

constexpr std::size_t charactersLength = 4;
constexpr std::size_t codeLength = 6;
constexpr std::size_t mostChallenges = 256;
constexpr std::chrono::minutes charactersLive {10};
constexpr std::chrono::minutes lockedOut {5};
constexpr const char *policyAction = "io.github.grip_session_mesh.decide";

/// Of Crockford's base 32: no letter that looks like a digit.
std::string randomText(std::size_t length)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto text = randomBytes(length);
    std::transform(text.begin(), text.end(), text.begin(),
        [&](char c) { return alphabet[static_cast<unsigned char>(c) % alphabet.size()]; });
    return text;
}

/// As people type it: any case, O for 0, I and L for 1.
std::string read(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '-'; });
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        return upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    });
    return text;
}

/// The one that ends first goes.
template <typename Challenges>
void makeRoom(Challenges &challenges)
{
    if (challenges.size() >= mostChallenges)
        challenges.erase(std::min_element(challenges.begin(), challenges.end(),
            [](const auto &a, const auto &b) { return a.second.until < b.second.until; }));
}

} // namespace

HumanProof::HumanProof(const Config &config, Attempts &attempts, StepUpSurface &surface, PasswordCheck password)
    : m_config(config)
    , m_attempts(attempts)
    , m_surface(surface)
    , m_password(std::move(password))
{
}

HumanProof::Need HumanProof::need(const Standing &standing, Act act) const
{
    // What was typed or clicked is itself the act; at a terminal a program could have written it.
    const auto least = standing.place == Standing::Place::Terminal ? Need::Characters : Need::Nothing;
    const auto proof = m_config.get("approval_proof");
    const auto more = proof == "password" ? Need::Password : Need::Code;
    if (act == Act::Overrule && proof != "click")
        return more;
    if (act == Act::Deny || act == Act::Overrule
        || act == Act::Stop) // They let nothing through; but a program must not do them either.
        return standing.isOpen ? more : act == Act::Stop ? Need::Nothing : least;
    const bool needsMore = proof != "click" || act == Act::Loosen || standing.isOpen || m_attempts.isWary();
    return needsMore ? more : least;
}

std::string HumanProof::characters(std::uint64_t connection, const std::string &hash)
{
    auto text = randomText(charactersLength);
    makeRoom(m_characters);
    m_characters[connection] = {text, hash, tries, Clock::now() + charactersLive};
    return text;
}

template <typename Key>
Status HumanProof::check(std::map<Key, Challenge> &challenges, const Key &key, const Request &request)
{
    const auto found = challenges.find(key);
    if (found == challenges.end() || found->second.hash != request.hash || found->second.until < Clock::now())
        return Error {Reason::Stale, phrase("What was to be typed is not valid any more."),
            phrase("Begin again with the same command."), {}};
    auto &challenge = found->second;
    const bool isCode = challenge.text.size() == codeLength; // The characters stand beside the question.
    const bool isRight = challenge.triesLeft > 0 && equalConstantTime(read(request.typed), challenge.text);
    if (isCode && (isRight || challenge.triesLeft == 1))
        m_surface.withdraw(request.what);
    if (isRight) {
        challenges.erase(found);
        return Done {};
    }
    challenge.triesLeft = std::max(0, challenge.triesLeft - 1);
    if (challenge.triesLeft > 0)
        return Error {Reason::WrongCode,
            challenge.triesLeft == 1
                ? phrase("That is not what is shown; 1 try is left.")
                : countPhrase("That is not what is shown; %n tries are left.", challenge.triesLeft),
            {}, {}};
    auto standing = request.standing;
    standing.refusal = phrase("what was typed was wrong three times");
    m_attempts.refused(request.what.english(), standing, isCode);
    challenge.until = Clock::now() + lockedOut; // Nobody gets new tries by asking anew.
    return Error {Reason::WrongCode, phrase("That was wrong three times; nothing was done."),
        phrase("Begin again in a few minutes."), {}};
}

void HumanProof::prove(const Request &request, std::function<void(Result<std::string>)> done)
{
    const auto place = request.standing.place;
    const std::string surface = place == Standing::Place::Tray ? "tray"
        : place == Standing::Place::Typed                      ? "session"
                                                               : "terminal";
    const auto answer = [&](const Status &status, const char *by) {
        done(status ? Result<std::string>(std::string(by)) : Result<std::string>(status.error()));
    };
    switch (need(request.standing, request.act)) {
    case Need::Nothing:
        return done(surface);
    case Need::Characters:
        return answer(check(m_characters, request.connection, request), "terminal");
    case Need::Code:
        if (request.typed.empty() || !m_codes.contains(request.hash))
            return answer(askForCode(request), "code");
        return answer(check(m_codes, request.hash, request), "code");
    case Need::Password:
        return askForPassword(request, std::move(done));
    }
}

Status HumanProof::askForCode(const Request &request)
{
    const auto before = m_codes.find(request.hash);
    const bool goesOn = before != m_codes.end() && before->second.until >= Clock::now();
    if (goesOn && before->second.triesLeft == 0)
        return Error {Reason::WrongCode, phrase("The last code was wrong three times."),
            phrase("Begin again in a few minutes."), {}};
    const int triesLeft = goesOn ? before->second.triesLeft : tries;
    const auto code = randomText(codeLength);
    const auto shown = stepUp(request, code);
    if (!m_surface.draw(shown)) {
        auto standing = request.standing;
        standing.refusal = phrase("no tray runs that could show a code");
        m_attempts.refused(request.what.english(), standing, false);
        return Error {Reason::HumanOnly,
            shown.why == "terminal"
                ? phrase("This needs a code that is shown in the tray's window, because programs can type into this "
                         "terminal, and no tray runs.")
                : shown.why == "attempt" ? phrase(
                      "This needs a code that is shown in the tray's window, because a program tried to decide within "
                      "the last day, and no tray runs.")
                : shown.why == "safety"
                ? phrase("This needs a code that is shown in the tray's window, because it makes you less safe, and no "
                         "tray runs.")
                : phrase("This needs a code that is shown in the tray's window, and no tray runs."),
            phrase("Start the tray; or have the system ask for your password: mesh config set approval_proof password"),
            {}};
    }
    makeRoom(m_codes);
    m_codes[request.hash] = {code, request.hash, triesLeft, Clock::now() + codeLives, request.what};
    return Error {Reason::CodeNeeded, phrase("A code is shown in the tray's window, for two minutes."),
        phrase("Type it: %1", request.retry), {}};
}

StepUp HumanProof::stepUp(const Request &request, const std::string &code) const
{
    StepUp shown {code, request.what, "setting", {}, {}};
    if (request.standing.isOpen) {
        shown.why = "terminal";
    } else if (m_attempts.isWary()) {
        shown.why = "attempt";
        shown.attempt = m_attempts.lastSentence();
        shown.attemptAt = toIso(m_attempts.last());
    } else if (request.act == Act::Loosen) {
        shown.why = "safety";
    }
    return shown;
}

/// The tries stay used up: to take it back must not give new ones.
void HumanProof::takeBack(Challenge &code)
{
    if (code.triesLeft == 0 || code.until < Clock::now())
        return;
    code.text = randomText(codeLength);
    m_surface.withdraw(code.what);
}

void HumanProof::cancel(const std::string &what)
{
    for (auto &[hash, code] : m_codes) {
        if (code.what.english() == what)
            takeBack(code);
    }
}

void HumanProof::decided(const std::string &hash)
{
    if (const auto found = m_codes.find(hash); found != m_codes.end())
        takeBack(found->second);
}

Status HumanProof::passwordIsPossible() const
{
    if (::getuid() == m_password.unasked) // It would say yes to every program.
        return Error {Reason::HumanOnly, phrase("The system asks root for no password, so it would prove nothing."),
            phrase("Run the service as a plain user, or use another setting: mesh config set approval_proof click"),
            {}};
    if (!QFile::exists(QString::fromStdString(m_password.program)))
        return Error {Reason::HumanOnly,
            phrase("The system cannot ask for a password: polkit (pkcheck) is not installed."),
            phrase("Install the package polkitd, or use another setting: mesh config set approval_proof click"), {}};
    if (!QFile::exists(QString::fromStdString(m_password.policy)))
        return Error {Reason::HumanOnly,
            phrase("The system does not know yet that it may ask for your password: %1 is missing.", m_password.policy),
            phrase("Put it there once: sudo cp %1 %2",
                shellQuoted(
                    (QCoreApplication::applicationDirPath() + QStringLiteral("/../share/grip-session-mesh/polkit/")
                        + QStringLiteral("io.github.grip_session_mesh.policy"))
                        .toStdString()),
                m_password.policy),
            {}};
    return Done {};
}

void HumanProof::askForPassword(const Request &request, std::function<void(Result<std::string>)> done)
{
    if (auto possible = passwordIsPossible(); !possible)
        return done(possible.error());
    auto *process = new QProcess(this); // NOLINT: deletes itself when it has ended.
    const auto subject = std::to_string(request.standing.caller.pid) + ','
        + std::to_string(request.standing.caller.start) + ',' + std::to_string(::getuid());
    auto end = [this, process, done = std::move(done), standing = request.standing, what = request.what.english()](
                   bool granted) mutable {
        process->deleteLater();
        if (granted)
            return done(std::string("password"));
        standing.refusal = phrase("the password was not given");
        m_attempts.refused(what, standing);
        done(Error {Reason::HumanOnly, phrase("The password was not given; nothing was decided."), {}, {}});
    };
    connect(process, &QProcess::finished, this,
        [end](int code, QProcess::ExitStatus status) mutable { end(status == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) mutable {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    process->start(QString::fromStdString(m_password.program),
        {QStringLiteral("--action-id"), QString::fromLatin1(policyAction), QStringLiteral("--process"),
            QString::fromStdString(subject), QStringLiteral("--allow-user-interaction")});
}

} // namespace mesh
