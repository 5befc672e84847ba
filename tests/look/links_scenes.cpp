// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QAction>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto list = u"Payout link list"_s;

void openList(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    Office::open(stage, place, keyring);
    stage.showPage(PageKeys::payoutLinks);
}

/// Sends one reminder, as a manager does whose hold is over, and leaves what came of it in the window.
void remindTo(Stage &stage, const QString &id)
{
    stage.remind(*ObjectId::parse(id));
    stage.settle();
}

void addPracticeLink(Stage &stage, const QString &id, const QString &recipient)
{
    stage.desk().addLinks({{.id = *ObjectId::parse(id), .recipient = recipient, .state = LinkState::Issued}});
    stage.settle();
}

} // namespace

SceneRow linksScenes()
{
    SceneRow row{u"payout-links"_s, u"Payout links"_s, {u"LinksPage"_s}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::payoutLinks);
    };
    row[State::NothingMatches] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        stage.search(u"zebra"_s);
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::payoutLinks);
        stage.breakReading();
    };
    row[State::Offline] = [](Stage &stage) {
        stage.unplug();
        openList(stage, Stage::Place::TestServer);
        stage.choose(list, Office::asha);
        stage.remind(Office::linkOf(Office::asha));
        stage.settle();
    };
    row[State::Locked] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer, Keyring::Locked);
        stage.choose(list, Office::asha);
        stage.remind(Office::linkOf(Office::asha));
        stage.settle();
    };
    row[State::NoKeyring] = [](Stage &stage) { openList(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::Refused] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        addPracticeLink(stage, u"657bb1120c6e4d21a90de004"_s, u"Tara Joshi, Nashik"_s);
        remindTo(stage, u"657bb1120c6e4d21a90de004"_s);
        stage.choose(list, u"Tara Joshi"_s);
        stage.trigger(u"Details"_s);
    };
    row[State::NotKnown] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        addPracticeLink(stage, u"657bb1120c6e4d21a90df004"_s, u"Tara Joshi, Nashik"_s);
        remindTo(stage, u"657bb1120c6e4d21a90df004"_s);
        stage.choose(list, Office::ravi);
        stage.trigger(u"Details"_s);
    };
    row[State::Expired] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        stage.choose(list, Office::expired);
        stage.press(u"Send reminder"_s);
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::payoutLinks);
    };
    row[State::TestServer] = [](Stage &stage) { // one leaves in five seconds
        openList(stage, Stage::Place::TestServer);
        stage.choose(list, Office::asha);
        stage.press(u"Send reminder"_s);
    };
    row[State::Live] = [](Stage &stage) {
        openList(stage, Stage::Place::Live);
        for (const QString &recipient : {Office::asha, Office::meena, Office::ravi})
            stage.tick(list, recipient);
        stage.search(u"october"_s);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    return row;
}

SceneRow pasteScenes()
{
    SceneRow row{u"paste"_s, u"Paste link IDs, on Payout links"_s, {}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::payoutLinks);
        stage.press(u"Paste link IDs"_s);
        stage.press(u"Add to list"_s);
    };
    row[State::Refused] = [](Stage &stage) { // by the panel itself: lines that cannot be used
        openList(stage, Stage::Place::TestServer);
        stage.press(u"Paste link IDs"_s);
        stage.type(u"Link IDs"_s, u"657ab9841b8d3897ff0a84fb, Asha Verma, 1500, 31/12/2026\nhttps://instant.pe/AbC123\n"
                                  "657aa9841b8d3897ff0a84fb\n657bb1841b8d3897ff0a11c0, Vendor 45, a lot\n"_s);
        stage.press(u"Add to list"_s);
    };
    row[State::Expired] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        stage.press(u"Paste link IDs"_s);
        stage.type(u"Link IDs"_s, u"657ab9841b8d3897ff0a84fb, Tara Joshi, 1500, 31/12/2025\n"_s);
        stage.press(u"Add to list"_s);
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::payoutLinks);
        stage.press(u"Paste link IDs"_s);
    };
    row[State::TestServer] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        stage.press(u"Paste link IDs"_s);
        stage.type(u"Link IDs"_s, u"657ab9841b8d3897ff0a84fb, Tara Joshi, 1500, 31/12/2026\n"_s);
    };
    row[State::Live] = [](Stage &stage) {
        openList(stage, Stage::Place::Live);
        stage.press(u"Paste link IDs"_s);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    row.looksAs(State::TestServer, {State::NothingMatches, State::CouldNotLoad},
                u"The panel searches and loads nothing; the list below it says what does not match or could not be loaded."_s);
    row.looksAs(State::TestServer, {State::Offline, State::Locked, State::NoKeyring, State::NotKnown},
                u"It writes to this computer's own list and sends nothing."_s);
    return row;
}

} // namespace payoutdesk
