// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/settings/places.h"
#include "core/settings/settings_table.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto profilesGroup = "profiles"_L1;
constexpr auto tablesGroup = "window/tables"_L1;

/// What stands in the file. A comma that a person wrote without quotes makes QSettings see a list.
QString written(const QSettings &settings, const QString &key)
{
    const QVariant value = settings.value(key);
    return (value.typeId() == QMetaType::QStringList ? value.toStringList().join(", "_L1) : value.toString()).trimmed();
}

/// QSettings parses a section when it is asked for by its first word, so it would overlook a hand-written "[profiles/main]"
/// (Qt 6.4.2, measured). Asking for all keys parses them all.
void readAll(QSettings &settings){Q_UNUSED(settings.allKeys())}

QString profileKey(const QString &id, QLatin1StringView name)
{
    return profilesGroup % u'/' % id % u'/' % name;
}
QString tableKey(const QString &id, const QString &name) { return tablesGroup % u'/' % id % u'/' % name; }

QString toWord(bool value) { return value ? u"true"_s : u"false"_s; }

constexpr std::array environmentWords{std::pair(ProfileEnvironment::Live, "live"_L1),
                                      std::pair(ProfileEnvironment::Sandbox, "sandbox"_L1),
                                      std::pair(ProfileEnvironment::Practice, "practice"_L1)};
constexpr std::array proxyWords{std::pair(ProxyChoice::Kind::System, "system"_L1), std::pair(ProxyChoice::Kind::None, "none"_L1),
                                std::pair(ProxyChoice::Kind::Http, "http"_L1), std::pair(ProxyChoice::Kind::Socks5, "socks5"_L1)};
constexpr std::array schemeWords{std::pair(ColorSchemeChoice::System, "system"_L1),
                                 std::pair(ColorSchemeChoice::Light, "light"_L1), std::pair(ColorSchemeChoice::Dark, "dark"_L1)};

template <typename Words, typename Value>
QString wordFor(const Words &words, Value value)
{
    return std::find_if(words.begin(), words.end(), [value](const auto &line) { return line.first == value; })->second;
}
template <typename Words>
auto valueFor(const Words &words, const QString &word)
{
    return std::find_if(words.begin(), words.end(), [&word](const auto &line) { return line.second == word; })->first;
}
} // namespace

Settings::Settings(const QString &file)
    : m_file(file)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    readAll(*m_settings);
}

Settings::~Settings() = default;

QString Settings::text(const QString &key) const
{
    Q_ASSERT(isSettingsKey(key));
    return (m_settings->contains(key) ? usableSetting(key, written(*m_settings, key)) : std::nullopt)
        .value_or(defaultSetting(key));
}

bool Settings::write(const QMap<QString, QString> &values, const QList<QString> &removed)
{
    if (!makePrivateFile(m_file))
        return false;
    // Its own object: the status of a QSettings keeps its first error for ever. The values are shared with m_settings.
    QSettings writer(m_file, QSettings::IniFormat);
    if (!removed.isEmpty())
        readAll(writer); // what was never parsed would not be removed
    for (const QString &group : removed)
        writer.remove(group);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        writer.setValue(value.key(), value.value());
    writer.sync();
    readAll(*m_settings);
    return writer.status() == QSettings::NoError;
}

QList<Profile> Settings::profiles() const
{
    QList<Profile> found;
    m_settings->beginGroup(profilesGroup);
    const QStringList ids = m_settings->childGroups();
    m_settings->endGroup();
    for (const auto &id : ids) {
        if (const auto known = profile(id))
            found.append(*known);
    }
    return found;
}

std::optional<Profile> Settings::profile(const QString &id) const
{
    m_settings->beginGroup(profilesGroup);
    const bool there = m_settings->childGroups().contains(id);
    m_settings->endGroup();
    if (!there || !isProfileId(id))
        return std::nullopt;

    Profile profile;
    profile.id = id;
    const QString name = text(profileKey(id, "name"_L1));
    profile.name = name.isEmpty() ? id : name;
    profile.environment = valueFor(environmentWords, text(profileKey(id, "environment"_L1)));
    profile.baseUrl = text(profileKey(id, "baseUrl"_L1));
    profile.authCode = text(profileKey(id, "authCode"_L1));
    profile.endpointIp = text(profileKey(id, "endpointIp"_L1));
    profile.reads = text(profileKey(id, "reads"_L1)) == "true"_L1;
    profile.proxy.kind = valueFor(proxyWords, text(profileKey(id, "proxy"_L1)));
    profile.proxy.host = text(profileKey(id, "proxyHost"_L1));
    profile.proxy.port = text(profileKey(id, "proxyPort"_L1)).toInt();
    profile.proxy.user = text(profileKey(id, "proxyUser"_L1));
    return profile;
}

