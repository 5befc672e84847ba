// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/connect/connect_page.h"
#include "app/contacts/new_contact_page.h"
#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/links/links_page.h"
#include "app/resolve/resolve_page.h"
#include "app/wiring/practice_words.h"
#include "app/wiring/profile_id.h"
#include "core/desk/system_clock.h"
#include "core/log/log_event.h"
#include "core/log/log_file.h"
#include "core/secrets/keychain_thread.h"

#include <QApplication>

#include <cstdio>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int closingGraceMs = 5'000; ///< what is on the wire at Quit may finish for this long, then it is not known

} // namespace

Wiring::Wiring(QApplication &application, CommandLine line, Places places, Session::Extras extras)
    : m_application(application)
    , m_line(std::move(line))
    , m_places(std::move(places))
    , m_extras(std::move(extras))
    , m_settings(m_places.settingsFile)
    , m_theme(application)
    , m_language(application)
    , m_keychain(std::make_shared<KeychainThread>())
    , m_clock(std::make_shared<SystemClock>())
{
    const WindowSettings settings = m_settings.window();
    m_theme.setChoice(settings.colorScheme);
    m_language.use(settings.language);
    connect(&m_colorScheme, &ColorScheme::changed, this,
            [this](ColorScheme::Preference preference) { m_theme.setSystemDark(preference == ColorScheme::Preference::Dark); });
}

Wiring::~Wiring() = default;

std::optional<int> Wiring::start()
{
    if (!m_line.profile.isEmpty() && !m_settings.profile(m_line.profile)) {
        std::fputs(
            qPrintable(tr("There is no profile \"%1\". Start without --profile to connect one.").arg(m_line.profile) + u'\n'),
            stderr);
        return 2;
    }
    const std::optional<Profile> profile = wantedProfile();
    if (!profile) {
        showConnect({}, {});
        return {};
    }
    if (!open(*profile))
        return 0;
    return {};
}

