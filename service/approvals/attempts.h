// SPDX-License-Identifier: MIT
#pragma once

#include "dispatch/caller_check.h"
#include "protocol/timestamp.h"

#include <QObject>

#include <functional>
#include <map>
#include <string>

namespace mesh {

class Store;

/// Attempts to do what is for a person, by somebody who could not be told to be one: in the audit log, told to the
/// human, and for a day a reason to ask persons for more. On the event loop.
class Attempts : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis wariness = 24LL * 3600 * 1000;

    Attempts(Store &store, std::function<Millis()> clock);

    /// Takes from the store when the last one was; call it before anybody may decide.
    void load(std::function<void(const Status &)> done);
    /// `isWarning`: a reason to be wary; a person who mistypes is none.
    void refused(const std::string &what, const Standing &standing, bool isWarning = true);
    /// Somebody tried within the last day.
    bool isWary() const { return m_last != 0 && m_clock() - m_last < wariness; }
    /// When that was.
    Millis last() const { return m_last; }
    /// What it was, a sentence; empty: it was before this start.
    const std::string &lastSentence() const { return m_lastSentence; }

Q_SIGNALS:
    /// For the human: what was tried and by whom; not the same again within a minute.
    void noticed(const std::string &sentence);

private:
    Store &m_store;
    std::function<Millis()> m_clock;
    Millis m_last = 0;
    std::string m_lastSentence;
    std::map<std::string, Millis> m_told;
};

} // namespace mesh
