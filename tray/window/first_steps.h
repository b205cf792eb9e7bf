// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mesh {

class MeshRun;
struct MeshProgram;
class Notice;

/// What a person does before the first session is on the mesh: the plugin into Claude Code, then a line typed there.
class FirstSteps : public QFrame
{
    Q_OBJECT
public:
    explicit FirstSteps(const MeshProgram &mesh, QWidget *parent = nullptr);

    void look(); ///< Asks anew whether Claude Code has the plugin.

private:
    void showStatus(const Json &status);
    void installed(const Json &answer);

    MeshRun *m_status;
    MeshRun *m_installation;
    QLabel *m_plugin;
    Notice *m_problem;
    QPushButton *m_install;
};

} // namespace mesh
