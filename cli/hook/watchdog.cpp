// SPDX-License-Identifier: MIT
#include "hook/watchdog.h"

#include "hook/stdio.h"
#include "platform/pause_flag.h"
#include "platform/stop_record.h"

#include <algorithm>

namespace mesh::hook {
namespace {

bool isHeld(const DataFolder &folder, ProcessId client)
{
    const auto flag = readPauseFlag(folder, client);
    if (flag && *flag)
        return true;
    const auto records = readStopRecords(folder).records;
    return std::any_of(
        records.begin(), records.end(), [client](const StopRecord &record) { return record.client == client; });
}

void letGoOn(const DataFolder &folder, ProcessId client)
{
    // Whatever cannot be done here, the service does when it starts.
    (void)continueRecorded(folder, SystemProcessTree(), client);
    (void)removePauseFlag(folder, client);
}

} // namespace

int Watchdog::serviceIsGone()
{
    const auto folder = DataFolder::open(m_place.folder, false);
    if (!folder || !isHeld(*folder, m_client)) {
        m_end.reset();
        return -1;
    }
    const auto now = Clock::now();
    if (!m_end)
        m_end = now + m_grace;
    if (now < *m_end)
        return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(*m_end - now).count());
    m_end.reset();
    letGoOn(*folder, m_client);
    writeLine("[mesh] The mesh service is gone; what it had stopped goes on.");
    return -1;
}

void Watchdog::end()
{
    const auto folder = DataFolder::open(m_place.folder, false);
    if (folder && isHeld(*folder, m_client))
        letGoOn(*folder, m_client);
}

} // namespace mesh::hook
