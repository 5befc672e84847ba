// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/main_window.h"
#include "app/wiring/wiring.h"
#include "core/practice/gateway_thread.h"
#include "core/secrets/session_secrets.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace payoutdesk {

/// The whole program in this process: a profile written by hand, its secret in memory, a server over TLS, the real window.
class WindowFixture {
public:
    WindowFixture();

    GatewayThread gateway;
    int holdMs = 150;
    bool realKeychain = false; ///< whatever the session bus has; else secrets in memory
    QList<std::pair<QString, QString>> secretsOf{{QStringLiteral("office"), QStringLiteral("127.0.0.1")}}; ///< profile, host
    QString secret;                                ///< what the memory holds; empty: the right one
    QList<QSslCertificate> trust;                  ///< authorities beside the system's: the tests' own
    std::function<void(Session::Extras &)> change; ///< the last word on what start() brings
    std::unique_ptr<Wiring> wiring;

    /// Starts and waits until the desk is open and the window active.
    [[nodiscard]] bool start(const CommandLine &line = {});
    [[nodiscard]] MainWindow &window() const { return *wiring->window(); }
    [[nodiscard]] Desk &desk() const { return wiring->session()->desk(); }
    [[nodiscard]] QString settingsFile() const { return m_places.settingsFile; }
    [[nodiscard]] QString folderOf(const QString &profileId) const { return m_places.profileFolder(profileId); }
    /// An account in settings.ini that leads to the gateway.
    [[nodiscard]] QByteArray profileText(const QByteArray &id, const QByteArray &name) const;
    /// The action with these words (no mnemonics) in the menus; null when there is none.
    [[nodiscard]] QAction *action(const QString &words) const;
    void writeSettings(const QByteArray &text) const;

    /// The visible widget that assistive tools know by this name. Null when there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const QList<Widget *> all = window().findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() && nameOf(widget) == name)
                return widget;
        }
        return nullptr;
    }

private:
    [[nodiscard]] static QString nameOf(QWidget *widget);

    QTemporaryDir m_folder;
    std::shared_ptr<SessionSecrets> m_secrets = std::make_shared<SessionSecrets>();
    Places m_places;
};

/// Three ways in which a person presses a button once, or thinks so.
enum class Press { Click, DoubleClick, EnterHeld };
void press(QWidget *button, Press kind);

} // namespace payoutdesk
