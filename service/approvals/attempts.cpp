// SPDX-License-Identifier: MIT
#include "approvals/attempts.h"

#include "protocol/json_writer.h"
#include "safety/sanitizer.h"
#include "store/store.h"

namespace mesh {
namespace {

constexpr const char *metaKey = "refused_attempt_at";
constexpr Millis tellAgainAfter = 60'000;
constexpr std::size_t mostTold = 256;

std::string who(const Standing &standing)
{
    if (!standing.agent.empty())
        return "a program below " + standing.agent;
    return standing.program.empty() ? "a program" : "the program \"" + standing.program + "\"";
}

} // namespace

Attempts::Attempts(Store &store, std::function<Millis()> clock)
    : m_store(store)
    , m_clock(std::move(clock))
{
}

void Attempts::load(std::function<void(const Status &)> done)
{
    m_store.read<std::string>(
        [](Database &db) {
            Query query(db, "SELECT value FROM meta WHERE key=?", metaKey);
            return query.step() ? query.string(0) : std::string();
        },
        [this, done = std::move(done)](const Result<std::string> &at) {
            if (at)
                m_last = fromIso(*at).value_or(0);
            done(at ? Status(Done {}) : Status(at.error()));
        });
}

void Attempts::refused(const std::string &what, const Standing &standing, bool isWarning)
{
    const auto now = m_clock();
    if (isWarning)
        m_last = now;
    // comm is the process's own choice.
    const auto program = sanitizeLine(standing.program, Target::Model, 32);
    Json line {{"at", toIso(now)}, {"event", "refused_attempt"}, {"what", what}, {"why", standing.refusal.english()},
        {"pid", standing.caller.pid}, {"program", program}};
    if (!standing.agent.empty())
        line["agent"] = standing.agent;
    m_store.write({[line = toLine(line), at = toIso(now), isWarning](Transaction &tx) {
                       tx.log(line);
                       if (isWarning)
                           tx.db().run(
                               "INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2",
                               metaKey, at);
                   },
        [](const Status &) {}});
    auto shown = standing;
    shown.program = program;
    const auto sentence = "Refused: " + who(shown) + " tried to " + what + ", and " + standing.refusal.english() + ".";
    if (isWarning)
        m_lastSentence = sentence;
    auto &told = m_told[sentence];
    if (told != 0 && now - told < tellAgainAfter && now >= told)
        return;
    told = now;
    if (m_told.size() > mostTold)
        m_told.clear();
    Q_EMIT noticed(sentence);
}

} // namespace mesh
