// SPDX-License-Identifier: MIT
#include "window/first_steps.h"

#include "window/labels.h"
#include "window/mesh_run.h"
#include "window/notice.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace mesh {
namespace {

QString joinCommand()
{
    return QStringLiteral("/mesh connect");
}

QStringList pluginVerb(const char *what)
{
    return {QStringLiteral("plugin"), QLatin1String(what)};
}

} // namespace

FirstSteps::FirstSteps(const MeshProgram &mesh, QWidget *parent)
    : QFrame(parent)
    , m_status(new MeshRun(mesh, pluginVerb("status"), std::chrono::minutes(1), this))
    , m_installation(new MeshRun(mesh, pluginVerb("install"), std::chrono::minutes(10), this))
    , m_plugin(plainLabel())
    , m_problem(new Notice(Notice::Kind::Danger, Notice::Shape::Sentence))
    , m_install(new QPushButton(tr("&Install the plugin")))
{
    setFrameShape(QFrame::StyledPanel);
    m_plugin->setObjectName(QStringLiteral("plugin"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_install->setObjectName(QStringLiteral("install"));
    m_problem->hide();
    m_install->hide();
    auto *command = plainLabel(joinCommand());
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(joinCommand()));

    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_plugin, 0, 0, 1, 2);
    grid->addWidget(m_install, 0, 2);
    grid->addWidget(m_problem, 1, 0, 1, 3);
    auto *then = plainLabel(tr("Type this in two Claude Code sessions:"));
    then->setWordWrap(false);
    grid->addWidget(then, 2, 0);
    grid->addWidget(command, 2, 1);
    grid->addWidget(copy, 2, 2);

    auto *talk = plainLabel(tr("Then let one of them write to the other:"));
    talk->setWordWrap(false);
    grid->addWidget(talk, 3, 0);
    auto *send = plainLabel(QStringLiteral("/mesh send NAME TEXT"));
    send->setFont(command->font());
    grid->addWidget(send, 3, 1);

    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(joinCommand()); });
    connect(m_install, &QPushButton::clicked, this, [this] {
        m_install->setEnabled(false);
        m_problem->hide();
        m_plugin->setText(tr("Installing the plugin…"));
        m_installation->start();
    });
    connect(m_status, &MeshRun::finished, this, &FirstSteps::showStatus);
    connect(m_installation, &MeshRun::finished, this, &FirstSteps::installed);
    connect(m_installation, &MeshRun::failed, this, [this](const QString &why) {
        m_plugin->setText(tr("The plugin could not be installed."));
        m_problem->say(why);
        m_install->setEnabled(true);
    });
    m_plugin->hide();
}

void FirstSteps::look()
{
    if (!m_installation->isRunning())
        m_status->start();
}

void FirstSteps::showStatus(const Json &status)
{
    if (m_installation->isRunning())
        return; // That tells more.
    const bool hasClient = !stringOr(status, "client").empty();
    const bool isReady = hasClient && boolOr(status, "ok") && boolOr(status, "enabled");
    m_plugin->setVisible(!isReady);
    m_plugin->setText(hasClient
            ? tr("Claude Code does not have the plugin yet that lets its sessions hear each other.")
            : tr("Claude Code was not found on this computer. The plugin can be installed as soon as it is there."));
    m_install->setVisible(!isReady);
    m_install->setEnabled(true);
}

void FirstSteps::installed(const Json &answer)
{
    const bool hasClient = !stringOr(answer, "client").empty();
    m_install->setEnabled(true);
    m_install->setVisible(!hasClient);
    m_plugin->setText(hasClient
            ? tr("Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.")
            : tr("The plugin is in place, but Claude Code was not found. When it is there, install the plugin again."));
}

} // namespace mesh
