// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDBusVariant;

namespace payoutdesk {

/// Whether the desktop is set to light or dark, asked over D-Bus (org.freedesktop.portal.Settings): Qt 6.4 cannot say.
/// Without a session bus or a portal it stays Unknown. Never waits; the first value comes with changed().
class ColorScheme final : public QObject {
    Q_OBJECT
public:
    enum class Preference { Unknown, None, Dark, Light };
    Q_ENUM(Preference)

    explicit ColorScheme(QObject *parent = nullptr);

    [[nodiscard]] Preference preference() const { return m_preference; }

Q_SIGNALS:
    void changed(payoutdesk::ColorScheme::Preference preference);
    void answered(); ///< the portal said its first word, or there is none; after changed()

private Q_SLOTS:
    /// A slot by name: QtDBus connects no other way.
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(Preference preference);

    Preference m_preference = Preference::Unknown;
};

} // namespace payoutdesk
