// SPDX-License-Identifier: MIT
#include "config/config.h"

#include "platform/data_folder.h"
#include "protocol/timestamp.h"

#include <QFile>

namespace mesh {
namespace {

constexpr const char *fileName = "config.json";
constexpr std::size_t largestFile = 1 << 20;

} // namespace

Config::Config(const DataFolder &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Config::load);
}

void Config::load()
{
    m_problems.clear();
    std::map<std::string, Json, std::less<>> values;
    if (m_folder.exists(fileName)) {
        auto text = m_folder.readFile(fileName, largestFile);
        auto parsed = text ? parseObject(*text) : Result<Json>(text.error());
        if (!parsed)
            keepAside(parsed.error().message);
        else {
            for (const auto &[key, value] : parsed->items()) {
                auto checked = checkConfigValue(key, value);
                if (checked)
                    values.insert_or_assign(key, std::move(*checked));
                else
                    m_problems.push_back("config.json: " + checked.error().message + " " + checked.error().hint
                        + " The default applies.");
            }
        }
    }
    apply(std::move(values));
    watch();
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
    // Editors replace the file, which ends the watch on the old one. A watch on the folder would fire for each write to
    // the database.
    const auto path = QString::fromStdString(m_folder.file(fileName));
    if (!m_watcher.files().contains(path) && m_folder.exists(fileName))
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

Status Config::set(std::string_view name, const Json &value)
{
    auto checked = checkConfigValue(name, value);
    if (!checked)
        return checked.error();
    auto values = m_values;
    values.insert_or_assign(std::string(name), std::move(*checked));
    Json file = Json::object();
    for (const auto &[key, setting] : values)
        file[key] = setting;
    if (auto written = m_folder.writeFile(fileName, toPretty(file) + "\n"); !written)
        return written.error();
    apply(std::move(values));
    watch();
    return Done {};
}

Json Config::describe(std::string_view name) const
{
    const auto key = configKey(name);
    return key ? describeSetting(**key, get(name)) : Json();
}

} // namespace mesh
