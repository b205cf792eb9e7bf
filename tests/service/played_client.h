// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/ids.h"
#include "support/service_process.h"

#include <QDir>
#include <QFile>

/// A Claude Code of the test's: a shell by the name of `claude` runs the hooks, and its record and transcript are
/// written as version 2.1.330 does.
class PlayedClient
{
public:
    explicit PlayedClient(const ServiceProcess &service, const QString &home)
        : m_service(service)
        , m_home(home)
    {
        QDir().mkpath(home + QStringLiteral("/.claude/sessions"));
        QDir().mkpath(home + QStringLiteral("/.claude/projects/x"));
        const auto program = home + QStringLiteral("/claude");
        QFile::copy(QStringLiteral("/bin/bash"), program);
        m_shell.setProcessChannelMode(QProcess::SeparateChannels);
        m_shell.start(program, {QStringLiteral("--norc"), QStringLiteral("-s")});
        m_shell.waitForStarted();
        newConversation();
    }
    ~PlayedClient() { end(); }

    void newConversation() { m_conversation = mesh::newUuid(); }
    void setConversation(const std::string &id) { m_conversation = id; }
    const std::string &conversation() const { return m_conversation; }
    qint64 pid() const { return m_shell.processId(); }

    /// Runs one line in the client and returns what it printed.
    QByteArray run(const QByteArray &line)
    {
        m_shell.readAllStandardOutput();
        m_shell.write(line + "\necho; echo END-OF-LINE\n");
        QByteArray output;
        while (!output.endsWith("END-OF-LINE\n") && m_shell.waitForReadyRead(30'000))
            output += m_shell.readAllStandardOutput();
        return output.left(output.lastIndexOf("\nEND-OF-LINE"));
    }
    QByteArray mesh(const QByteArray &arguments)
    {
        return run("GRIP_MESH_DIR='" + m_service.folder().toUtf8() + "' '" + bin() + "/mesh' " + arguments + " 2>&1");
    }
    /// What the hook says of its own event: null for nothing.
    mesh::Json hook(const char *event, mesh::Json input = mesh::Json::object())
    {
        const auto printed = output(event, std::move(input));
        return printed.is_object() ? printed.value("hookSpecificOutput", mesh::Json()) : printed;
    }
    /// All that the hook prints: null for nothing.
    mesh::Json output(const char *event, mesh::Json input = mesh::Json::object())
    {
        input["session_id"] = m_conversation;
        input["transcript_path"] = transcriptPath().toStdString();
        input["cwd"] = m_home.toStdString();
        input["hook_event_name"] = event;
        write(QStringLiteral("hook.json"), QByteArray::fromStdString(mesh::toLine(input)));
        const auto printed = run("'" + bin() + "/mesh-hook' " + event + " --dir '" + m_service.folder().toUtf8()
            + "' < '" + m_home.toUtf8() + "/hook.json'");
        const auto text = printed.trimmed();
        if (text.isEmpty())
            return {};
        const auto parsed = mesh::parseObject(text.toStdString());
        return parsed ? *parsed : mesh::Json("not JSON: " + text.toStdString());
    }
    std::string context(const char *event, mesh::Json input = mesh::Json::object())
    {
        const auto output = hook(event, std::move(input));
        return mesh::stringOr(output, "additionalContext");
    }
    /// What the client says of itself.
    void record(const char *status)
    {
        const auto start = run("cut -d' ' -f22 /proc/$$/stat").trimmed();
        const mesh::Json json {
            {"pid", pid()}, {"sessionId", m_conversation}, {"procStart", start.toStdString()}, {"status", status}};
        write(QStringLiteral(".claude/sessions/%1.json").arg(pid()), QByteArray::fromStdString(mesh::toLine(json)));
    }
    /// The text entered the conversation, and the model answered.
    void transcribe(const std::string &text, bool answered = true)
    {
        QFile file(transcriptPath());
        file.open(QIODevice::Append);
        file.write(QByteArray::fromStdString(mesh::toLine({{"type", "attachment"},
                       {"attachment", {{"type", "hook_additional_context"}, {"content", {text}}}}}))
            + "\n");
        if (answered)
            file.write("{\"type\":\"assistant\",\"message\":{\"content\":\"ok\"}}\n");
    }
    /// A tool call of the model's that is let through.
    mesh::Json tool(const char *name, mesh::Json toolInput)
    {
        return hook("PreToolUse", {{"tool_name", name}, {"tool_input", std::move(toolInput)}});
    }
    /// What its Bash tool starts: a shell of its own session and group, which it becomes a moment later. Then it writes
    /// its pid into `file`.
    pid_t startTool(const QByteArray &script, const QByteArray &file)
    {
        return run("setsid bash -c 'echo $$ > \"" + m_home.toUtf8() + "/" + file + "\"; " + script + "' < /dev/null > '"
            + m_home.toUtf8() + "/" + file + ".out' 2>&1 & echo $!")
            .trimmed()
            .toInt();
    }
    pid_t toolPid(const char *file) const
    {
        QFile written(m_home + QLatin1Char('/') + QString::fromUtf8(file));
        return written.open(QIODevice::ReadOnly) ? written.readAll().trimmed().toInt() : 0;
    }
    void startMonitor()
    {
        run("CLAUDE_PID=$$ '" + bin() + "/mesh-hook' monitor --dir '" + m_service.folder().toUtf8() + "' > '"
            + m_home.toUtf8() + "/bell' &");
    }
    QByteArray bell() const
    {
        QFile file(m_home + QStringLiteral("/bell"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void end()
    {
        m_shell.kill();
        m_shell.waitForFinished(30'000);
    }

private:
    static QByteArray bin() { return (QCoreApplication::applicationDirPath() + QStringLiteral("/../bin")).toUtf8(); }
    QString transcriptPath() const
    {
        return m_home + QStringLiteral("/.claude/projects/x/%1.jsonl").arg(QString::fromStdString(m_conversation));
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home + QLatin1Char('/') + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    const ServiceProcess &m_service;
    QString m_home;
    QProcess m_shell;
    std::string m_conversation;
};