bool Settings::saveProfile(const Profile &profile)
{
    if (!isProfileId(profile.id))
        return false;
    return write({{profileKey(profile.id, "name"_L1), profile.name},
                  {profileKey(profile.id, "environment"_L1), wordFor(environmentWords, profile.environment)},
                  {profileKey(profile.id, "baseUrl"_L1), profile.baseUrl},
                  {profileKey(profile.id, "authCode"_L1), profile.authCode},
                  {profileKey(profile.id, "endpointIp"_L1), profile.endpointIp},
                  {profileKey(profile.id, "reads"_L1), toWord(profile.reads)},
                  {profileKey(profile.id, "proxy"_L1), wordFor(proxyWords, profile.proxy.kind)},
                  {profileKey(profile.id, "proxyHost"_L1), profile.proxy.host},
                  {profileKey(profile.id, "proxyPort"_L1), QString::number(profile.proxy.port)},
                  {profileKey(profile.id, "proxyUser"_L1), profile.proxy.user}});
}

bool Settings::removeProfile(const QString &id)
{
    if (!isProfileId(id))
        return false;
    QMap<QString, QString> changed;
    for (const auto &key : {u"window/lastProfile"_s, u"window/lastLiveProfile"_s}) {
        if (text(key) == id)
            changed.insert(key, QString());
    }
    return write(changed, {profilesGroup % u'/' % id, tablesGroup % u'/' % id});
}

SendingSettings Settings::sending() const
{
    const auto number = [this](QLatin1StringView key) { return text(key).toInt(); };
    SendingSettings sending;
    sending.holdSeconds = number("sending/holdSeconds"_L1);
    sending.cooldownHours = number("sending/cooldownHours"_L1);
    sending.maxReminders = number("sending/maxReminders"_L1);
    sending.perSecond = number("sending/perSecond"_L1);
    sending.inFlight = number("sending/inFlight"_L1);
    sending.deadlineSeconds = number("sending/deadlineSeconds"_L1);
    return sending;
}

WindowSettings Settings::window() const
{
    return {valueFor(schemeWords, text(u"window/colorScheme"_s)), text(u"window/language"_s), text(u"window/lastProfile"_s),
            text(u"window/lastPage"_s), text(u"window/showPersonal"_s) == "true"_L1};
}

bool Settings::saveWindow(const WindowSettings &window)
{
    return write({{u"window/colorScheme"_s, wordFor(schemeWords, window.colorScheme)},
                  {u"window/language"_s, window.language},
                  {u"window/lastProfile"_s, window.lastProfile},
                  {u"window/lastPage"_s, window.lastPage},
                  {u"window/showPersonal"_s, toWord(window.showPersonal)}});
}

QString Settings::lastLiveProfile() const
{
    m_settings->sync();
    readAll(*m_settings);
    return text(u"window/lastLiveProfile"_s);
}

bool Settings::saveLastLiveProfile(const QString &profileId) { return write({{u"window/lastLiveProfile"_s, profileId}}); }

QByteArray Settings::tableLayout(const QString &profileId, const QString &table) const
{
    return QByteArray::fromBase64(text(tableKey(profileId, table)).toLatin1());
}

bool Settings::saveTableLayout(const QString &profileId, const QString &table, const QByteArray &layout)
{
    return isProfileId(profileId) && write({{tableKey(profileId, table), QString::fromLatin1(layout.toBase64())}});
}

bool Settings::secretStored(const QString &profileId) const
{
    return text(profileKey(profileId, "secretStored"_L1)) == "true"_L1;
}

bool Settings::setSecretStored(const QString &profileId, bool stored)
{
    return isProfileId(profileId) && write({{profileKey(profileId, "secretStored"_L1), toWord(stored)}});
}

QList<QString> Settings::problems() const
{
    QList<QString> found;
    const QFileInfo file(m_file);
    if (m_settings->status() != QSettings::NoError || (file.exists() && !file.isReadable()))
        found.append(m_file);
    for (const QString &key : m_settings->allKeys()) {
        const auto parts = key.split(u'/');
        if (parts.first() == profilesGroup && parts.size() > 2 && !isProfileId(parts[1])) {
            if (const QString group = profilesGroup % u'/' % parts[1]; !found.contains(group))
                found.append(group);
            continue;
        }
        if (isSettingsKey(key) && !usableSetting(key, written(*m_settings, key)))
            found.append(key);
    }
    return found;
}

} // namespace payoutdesk
