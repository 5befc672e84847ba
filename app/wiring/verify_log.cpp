// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/verify_log.h"

#include "app/wiring/session.h"
#include "app/words/records.h"
#include "core/domain/plain_text.h"
#include "core/settings/settings.h"
#include "core/store/log_audit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

class VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(VerifyLog)
};

constexpr int longestPath = 300;

void say(std::FILE *where, const QString &line) { std::fputs((line + u'\n').toLocal8Bit().constData(), where); }

QString storeOf(const Places &places, const QString &profile) { return places.profileFolder(profile) + u"/desk.sqlite"_s; }

/// Also those that the settings have forgotten: their record is there all the same.
QStringList profilesWithRecord(const Places &places)
{
    QStringList found;
    const QStringList folders = QDir(places.dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::copy_if(folders.begin(), folders.end(), std::back_inserter(found),
                 [&places](const QString &folder) { return isProfileId(folder) && QFileInfo::exists(storeOf(places, folder)); });
    return found;
}

VerifyExit verify(const QString &profile, const QString &file, std::FILE *out, std::FILE *errors)
{
    //: %1 is the short name of an account, %2 a file
    say(out, VerifyWords::tr("Profile %1, %2").arg(profile, displayText(file, longestPath)));
    const auto report = auditLog(file);
    if (!report) {
        say(errors, RecordWords::unreadable(report.error()));
        return VerifyExit::NotRead;
    }
    for (const ChainHead &head : report->heads) {
        if (head.events > 0)
            say(out, RecordWords::head(head));
    }
    if (report->broken) {
        //: %1 is a sentence: which entry was changed, or is missing
        say(errors, VerifyWords::tr("BROKEN: %1").arg(RecordWords::broken(*report->broken)) + u' ' +
                        RecordWords::afterBreak(*report->broken));
        return VerifyExit::Broken;
    }
    say(out, RecordWords::sound(*report));
    if (report->erased > 0)
        //: %1 is a number
        say(out, VerifyWords::tr("Of them, %1 say nothing of a person any more: that was erased.").arg(report->erased));
    return VerifyExit::Sound;
}

/// The graver of two.
VerifyExit worse(VerifyExit one, VerifyExit other) { return std::max(one, other); }

} // namespace

VerifyExit verifyLog(const CommandLine &line, const Places &places, std::FILE *out, std::FILE *errors)
{
    const QString asked = line.practice ? practiceProfile().id : line.profile;
    const QStringList profiles = asked.isEmpty() ? profilesWithRecord(places) : QStringList{asked};
    if (!asked.isEmpty() && !QFileInfo::exists(storeOf(places, asked))) {
        if (!line.practice && !Settings(places.settingsFile).profile(asked)) {
            say(errors, VerifyWords::tr("There is no profile \"%1\".").arg(asked));
            return VerifyExit::NoSuchProfile;
        }
        say(out, RecordWords::sound({}));
        return VerifyExit::Sound;
    }
    if (profiles.isEmpty())
        say(out, RecordWords::sound({}));
    VerifyExit result = VerifyExit::Sound;
    for (const QString &profile : profiles)
        result = worse(result, verify(profile, storeOf(places, profile), out, errors));
    if (!profiles.isEmpty())
        say(out, RecordWords::limits());
    return result;
}

} // namespace payoutdesk
