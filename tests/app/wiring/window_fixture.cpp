// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wiring/window_fixture.h"

#include "core/secrets/memory_secret_store.h"
#include "tests/support/tls.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QSignalSpy>

namespace payoutdesk {

WindowFixture::WindowFixture()
    : trust{testAuthority()}
    , m_places(Places::inside(m_folder.path()))
{
    if (!gateway.start(testServerTls()))
        qFatal("no port on 127.0.0.1");
    writeSettings("[profiles]\n"
                  "office\\name=Head office\n"
                  "office\\environment=sandbox\n"
                  "office\\baseUrl=" +
                  gateway.baseUrl().toLatin1() +
                  "\n"
                  "office\\authCode=1\n"
                  "office\\endpointIp=203.0.113.7\n"
                  "[sending]\n"
                  "perSecond=20\n");
}

QByteArray WindowFixture::profileText(const QByteArray &id, const QByteArray &name) const
{
    return "[profiles/" + id + "]\nname=" + name + "\nenvironment=sandbox\nbaseUrl=" + gateway.baseUrl().toLatin1() +
           "\nendpointIp=203.0.113.7\n";
}

QAction *WindowFixture::action(const QString &words) const
{
    const QList<QAction *> all = window().findChildren<QAction *>();
    for (QAction *each : all) {
        if (each->text().remove(QLatin1Char('&')) == words)
            return each;
    }
    return nullptr;
}

void WindowFixture::writeSettings(const QByteArray &text) const
{
    QFile file(m_places.settingsFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the settings");
}

bool WindowFixture::start(const CommandLine &line)
{
    Session::Extras extras;
    extras.holdMs = holdMs;
    extras.extraTrust = trust;
    if (!realKeychain) {
        extras.makeSecretStore = [this] { return std::make_unique<MemorySecretStore>(m_secrets); };
        for (const auto &[profile, host] : std::as_const(secretsOf))
            m_secrets->put(SecretKey{profile, host}.text(),
                           {gateway.clientId(), Secret(secret.isEmpty() ? gateway.clientSecret() : secret), QString()});
    }
    if (change)
        change(extras);
    wiring = std::make_unique<Wiring>(*qApp, line, m_places, extras);
    if (wiring->start().has_value())
        return false;
    std::optional<QSignalSpy> opened; // nothing to wait for while there is no profile
    std::optional<QSignalSpy> failed;
    if (wiring->session()) {
        opened.emplace(&desk(), &Desk::opened);
        failed.emplace(&desk(), &Desk::openFailed);
    }
    const auto answered = [&] { return !opened || !opened->isEmpty() || !failed->isEmpty(); };
    return QTest::qWaitForWindowActive(&window()) && QTest::qWaitFor(answered, 10'000) && (!failed || failed->isEmpty());
}

QString WindowFixture::nameOf(QWidget *widget)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

void press(QWidget *button, Press kind)
{
    switch (kind) {
    case Press::Click:
        QTest::mouseClick(button, Qt::LeftButton);
        break;
    case Press::DoubleClick:
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        break;
    case Press::EnterHeld:
        button->setFocus();
        for (int i = 0; i < 10; ++i) {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), i > 0);
            QApplication::sendEvent(button, &down);
            QTest::qWait(30); // 33 a second, as a keyboard repeats
        }
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(button, &up);
        break;
    }
}

} // namespace payoutdesk
