// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/dispatcher.h"

namespace mesh {

class HumanProof;
class Relay;

/// `remote.*`: the machines that this one is paired with. Looking is for all, deciding for people.
class RemoteMethods
{
public:
    RemoteMethods(Relay &relay, HumanProof &proof);

    void addTo(Dispatcher &dispatcher);

private:
    struct Named {
        std::string name;
        std::string other; ///< A second text that the method takes.
    };
    static Result<Named> named(const Call &call, std::string_view name, std::string_view other, bool needsOther);

    void add(const Call &call);
    void accept(const Call &call);
    void reject(const Call &call);
    void verify(const Call &call);
    void rename(const Call &call);
    void rights(const Call &call);
    void remove(const Call &call);

    Relay &m_relay;
    HumanProof &m_proof;
};

} // namespace mesh
