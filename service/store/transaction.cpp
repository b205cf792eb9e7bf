// SPDX-License-Identifier: MIT
#include "store/transaction.h"

#include "audit/journals.h"

namespace mesh {

void Transaction::log(std::string_view jsonObject)
{
    m_journals.log(jsonObject);
}

void Transaction::inbound(const std::string &sessionId, std::string_view envelopeLine)
{
    m_journals.inbound(sessionId, envelopeLine);
}

} // namespace mesh
