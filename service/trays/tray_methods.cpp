// SPDX-License-Identifier: MIT
#include "trays/tray_methods.h"

#include "delivery/timeline.h"
#include "pairs/pairs.h"
#include "protocol/timestamp.h"
#include "sessions/registry.h"
#include "store/store.h"

#include <algorithm>

namespace mesh {
namespace {

constexpr std::int64_t mostRows = 500;

} // namespace

TrayMethods::TrayMethods(Store &store, const Pairs &pairs, const Registry &registry)
    : m_store(store)
    , m_pairs(pairs)
    , m_registry(registry)
{
}

void TrayMethods::addTo(Dispatcher &dispatcher)
{
    using Where = Method::Where;
    using Who = Method::Who;
    dispatcher.add({"timeline", Where::Control, Who::Human, [this](const Call &call) { timeline(call); }});
    dispatcher.add({"pairs.list", Where::Both, Who::All, [this](const Call &call) { pairs(call); }});
}

void TrayMethods::timeline(const Call &call)
{
    messages::TimelineQuery query;
    for (const auto &[name, text] : {std::pair("text", &query.text), std::pair("name", &query.name),
             std::pair("state", &query.state), std::pair("kind", &query.kind)}) {
        auto value = optionalString(call.params, name);
        if (!value)
            return call.reply(value.error());
        *text = value->value_or(std::string());
    }
    auto before = optionalInteger(call.params, "before");
    auto after = optionalInteger(call.params, "after");
    auto limit = optionalInteger(call.params, "limit");
    for (const auto *number : {&before, &after, &limit}) {
        if (!*number)
            return call.reply(number->error());
    }
    const auto notices = optionalBool(call.params, "notices");
    if (!notices)
        return call.reply(notices.error());
    query.hasNotices = notices->value_or(true);
    query.before = before->value_or(0);
    query.after = after->value_or(0);
    query.limit = static_cast<std::size_t>(std::clamp<std::int64_t>(limit->value_or(100), 1, mostRows));
    m_store.read<Json>([query](Database &db) { return messages::timeline(db, query); }, call.reply);
}

void TrayMethods::pairs(const Call &call) const
{
    const auto name = [this](MailboxId one) {
        const auto *mailbox = m_registry.mailbox(one);
        return mailbox ? Json(mailbox->name) : Json();
    };
    Json pairs = Json::array();
    Json invitations = Json::array();
    for (const auto &pair : m_pairs.all()) {
        const Json grip = pair.grip == 0 ? Json() : name(pair.grip);
        if (pair.isPair())
            pairs.push_back(
                {{"one", name(pair.a)}, {"other", name(pair.b)}, {"grip", grip}, {"since", toIso(pair.acceptedAt)}});
        else
            invitations.push_back(
                {{"from", name(pair.a)}, {"to", name(pair.b)}, {"grip", grip}, {"at", toIso(pair.invitedAt)}});
    }
    call.reply(Json {{"pairs", std::move(pairs)}, {"invitations", std::move(invitations)}});
}

} // namespace mesh
