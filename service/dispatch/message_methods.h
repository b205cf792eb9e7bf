// SPDX-License-Identifier: MIT
#pragma once

#include "delivery/post_office.h"
#include "dispatch/dispatcher.h"

namespace mesh {

class Receipts;
class Registry;
class Store;

/// send, broadcast, reply, read, receipt, wait, inbox, taken.
class MessageMethods
{
public:
    MessageMethods(Registry &registry, PostOffice &postOffice, Receipts &receipts, Store &store, const Access &access);

    void addTo(Dispatcher &dispatcher);

private:
    bool isPersons(const Call &call) const;
    messages::Naming naming(MailboxId mailbox) const;
    PostOffice::Sender sender(const Call &call, MailboxId mailbox) const;
    void send(Call call, bool toAll);
    void reply(Call call);
    void read(Call call);
    void receipt(Call call);
    void wait(Call call);
    void inbox(Call call);
    void taken(Call call);

    Registry &m_registry;
    PostOffice &m_postOffice;
    Receipts &m_receipts;
    Store &m_store;
    const Access &m_access;
};

} // namespace mesh
