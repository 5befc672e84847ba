// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in place of settings.ini: figures keep their bounds, and a profile that was read can be written and read again.
#include "tests/fuzz/fuzz_target.h"

#include "core/settings/places.h"
#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

namespace payoutdesk {
namespace {

bool same(const Profile &one, const Profile &other)
{
    return one.id == other.id && one.name == other.name && one.environment == other.environment && one.baseUrl == other.baseUrl &&
           one.authCode == other.authCode && one.endpointIp == other.endpointIp && one.reads == other.reads &&
           one.proxy.kind == other.proxy.kind && one.proxy.host == other.proxy.host && one.proxy.port == other.proxy.port &&
           one.proxy.user == other.proxy.user;
}

void look(const QString &file, bool mayWrite)
{
    Settings settings(file);
    (void)settings.problems();
    (void)settings.window();
    const SendingSettings sending = settings.sending();
    require(sending.holdSeconds >= 0 && sending.holdSeconds <= 60, "the hold is bounded");
    require(sending.cooldownHours >= 0 && sending.maxReminders >= 1 && sending.maxReminders <= 100, "reminders have a maximum");
    require(sending.perSecond >= 1 && sending.perSecond <= 20 && sending.inFlight >= 1 && sending.inFlight <= 6,
            "no more at once than there are lanes");
    require(sending.deadlineSeconds >= 1 && sending.deadlineSeconds <= 300, "every wait ends");
    const QList<Profile> profiles = settings.profiles();
    for (const Profile &profile : profiles) {
        require(isProfileId(profile.id), "an id names a folder");
        require(!profile.name.isEmpty(), "a profile has a name");
        (void)settings.tableLayout(profile.id, QStringLiteral("links"));
        (void)settings.secretStored(profile.id);
    }
    if (profiles.isEmpty() || !mayWrite)
        return;
    require(settings.saveProfile(profiles.first()), "a profile can be saved");
    const auto again = Settings(file).profile(profiles.first().id);
    require(again && same(*again, profiles.first()), "a profile is read as it was written");
}

} // namespace
} // namespace payoutdesk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace payoutdesk;
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/settings-XXXXXX")); // in memory: saving waits for the disk
    static int number = 0;
    // A new name each time: QSettings keeps what it has read of a file by its name, size and time.
    const QString name = folder.filePath(QString::number(++number) + QStringLiteral(".ini"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(bytesOf(data, size));
    file.close();
    look(name, size % 4 == 0); // writing takes most of the time
    QFile::remove(name);
    QFile::remove(name + QStringLiteral(".lock"));
    return 0;
}
