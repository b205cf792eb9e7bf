// SPDX-License-Identifier: MIT
#include "config/config.h"

#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "protocol/timestamp.h"

#include <QFile>

namespace mesh {
namespace {

constexpr const char *fileName = "config.json";
constexpr std::chrono::seconds settleTime {1};

} // namespace

Config::Config(const DataFolder &folder, Disk disk, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_disk(std::move(disk))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, [this] { follow(true); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { follow(false); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { follow(false); });
}

void Config::load()
{
    m_problems.clear();
    const auto file = readConfigFile(m_folder);
    if (!file)
        keepAside(file.error().message);
    take(file ? *file : Json::object());
    // The folder, because there may be no file yet; it tells of names that come and go, not of writes to the database.
    m_watcher.addPath(QString::fromStdString(m_folder.path()));
    watch();
}

void Config::follow(bool settled)
{
    watch();
    const auto file = readConfigFile(m_folder);
    const bool whole = file && m_folder.exists(fileName);
    if (!whole && !settled)
        return m_settle.start();
    m_settle.stop();
    m_problems.clear();
    if (file)
        return take(*file);
    m_problems.push_back("config.json cannot be read and the settings before it apply: " + file.error().message);
    Q_EMIT problemsChanged();
}

void Config::take(const Json &file)
{
    std::map<std::string, Json, std::less<>> values;
    for (const auto &[key, value] : file.items()) {
        auto checked = checkConfigValue(key, value);
        if (checked)
            values.insert_or_assign(key, std::move(*checked));
        else
            m_problems.push_back(
                "config.json: " + checked.error().message + " " + checked.error().hint + " The default applies.");
    }
    apply(std::move(values));
    Q_EMIT problemsChanged();
}

void Config::keepAside(const std::string &why)
{
    const auto aside = std::string(fileName) + ".unreadable-" + std::to_string(wallClock());
    const bool moved
        = QFile::rename(QString::fromStdString(m_folder.file(fileName)), QString::fromStdString(m_folder.file(aside)));
    m_problems.push_back("config.json could not be read and the defaults apply: " + why
        + (moved ? " It is kept as " + m_folder.file(aside) + "." : std::string()));
}

void Config::watch()
{
    // Anew each time: editors replace the file, and the watch stays on the old one while somebody has that open.
    const auto path = QString::fromStdString(m_folder.file(fileName));
    m_watcher.removePath(path);
    if (m_folder.exists(fileName))
        m_watcher.addPath(path);
}

void Config::apply(std::map<std::string, Json, std::less<>> values)
{
    std::vector<std::string> different;
    for (const auto &key : configKeys()) {
        const auto before = get(key.name);
        const auto found = values.find(key.name);
        if (before != (found == values.end() ? defaultValue(key) : found->second))
            different.emplace_back(key.name);
    }
    m_values = std::move(values);
    for (const auto &key : different)
        Q_EMIT changed(key);
}

Json Config::get(std::string_view name) const
{
    const auto found = m_values.find(name);
    if (found != m_values.end())
        return found->second;
    const auto key = configKey(name);
    return key ? defaultValue(**key) : Json();
}

void Config::set(std::string_view name, const Json &value, std::function<void(const Status &)> done)
{
    auto checked = checkConfigValue(name, value);
    if (!checked)
        return done(checked.error());
    m_disk(
        [this, name = std::string(name), value = *checked]() -> Status {
            auto file = readConfigFile(m_folder); // With what we do not know: a newer release may.
            if (!file)
                return file.error();
            (*file)[name] = value;
            return writeConfigFile(m_folder, *file);
        },
        [this, name = std::string(name), value = *checked, done = std::move(done)](const Status &written) {
            if (written) {
                auto values = m_values;
                values.insert_or_assign(name, value);
                apply(std::move(values));
                watch();
            }
            done(written);
        });
}

Json Config::describe(std::string_view name) const
{
    const auto key = configKey(name);
    return key ? describeSetting(**key, get(name)) : Json();
}

} // namespace mesh
