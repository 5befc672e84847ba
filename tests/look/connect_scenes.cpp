// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QComboBox>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// The computer that takes the pictures may have no password store.
void showForm(Stage &stage, Keyring keyring)
{
    stage.showPage(PageKeys::connectPage);
    const QList<ConnectPage *> pages = stage.window().findChildren<ConnectPage *>();
    for (ConnectPage *page : pages)
        page->setPasswordStore(keyring == Keyring::None ? PasswordStore::None : PasswordStore::GnomeKeyring);
    stage.settle();
}

void openForm(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    stage.unplug(); // the page shows the address
    stage.open(place, keyring);
    showForm(stage, keyring);
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
    row[State::Offline] = [](Stage &stage) { // whoever is offline looks for the proxy
        openForm(stage, Stage::Place::TestServer);
        stage.add(Office::someone(u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s));
        stage.settle();
        stage.find<QComboBox>(u"None"_s).setFocus(); // the kind of proxy: Qt calls a box by what is chosen in it
        stage.settle();
    };
    row[State::CouldNotLoad] = [](Stage &stage) { // the profile, for its address
        stage.misaddress();
        stage.open(Stage::Place::TestServer);
        showForm(stage, Keyring::Open);
    };
    row.looksAs(State::TestServer, {State::NotKnown},
                u"The form sends nothing, so nothing of it is in doubt; what else is stands under To resolve."_s);
    row[State::Expired] = CannotOccur{u"Credentials are not known to expire."_s};
    return row;
}

} // namespace payoutdesk
