// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QAction>
#include <QMenu>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto fixedWords = u"It shows fixed words of the program: nothing is loaded, searched or sent."_s;

constexpr std::initializer_list<State> kept{State::Empty,   State::NothingMatches, State::CouldNotLoad,
                                            State::Offline, State::Locked,         State::NoKeyring,
                                            State::Refused, State::NotKnown,       State::Expired};

SceneRow quitRow()
{
    SceneRow row{u"quit"_s, u"Quit with a reminder held, or a list that waits"_s, {u"QuitQuestion"_s}};
    const auto quit = [](Stage &stage, const QString &recipient) {
        stage.showPage(PageKeys::payoutLinks);
        stage.choose(u"Payout link list"_s, recipient);
        stage.press(u"Send reminder"_s);
        stage.window().close();
        stage.settle();
    };
    row[State::TestServer] = [quit](Stage &stage) {
        Office::open(stage, Stage::Place::TestServer);
        quit(stage, Office::asha);
    };
    row[State::Practice] = [quit](Stage &stage) {
        stage.open(Stage::Place::Practice);
        quit(stage, u"Asha Verma, Pune"_s);
    };
    row.looksAs(State::TestServer, {State::Live}, u"The words are the same; a picture would have to begin a live send."_s);
    row.cannotOccur({State::FirstRun, State::Empty}, u"Nothing can be held then, so nothing is asked."_s);
    row[State::CouldNotLoad] = [](Stage &stage) { // nor the recipient's name
        Office::open(stage, Stage::Place::TestServer);
        stage.showPage(PageKeys::payoutLinks);
        stage.choose(u"Payout link list"_s, Office::asha);
        stage.press(u"Send reminder"_s);
        stage.breakReading();
        stage.window().close();
        stage.settle();
    };
    row[State::NotKnown] = [](Stage &stage) { // the first of a list; the rest waits for a busy server
        Office::open(stage, Stage::Place::TestServer);
        stage.showPage(PageKeys::payoutLinks);
        stage.remindWhileBusy({Office::linkOf(Office::asha), Office::linkOf(Office::noor), Office::linkOf(u"आशा वर्मा"_s)});
        stage.window().close();
        stage.settle();
    };
    row.looksAs(State::TestServer,
                {State::NothingMatches, State::Offline, State::Locked, State::NoKeyring, State::Refused, State::Expired},
                u"The hold ends before anything is tried: what would come of it is not known yet."_s);
    return row;
}

SceneRow changeProfileRow()
{
    SceneRow row{u"change-profile"_s, u"Change the profile with a reminder held"_s, {u"QuitQuestion"_s}};
    const auto change = [](Stage &stage) {
        stage.showPage(PageKeys::payoutLinks);
        stage.choose(u"Payout link list"_s, Office::asha);
        stage.press(u"Send reminder"_s);
        stage.trigger(u"Practice"_s);
    };
    row[State::TestServer] = [change](Stage &stage) {
        Office::open(stage, Stage::Place::TestServer);
        change(stage);
    };
    row.looksAs(State::TestServer, {State::Practice, State::Live}, u"Only the banner behind the question is another."_s);
    row.cannotOccur({State::FirstRun, State::Empty}, u"Nothing can be held then, so nothing is asked."_s);
    row.looksAs(State::TestServer, {State::CouldNotLoad}, u"The id stands for the name, as under Quit; the rest is the same."_s);
    row.looksAs(
        State::TestServer,
        {State::NothingMatches, State::Offline, State::Locked, State::NoKeyring, State::Refused, State::NotKnown, State::Expired},
        u"The hold ends before anything is tried: what would come of it is not known yet."_s);
    return row;
}

SceneRow realPeopleRow()
{
    SceneRow row{u"real-people"_s, u"This reaches real people"_s, {u"RealPeopleQuestion"_s}};
    row[State::Live] = [](Stage &stage) {
        Office::open(stage, Stage::Place::Live);
        stage.showPage(PageKeys::payoutLinks);
        stage.choose(u"Payout link list"_s, Office::asha);
        stage.press(u"Send reminder"_s);
    };
    row.cannotOccur({State::Practice, State::TestServer}, u"It is asked where real people are reached, which is LIVE alone."_s);
    row[State::FirstRun] = CannotOccur{u"Without a profile nothing can be sent to anybody."_s};
    row.looksAs(State::Live,
                {State::Empty, State::NothingMatches, State::CouldNotLoad, State::Offline, State::Locked, State::NoKeyring,
                 State::Refused, State::NotKnown, State::Expired},
                u"It asks before anything is tried, and shows nothing but the profile's name."_s);
    return row;
}

