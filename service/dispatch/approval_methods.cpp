// SPDX-License-Identifier: MIT
#include "dispatch/approval_methods.h"

#include "approvals/client_screen.h"
#include "approvals/human_proof.h"
#include "protocol/ids.h"
#include "protocol/phrase_json.h"
#include "safety/marked_text.h"

namespace mesh {
namespace {

constexpr std::size_t mostSeen = 1024;

Json entryJson(const held::Entry &entry)
{
    const auto &row = entry.row;
    return {{"id", row.id}, {"short", shortId(row.seq)}, {"from", row.from}, {"to", row.to}, {"kind", row.kind},
        {"ts", row.ts}, {"recipients", entry.recipients}, {"bytes", entry.bytes}, {"sha256", entry.sha256},
        {"reason", entry.reason}, {"rules", entry.rules}, {"held_at", entry.heldAt}, {"expires_at", entry.expiresAt}};
}

std::string_view needName(HumanProof::Need need)
{
    switch (need) {
    case HumanProof::Need::Nothing:
        return "nothing";
    case HumanProof::Need::Characters:
        return "characters";
    case HumanProof::Need::Code:
        return "code";
    case HumanProof::Need::Password:
        break;
    }
    return "password";
}

/// Whether the words that were typed are this decision about this message, or about the only one.
bool isMeant(std::string_view typed, std::string_view decision, std::int64_t seq)
{
    if (!typed.starts_with(decision))
        return false;
    typed.remove_prefix(decision.size());
    const auto begin = typed.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return true;
    typed = typed.substr(begin);
    const auto named = sequenceFromShortId(typed.substr(0, typed.find_first_of(" \t")));
    return !named || *named == seq; // A long id was resolved when it was shown.
}

} // namespace

ApprovalMethods::ApprovalMethods(
    Approvals &approvals, HumanProof &proof, ClientScreen &screen, const Access &access, Refused refused)
    : m_approvals(approvals)
    , m_proof(proof)
    , m_screen(screen)
    , m_access(access)
    , m_refused(std::move(refused))
{
}

void ApprovalMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"approvals.list", Where::Control, Who::Human, [this](const Call &call) { list(call); }});
    dispatcher.add({"approvals.show", Where::Control, Who::Human, [this](const Call &call) { show(call); }});
    dispatcher.add({"approvals.decide", Where::Control, Who::Human, [this](const Call &call) { decide(call); }});
    dispatcher.add({"code.cancel", Where::Control, Who::Human, [this](const Call &call) { cancelCode(call); }});
}

void ApprovalMethods::list(const Call &call)
{
    m_approvals.list([reply = call.reply](const Result<std::vector<held::Entry>> &entries) {
        if (!entries)
            return reply(entries.error());
        Json list = Json::array();
        for (const auto &entry : *entries)
            list.push_back(entryJson(entry));
        reply(Json {{"held", std::move(list)}});
    });
}

void ApprovalMethods::show(const Call &call)
{
    auto message = optionalString(call.params, "message");
    if (!message)
        return call.reply(message.error());
    m_approvals.show(message->value_or(std::string()),
        [this, standing = call.standing, connection = call.connection.number, reply = call.reply](
            const Result<Approvals::Shown> &shown) {
            if (!shown)
                return reply(shown.error());
            showed(*shown, standing, connection, reply);
        });
}

void ApprovalMethods::showed(
    const Approvals::Shown &shown, const Standing &standing, std::uint64_t connection, const Reply &reply)
{
    const auto &entry = shown.entry;
    auto json = entryJson(entry);
    json["needs"] = needName(m_proof.need(standing, HumanProof::Act::Approve));
    json["seen"] = isSeen(entry.row.seq, entry.sha256);
    json["why_no_body"] = nullptr;
    if (standing.place == Standing::Place::Typed)
        return showInSession(shown, standing, std::move(json), reply);
    if (standing.isOpen) { // Where programs can type they can also read.
        json["why_no_body"] = "open_terminal";
    } else {
        json["body"] = shown.text;
        wasSeen(entry, standing);
    }
    json["characters"] = m_proof.characters(connection, entry.sha256);
    reply(std::move(json));
}

