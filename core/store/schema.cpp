// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
// sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

StoreProblem newerVersion(const QString &file, qint64 version)
{
    return {StoreProblem::Kind::NewerVersion, file, u"version %1, this program knows %2"_s.arg(version).arg(storeVersion())};
}
} // namespace

int storeVersion() { return static_cast<int>(migrations().size()); }

Result<void, StoreProblem> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(StoreProblem{StoreProblem::Kind::NotWritable, path, file.errorString()});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return fail(StoreProblem{StoreProblem::Kind::Damaged, path, u"not a database"_s});
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != storeApplicationId)
        return fail(StoreProblem{StoreProblem::Kind::Damaged, path, u"a database of another program"_s});
    const auto version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > storeVersion())
        return fail(newerVersion(path, version));
    return {};
}

Result<void, StoreProblem> migrate(Connection &connection)
{
    qint64 version = -1;
    auto asked = connection.read(u"PRAGMA user_version"_s, {}, [&](const Row &row) { version = row.number(0); });
    if (!asked)
        return asked;
    if (version < 0 || version > storeVersion())
        return fail(newerVersion(connection.file(), version));
    for (; version < storeVersion(); ++version) {
        auto step = connection.transaction([&] {
            QStringList statements = migrations().at(version);
            statements << u"PRAGMA application_id=%1"_s.arg(storeApplicationId) << u"PRAGMA user_version=%1"_s.arg(version + 1);
            return connection.script(statements);
        });
        if (!step)
            return step;
    }
    return {};
}

} // namespace payoutdesk
