// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/config_keys.h"
#include "protocol/json.h"
#include "result.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace mesh {

class DataFolder;

/// The settings of config.json with defaults for what it does not say. Follows changes made by hand; an unreadable file
/// is kept aside and the defaults apply. On the event loop; the file is small.
class Config : public QObject
{
    Q_OBJECT
public:
    explicit Config(const DataFolder &folder, QObject *parent = nullptr);

    /// Reads the file (again). What is wrong with it is a problem, not an error: the rest applies.
    void load();

    Json get(std::string_view key) const;
    std::int64_t integer(std::string_view key) const { return get(key).get<std::int64_t>(); }
    bool flag(std::string_view key) const { return get(key).get<bool>(); }

    /// Checks, writes the file, applies. UnknownKey, BadValue, StorageFailed.
    Status set(std::string_view key, const Json &value);
    Json describe(std::string_view key) const; ///< As in the answer of `config.get`.

    const std::vector<std::string> &problems() const { return m_problems; }

Q_SIGNALS:
    void changed(const std::string &key);
    void problemsChanged();

private:
    void apply(std::map<std::string, Json, std::less<>> values);
    void keepAside(const std::string &why);
    void watch();

    const DataFolder &m_folder;
    std::map<std::string, Json, std::less<>> m_values; ///< What the file says; defaults are not in it.
    std::vector<std::string> m_problems;
    QFileSystemWatcher m_watcher;
};

} // namespace mesh
