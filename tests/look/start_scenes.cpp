// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"
#include "core/store/schema.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QFile>
#include <QtEndian>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// Does to a profile's folder what keeps its store from being opened.
using Spoil = std::function<void(const QString &profileFolder)>;

void overwrite(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(position) || file.write(bytes) != bytes.size())
        throw Broken(u"cannot spoil "_s + path);
}

QString storeIn(const QString &profileFolder) { return profileFolder + u"/desk.sqlite"_s; }

void damage(const QString &profileFolder) { overwrite(storeIn(profileFolder), 0, QByteArray(100, '?')); }

void makeNewer(const QString &profileFolder)
{
    constexpr qint64 userVersionAt = 60; // sqlite.org/fileformat.html, "The Database Header"
    QByteArray version(4, '\0');
    qToBigEndian<qint32>(storeVersion() + 1, version.data());
    overwrite(storeIn(profileFolder), userVersionAt, version);
}

void letOthersWrite(const QString &profileFolder)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(profileFolder, owner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther))
        throw Broken(u"cannot spoil "_s + profileFolder);
}

SceneRow startRow(const QString &key, const QString &title, const Scene &scene)
{
    SceneRow row{key, title, {}};
    row[State::CouldNotLoad] = scene;
    row.looksAs(State::CouldNotLoad, {State::Practice, State::TestServer, State::Live},
                u"Title and banner apart, the window is the same."_s);
    row.looksAs(State::CouldNotLoad, {State::Offline, State::Locked, State::NoKeyring},
                u"Without its store the program asks neither the network nor the password store."_s);
    row[State::FirstRun] = CannotOccur{u"Without a profile there is no store to open."_s};
    row.cannotOccur({State::Empty, State::NothingMatches, State::Refused, State::NotKnown, State::Expired},
                    u"What a store holds is not known while it is not open."_s);
    return row;
}

SceneRow startRow(const QString &key, const QString &title, const Spoil &spoil)
{
    return startRow(key, title, Scene([spoil](Stage &stage) {
                        Office::open(stage, Stage::Place::TestServer);
                        stage.openInVain(Stage::Place::TestServer, spoil);
                    }));
}

} // namespace

QList<SceneRow> startScenes()
{
    return {startRow(u"start-damaged"_s, u"Start: the data are damaged"_s, Spoil(damage)),
            startRow(u"start-newer"_s, u"Start: the data are of a newer version"_s, Spoil(makeNewer)),
            startRow(u"start-refused-place"_s, u"Start: others could change the place"_s, Spoil(letOthersWrite)),
            startRow(u"start-in-use"_s, u"Start: the data are in use"_s, Scene([](Stage &stage) {
                         Office::open(stage, Stage::Place::TestServer);
                         std::unique_ptr<ProfileLock> other;
                         stage.openInVain(Stage::Place::TestServer, [&other](const QString &profileFolder) {
                             if (auto lock = ProfileLock::take(profileFolder))
                                 other = std::move(*lock);
                         });
                     }))};
}

} // namespace payoutdesk
