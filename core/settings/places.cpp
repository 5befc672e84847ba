// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ownerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto folderName = "/payout-desk"_L1;
constexpr auto settingsName = "/settings.ini"_L1;
} // namespace

Places Places::standard()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + folderName + settingsName,
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + folderName};
}

Places Places::inside(const QString &dataDir)
{
    const QString folder = QDir(dataDir).absolutePath();
    return {folder + settingsName, folder};
}

QString Places::profileFolder(const QString &profileId) const { return dataFolder + u'/' + profileId; }

bool isProfileId(const QString &id)
{
    static const QRegularExpression shape(uR"(\A[a-z0-9-]{1,40}\z)"_s);
    return shape.match(id).hasMatch();
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(path));
    if (folder.isDir())
        return true;
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath() || !makePrivateFolder(above))
        return false;
    // Another process may have made it between the look and now.
    return QDir().mkdir(folder.absoluteFilePath(), ownerOnlyFolder) || QFileInfo(folder.absoluteFilePath()).isDir();
}

bool makePrivateFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return true;
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return false;
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile) || QFileInfo::exists(path);
}

} // namespace payoutdesk