std::optional<Profile> Wiring::wantedProfile() const
{
    if (m_line.practice)
        return practiceProfile();
    if (!m_line.profile.isEmpty())
        return m_settings.profile(m_line.profile);
    if (auto last = m_settings.profile(m_settings.window().lastProfile))
        return last;
    const QList<Profile> all = m_settings.profiles();
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

void Wiring::showConnect(const Profile &profile, const QString &words)
{
    m_offered = profile;
    showWindow({});
    if (!words.isEmpty())
        m_window->tell({Message::Kind::Error, words});
}

bool Wiring::open(const Profile &profile)
{
    m_instance = std::make_unique<SingleInstance>(m_places.profileFolder(profile.id));
    if (m_instance->raiseOther())
        return false;
    auto session = Session::make(profile, m_places, m_settings.sending(), m_keychain, m_extras);
    if (!session) {
        const bool badAddress = session.error() == Session::Problem::BadAddress;
        showConnect(profile, badAddress ? tr("The API address of this profile cannot be used. Enter it again.")
                                        : tr("No port of this computer is free for the practice server. Try again later."));
        return true;
    }
    m_session = std::move(*session);
    if (m_instance->listen())
        connect(m_instance.get(), &SingleInstance::raiseWanted, this, [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        });
    hearSession();
    showWindow({});
    m_session->desk().open();
    return true;
}

void Wiring::hearSession()
{
    connect(m_session.get(), &Session::practiceArrived, this, [this](int count) {
        if (m_window)
            m_window->setPracticeArrivals(count);
    });
    Desk *desk = &m_session->desk();
    connect(desk, &Desk::opened, this, [this, desk] {
        m_log = std::make_unique<LogFile>(m_places.profileFolder(m_session->profile().id) + u"/log.txt"_s);
        logEvent(LogEvent::ProgramStarted);
        if (const auto typed = std::exchange(m_credentials, {}); typed && !typed->clientSecret.isEmpty())
            desk->saveCredentials(typed->clientId, typed->clientSecret);
        else
            desk->checkCredentials();
        rememberWindow([this](WindowSettings &settings) {
            if (m_session->surroundings() != Surroundings::Practice)
                settings.lastProfile = m_session->profile().id;
        });
    });
    connect(desk, &Desk::credentialsSaved, this, [this](CredentialsSaved saved) {
        if (saved == CredentialsSaved::InKeychain && !m_settings.setSecretStored(m_session->profile().id, true))
            m_window->tell({Message::Kind::Warning, tr("The settings could not be written: %1").arg(m_places.settingsFile)});
    });
    // Queued: the session must not go while its own signal is being heard.
    connect(
        desk, &Desk::closed, this,
        [this] {
            if (const auto then = std::exchange(m_afterSession, {})) {
                m_window->closeNow();
                m_window.reset();
                m_session.reset();
                m_log.reset();
                then();
                return;
            }
            m_window->closeNow();
            m_application.quit();
        },
        Qt::QueuedConnection);
}

WindowSetup Wiring::windowSetup()
{
    WindowSetup setup;
    setup.settings = m_settings.window();
    setup.settings.language = m_language.code();
    if (!m_session) {
        addConnectPage(setup, m_offered);
        return setup;
    }
    const SendingSettings sending = m_settings.sending();
    const ReminderLimits limits{sending.cooldownHours * 3'600'000LL, sending.maxReminders};
    Desk &desk = m_session->desk();
    Reader &reader = m_session->reader();
    setup.desk = &desk;
    setup.reader = &reader;
    setup.surroundings = m_session->surroundings();
    setup.profileName = m_session->profile().name;
    setup.outcomes = {m_session->host(), sending.deadlineSeconds};
    if (setup.surroundings == Surroundings::Practice)
        setup.whatToTry = whatToTryInPractice();
    // The order of the tool bar; New contact is no page of the list, and no first page.
    setup.pages.push_back(std::make_unique<NewContactPage>(desk, reader));
    if (setup.settings.lastPage.isEmpty())
        setup.settings.lastPage = PageKeys::payoutLinks;
    setup.pages.push_back(std::make_unique<LinksPage>(desk, reader, *m_clock, m_settings,
                                                      LinksPageSetup{m_session->profile().id, limits, setup.surroundings}));
    setup.pages.push_back(std::make_unique<ResolvePage>(desk, reader, *m_clock, limits, setup.outcomes));
    addConnectPage(setup, setup.surroundings == Surroundings::Practice ? Profile{} : m_session->profile());
    return setup;
}

void Wiring::addConnectPage(WindowSetup &setup, const Profile &profile)
{
    auto page = std::make_unique<ConnectPage>(
        ConnectPage::Offer{profile, !profile.id.isEmpty() && m_settings.secretStored(profile.id), m_session == nullptr});
    m_connectPage = page.get();
    connect(page.get(), &ConnectPage::saveWanted, this, &Wiring::connectTo);
    connect(page.get(), &ConnectPage::practiseWanted, this, [this] { afterSession([this] { openNext(practiceProfile()); }); });
    setup.pages.push_back(std::move(page));
}

void Wiring::connectTo(const ConnectAnswer &answer)
{
    Profile profile = answer.profile;
    if (profile.id.isEmpty())
        profile.id = newProfileId(profile.name, m_settings.profiles());
    if (!m_settings.saveProfile(profile)) {
        m_connectPage->takeBack(tr("The settings could not be written: %1").arg(m_places.settingsFile));
        return;
    }
    m_credentials = answer;
    afterSession([this, profile] { openNext(profile); });
}

void Wiring::afterSession(std::function<void()> then)
{
    if (m_session) {
        m_afterSession = std::move(then);
        m_session->desk().close(closingGraceMs);
        return;
    }
    // Queued: the page whose button was pressed goes with its window.
    QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
}

void Wiring::openNext(const Profile &profile)
{
    if (!open(profile))
        showConnect(profile, tr("Another window has this profile open. It was brought to the front."));
}

void Wiring::showWindow(const std::optional<WindowState> &before)
{
    auto window = std::make_unique<MainWindow>(windowSetup());
    connect(window.get(), &MainWindow::languageWanted, this, &Wiring::rebuildWindow, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::colorSchemeWanted, this, [this](ColorSchemeChoice choice) {
        m_theme.setChoice(choice);
        rememberWindow([choice](WindowSettings &settings) { settings.colorScheme = choice; });
    });
    connect(window.get(), &MainWindow::showPersonalWanted, this,
            [this](bool shown) { rememberWindow([shown](WindowSettings &settings) { settings.showPersonal = shown; }); });
    connect(window.get(), &MainWindow::pageShown, this,
            [this](const QString &key) { rememberWindow([&key](WindowSettings &settings) { settings.lastPage = key; }); });
    connect(window.get(), &MainWindow::quitWanted, this, &Wiring::quit);
    if (before)
        window->restore(*before);
    else if (m_line.newContact)
        window->showPage(PageKeys::newContact);
    if (m_session) {
        if (const auto arrivals = m_session->practiceArrivals())
            window->setPracticeArrivals(*arrivals);
    }
    window->show();
    if (m_window)
        m_window->closeNow();
    m_window = std::move(window);
}

void Wiring::rebuildWindow(const QString &language)
{
    rememberWindow([&language](WindowSettings &settings) { settings.language = language; });
    m_language.use(language);
    showWindow(m_window->state());
}

void Wiring::rememberWindow(const std::function<void(WindowSettings &)> &change)
{
    WindowSettings settings = m_settings.window();
    change(settings);
    if (!m_settings.saveWindow(settings) && m_window)
        m_window->tell({Message::Kind::Warning, tr("The settings could not be written: %1").arg(m_places.settingsFile)});
}

void Wiring::quit()
{
    if (m_session)
        m_session->desk().close(closingGraceMs);
    else {
        m_window->closeNow();
        m_application.quit();
    }
}

} // namespace payoutdesk
