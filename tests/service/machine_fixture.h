// SPDX-License-Identifier: MIT
#pragma once

#include "screening_fixture.h"
#include "store_fixture.h"

#include "config/config.h"
#include "delivery/message_store.h"
#include "delivery/post_office.h"
#include "delivery/waiting_mail.h"
#include "relay/memory_links.h"
#include "relay/neighbours.h"
#include "relay/relay_in.h"
#include "relay/relay_out.h"
#include "sessions/registry.h"
#include "sessions/session_store.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mesh::test {

/// All of a machine that takes part in delivery, with links in memory and a clock of its own.
struct Machine {
    explicit Machine(std::string fingerprint)
        : links(std::move(fingerprint))
    {
        (void)store.open();
        config.set("machine_messages_per_minute", 1'000'000, [](const Status &) {});
        config.set("answers_per_hour", 1'000'000, [](const Status &) {});
        QObject::connect(&registry, &Registry::mailboxChanged, &context, [this](const Mailbox &mailbox) {
            store.write({[mailbox](Transaction &tx) { sessions::save(tx, mailbox); }, [](const Status &) {}});
        });
        QObject::connect(&registry, &Registry::joined, &context, [this](const Session &joined) {
            store.write(
                {[mailbox = *registry.mailbox(joined.mailbox)](Transaction &tx) { sessions::save(tx, mailbox); },
                    [](const Status &) {}});
        });
        QObject::connect(&links, &Links::received, &context, [this](const std::string &machine, const Json &frame) {
            const bool known = neighbours.take(machine, frame) || out.take(machine, frame) || in.take(machine, frame);
            unknownFrames += known ? 0 : 1;
        });
        QObject::connect(
            &postOffice, &PostOffice::delivered, &context, [this](MailboxId mailbox, const Delivery &delivery) {
                got[registry.mailbox(mailbox)->name].push_back(delivery.row->body);
                rows.push_back(*delivery.row);
            });
        store.write(
            {[human = registry.human()](Transaction &tx) { sessions::save(tx, human); }, [](const Status &) {}});
    }
    ~Machine() { store.close(); }

    /// The other one is paired with this one under that name.
    void knows(Machine &other, const char *petname) { registry.setMachine(other.links.machine(), petname); }

    Session &join(const char *name)
    {
        JoinRequest request;
        request.name = name;
        request.kind = shellKind;
        request.root = "/x";
        request.process = {++pids, 1};
        Session &joined = *registry.join(request)->session;
        postOffice.deliverWaiting(joined, [](const Status &) {});
        return joined;
    }

    Result<Sent> send(const Session &from, const std::string &to, std::string body, Envelope envelope = {})
    {
        std::optional<Result<Sent>> answer;
        envelope.to = to;
        envelope.kind = to == broadcastName ? Kind::Broadcast : Kind::Message;
        envelope.body = std::move(body);
        postOffice.send({from.mailbox}, std::move(envelope), [&](Result<Sent> sent) { answer = std::move(sent); });
        if (!eventually([&] { return answer.has_value(); }))
            return Error {Reason::Timeout, Phrase("No answer."), {}, {}};
        return std::move(*answer);
    }
    std::string stateOf(const std::string &id, const std::string &recipient)
    {
        const auto receipt = receiptOf(id);
        for (const auto &one : receipt ? receipt->recipients : std::vector<Receipt::Recipient>()) {
            if (one.name == recipient)
                return one.state;
        }
        return {};
    }
    std::optional<Receipt> receiptOf(const std::string &id)
    {
        std::optional<Result<Receipt>> answer;
        store.read<Receipt>(
            [&id](Database &db) {
                return messages::receipt(db, messages::find(db, id, {0, true, messages::Naming::First::Sent}));
            },
            [&](Result<Receipt> receipt) { answer = std::move(receipt); });
        (void)eventually([&] { return answer.has_value(); });
        return answer && *answer ? std::optional(**answer) : std::nullopt;
    }
    void show(const Session &reader, const std::string &id)
    {
        const auto receipt = receiptOf(id);
        if (receipt)
            postOffice.markShown(reader.mailbox, {receipt->message.seq}, [](const Result<std::size_t> &) {});
    }

    TestFolder folder;
    Config config {*folder, [](const std::function<Status()> &work, const auto &done) { done(work()); }};
    Store store {*folder, envelopeLine};
    Millis now = wallClock();
    Registry registry {[this] { return now; }, [] { return Millis(0); }};
    Screened screened {config, registry};
    PostOffice postOffice {registry, store, config, screened.screening, screened.brakes, [this] { return now; }};
    MemoryLinks links;
    Neighbours neighbours {registry, links, [this] { return now; }};
    RelayOut out {links, registry, postOffice, store, [this] { return now; }};
    PeerRights rights;
    RelayIn in {links, registry, postOffice, store, config,
        {[this](const std::string &) { return rights; }, [](MailboxId, MailboxId) { return false; }}};
    QObject context;
    std::map<std::string, std::vector<std::string>> got; ///< Bodies, by recipient.
    std::vector<MessageRow> rows;
    int unknownFrames = 0;
    pid_t pids = 1000;
};

/// Two machines that know each other.
struct TwoMachines {
    TwoMachines()
    {
        laptop.registry.setOwnMachine("laptop");
        studio.registry.setOwnMachine("studio");
        laptop.knows(studio, "studio");
        studio.knows(laptop, "laptop");
    }
    void link() { laptop.links.join(studio.links); }
    /// A third machine, paired with the laptop.
    void alsoKnow(Machine &third)
    {
        laptop.knows(third, "third");
        third.knows(laptop, "laptop");
    }
    void cut() { laptop.links.cut(studio.links); }

    Machine laptop {std::string(64, 'a')};
    Machine studio {std::string(64, 'b')};
};

} // namespace mesh::test