/// The client keeps what a hook answers, where its model can read it: the text goes to its terminal instead.
void ApprovalMethods::showInSession(
    const Approvals::Shown &shown, const Standing &standing, Json json, const Reply &reply)
{
    const auto &entry = shown.entry;
    const auto client = m_access.facts(standing.client.pid);
    const bool approves = standing.typed.starts_with("approve");
    json["why_no_body"] = standing.isOpen ? "open_terminal" : "session";
    json["shown_now"] = false;
    if (standing.isOpen || !approves || boolOr(json, "seen") || !client || client->id != standing.client)
        return reply(std::move(json));
    std::vector<Span> parts;
    for (const auto &rule : entry.rules) {
        if (const auto span = rule.find("span"); span != rule.end() && span->size() == 2)
            parts.push_back({(*span)[0].get<std::size_t>(), (*span)[1].get<std::size_t>()});
    }
    const auto text = "A message from " + entry.row.from + " to " + entry.row.to + " waits: #" + shortId(entry.row.seq)
        + '\n' + sanitizeLine(sentenceOf(entry.rules).english(), Target::Terminal, 300) + "\n\n"
        + markedText(shown.text, std::move(parts), Target::Terminal, {});
    m_screen.draw(*client, text, [this, entry, standing, json = std::move(json), reply](bool whole) mutable {
        if (whole)
            wasSeen(entry, standing);
        else
            json["why_no_body"] = "too_long";
        json["shown_now"] = whole;
        reply(std::move(json));
    });
}

bool ApprovalMethods::isSeen(std::int64_t seq, const std::string &sha256) const
{
    const auto seen = m_seen.find(seq);
    return seen != m_seen.end() && seen->second.sha256 == sha256;
}

void ApprovalMethods::wasSeen(const held::Entry &entry, const Standing &standing)
{
    if (m_seen.size() >= mostSeen)
        m_seen.erase(m_seen.begin());
    m_seen.insert_or_assign(entry.row.seq, Sight {entry.sha256, standing.caller});
}

void ApprovalMethods::cancelCode(const Call &call)
{
    const auto what = requiredString(call.params, "what");
    if (!what)
        return call.reply(what.error());
    m_proof.cancel(*what);
    call.reply(Json::object());
}

void ApprovalMethods::decide(const Call &call)
{
    auto message = requiredString(call.params, "message");
    auto sha256 = requiredString(call.params, "sha256");
    auto decision = requiredString(call.params, "decision");
    auto typed = optionalString(call.params, "typed");
    for (const auto *text : {&message, &sha256, &decision}) {
        if (!*text)
            return call.reply(text->error());
    }
    if (!typed)
        return call.reply(typed.error());
    const bool approve = *decision == "approve";
    const auto seq = sequenceFromShortId(*message);
    if (!seq || (!approve && *decision != "deny"))
        return call.reply(Error {Reason::BadParams,
            phrase("\"message\" must be a short id as it was shown, \"decision\" must be approve or deny."), {}, {}});
    const auto seen = m_seen.find(*seq);
    const bool inSession = call.standing.place == Standing::Place::Typed;
    const auto need = m_proof.need(call.standing, HumanProof::Act::Approve);
    // Shown by an earlier command: this one was typed by somebody who had it before them. With a code or a password the
    // text stands beside it.
    const bool sighted = isSeen(*seq, *sha256) && !(inSession && seen->second.shownBy == call.standing.caller);
    if (approve && !sighted && need != HumanProof::Need::Code) {
        auto standing = call.standing;
        standing.refusal = phrase("its text was not shown before");
        m_refused("approve #" + *message, standing);
        return call.reply(Error {Reason::Stale, phrase("This text has not been shown to you whole yet."),
            phrase("See it first: mesh approvals"), {}});
    }
    if (inSession && !isMeant(call.standing.typed, *decision, *seq))
        return call.reply(Error {Reason::HumanOnly, phrase("What was typed is another command."), {}, {}});
    HumanProof::Request request;
    request.standing = call.standing;
    request.act = approve ? HumanProof::Act::Approve : HumanProof::Act::Deny;
    request.connection = call.connection.number;
    request.hash = *sha256;
    request.what
        = approve ? phrase("approve the held message #%1", *message) : phrase("deny the held message #%1", *message);
    request.typed = typed->value_or(std::string());
    request.retry = std::string(inSession ? "/" : "") + "mesh approve " + *message + " CODE";
    m_proof.prove(
        request, [this, seq = *seq, approve, sha256 = *sha256, reply = call.reply](const Result<std::string> &surface) {
            if (!surface)
                return reply(surface.error());
            m_approvals.decide(seq, approve ? state::approved : state::denied, sha256, *surface,
                [this, seq, sha256, reply](const Result<held::Decided> &decided) {
                    if (!decided)
                        return reply(decided.error());
                    m_proof.decided(sha256); // Asked for to approve, and then denied by a click.
                    m_seen.erase(seq);
                    const auto &row = decided->message.row;
                    Json json {{"short", shortId(seq)}, {"decision", row.seq != 0 ? state::approved : state::denied}};
                    if (row.seq != 0) {
                        json["delivered_as"] = shortId(row.seq);
                        json["to"] = row.to;
                        json["state"] = decided->message.state;
                    }
                    reply(std::move(json));
                });
        });
}

} // namespace mesh
