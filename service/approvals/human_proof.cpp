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
constexpr const char *policyFile = "/usr/share/polkit-1/actions/io.github.grip_session_mesh.policy";
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

} // namespace

HumanProof::HumanProof(const Config &config, Attempts &attempts, StepUpSurface &surface, std::string passwordProgram)
    : m_config(config)
    , m_attempts(attempts)
    , m_surface(surface)
    , m_passwordProgram(std::move(passwordProgram))
{
}

HumanProof::Need HumanProof::need(const Standing &standing, Act act) const
{
    const bool typed = standing.place == Standing::Place::Typed;
    const auto least = typed ? Need::Nothing : Need::Characters;
    if (act == Act::Deny) // It lets nothing through.
        return least;
    const auto proof = m_config.get("approval_proof");
    if (proof == "password")
        return Need::Password;
    return act == Act::Loosen || proof == "code" || standing.isOpen || m_attempts.isWary() ? Need::Code : least;
}

std::string HumanProof::characters(std::uint64_t connection, const std::string &hash)
{
    if (m_characters.size() >= mostChallenges)
        m_characters.erase(m_characters.begin());
    auto text = randomText(charactersLength);
    m_characters[std::to_string(connection)] = {text, hash, tries, Clock::now() + std::chrono::minutes(10)};
    return text;
}

Status HumanProof::check(std::map<std::string, Challenge> &challenges, const std::string &key, const Request &request)
{
    const auto found = challenges.find(key);
    if (found == challenges.end() || found->second.hash != request.hash || found->second.until < Clock::now())
        return Error {Reason::Stale, "What was to be typed is not valid any more.", "Begin again: mesh approvals", {}};
    if (equalConstantTime(read(request.typed), found->second.text)) {
        challenges.erase(found);
        return Done {};
    }
    const int left = --found->second.triesLeft;
    if (left > 0)
        return Error {Reason::WrongCode,
            "That is not what is shown; it counts as a try, " + std::to_string(left) + (left == 1 ? " is" : " are")
                + " left.",
            {}, {}};
    challenges.erase(found);
    auto standing = request.standing;
    standing.refusal = "what was typed was wrong three times";
    m_attempts.refused(request.what, standing);
    return Error {
        Reason::WrongCode, "That was wrong three times; nothing was decided.", "Begin again: mesh approvals", {}};
}

void HumanProof::prove(const Request &request, std::function<void(Result<std::string>)> done)
{
    const bool typed = request.standing.place == Standing::Place::Typed;
    const std::string surface = typed ? "session" : "terminal";
    const auto answer = [&](const Status &status, const char *by) {
        done(status ? Result<std::string>(std::string(by)) : Result<std::string>(status.error()));
    };
    switch (need(request.standing, request.act)) {
    case Need::Nothing:
        return done(surface);
    case Need::Characters:
        return answer(check(m_characters, std::to_string(request.connection), request), "terminal");
    case Need::Code:
        if (request.typed.empty())
            return answer(askForCode(request), "code");
        return answer(check(m_codes, request.hash, request), "code");
    case Need::Password:
        return askForPassword(request, std::move(done));
    }
}

Status HumanProof::askForCode(const Request &request)
{
    if (m_codes.size() >= mostChallenges)
        m_codes.erase(m_codes.begin());
    const auto code = randomText(codeLength);
    if (!m_surface.draw({code, request.what}))
        return Error {Reason::HumanOnly,
            std::string("This needs a code that is shown in the tray's window")
                + (request.standing.isOpen           ? ", because programs can type into this terminal"
                        : m_attempts.isWary()        ? ", because a program tried to decide within the last day"
                        : request.act == Act::Loosen ? ", because it makes you less safe"
                                                     : "")
                + ", and no tray runs.",
            "Start the tray; or have the system ask for your password: mesh config set approval_proof password", {}};
    m_codes[request.hash] = {code, request.hash, tries, Clock::now() + codeLives};
    return Error {
        Reason::CodeNeeded, "A code is shown in the tray's window, for two minutes.", "Type it: " + request.retry, {}};
}

Status HumanProof::passwordIsPossible() const
{
    if (!QFile::exists(QString::fromStdString(m_passwordProgram)))
        return Error {Reason::HumanOnly, "The system cannot ask for a password: polkit (pkcheck) is not installed.",
            "Install the package polkitd, or use another setting: mesh config set approval_proof click", {}};
    if (!QFile::exists(QString::fromLatin1(policyFile)))
        return Error {Reason::HumanOnly,
            "The system does not know yet that it may ask for your password: " + std::string(policyFile)
                + " is missing.",
            "Put it there once: sudo cp "
                + shellQuoted((QCoreApplication::applicationDirPath() + QStringLiteral("/../share/grip-session-mesh/polkit/")
                      + QStringLiteral("io.github.grip_session_mesh.policy"))
                                  .toStdString())
                + " " + policyFile,
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
    auto end = [this, process, done = std::move(done), standing = request.standing, what = request.what](
                   bool granted) mutable {
        process->deleteLater();
        if (granted)
            return done(std::string("password"));
        standing.refusal = "the password was not given";
        m_attempts.refused(what, standing);
        done(Error {Reason::HumanOnly, "The password was not given; nothing was decided.", {}, {}});
    };
    connect(process, &QProcess::finished, this,
        [end](int code, QProcess::ExitStatus status) mutable { end(status == QProcess::NormalExit && code == 0); });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) mutable {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    process->start(QString::fromStdString(m_passwordProgram),
        {QStringLiteral("--action-id"), QString::fromLatin1(policyAction), QStringLiteral("--process"),
            QString::fromStdString(subject), QStringLiteral("--allow-user-interaction")});
}

} // namespace mesh
