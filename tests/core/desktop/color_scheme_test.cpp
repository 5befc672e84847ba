// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Preference = ColorScheme::Preference;

namespace {
const auto connectionName = u"fake portal"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
} // namespace

/// Answers as xdg-desktop-portal does: Read() wraps the value in two variants.
class FakePortal final : public QDBusVirtualObject {
public:
    FakePortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    {
        m_bus.registerVirtualObject(portalPath, this, QDBusConnection::SingleNode);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(connectionName); }
    Q_DISABLE_COPY_MOVE(FakePortal)

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const auto inner = QVariant::fromValue(QDBusVariant(value));
        m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        return true;
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    void tell(const QString &group, const QString &key, const QVariant &now)
    {
        auto signal = QDBusMessage::createSignal(portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(now));
        m_bus.send(signal);
    }

    QVariant value = 0U;

private:
    QDBusConnection m_bus;
};

class ColorSchemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstValue_data();
    void readsTheFirstValue();
    void hearsAChange();
    void ignoresOtherSettings();

private:
    FakePortal m_portal;
};

void ColorSchemeTest::readsTheFirstValue_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Preference>("preference");
    QTest::newRow("no preference") << QVariant(0U) << Preference::None;
    QTest::newRow("dark") << QVariant(1U) << Preference::Dark;
    QTest::newRow("light") << QVariant(2U) << Preference::Light;
    QTest::newRow("a number of a later portal") << QVariant(7U) << Preference::None;
}

void ColorSchemeTest::readsTheFirstValue()
{
    QFETCH(const QVariant, value);
    QFETCH(const Preference, preference);
    m_portal.value = value;
    ColorScheme scheme;
    QSignalSpy answered(&scheme, &ColorScheme::answered);
    QCOMPARE(scheme.preference(), Preference::Unknown);
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(scheme.preference(), preference);
}

void ColorSchemeTest::hearsAChange()
{
    m_portal.value = 2U;
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    QTRY_COMPARE(scheme.preference(), Preference::Light);
    m_portal.tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(scheme.preference(), Preference::Dark);
    m_portal.tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    m_portal.tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_COMPARE(scheme.preference(), Preference::Light);
    QCOMPARE(changed.count(), 3);
}

void ColorSchemeTest::ignoresOtherSettings()
{
    m_portal.value = 2U;
    ColorScheme scheme;
    QTRY_COMPARE(scheme.preference(), Preference::Light);
    m_portal.tell(u"org.freedesktop.appearance"_s, u"accent-color"_s, 1U);
    m_portal.tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 1U);
    QTest::qWait(100);
    QCOMPARE(scheme.preference(), Preference::Light);
}

QTEST_GUILESS_MAIN(ColorSchemeTest)
#include "color_scheme_test.moc"
