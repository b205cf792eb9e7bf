// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "audit/journals.h"
#include "platform/data_folder.h"
#include "store/connections.h"
#include "store/reader.h"
#include "store/recovery.h"
#include "store/snapshot.h"
#include "store/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace mesh {

namespace {
using namespace std::chrono_literals;
constexpr std::chrono::milliseconds snapshotEvery = 24h;
constexpr std::chrono::milliseconds snapshotAtEarliest = 1min; // Not while everybody reconnects.
constexpr std::chrono::milliseconds snapshotRetry = 1h;

Error closedError()
{
    return {Reason::ShuttingDown, phrase("The service is stopping."), phrase("Start it again, then repeat this."), {}};
}
} // namespace

Store::Store(const DataFolder &folder, RenderEnvelope render, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_render(std::move(render))
{
    m_snapshotTimer.setSingleShot(true);
    m_snapshotTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_snapshotTimer, &QTimer::timeout, this, [this] { m_snapshot->start(); });
}

Store::~Store()
{
    close();
}

Result<OpenReport> Store::open()
{
    OpenReport report;
    if (const Status prepared
        = prepareDatabase(m_folder, report.problems, [this](const Phrase &doing) { Q_EMIT opening(doing); });
        !prepared)
        return prepared.error();
    const auto problem = [this](const std::string &about, const Phrase &sentence) {
        post([this, about, sentence] { setProblem(about, sentence); });
    };
    const std::string path = m_folder.file(databaseName);
    try {
        Database writing = openForWriting(path);
        auto journals = std::make_unique<Journals>(m_folder, m_logLimit, m_render, problem);
        journals->completeAll(writing, report.problems);
        m_reader = std::make_unique<Reader>(openForReading(path));
        m_writer = std::make_unique<Writer>(std::move(writing), std::move(journals),
            Writer::Events {[this](std::vector<Writer::Finished> batch) {
                                post([this, batch = std::move(batch)] { finish(batch); });
                            },
                problem});
    } catch (const DatabaseError &error) {
        return toError(error, path);
    }
    m_snapshot = std::make_unique<Snapshot>(
        m_folder, [this](const Status &taken) { post([this, taken] { snapshotFinished(taken); }); });
    const auto last = Snapshot::lastTaken(m_folder);
    const std::chrono::milliseconds age(last ? std::max<Millis>(0, wallClock() - *last) : snapshotEvery.count());
    setSnapshotDue(std::max(snapshotEvery - age, snapshotAtEarliest));
    return report;
}

void Store::close()
{
    if (!m_reader && !m_writer)
        return; // What was asked since goes with the store: whoever asked may have gone before it.
    m_snapshotTimer.stop();
    m_snapshot.reset();
    if (m_reader)
        m_reader->close(); // Before the writer: the last connection to go puts the log into the file.
    m_reader.reset();
    if (m_writer)
        m_writer->close();
    m_writer.reset();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // The answers to what was queued.
}

void Store::write(WriteJob job)
{
    if (m_writer) {
        ++m_queued;
        m_writer->push(std::move(job));
        return;
    }
    post([done = std::move(job.done)] {
        if (done)
            done(closedError());
    });
}

void Store::readJob(std::function<void(Database &)> work, std::function<void(const Status &)> done)
{
    if (!m_reader) {
        post([done = std::move(done)] { done(closedError()); });
        return;
    }
    m_reader->push({std::move(work), [this, done = std::move(done)](Status status) mutable {
                        // Moved: what it holds belongs to the event loop and must end there.
                        post([done = std::move(done), status = std::move(status)] { done(status); });
                    }});
}

std::vector<Phrase> Store::problems() const
{
    std::vector<Phrase> sentences;
    for (const auto &[about, sentence] : m_problems)
        sentences.push_back(sentence);
    return sentences;
}

void Store::setLogLimit(std::int64_t bytes)
{
    m_logLimit = bytes;
    if (m_writer)
        m_writer->setLogLimit(bytes);
}

void Store::setSnapshotDue(std::chrono::milliseconds fromNow)
{
    if (m_snapshot) // Else closed: one that has just ended still tells us.
        m_snapshotTimer.start(fromNow);
}

void Store::post(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Store::finish(const std::vector<Writer::Finished> &batch)
{
    for (const Writer::Finished &job : batch) {
        --m_queued;
        if (job.done)
            job.done(job.status);
    }
}

void Store::snapshotFinished(const Status &taken)
{
    setProblem("snapshot", taken ? Phrase() : phrase("The daily snapshot failed: %1", taken.error().message));
    setSnapshotDue(taken ? snapshotEvery : snapshotRetry);
    if (taken)
        Q_EMIT snapshotTaken();
}

void Store::setProblem(const std::string &about, const Phrase &sentence)
{
    const auto known = m_problems.find(about);
    if (sentence.empty() ? known == m_problems.end() : known != m_problems.end() && known->second == sentence)
        return;
    if (sentence.empty())
        m_problems.erase(known);
    else
        m_problems[about] = sentence;
    Q_EMIT problemsChanged();
}

} // namespace mesh
