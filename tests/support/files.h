// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/json.h"

#include <QFile>
#include <QTest>

namespace mesh::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The JSON in a file; null if it is none.
inline Json jsonOf(const QString &path)
{
    const auto parsed = parseObject(contentOf(path).toStdString());
    return parsed ? *parsed : Json();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(content);
}

} // namespace mesh::test
