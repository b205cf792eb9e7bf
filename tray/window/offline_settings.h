// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"
#include "window/mesh_run.h"

#include <map>

namespace mesh {

/// The service's settings while it does not run, by `mesh config`: another port, say, may be what lets it start.
class OfflineSettings : public QObject
{
    Q_OBJECT
public:
    explicit OfflineSettings(const MeshProgram &mesh, QObject *parent = nullptr);

    void look(); ///< `changed` says when it is known what they are, or why that cannot be known.
    void forget(); ///< The service runs: what is still under way is of before.
    bool hasLooked() const { return m_hasLooked; } ///< Since the service went.
    bool isKnown() const { return !m_settings.empty(); }
    const QString &whyUnknown() const { return m_whyUnknown; }
    const Json *find(const QString &key) const; ///< As in the answer of `config.list`; nullptr: not known.
    /// `context` gone: it is set all the same, the functions are not called. `failed` gets a sentence.
    void set(const std::string &key, const Json &value, QObject *context, std::function<void(const Json &)> done,
        std::function<void(const QString &)> failed);

Q_SIGNALS:
    void changed();

private:
    const MeshProgram m_mesh;
    MeshRun m_list;
    std::map<QString, Json> m_settings;
    QString m_whyUnknown;
    bool m_hasLooked = false;
};

} // namespace mesh
