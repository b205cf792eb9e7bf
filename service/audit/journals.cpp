// SPDX-License-Identifier: MIT
#include "audit/journals.h"

namespace mesh {

void Journals::completeAll(Database &db, std::vector<Phrase> &problems)
{
    m_log.open(db, problems);
    m_inbound.open(db);
}

void Journals::takeBack(const Mark &mark)
{
    m_log.takeBack(mark.log);
    m_inbound.takeBack(mark.inbound);
}

void Journals::afterCommit(Database &db)
{
    m_inbound.append(db); // First: somebody waits for it.
    m_log.append(db);
}

} // namespace mesh
