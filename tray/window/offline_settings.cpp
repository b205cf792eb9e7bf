// SPDX-License-Identifier: MIT
#include "window/offline_settings.h"

#include "models/record_feed.h"

namespace mesh {
namespace {

constexpr std::chrono::seconds patience {30};

QStringList verb(const char *what)
{
    return {QStringLiteral("config"), QLatin1String(what)};
}

} // namespace

OfflineSettings::OfflineSettings(const MeshProgram &mesh, QObject *parent)
    : QObject(parent)
    , m_mesh(mesh)
    , m_list(mesh, verb("list"), patience)
{
    connect(&m_list, &MeshRun::finished, this, [this](const Json &answer) {
        if (!m_hasLooked)
            return;
        m_settings.clear();
        for (auto &setting : recordsIn(answer, "settings"))
            m_settings.insert_or_assign(QString::fromStdString(stringOr(setting, "key")), std::move(setting));
        Q_EMIT changed();
    });
    connect(&m_list, &MeshRun::failed, this, [this](const QString &why) {
        if (!m_hasLooked)
            return;
        m_whyUnknown = why;
        Q_EMIT changed();
    });
}

void OfflineSettings::forget()
{
    m_hasLooked = false;
    m_settings.clear();
}

void OfflineSettings::look()
{
    m_hasLooked = true;
    m_whyUnknown.clear();
    m_list.start();
}

const Json *OfflineSettings::find(const QString &key) const
{
    const auto found = m_settings.find(key);
    return found == m_settings.end() ? nullptr : &found->second;
}

void OfflineSettings::set(const std::string &key, const Json &value, QObject *context,
    std::function<void(const Json &)> done, std::function<void(const QString &)> failed)
{
    const auto text = value.is_string() ? value.get<std::string>() : toLine(value);
    auto *run = new MeshRun(
        m_mesh, verb("set") + QStringList {QString::fromStdString(key), QString::fromStdString(text)}, patience, this);
    connect(run, &MeshRun::finished, context, std::move(done));
    connect(run, &MeshRun::failed, context, std::move(failed));
    connect(run, &MeshRun::finished, this, [this, run, key](const Json &setting) {
        run->deleteLater();
        if (!m_hasLooked)
            return;
        m_settings.insert_or_assign(QString::fromStdString(key), setting);
        Q_EMIT changed();
    });
    connect(run, &MeshRun::failed, run, &QObject::deleteLater);
    run->start();
}

} // namespace mesh
