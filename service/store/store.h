// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/message_row.h"
#include "store/transaction.h"
#include "store/writer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mesh {

class DataFolder;
class Reader;
class Snapshot;

/// What opening the store found that the user should know, in sentences.
struct OpenReport {
    std::vector<Phrase> problems;
};

/// Owns the disk (docs/architecture.md): presence.db, log.jsonl, inbound/. Lives on the event loop and is called there
/// only; behind it work a writer thread and a reader thread with a connection each. Whatever is queued while a sync
/// runs shares the next one, so a lone write is synced at once and a burst pays once.
class Store : public QObject
{
    Q_OBJECT
public:
    /// `folder` must outlive the store.
    Store(const DataFolder &folder, RenderEnvelope render, QObject *parent = nullptr);
    ~Store() override; ///< Closes.

    /// Blocks, for the start only. A damaged database is set aside and the last snapshot taken, or a new one begun: the
    /// report says so. Completes log.jsonl and the inbound files of joined sessions. Errors: the database is newer than
    /// this program (nothing is touched), cannot be read or written, is in use by another program.
    Result<OpenReport> open();
    /// Finishes what is queued and calls its `done`s, checkpoints, joins the threads. Later jobs fail with
    /// ShuttingDown, in a later turn of the event loop; those still unanswered when the store goes are not answered.
    void close();

    /// Jobs run and their `done`s are called in the order given.
    void write(WriteJob job);
    /// The same with a value: what `work` returned.
    template <typename T>
    void write(std::function<T(Transaction &)> work, std::function<void(Result<T>)> done, std::size_t weight = 0);
    /// `work` sees one state of the database: all that is `done` already, and nothing changes under it.
    template <typename T>
    void read(std::function<T(Database &)> work, std::function<void(Result<T>)> done);

    std::size_t queued() const { return m_queued; } ///< Write jobs that are not done.
    std::vector<Phrase> problems() const; ///< What goes wrong at present, in sentences.

    /// log.jsonl is renamed to log.jsonl.1 (and so on to .3) when it would grow beyond this. Also before open().
    void setLogLimit(std::int64_t bytes);
    /// The next snapshot comes after this, then daily. open() sets it: 24 h after the last one, at least a minute from
    /// now.
    void setSnapshotDue(std::chrono::milliseconds fromNow);

Q_SIGNALS:
    void opening(const mesh::Phrase &doing); ///< Within open(), before something that may take long.
    void problemsChanged();
    void snapshotTaken(); ///< presence.db.bak is new.

private:
    void post(std::function<void()> call); ///< From any thread, to the event loop.
    void setProblem(const std::string &about, const Phrase &sentence); ///< Empty: it is over.
    void finish(const std::vector<Writer::Finished> &batch);
    void snapshotFinished(const Status &taken);
    void readJob(std::function<void(Database &)> work, std::function<void(const Status &)> done);

    const DataFolder &m_folder;
    RenderEnvelope m_render;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Snapshot> m_snapshot;
    QTimer m_snapshotTimer;
    std::map<std::string, Phrase> m_problems;
    std::size_t m_queued = 0;
    std::int64_t m_logLimit = 16 << 20;
};

template <typename T>
void Store::write(std::function<T(Transaction &)> work, std::function<void(Result<T>)> done, std::size_t weight)
{
    auto value = std::make_shared<std::optional<T>>();
    write({[work = std::move(work), value](Transaction &transaction) { value->emplace(work(transaction)); },
        [done = std::move(done), value](const Status &status) {
            if (done)
                done(status ? Result<T>(std::move(**value)) : Result<T>(status.error()));
        },
        weight});
}

template <typename T>
void Store::read(std::function<T(Database &)> work, std::function<void(Result<T>)> done)
{
    auto value = std::make_shared<std::optional<T>>();
    readJob([work = std::move(work), value](Database &db) { value->emplace(work(db)); },
        [done = std::move(done), value](const Status &status) {
            if (done)
                done(status ? Result<T>(std::move(**value)) : Result<T>(status.error()));
        });
}

} // namespace mesh
