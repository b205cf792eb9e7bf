// SPDX-License-Identifier: MIT
#include "dispatch/message_methods.h"

#include "delivery/message_store.h"
#include "delivery/receipts.h"
#include "dispatch/mailbox_of.h"
#include "protocol/ids.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::int64_t mostInboxEntries = 500;
constexpr std::int64_t defaultPart = 64 << 10;
constexpr std::int64_t largestPart = 1 << 20;
constexpr std::chrono::hours longestWait {24};

/// Not inside a UTF-8 character: the start of the one that `at` is in.
std::size_t characterStart(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

Json partOf(const MessageRow &row, std::size_t offset, std::size_t limit)
{
    auto json = messageJson(row);
    const auto from = characterStart(row.body, offset);
    auto to = characterStart(row.body, from + limit);
    if (to <= from)
        to = std::min(row.body.size(), from + 4); // A limit below one character still gets on.
    json["body"] = row.body.substr(from, to - from);
    json["offset"] = from;
    json["next"] = to < row.body.size() ? Json(to) : Json();
    json["total"] = row.body.size();
    return json;
}

/// An id that stands twice means two messages, of different senders.
std::vector<std::int64_t> meant(Database &db, const std::vector<std::string> &ids, const messages::Naming &by)
{
    std::vector<std::int64_t> seqs;
    for (const auto &id : ids) {
        const auto all = messages::sequencesOf(db, id, by);
        const auto next = std::find_if(all.begin(), all.end(),
            [&](std::int64_t seq) { return std::find(seqs.begin(), seqs.end(), seq) == seqs.end(); });
        seqs.push_back(next == all.end() ? all.front() : *next);
    }
    return seqs;
}

} // namespace

MessageMethods::MessageMethods(
    Registry &registry, PostOffice &postOffice, Receipts &receipts, Store &store, const Access &access)
    : m_registry(registry)
    , m_postOffice(postOffice)
    , m_receipts(receipts)
    , m_store(store)
    , m_access(access)
{
}

PostOffice::Sender MessageMethods::sender(const Call &call, MailboxId mailbox) const
{
    const bool isPerson
        = call.speaker.is == Speaker::Is::Human && m_access.standing(call.connection).place != Standing::Place::Nowhere;
    return {mailbox, isPerson};
}

/// A person at a shell, or one who has typed it in a session, may look in spite of paused deliveries.
bool MessageMethods::isPersons(const Call &call) const
{
    const auto *session = call.speaker.is == Speaker::Is::Session ? m_registry.byId(call.speaker.sessionId) : nullptr;
    return !session || session->kind == shellKind
        || (call.connection.door == Door::Control
            && m_access.standing(call.connection).place == Standing::Place::Typed);
}

messages::Naming MessageMethods::naming(MailboxId mailbox) const
{
    return {mailbox, mailbox == m_registry.human().id};
}

void MessageMethods::addTo(Dispatcher &dispatcher)
{
    const auto both = Method::Where::Both;
    const auto all = Method::Who::All;
    dispatcher.add({"send", both, all, [this](Call call) { send(std::move(call), false); }});
    dispatcher.add({"broadcast", both, all, [this](Call call) { send(std::move(call), true); }});
    dispatcher.add({"reply", both, all, [this](Call call) { reply(std::move(call)); }});
    dispatcher.add({"read", both, all, [this](Call call) { read(std::move(call)); }});
    dispatcher.add({"receipt", both, all, [this](Call call) { receipt(std::move(call)); }});
    dispatcher.add({"wait", both, all, [this](Call call) { wait(std::move(call)); }});
    dispatcher.add({"inbox", both, all, [this](Call call) { inbox(std::move(call)); }});
    dispatcher.add({"taken", both, all, [this](Call call) { taken(std::move(call)); }});
}

void MessageMethods::send(Call call, bool toAll)
{
    auto sender = mailboxOf(call.speaker, m_registry);
    if (!sender)
        return call.reply(sender.error());
    if (toAll)
        call.params["to"] = broadcastName;
    auto envelope = envelopeFromClient(call.params);
    if (!envelope)
        return call.reply(envelope.error());
    m_postOffice.send(this->sender(call, *sender), std::move(*envelope), [reply = call.reply](Result<Sent> sent) {
        reply(sent ? Result<Json>(toJson(*sent)) : Result<Json>(sent.error()));
    });
}

void MessageMethods::reply(Call call)
{
    auto sender = mailboxOf(call.speaker, m_registry);
    if (!sender)
        return call.reply(sender.error());
    auto message = requiredString(call.params, "message");
    if (!message)
        return call.reply(message.error());
    call.params["to"] = meshName; // Replaced by who sent that message.
    call.params.erase("kind");
    auto envelope = envelopeFromClient(call.params);
    if (!envelope)
        return call.reply(envelope.error());
    m_postOffice.reply(
        this->sender(call, *sender), *message, std::move(*envelope), [answer = call.reply](Result<Sent> sent) {
            answer(sent ? Result<Json>(toJson(*sent)) : Result<Json>(sent.error()));
        });
}

