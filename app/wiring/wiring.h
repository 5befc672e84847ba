// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connect_page.h"
#include "app/frame/window_setup.h"
#include "app/start/command_line.h"
#include "app/theme/theme.h"
#include "app/wiring/language.h"
#include "app/wiring/session.h"
#include "app/wiring/workplaces.h"
#include "core/desktop/color_scheme.h"
#include "core/desktop/password_store_name.h"
#include "core/domain/result.h"
#include "core/settings/places.h"
#include "core/settings/settings.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace payoutdesk {

class KeychainThread;
class LogFile;
class SessionSecrets;

/// Builds the program from its parts and holds them: settings, theme, language, the workplace of the profile in use.
/// The only place where app and core know each other's makers.
class Wiring final : public QObject {
    Q_OBJECT
public:
    Wiring(QApplication &application, CommandLine line, Places places, Session::Extras extras = {});
    ~Wiring() override;

    /// Opens the profile that was asked for, or the first page of a first run. An exit code when nothing is to be shown:
    /// another window has the profile (0, it was raised), or there is no such profile (2).
    [[nodiscard]] std::optional<int> start();

    [[nodiscard]] MainWindow *window() { return m_places.current() ? m_places.current()->window.get() : nullptr; }
    [[nodiscard]] Session *session() { return m_places.current() ? m_places.current()->session.get() : nullptr; }

private:
    /// Why a profile cannot be opened; words are empty when another window has it and was brought to the front.
    struct NotMade {
        QString words;
    };
    [[nodiscard]] std::optional<Profile> wantedProfile() const;
    [[nodiscard]] Result<Workplaces::Made, NotMade> makePlace(const Profile &profile);
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Workplace &place);
    [[nodiscard]] WindowSetup windowSetup(const Workplace &place);
    void addConnectPages(WindowSetup &setup, const Workplace &place);
    void addConnectPage(WindowSetup &setup, const ConnectPage::Offer &offer);
    void hearSession(Workplace &place);
    void hearCredentials(Workplace &place, CredentialsState state);
    void hearSaved(Workplace &place, CredentialsSaved saved);

    /// The window without a session: the form "Connect to Instantpay", and what is wrong, if anything is.
    void showConnect(const Profile &profile, const Message &message);
    void connectTo(const ConnectAnswer &answer);
    void saveAndOpen(Profile profile, const CredentialChange &change);
    void changeTo(const QString &profileId);
    void openNext(const Profile &profile, const Workplace::Wants &wants);
    void takeUp(); ///< the workplace in use is another one
    /// The change did not come about: the window in use says why, if there is something to say.
    void stay(const QString &words, const Profile &wanted, bool wasNew);
    void askToDelete();
    void hearErased(const Workplace &place);
    void hearNotErased(const Workplace &place, EraseProblem why);

    void rebuildWindow(const QString &language);
    void rememberWindow(const std::function<void(WindowSettings &)> &change);
    void tellNotWritten();
    void quit();

    QApplication &m_application;
    const CommandLine m_line;
    const Places m_folders;
    const Session::Extras m_extras;
    Settings m_settings;
    Theme m_theme;
    Language m_language;
    ColorScheme m_colorScheme;
    PasswordStoreName m_passwordStore;
    std::shared_ptr<KeychainThread> m_keychain;
    std::shared_ptr<SessionSecrets> m_kept; ///< typed on a computer without a keychain, until the program ends
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<LogFile> m_log; ///< of the profile in use
    Workplaces m_places;            ///< goes first
};

} // namespace payoutdesk
