// SPDX-License-Identifier: MIT
#include "locks/edit_check.h"

#include "config/config.h"
#include "locks/lock_view.h"
#include "pairs/pairs.h"
#include "safety/gated_line.h"
#include "safety/shell_effects.h"

#include <QDir>

#include <algorithm>

namespace mesh {
namespace {

constexpr Millis tellAgainAfter = 60'000;
constexpr std::size_t mostPaths = 128;
constexpr std::size_t mostPatterns = 8;
constexpr std::size_t longestPattern = 128;
constexpr std::size_t mostNamed = 5;
constexpr std::size_t mostOfCommand = 16 << 10; ///< Read on the event loop.
constexpr std::size_t mostTold = 1024;

bool isEditingTool(std::string_view tool)
{
    return tool == "Edit" || tool == "Write" || tool == "MultiEdit" || tool == "NotebookEdit";
}

EditCheck::Verdict verdictOf(const Json &enforcement)
{
    return enforcement == "block" ? EditCheck::Verdict::Deny
        : enforcement == "ask"    ? EditCheck::Verdict::Ask
                                  : EditCheck::Verdict::Warn;
}

} // namespace

EditCheck::EditCheck(Locks &locks, const Pairs &pairs, const Config &config)
    : m_locks(locks)
    , m_pairs(pairs)
    , m_config(config)
{
}

void EditCheck::check(const Session &session, const std::string &tool, const Json &input, const std::string &cwd,
    std::function<void(Outcome)> done)
{
    if (!m_config.flag("presence_enabled"))
        return done({});
    const bool edits = isEditingTool(tool);
    ShellEffects effects;
    if (edits) {
        const auto path = stringOr(input, tool == "NotebookEdit" ? "notebook_path" : "file_path");
        if (!path.empty())
            effects.writes.push_back(path);
    } else if (tool == "Bash") {
        effects = shellEffects(stringOr(input, "command").substr(0, mostOfCommand));
    }
    auto byRole = judgeRole(session.mailbox, edits, effects.commits);
    if (byRole.verdict == Verdict::Deny || (effects.writes.empty() && effects.patterns.empty())
        || (m_locks.isEmpty() && !m_config.flag("auto_lock")))
        return done(std::move(byRole));
    // To compare two patterns takes the product of their lengths.
    std::erase_if(effects.patterns, [](const std::string &pattern) { return pattern.size() > longestPattern; });
    for (auto &path : effects.writes) {
        if (path.starts_with("~/"))
            path.replace(0, 1, QDir::homePath().toStdString());
    }
    effects.writes.resize(std::min(effects.writes.size(), mostPaths));
    effects.patterns.resize(std::min(effects.patterns.size(), mostPatterns));
    const LockOwner owner {session.id, session.mailbox, session.name};
    m_locks.resolve(std::move(effects.writes), std::move(effects.patterns), cwd,
        [this, owner, edits, byRole = std::move(byRole), done = std::move(done)](
            const std::vector<LockResource> &files) mutable {
            auto outcome = judgeLocks(owner, files);
            if (outcome.verdict == Verdict::Pass && edits && m_config.flag("auto_lock")) {
                for (const auto &file : files)
                    m_locks.takeSilently(file, owner);
            }
            if (outcome.verdict >= byRole.verdict)
                std::swap(outcome, byRole);
            if (!outcome.text.empty())
                byRole.text += (byRole.text.empty() ? "" : " ") + outcome.text;
            done(std::move(byRole));
        });
}

EditCheck::Outcome EditCheck::judgeRole(MailboxId mailbox, bool edits, bool commits) const
{
    if ((!edits && !commits) || m_pairs.roleOf(mailbox) != Role::Guard)
        return {};
    const auto enforcement = m_config.get("role_enforcement");
    if (enforcement == "off")
        return {};
    return {enforcement == "block" ? Verdict::Deny : Verdict::Warn,
        std::string("[mesh] You are Guard of your pair, and Guard does not ") + (commits ? "commit" : "edit")
            + ": Grip builds. Say what should change: mesh steer <text>. To build yourself, ask for the role: mesh "
              "intercept <why>; to leave the pair: mesh unpair."};
}

EditCheck::Outcome EditCheck::judgeLocks(const LockOwner &owner, const std::vector<LockResource> &files)
{
    Outcome outcome;
    const auto configured = verdictOf(m_config.get("lock_enforcement"));
    std::size_t named = 0;
    for (const auto &file : files) {
        const auto lock = m_locks.editing(file, owner);
        if (!lock)
            continue;
        const auto verdict = lock->isStale ? Verdict::Warn : configured;
        outcome.verdict = std::max(outcome.verdict, verdict);
        if (++named > mostNamed)
            continue;
        outcome.text += (outcome.text.empty() ? "[mesh] " : " ") + lock->owner.name + " has locked " + lock->shownAs
            + " for " + moreMinutes(*lock, bootClock()) + ", and this edits " + gatedLine(shown(file)) + '.'
            + (lock->isStale ? " That machine cannot be reached now, so it may have been given back." : "");
        if (!lock->isStale)
            tellHolder(*lock, owner, verdict == Verdict::Deny);
    }
    if (named > mostNamed)
        outcome.text += " And " + std::to_string(named - mostNamed) + " more.";
    if (!outcome.text.empty())
        outcome.text += outcome.verdict == Verdict::Deny
            ? " Work on something else, wait for it (mesh lock --wait <path>), or ask its holder: mesh send <name> "
              "<text>."
            : " Agree with its holder before you go on (mesh send <name> <text>), or work on something else.";
    return outcome;
}

void EditCheck::tellHolder(const Lock &lock, const LockOwner &owner, bool isStopped)
{
    const auto now = bootClock();
    const std::tuple key(lock.owner.machine, lock.id, owner.sessionId);
    if (const auto told = m_told.find(key); told != m_told.end() && now - told->second < tellAgainAfter)
        return;
    if (m_told.size() > mostTold)
        m_told.clear();
    m_told[key] = now;
    m_locks.touched(lock, owner.name, isStopped);
}

} // namespace mesh
