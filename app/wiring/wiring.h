// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connect_answer.h"
#include "app/frame/single_instance.h"
#include "app/frame/window_setup.h"
#include "app/start/command_line.h"
#include "app/theme/theme.h"
#include "app/wiring/language.h"
#include "app/wiring/session.h"
#include "core/desktop/color_scheme.h"
#include "core/settings/places.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QApplication;

namespace payoutdesk {

class ConnectPage;
class KeychainThread;
class LogFile;
class MainWindow;

/// Builds the program from its parts and holds them: settings, theme, language, the session of the profile in use, the window.
/// The only place where app and core know each other's makers.
class Wiring final : public QObject {
    Q_OBJECT
public:
    Wiring(QApplication &application, CommandLine line, Places places, Session::Extras extras = {});
    ~Wiring() override;

    /// Opens the profile that was asked for, or the first page of a first run. An exit code when nothing is to be shown:
    /// another window has the profile (0, it was raised), or there is no such profile (2).
    [[nodiscard]] std::optional<int> start();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] Session *session() { return m_session.get(); }

private:
    [[nodiscard]] std::optional<Profile> wantedProfile() const;
    /// False when another process shows this profile: it was asked to come to the front.
    [[nodiscard]] bool open(const Profile &profile);
    void hearSession();
    /// Ends the session in use, if there is one, and then goes on: its requests may finish first.
    void afterSession(std::function<void()> then);
    void openNext(const Profile &profile);
    /// The window without a session: the form "Connect to Instantpay", and what is wrong, if anything is.
    void showConnect(const Profile &profile, const QString &words);
    void connectTo(const ConnectAnswer &answer);
    void showWindow(const std::optional<WindowState> &before);
    void addConnectPage(WindowSetup &setup, const Profile &profile);
    [[nodiscard]] WindowSetup windowSetup();
    void rebuildWindow(const QString &language);
    void rememberWindow(const std::function<void(WindowSettings &)> &change);
    void quit();

    QApplication &m_application;
    const CommandLine m_line;
    const Places m_places;
    const Session::Extras m_extras;
    Settings m_settings;
    Theme m_theme;
    Language m_language;
    ColorScheme m_colorScheme;
    std::shared_ptr<KeychainThread> m_keychain;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<LogFile> m_log; ///< of the session's profile
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Session> m_session;
    std::function<void()> m_afterSession;       ///< once the desk has closed; without it the program ends
    std::optional<ConnectAnswer> m_credentials; ///< typed, and saved as soon as their session is open
    Profile m_offered;                          ///< what "Connect to Instantpay" shows while there is no session
    QPointer<ConnectPage> m_connectPage;
    std::unique_ptr<MainWindow> m_window; ///< goes first
};

} // namespace payoutdesk
