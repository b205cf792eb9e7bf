// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/config_keys.h"
#include "protocol/json.h"
#include "result.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// The settings of config.json with defaults for what it does not say. Follows changes made by hand; those that make
/// the user less safe wait for a person (design section 9). A file that cannot
/// be read is kept aside at the start, and the defaults apply; later it is left alone, and the settings before it
/// apply: its author may be in the middle of it. On the event loop; the file is small.
class Config : public QObject
{
    Q_OBJECT
public:
    /// Runs work that touches the disk off the event loop, one at a time, and calls `done` back on it.
    using Disk = std::function<void(std::function<Status()> work, std::function<void(const Status &)> done)>;

    Config(const DataFolder &folder, Disk disk, QObject *parent = nullptr);

    /// Reads the file, for the start. What is wrong with it is a problem, not an error: the rest applies.
    void load();

    Json get(std::string_view key) const;
    std::int64_t integer(std::string_view key) const { return get(key).get<std::int64_t>(); }
    bool flag(std::string_view key) const { return get(key).get<bool>(); }

    /// Checks, writes the file, applies, calls `done`. UnknownKey, BadValue, StorageFailed.
    void set(std::string_view key, const Json &value, std::function<void(const Status &)> done);
    Json describe(std::string_view key) const; ///< As in the answer of `config.get`.
    /// Values in the file that wait for a person, by key.
    const std::map<std::string, Json, std::less<>> &waiting() const { return m_waiting; }

    std::vector<Phrase> problems() const; ///< Sentences: what is wrong with the file, and what waits for a person.

Q_SIGNALS:
    void changed(const std::string &key);
    void problemsChanged();

private:
    void follow(bool settled);
    void take(const Json &file);
    void apply(std::map<std::string, Json, std::less<>> values);
    void holdBack(std::map<std::string, Json, std::less<>> &values);
    void saveAccepted();
    void keepAside(const Phrase &why);
    void watch();

    const DataFolder &m_folder;
    Disk m_disk;
    std::map<std::string, Json, std::less<>> m_values; ///< What the file says; defaults are not in it.
    /// Of guarded keys: what a person has agreed to, or what is safer. Kept in a file of its own, since the other one
    /// is everybody's.
    std::map<std::string, Json, std::less<>> m_accepted;
    std::map<std::string, Json, std::less<>> m_waiting;
    bool m_isLoaded = false;
    bool m_acceptsAll = false; ///< The folder is new: what lies in it is where it begins.
    std::vector<Phrase> m_problems; ///< Without what waits.
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< Editors empty, remove or rename a file before they write it.
};

} // namespace mesh
