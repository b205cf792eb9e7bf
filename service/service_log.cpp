// SPDX-License-Identifier: MIT
#include "service_log.h"

#include "platform/data_folder.h"
#include "protocol/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace mesh {
namespace {

constexpr off_t largestLog = 1 << 20;
int logFile = -1; // The message handler is a plain function: Qt offers it no other place for its state.

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const auto line = QByteArray::fromStdString(toIso(wallClock())) + ' ' + levels[type] + ' ' + context.category + ": "
        + message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    if (logFile >= 0 && write(logFile, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        logFile = -1; // A full disk: standard error has it still.
}

} // namespace

void startServiceLog(const DataFolder &folder)
{
    constexpr const char *name = "run/meshd.log";
    if (auto file = folder.openFile(name, O_WRONLY | O_APPEND | O_CREAT)) {
        if (lseek(file->get(), 0, SEEK_END) > largestLog) {
            const auto path = folder.file(name);
            if (std::rename(path.c_str(), (path + ".1").c_str()) == 0)
                file = folder.openFile(name, O_WRONLY | O_APPEND | O_CREAT);
        }
        if (file)
            logFile = file->release();
    }
    qInstallMessageHandler(handle);
}

} // namespace mesh
