// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto list = u"To resolve list"_s;

void openPage(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    Office::open(stage, place, keyring);
    stage.showPage(PageKeys::toResolve);
}

} // namespace

SceneRow resolveScenes()
{
    SceneRow row{u"to-resolve"_s, u"To resolve"_s, {u"ResolvePage"_s}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::toResolve);
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.breakReading();
        stage.showPage(PageKeys::toResolve);
    };
    row[State::Locked] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::Locked); };
    row[State::NoKeyring] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::Offline] = [](Stage &stage) {
        stage.unplug();
        openPage(stage, Stage::Place::TestServer);
    };
    row[State::NotKnown] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.choose(list, Office::ravi);
    };
    row[State::Expired] = [](Stage &stage) { // a doubt stays until a person answers it
        openPage(stage, Stage::Place::TestServer);
        const auto link = u"657bb1120c6e4d21a90df003"_s; // breaks the connection
        Office::addExpired(stage, link);
        stage.remind(*ObjectId::parse(link), u"Instantpay has made it longer"_s);
        stage.choose(list, Office::late);
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.remind(*ObjectId::parse(u"657aa9841b8d3897ff0af003"_s)); // breaks the connection
        stage.remind(*ObjectId::parse(u"657aa9841b8d3897ff0aa001"_s)); // stays pending
        stage.showPage(PageKeys::toResolve);
    };
    row[State::TestServer] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.choose(list, Office::ravi);
        stage.press(u"Cannot tell"_s);
    };
    row[State::Live] = [](Stage &stage) { // with what was left open
        Office::nextMorning(stage, Stage::Place::Live);
        stage.showPage(PageKeys::toResolve);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    row[State::NothingMatches] = CannotOccur{u"The page is not searched: it holds little, and all of it wants an answer."_s};
    row[State::Refused] = CannotOccur{u"What Instantpay refused is known, so nobody has to resolve it."_s};
    return row;
}

} // namespace payoutdesk
