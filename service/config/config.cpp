// SPDX-License-Identifier: MIT
#include "config/config.h"

#include "platform/config_file.h"
#include "platform/data_folder.h"
#include "platform/shell_quote.h"
#include "protocol/timestamp.h"
#include "store/recovery.h"

#include <QFile>

namespace mesh {
namespace {

constexpr const char *configName = "config.json";
constexpr const char *acceptedName = "identity/accepted-settings.json";
constexpr std::size_t largestAccepted = 1 << 20;
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
    m_acceptsAll = !m_folder.exists(acceptedName) && !m_folder.exists(databaseName);
    if (const auto text = m_folder.readFile(acceptedName, largestAccepted)) {
        auto accepted = parseObject(*text);
        const Json known = accepted ? std::move(*accepted) : Json::object();
        for (const auto &[key, value] : known.items())
            m_accepted.insert_or_assign(key, value);
    }
    const auto file = readConfigFile(m_folder);
    if (!file)
        keepAside(file.error().message);
    take(file ? *file : Json::object());
    m_isLoaded = true;
    // The folder, because there may be no file yet; it tells of names that come and go, not of writes to the database.
    m_watcher.addPath(QString::fromStdString(m_folder.path()));
    watch();
}

void Config::follow(bool settled)
{
    watch();
    const auto file = readConfigFile(m_folder);
    const bool whole = file && m_folder.exists(configName);
    if (!whole && !settled)
        return m_settle.start();
    m_settle.stop();
    m_problems.clear();
    if (file)
        return take(*file);
    m_problems.push_back(
        phrase("config.json cannot be read and the settings before it apply: %1", file.error().message));
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
                phrase("config.json: %1 %2 The default applies.", checked.error().message, checked.error().hint));
    }
    holdBack(values);
    apply(std::move(values));
    Q_EMIT problemsChanged();
}

/// What the file loosens stays as it was until a person says so.
void Config::holdBack(std::map<std::string, Json, std::less<>> &values)
{
    const auto before = m_accepted;
    m_waiting.clear();
    for (const auto &key : configKeys()) {
        if (!key.guarded)
            continue;
        const auto found = values.find(key.name);
        const auto wanted = found == values.end() ? defaultValue(key) : found->second;
        const auto known = m_accepted.find(key.name);
        const auto accepted = known == m_accepted.end() ? defaultValue(key) : known->second;
        if (m_acceptsAll || !loosensSafety(key, accepted, wanted)) {
            m_accepted.insert_or_assign(std::string(key.name), wanted);
            continue;
        }
        values.insert_or_assign(std::string(key.name), accepted);
        m_waiting.emplace(key.name, wanted);
    }
    m_acceptsAll = false;
    if (m_accepted != before)
        saveAccepted();
}

void Config::saveAccepted()
{
    Json all = Json::object();
    for (const auto &[key, value] : m_accepted)
        all[key] = value;
    auto write = [this, text = toPretty(all) + '\n']() -> Status {
        if (auto made = m_folder.makeSubfolder("identity"); !made)
            return made;
        return m_folder.writeFile(acceptedName, text);
    };
    if (m_isLoaded)
        m_disk(std::move(write), [](const Status &) {});
    else
        (void)write(); // The disk's own thread does not run yet.
}

void Config::keepAside(const Phrase &why)
{
    const auto aside = std::string(configName) + ".unreadable-" + std::to_string(wallClock());
    const bool moved = QFile::rename(
        QString::fromStdString(m_folder.file(configName)), QString::fromStdString(m_folder.file(aside)));
    m_problems.push_back(moved ? phrase("config.json could not be read and the defaults apply: %1 It is kept as %2.",
                             why, m_folder.file(aside))
                               : phrase("config.json could not be read and the defaults apply: %1", why));
}

void Config::watch()
{
    // Anew each time: editors replace the file, and the watch stays on the old one while somebody has that open.
    const auto path = QString::fromStdString(m_folder.file(configName));
    m_watcher.removePath(path);
    if (m_folder.exists(configName))
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
                if (const auto key = configKey(name); key && (*key)->guarded)
                    m_accepted.insert_or_assign(name, value);
                m_waiting.erase(name);
                saveAccepted();
                apply(std::move(values));
                watch();
            }
            done(written);
        });
}

std::vector<Phrase> Config::problems() const
{
    auto all = m_problems;
    for (const auto &[name, wanted] : m_waiting)
        all.push_back(
            phrase("config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3",
                name, toLine(get(name)), shellQuoted(wanted.is_string() ? wanted.get<std::string>() : toLine(wanted))));
    return all;
}

Json Config::describe(std::string_view name) const
{
    const auto key = configKey(name);
    auto json = key ? describeSetting(**key, get(name)) : Json();
    if (const auto found = m_waiting.find(name); found != m_waiting.end())
        json["waiting"] = found->second;
    return json;
}

} // namespace mesh
