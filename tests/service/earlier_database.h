// SPDX-License-Identifier: MIT
#pragma once

#include "store/recovery.h"
#include "store/schema.h"
#include "store_fixture.h"

#include <QDir>

namespace mesh::test {

inline std::string textOfSchema(int version)
{
    return readAll(qEnvironmentVariable("MESH_SOURCE_DIR").toStdString() + "/tests/service/data/schema-"
        + std::to_string(version) + ".sql");
}

/// presence.db as that version left it, with its write-ahead log in the file.
inline void makeDatabase(const std::string &path, int version)
{
    const auto sql = textOfSchema(version);
    QVERIFY2(!sql.empty(), "there is no tests/service/data/schema-N.sql of this version (docs/contributing.md)");
    Database db(path, Database::Mode::Create);
    db.execute("PRAGMA journal_mode = WAL");
    db.execute("BEGIN");
    db.execute(sql);
    db.execute("COMMIT");
    QCOMPARE(schemaVersionOf(db), version);
}

/// The database and whatever is named after it: what a start must not leave there.
inline QStringList databaseFiles(const std::string &folder)
{
    const auto pattern = QString::fromUtf8(databaseName) + QLatin1Char('*');
    auto names = QDir(QString::fromStdString(folder)).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const char *suffix : {"-wal", "-shm"}) // SQLite's, as long as there is something for it in them.
        names.removeAll(QLatin1String(databaseName) + QLatin1String(suffix));
    return names;
}
/// After a migration from an earlier schema.
inline QStringList databaseAndCopy()
{
    return {QLatin1String(databaseName), QString::fromStdString(nameBeforeSchema(schemaVersion()))};
}

} // namespace mesh::test
