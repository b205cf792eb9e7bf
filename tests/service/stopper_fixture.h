// SPDX-License-Identifier: MIT
#pragma once

#include "intercept/stop_tools.h"
#include "intercept/stopper.h"
#include "support/played_tools.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

namespace mesh::test {

constexpr int patience = 30'000;

inline bool names(const StopOutcome &outcome, pid_t pid)
{
    return std::any_of(
        outcome.notStopped.begin(), outcome.notStopped.end(), [pid](const auto &one) { return one.pid == pid; });
}

inline std::vector<ProcessId> leaders(const StopOutcome &outcome)
{
    std::vector<ProcessId> all;
    for (const auto &stopped : outcome.stopped)
        all.push_back(stopped.leader);
    return all;
}

/// A played client, a data folder, and the Stopper between them.
class StopperFixture
{
protected:
    void setUp()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_temporary->path().toStdString() + "/data", true);
        QVERIFY(folder);
        m_folder.emplace(std::move(*folder));
        m_tree.onFacts = {};
        m_played = std::make_unique<PlayedTools>();
        m_stopper = std::make_unique<Stopper>(*m_folder, m_tree);
    }
    void tearDown()
    {
        m_stopper.reset();
        m_played.reset();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::optional<DataFolder> m_folder;
    WatchedTree m_tree;
    std::unique_ptr<PlayedTools> m_played;
    std::unique_ptr<Stopper> m_stopper;
    ProcessId m_client;

    /// The client with the children that `prepare` starts.
    void play(const std::function<void()> &prepare) { m_client = m_played->client(prepare); }
    StopOrder order(bool toolCallOpen = true) const
    {
        StopOrder order;
        order.client = m_client;
        order.session = "grip";
        order.why = "intercept! by guard";
        order.toolCallOpen = toolCallOpen;
        return order;
    }
    StopOutcome stop(const StopOrder &order)
    {
        std::optional<StopOutcome> result;
        m_stopper->stop(order, [&](StopOutcome outcome) {
            QVERIFY(QThread::currentThread() == QCoreApplication::instance()->thread());
            result = std::move(outcome);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
        return result.value_or(StopOutcome {});
    }
    Continuation resume(const std::optional<ProcessId> &client)
    {
        std::optional<Continuation> result;
        m_stopper->resume(client, {}, [&](Continuation done) { result = std::move(done); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, patience); }();
        return result.value_or(Continuation {});
    }
    QStringList records() const
    {
        return QDir(m_temporary->path() + QStringLiteral("/data/run/stopped")).entryList(QDir::Files | QDir::Hidden);
    }
    void expectNothingStopped(const StopOutcome &outcome, std::size_t place)
    {
        QVERIFY(outcome.stopped.empty());
        QVERIFY(records().isEmpty());
        QVERIFY(m_played->goesOn(place));
    }
};

} // namespace mesh::test
