// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

void openForm(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    stage.unplug(); // the page shows the address
    stage.open(place, keyring);
    stage.showPage(PageKeys::connectPage);
    // The computer that takes the pictures may have no password store.
    const QList<ConnectPage *> pages = stage.window().findChildren<ConnectPage *>();
    for (ConnectPage *page : pages)
        page->setPasswordStore(keyring == Keyring::None ? PasswordStore::None : PasswordStore::GnomeKeyring);
    stage.settle();
}

} // namespace

SceneRow connectScenes()
{
    SceneRow row{u"connect"_s, u"Connect to Instantpay"_s, {u"ConnectPage"_s}};
    row[State::FirstRun] = [](Stage &stage) { openForm(stage, Stage::Place::FirstRun); };
    row[State::Empty] = [](Stage &stage) {
        openForm(stage, Stage::Place::FirstRun);
        stage.press(u"Save and continue"_s); // every field says what it wants
    };
    row[State::Refused] = [](Stage &stage) {
        openForm(stage, Stage::Place::FirstRun);
        stage.type(u"Profile name"_s, u"Head office"_s);
        stage.type(u"Client ID"_s, u"aW52ZW50ZWQ="_s);
        stage.type(u"Client secret"_s, u"0123 not a secret"_s);
        stage.type(u"Endpoint IP"_s, u"192.168.1.20"_s);
        stage.press(u"Show client secret"_s);
    };
    row[State::Locked] = [](Stage &stage) { openForm(stage, Stage::Place::TestServer, Keyring::Locked); };
    row[State::NoKeyring] = [](Stage &stage) { openForm(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::NothingMatches] = CannotOccur{u"It has nothing to search."_s};
    row[State::Practice] = [](Stage &stage) { openForm(stage, Stage::Place::Practice); };
    row[State::TestServer] = [](Stage &stage) { openForm(stage, Stage::Place::TestServer); };
    row[State::Live] = [](Stage &stage) { openForm(stage, Stage::Place::Live); };
    row[State::Offline] = [](Stage &stage) { // the proxy, which is why it would be offline
        openForm(stage, Stage::Place::FirstRun);
        stage.press(u"Proxy"_s);
    };
    row[State::CouldNotLoad] = CannotOccur{u"It shows settings, which are in memory; a file that cannot be written is told as a "
                                           "message."_s};
    row.looksAs(State::TestServer, {State::NotKnown},
                u"The form sends nothing, so nothing of it is in doubt; what else is stands under To resolve."_s);
    row[State::Expired] = CannotOccur{u"Credentials are not known to expire."_s};
    return row;
}

} // namespace payoutdesk
