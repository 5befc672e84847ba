// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/connect/delete_question.h"
#include "app/frame/page_keys.h"
#include "app/start/process.h"
#include "app/wiring/profile_id.h"
#include "app/wiring/work_pages.h"
#include "app/words/problems.h"
#include "core/desk/system_clock.h"
#include "core/log/log_event.h"
#include "core/log/log_file.h"
#include "core/secrets/keychain_thread.h"
#include "core/secrets/session_secrets.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView profileKey{"profile"};
constexpr int portalPatienceMs = 3'000;

bool isPractice(const Profile &profile)
{
    return profile.environment == ProfileEnvironment::Practice || profile.id == practiceProfile().id;
}

} // namespace

Wiring::Wiring(QApplication &application, CommandLine line, Places places, Session::Extras extras)
    : m_application(application)
    , m_line(std::move(line))
    , m_folders(std::move(places))
    , m_extras(std::move(extras))
    , m_settings(m_folders.settingsFile)
    , m_theme(application)
    , m_language(application)
    , m_keychain(std::make_shared<KeychainThread>())
    , m_kept(std::make_shared<SessionSecrets>())
    , m_clock(m_extras.clock ? m_extras.clock : std::make_shared<SystemClock>())
{
    const WindowSettings settings = m_settings.window();
    m_theme.setChoice(settings.colorScheme);
    m_language.use(settings.language);
    connect(&m_colorScheme, &ColorScheme::changed, this,
            [this](ColorScheme::Preference preference) { m_theme.setSystemDark(preference == ColorScheme::Preference::Dark); });
    connect(&m_colorScheme, &ColorScheme::answered, this, &hideMemory);
    QTimer::singleShot(portalPatienceMs, this, &hideMemory); // whatever the portal does
    connect(&m_passwordStore, &PasswordStoreName::found, this, [this](PasswordStore store) {
        if (window()) {
            for (ConnectPage *page : window()->findChildren<ConnectPage *>())
                page->setPasswordStore(store);
        }
    });
    connect(&m_places, &Workplaces::changed, this, &Wiring::takeUp);
    connect(&m_places, &Workplaces::notOpened, this, [this](const StoreProblem &problem, const Workplace &failed) {
        stay(Problems::of(problem), failed.profile, failed.wants.isNew);
    });
    connect(&m_places, &Workplaces::ended, this, [this] {
        window()->closeNow();
        m_application.quit();
    });
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
    auto place = makePlace(*profile);
    if (place) {
        if (m_line.newContact)
            (*place)->window->showPage(PageKeys::newContact);
        m_places.showAtOnce(std::move(*place));
    } else if (place.error().words.isEmpty()) {
        return 0;
    } else {
        showConnect(*profile, {Message::Kind::Error, place.error().words});
    }
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

Result<Workplaces::Made, Wiring::NotMade> Wiring::makePlace(const Profile &profile)
{
    auto place = std::make_unique<Workplace>();
    place->profile = profile;
    place->instance = std::make_unique<SingleInstance>(m_folders.profileFolder(profile.id));
    if (place->instance->raiseOther())
        return fail(NotMade{});
    connect(place->instance.get(), &SingleInstance::raiseWanted, this, [this] {
        window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
        window()->raise();
        window()->activateWindow();
    });
    auto session = Session::make(profile, m_folders, m_settings.sending(), m_keychain, m_extras, m_kept);
    if (!session) {
        const bool badAddress = session.error() == Session::Problem::BadAddress;
        return fail(NotMade{badAddress ? tr("The API address of this profile cannot be used. Enter it again.")
                                       : tr("No port of this computer is free for the practice server. Try again later.")});
    }
    place->session = std::move(*session);
    place->secretSaved = m_settings.secretStored(profile.id);
    place->window = makeWindow(*place);
    hearSession(*place); // after the window: what it says of the same news comes first
    return place;
}

void Wiring::showConnect(const Profile &profile, const Message &message)
{
    auto place = std::make_unique<Workplace>();
    place->profile = profile;
    place->secretSaved = !profile.id.isEmpty() && m_settings.secretStored(profile.id);
    place->window = makeWindow(*place);
    if (!message.text.isEmpty())
        place->window->tell(message);
    m_log.reset();
    m_places.showAtOnce(std::move(place));
}

void Wiring::hearSession(Workplace &place)
{
    Workplace *const here = &place; // outlives its session
    connect(place.session.get(), &Session::practiceArrived, this, [here](int count) {
        if (here->window)
            here->window->setPracticeArrivals(count);
    });
    const Desk *desk = &place.session->desk();
    connect(desk, &Desk::credentialsSaved, this, [this, here](CredentialsSaved saved) { hearSaved(*here, saved); });
    connect(desk, &Desk::credentialsState, this, [this, here](CredentialsState state) { hearCredentials(*here, state); });
    connect(desk, &Desk::erased, this, [this, here] { hearErased(*here); });
    connect(desk, &Desk::notErased, this, [this, here](EraseProblem why) { hearNotErased(*here, why); });
}

void Wiring::hearSaved(Workplace &place, CredentialsSaved saved)
{
    if (saved != CredentialsSaved::InKeychain)
        return;
    if (!m_settings.setSecretStored(place.profile.id, true))
        tellNotWritten();
    // Another address has another item: the one before must not stay behind.
    if (const QString before = std::exchange(place.wants.hostBefore, {}); !before.isEmpty() && before != place.session->host())
        place.session->desk().forgetCredentials(before);
}

void Wiring::hearCredentials(Workplace &place, CredentialsState state)
{
    if (place.session->surroundings() == Surroundings::Practice)
        return;
    switch (state) {
    case CredentialsState::Ready:
        place.secretSaved = true;
        break;
    case CredentialsState::NotThere:
    case CredentialsState::NoKeychain:
    case CredentialsState::WrongAddress:
        place.secretSaved = false;
        break;
    case CredentialsState::Locked:
    case CredentialsState::Silent:
        return;
    }
    if (!place.window)
        return;
    for (ConnectPage *page : place.window->findChildren<ConnectPage *>()) {
        if (page->key() == PageKeys::connectPage)
            page->setSecretSaved(place.secretSaved);
    }
}

void Wiring::takeUp()
{
    Workplace &place = *m_places.current();
    const Profile &profile = place.profile;
    m_log.reset(); // one at a time
    m_log = std::make_unique<LogFile>(m_folders.profileFolder(profile.id) + u"/log.txt"_s);
    logEvent(LogEvent::ProgramStarted);
    (void)place.instance->listen(); // without the socket a second start only says that the data are in use
    if (const CredentialChange typed = std::exchange(place.wants.typed, {}); !typed.isEmpty())
        place.session->desk().saveCredentials(typed);
    else
        place.session->desk().checkCredentials();
    if (!place.wants.news.isEmpty())
        place.window->tell({Message::Kind::Success, place.wants.news});
    rememberWindow([&place](WindowSettings &settings) {
        if (place.session->surroundings() != Surroundings::Practice)
            settings.lastProfile = place.profile.id;
    });
}

WindowSetup Wiring::windowSetup(const Workplace &place)
{
    WindowSetup setup;
    setup.settings = m_settings.window();
    setup.settings.language = m_language.code();
    setup.practiceId = practiceProfile().id;
    const QList<Profile> all = m_settings.profiles();
    for (const Profile &profile : all) {
        if (!isPractice(profile))
            setup.profiles.append({profile.id, profile.name});
    }
    if (place.session)
        addWorkPages(setup, place, m_settings, *m_clock);
    addConnectPages(setup, place);
    return setup;
}

void Wiring::addConnectPages(WindowSetup &setup, const Workplace &place)
{
    const bool connected = place.session && !isPractice(place.profile);
    const bool known = connected || (!place.session && !place.profile.id.isEmpty());
    const Profile shown = known ? place.profile : Profile{};
    addConnectPage(setup, {shown, known && place.secretSaved, !place.session, {}});
    if (known)
        addConnectPage(setup, {Profile{}, false, false, PageKeys::newProfile});
}

void Wiring::addConnectPage(WindowSetup &setup, const ConnectPage::Offer &offer)
{
    auto page = std::make_unique<ConnectPage>(offer);
    page->setPasswordStore(m_passwordStore.store());
    connect(page.get(), &ConnectPage::saveWanted, this, &Wiring::connectTo);
    connect(page.get(), &ConnectPage::practiseWanted, this, [this] { changeTo(practiceProfile().id); });
    setup.pages.push_back(std::move(page));
}

std::unique_ptr<MainWindow> Wiring::makeWindow(Workplace &place)
{
    auto window = std::make_unique<MainWindow>(windowSetup(place));
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
    connect(window.get(), &MainWindow::profileWanted, this, &Wiring::changeTo);
    connect(window.get(), &MainWindow::deleteProfileWanted, this, &Wiring::askToDelete);
    if (place.session) {
        if (const auto arrivals = place.session->practiceArrivals())
            window->setPracticeArrivals(*arrivals);
    }
    return window;
}

void Wiring::connectTo(const ConnectAnswer &answer)
{
    const Workplace &here = *m_places.current();
    const CredentialChange change{answer.clientId, answer.clientSecret, answer.proxyPassword};
    if (m_places.isBusy()) {
        stay({}, answer.profile, false);
        return;
    }
    if (here.isOpen && answer.profile == here.profile) {
        // Nothing but secrets: they count from the next send on, and nothing has to be closed.
        if (!change.isEmpty())
            here.session->desk().saveCredentials(change);
        for (ConnectPage *page : here.window->findChildren<ConnectPage *>())
            page->setSaved();
        const QString last = m_settings.window().lastPage;
        here.window->showPage(last.isEmpty() ? QString(PageKeys::payoutLinks) : last);
        return;
    }
    here.window->beforeAnotherProfile([this, profile = answer.profile, change] { saveAndOpen(profile, change); },
                                      [this, profile = answer.profile] { stay({}, profile, false); });
}

void Wiring::saveAndOpen(Profile profile, const CredentialChange &change)
{
    const Workplace &here = *m_places.current();
    const bool isNew = profile.id.isEmpty();
    if (isNew)
        profile.id = newProfileId(profile.name, m_settings.profiles());
    const auto before = ApiAddress::parse(here.profile.baseUrl);
    const bool moved = !isNew && !(before && *before == *ApiAddress::parse(profile.baseUrl));
    if (!m_settings.saveProfile(profile) || (moved && !m_settings.setSecretStored(profile.id, false))) {
        stay(tr("The settings could not be written: %1").arg(m_folders.settingsFile), profile, isNew);
        return;
    }
    const Workplace::Wants wants{change, moved && before ? before->host() : QString(), isNew, {}};
    const auto open = [this, profile, wants] { openNext(profile, wants); };
    if (isNew || !here.session) {
        open();
        return;
    }
    // The same profile's lock cannot be had twice: it is closed first.
    here.window->setWaiting(true);
    m_places.close(open);
}

void Wiring::changeTo(const QString &profileId)
{
    const auto profile = profileId == practiceProfile().id ? std::optional(practiceProfile()) : m_settings.profile(profileId);
    if (!profile || m_places.isBusy())
        return;
    window()->beforeAnotherProfile(
        [this, profile = *profile] { m_places.whenLetGo(profile.id, [this, profile] { openNext(profile, {}); }); },
        [this, profile = *profile] { stay({}, profile, false); });
}

void Wiring::openNext(const Profile &profile, const Workplace::Wants &wants)
{
    auto place = makePlace(profile);
    if (place) {
        (*place)->wants = wants;
        m_places.changeTo(std::move(*place));
        return;
    }
    const QString words = place.error().words;
    stay(words.isEmpty() ? tr("Another window has this profile open. It was brought to the front.") : words, profile,
         wants.isNew);
}

void Wiring::stay(const QString &words, const Profile &wanted, bool wasNew)
{
    if (wasNew && !m_settings.removeProfile(wanted.id))
        tellNotWritten();
    const Workplace &here = *m_places.current();
    if (here.isClosed) { // for this very profile; there is nothing to go back to
        showConnect(wanted, {Message::Kind::Error, words});
        return;
    }
    for (ConnectPage *page : here.window->findChildren<ConnectPage *>())
        page->stay();
    if (!words.isEmpty())
        here.window->tell({Message::Kind::Error, words, profileKey});
}

void Wiring::askToDelete()
{
    const Workplace &here = *m_places.current();
    if (m_places.isBusy() || !here.isOpen)
        return;
    if (here.window->isBusy()) {
        here.window->tell({Message::Kind::Error, Problems::of(EraseProblem::OnTheWire), profileKey});
        return;
    }
    auto *question = new DeleteQuestion(here.profile.name, here.session->reader(), here.window.get());
    connect(question, &DeleteQuestion::deleteWanted, this, [this] {
        window()->setWaiting(true);
        session()->desk().erase(); // looks once more whether something is on the wire
    });
    question->open();
}

void Wiring::hearErased(const Workplace &place)
{
    const QString news =
        //: %1 is a profile's name
        tr("The profile \"%1\" was deleted from this computer. Instantpay keeps what it has.").arg(place.profile.name);
    const bool forgotten = m_settings.removeProfile(place.profile.id);
    m_log.reset(); // its file is gone
    m_places.close([this, news, forgotten] {
        const QList<Profile> others = m_settings.profiles();
        if (!others.isEmpty())
            openNext(others.constFirst(), {{}, {}, false, news});
        else
            showConnect({}, {Message::Kind::Success, news});
        if (!forgotten)
            tellNotWritten();
    });
}

void Wiring::hearNotErased(const Workplace &place, EraseProblem why)
{
    if (why == EraseProblem::Folder) {
        m_places.close([this, profile = place.profile, why] { showConnect(profile, {Message::Kind::Error, Problems::of(why)}); });
        return;
    }
    place.window->setWaiting(false);
    Message message{Message::Kind::Error, Problems::of(why), profileKey};
    if (why == EraseProblem::Credentials)
        message.actions.append({tr("Unlock"), [this] { session()->desk().unlockKeychain(); }});
    place.window->tell(message);
}

void Wiring::rebuildWindow(const QString &language)
{
    rememberWindow([&language](WindowSettings &settings) { settings.language = language; });
    m_language.use(language);
    Workplace &here = *m_places.current();
    auto window = makeWindow(here);
    window->restore(here.window->state());
    window->show();
    here.window->closeNow();
    here.window = std::move(window);
}

void Wiring::rememberWindow(const std::function<void(WindowSettings &)> &change)
{
    WindowSettings settings = m_settings.window();
    change(settings);
    if (!m_settings.saveWindow(settings))
        tellNotWritten();
}

void Wiring::tellNotWritten()
{
    if (window())
        window()->tell({Message::Kind::Warning, tr("The settings could not be written: %1").arg(m_folders.settingsFile)});
}

void Wiring::quit() { m_places.end(); }

} // namespace payoutdesk
