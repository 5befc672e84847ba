// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QAbstractItemView>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto list = u"Activity list"_s;

void openPage(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    Office::open(stage, place, keyring);
    stage.showPage(PageKeys::activity);
}

void chooseRow(Stage &stage, const QString &text)
{
    stage.choose(list, text);
    stage.trigger(u"Details"_s);
}

} // namespace

SceneRow activityScenes()
{
    SceneRow row{u"activity"_s, u"Activity"_s, {u"ActivityPage"_s}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.showPage(PageKeys::activity);
    };
    row[State::NothingMatches] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.search(u"october"_s); // Payout links has some
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.breakReading();
        stage.showPage(PageKeys::activity);
    };
    row[State::Offline] = [](Stage &stage) {
        stage.unplug();
        openPage(stage, Stage::Place::TestServer);
        stage.remind(Office::linkOf(Office::asha));
        stage.settle();
    };
    row[State::Locked] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::Locked); };
    row[State::NoKeyring] = [](Stage &stage) { openPage(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::Refused] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        chooseRow(stage, Office::noor);
    };
    row[State::NotKnown] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        stage.press(u"Doubtful only"_s);
        chooseRow(stage, Office::ravi);
    };
    row[State::Expired] = [](Stage &stage) { // reminded all the same, with a reason
        openPage(stage, Stage::Place::TestServer);
        const auto link = u"657bb1120c6e4d21a90d84fb"_s;
        Office::addExpired(stage, link);
        stage.remind(*ObjectId::parse(link), u"Instantpay has made it longer"_s);
        chooseRow(stage, Office::late);
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.remind(*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s));
        stage.showPage(PageKeys::activity);
    };
    row[State::TestServer] = [](Stage &stage) {
        openPage(stage, Stage::Place::TestServer);
        chooseRow(stage, Office::meena);
        stage.press(u"Verify"_s);
        stage.settle();
    };
    row[State::Live] = [](Stage &stage) { openPage(stage, Stage::Place::Live); };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    return row;
}

SceneRow exportScenes()
{
    SceneRow row{u"export"_s, u"Export"_s, {u"ExportDialog"_s}};
    const auto ask = [](Stage &stage) {
        stage.showPage(PageKeys::activity);
        stage.press(u"Export"_s);
    };
    row[State::Empty] = [ask](Stage &stage) { // there is no dialog, but a message
        stage.open(Stage::Place::TestServer);
        ask(stage);
    };
    row[State::Practice] = [ask](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.remind(*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s));
        ask(stage);
    };
    row[State::TestServer] = [ask](Stage &stage) {
        Office::open(stage, Stage::Place::TestServer);
        ask(stage);
    };
    row[State::Live] = [ask](Stage &stage) {
        Office::open(stage, Stage::Place::Live);
        ask(stage);
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile there is no list to export."_s};
    row[State::CouldNotLoad] = [ask](Stage &stage) { // the rows were there when the question was asked
        Office::open(stage, Stage::Place::TestServer);
        ask(stage);
        stage.failReading();
        stage.press(u"Choose a file"_s);
        stage.chooseFile(u"activity.csv"_s);
    };
    row.looksAs(State::Empty, {State::NothingMatches}, u"With no row there is nothing to export, and a message says so."_s);
    row.looksAs(State::TestServer,
                {State::Offline, State::Locked, State::NoKeyring, State::Refused, State::NotKnown, State::Expired},
                u"It writes what this computer has already, and sends nothing."_s);
    return row;
}

} // namespace payoutdesk
