// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto list = u"Contact list"_s;

void openPage(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    Office::open(stage, place, keyring);
    stage.showPage(PageKeys::contacts);
}

void chooseRow(Stage &stage, const QString &text)
{
    stage.choose(list, text);
    stage.trigger(u"Details"_s);
}

} // namespace

SceneRow contactsScenes()
{
    SceneRow row{u"contacts"_s, u"Contacts"_s, {u"ContactsPage"_s}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::contacts);
    };
    row[State::NothingMatches] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.search(u"october"_s); // Payout links has some
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.breakReading();
        stage.showPage(PageKeys::contacts);
    };
    row[State::Offline] = [](Stage &stage) {
        stage.unplug();
        openPage(stage, Stage::Place::TestServer);
        stage.add(Office::someone(u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s));
        stage.press(u"Waiting and not sent"_s);
        chooseRow(stage, u"Ishaan Gupta"_s);
    };
    row[State::Locked] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::Locked); };
    row[State::NoKeyring] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::Refused] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        chooseRow(stage, u"Meena Iyer"_s);
    };
    row[State::NotKnown] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.press(u"Not known"_s);
        chooseRow(stage, u"Ravi Kulkarni"_s);
    };
    row[State::Practice] = [](Stage &stage) { // nothing yet
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::contacts);
    };
    row[State::TestServer] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.press(u"All"_s);
        stage.trigger(u"Show mobile and e-mail in lists"_s);
        chooseRow(stage, u"Asha Verma"_s);
    };
    row[State::Live] = [](Stage &stage) { // nobody among those that were refused
        openPage(stage, Stage::Place::Live);
        stage.press(u"Refused"_s);
        stage.search(u"asha"_s);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    row[State::Expired] = CannotOccur{u"A contact has no date on which it ends."_s};
    return row;
}

} // namespace payoutdesk