SceneRow deleteRow()
{
    SceneRow row{u"delete-profile"_s, u"Delete the profile"_s, {u"DeleteQuestion"_s}};
    const auto ask = [](Stage &stage) { stage.trigger(u"Delete this profile…"_s); };
    row[State::Empty] = [ask](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        ask(stage);
    };
    row[State::CouldNotLoad] = [ask](Stage &stage) {
        stage.open(Stage::Place::TestServer);
        stage.breakReading();
        ask(stage);
    };
    row[State::TestServer] = row[State::NotKnown] = [ask](Stage &stage) {
        Office::open(stage, Stage::Place::TestServer);
        ask(stage);
    };
    row[State::Live] = [ask](Stage &stage) {
        Office::open(stage, Stage::Place::Live);
        ask(stage);
    };
    row.cannotOccur({State::FirstRun, State::Practice}, u"There is no profile that could be deleted."_s);
    row.looksAs(State::TestServer, {State::NothingMatches},
                u"It is not searched: what the list behind it was searched for changes nothing."_s);
    row.looksAs(State::TestServer, {State::Offline, State::Locked, State::NoKeyring, State::Refused, State::Expired},
                u"It asks before anything is tried; what hinders the deletion is told as a message."_s);
    return row;
}

SceneRow profileMenuRow()
{
    SceneRow row{u"profile-menu"_s, u"The menu Profile"_s, {}};
    const auto open = [](Stage &stage, Stage::Place place) {
        stage.open(place);
        QMenu *menu = stage.action(u"Profile"_s).menu();
        menu->popup(stage.window().mapToGlobal(QPoint(40, 40)));
        stage.settle();
    };
    row[State::FirstRun] = [open](Stage &stage) { open(stage, Stage::Place::FirstRun); };
    row[State::Practice] = [open](Stage &stage) { open(stage, Stage::Place::Practice); };
    row[State::TestServer] = [open](Stage &stage) { open(stage, Stage::Place::TestServer); };
    row[State::Live] = [open](Stage &stage) { open(stage, Stage::Place::Live); };
    row.looksAs(State::TestServer, kept,
                u"It lists the profiles of the settings, which are in memory: nothing is loaded, searched or sent."_s);
    return row;
}

SceneRow sheetRow(const QString &key, const QString &title, const QString &action)
{
    SceneRow row{key, title, {u"PlainSheet"_s}};
    const auto open = [action](Stage &stage, Stage::Place place) {
        stage.open(place);
        stage.trigger(action);
    };
    row[State::FirstRun] = [open](Stage &stage) { open(stage, Stage::Place::FirstRun); };
    row[State::Practice] = [open](Stage &stage) { open(stage, Stage::Place::Practice); };
    row[State::TestServer] = [open](Stage &stage) { open(stage, Stage::Place::TestServer); };
    row[State::Live] = [open](Stage &stage) { open(stage, Stage::Place::Live); };
    row.looksAs(State::TestServer, kept, fixedWords);
    return row;
}

SceneRow tryRow()
{
    SceneRow row = sheetRow(u"what-can-i-try"_s, u"What can I try?"_s, u"What can I try?"_s);
    row.cannotOccur({State::FirstRun, State::TestServer, State::Live}, u"Only practice has something to try."_s);
    row.looksAs(State::Practice, kept, fixedWords);
    row.cannotOccur({State::Locked, State::NoKeyring}, u"Practice has no credentials, and so needs no password store."_s);
    return row;
}

} // namespace

QList<SceneRow> windowDialogScenes()
{
    return {quitRow(),        changeProfileRow(),
            realPeopleRow(),  deleteRow(),
            profileMenuRow(), sheetRow(u"shortcuts"_s, u"Keyboard shortcuts"_s, u"Keyboard shortcuts"_s),
            tryRow(),         sheetRow(u"about"_s, u"About"_s, u"About Payout Desk"_s)};
}

} // namespace payoutdesk