void MessageMethods::read(Call call)
{
    auto reader = mailboxOf(call.speaker, m_registry);
    if (!reader)
        return call.reply(reader.error());
    auto message = requiredString(call.params, "message");
    if (!message)
        return call.reply(message.error());
    auto offset = optionalInteger(call.params, "offset");
    auto limit = optionalInteger(call.params, "limit");
    if (!offset || !limit)
        return call.reply(!offset ? offset.error() : limit.error());
    const auto from = std::max<std::int64_t>(0, offset->value_or(0));
    const auto most = std::clamp<std::int64_t>(limit->value_or(defaultPart), 1, largestPart);
    m_store.read<Json>(
        [id = *message, by = naming(*reader), from, most](Database &db) {
            const auto row = messages::find(db, id, by);
            held::refuseReading(db, row.seq);
            return partOf(row, static_cast<std::size_t>(from), static_cast<std::size_t>(most));
        },
        call.reply);
}

void MessageMethods::receipt(Call call)
{
    auto asker = mailboxOf(call.speaker, m_registry);
    if (!asker)
        return call.reply(asker.error());
    auto message = requiredString(call.params, "message");
    if (!message)
        return call.reply(message.error());
    m_receipts.get(*message, *asker, m_registry.human().id, [reply = call.reply](Result<Receipt> receipt) {
        reply(receipt ? Result<Json>(toJson(*receipt)) : Result<Json>(receipt.error()));
    });
}

void MessageMethods::wait(Call call)
{
    auto asker = mailboxOf(call.speaker, m_registry);
    if (!asker)
        return call.reply(asker.error());
    auto message = requiredString(call.params, "message");
    auto wanted = requiredString(call.params, "state");
    auto timeout = optionalInteger(call.params, "timeout_ms");
    if (!message || !wanted)
        return call.reply(!message ? message.error() : wanted.error());
    if (!timeout)
        return call.reply(timeout.error());
    if (*wanted != state::delivered && *wanted != state::shown && *wanted != state::answered)
        return call.reply(Error {Reason::BadParams, phrase("\"state\" must be delivered, shown or answered."), {}, {}});
    const auto longest = std::chrono::milliseconds(longestWait).count();
    const auto bound = std::chrono::milliseconds(std::clamp<std::int64_t>(timeout->value_or(longest), 0, longest));
    m_receipts.wait(*message, *asker, m_registry.human().id, *wanted, bound, call.connection,
        [reply = call.reply](Result<Receipt> receipt) {
            reply(receipt ? Result<Json>(toJson(*receipt)) : Result<Json>(receipt.error()));
        });
}

void MessageMethods::inbox(Call call)
{
    auto reader = mailboxOf(call.speaker, m_registry);
    if (!reader)
        return call.reply(reader.error());
    auto all = optionalBool(call.params, "all");
    auto newest = optionalBool(call.params, "newest");
    auto after = optionalInteger(call.params, "after");
    auto limit = optionalInteger(call.params, "limit");
    for (const auto *flag : {&all, &newest}) {
        if (!*flag)
            return call.reply(flag->error());
    }
    if (!after || !limit)
        return call.reply(!after ? after.error() : limit.error());
    messages::InboxQuery query;
    query.mailbox = *reader;
    query.all = all->value_or(false);
    query.newest = newest->value_or(false);
    query.after = after->value_or(0);
    query.limit = static_cast<std::size_t>(std::clamp<std::int64_t>(limit->value_or(100), 1, mostInboxEntries));
    query.isDelivered = m_postOffice.isPaused() && !isPersons(call);
    m_store.read<messages::InboxPage>([query](Database &db) { return messages::inbox(db, query); },
        [this, mailbox = *reader, isPaused = query.isDelivered, reply = call.reply](Result<messages::InboxPage> page) {
            if (!page)
                return reply(page.error());
            Json list = Json::array();
            for (const auto &entry : page->entries) {
                auto json = messageJson(entry.row);
                json["state"] = entry.state;
                list.push_back(std::move(json));
            }
            Json answer {
                {"messages", std::move(list)}, {"more", page->more}, {"waiting", m_registry.mailbox(mailbox)->waiting}};
            if (isPaused)
                answer["paused"] = true;
            reply(std::move(answer));
        });
}

void MessageMethods::taken(Call call)
{
    auto reader = mailboxOf(call.speaker, m_registry);
    if (!reader)
        return call.reply(reader.error());
    const auto list = call.params.value("messages", Json());
    std::vector<std::string> ids;
    if (list.is_array()) {
        for (const auto &id : list) {
            if (id.is_string())
                ids.push_back(id.get<std::string>());
        }
    }
    if (!list.is_array() || ids.size() != list.size() || ids.size() > mostInboxEntries)
        return call.reply(
            Error {Reason::BadParams, phrase("\"messages\" must be an array of at most 500 ids."), {}, {}});
    m_store.read<std::vector<std::int64_t>>([ids, by = naming(*reader)](Database &db) { return meant(db, ids, by); },
        [this, mailbox = *reader, reply = call.reply](Result<std::vector<std::int64_t>> seqs) {
            if (!seqs)
                return reply(seqs.error());
            m_postOffice.markShown(mailbox, std::move(*seqs), [reply](Result<std::size_t> count) {
                reply(count ? Result<Json>(Json {{"count", *count}}) : Result<Json>(count.error()));
            });
        });
}

} // namespace mesh
