// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <sys/types.h>

/// The letter that the kernel gives a process's state: `T` is stopped; `-` if there is none.
inline char stateOf(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const auto text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto close = text.lastIndexOf(')');
    return close < 0 ? '-' : text.at(close + 2);
}
