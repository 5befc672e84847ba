// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QPlainTextEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

SceneRow tagScenes()
{
    SceneRow row{u"manage-tags"_s, u"Manage tags"_s, {u"ManageTagsDialog"_s}};
    const auto open = [](Stage &stage) {
        stage.showPage(PageKeys::newContact);
        stage.trigger(u"Manage tags"_s);
    };
    row[State::Empty] = [open](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        open(stage);
    };
    row[State::Refused] = [open](Stage &stage) { // by the dialog itself
        Office::open(stage, Stage::Place::TestServer);
        open(stage);
        stage.type(u"Tag name"_s, u"Retailers in Pune"_s);
        stage.type(u"Tag ID"_s, u"645b280e9533"_s);
        stage.press(u"Add tag"_s);
    };
    row[State::Practice] = [open](Stage &stage) {
        stage.open(Stage::Place::Practice);
        open(stage);
    };
    row[State::TestServer] = [open](Stage &stage) { // many at once
        Office::open(stage, Stage::Place::TestServer);
        open(stage);
        stage.press(u"Paste many"_s);
        stage.find<QPlainTextEdit>(u"Tag lines"_s)
            .setPlainText(
                u"Retailers, 6b002a1f95335f08eb021bb7, #e8710a\nRetailers in Pune\nAuditors, 645b280e95335f08eb021aaz"_s);
        stage.press(u"Add tags"_s);
        stage.settle();
    };
    row[State::Live] = [open](Stage &stage) {
        Office::open(stage, Stage::Place::Live);
        open(stage);
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::newContact);
        stage.breakReading();
        stage.trigger(u"Manage tags"_s);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    row.looksAs(State::Live, {State::NothingMatches},
                u"It is not searched: what the list behind it was searched for changes nothing."_s);
    row.looksAs(State::Live, {State::Offline, State::Locked, State::NoKeyring, State::NotKnown},
                u"Tags are kept on this computer; nothing is sent."_s);
    row[State::Expired] = CannotOccur{u"A tag has no date on which it ends."_s};
    return row;
}

} // namespace payoutdesk
