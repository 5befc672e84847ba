// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto list = u"Payout link list"_s;
const auto noLinks = u"There is no link yet to send a reminder for."_s;
const auto local = u"It asks before anything is sent; what hinders the sending is told on the page afterwards."_s;

void openList(Stage &stage, Stage::Place place)
{
    Office::open(stage, place);
    stage.showPage(PageKeys::payoutLinks);
}

void review(Stage &stage, const QStringList &recipients)
{
    for (const QString &recipient : recipients)
        stage.tick(list, recipient);
    stage.press(u"Send reminder"_s);
}

SceneRow reviewRow()
{
    SceneRow row{u"review"_s, u"Review"_s, {u"ReviewDialog"_s}};
    row[State::NothingMatches] = [](Stage &stage) { // of what is ticked
        openList(stage, Stage::Place::TestServer);
        stage.tick(list, Office::asha);
        stage.tick(list, u"आशा वर्मा"_s);
        stage.search(u"october"_s);
        stage.press(u"Send reminder"_s);
    };
    row[State::NotKnown] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        review(stage, {Office::asha, Office::ravi, u"Dev Patel"_s});
    };
    row[State::Expired] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        review(stage, {Office::expired, u"R. Iyer"_s, u"Vendor 44"_s});
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::payoutLinks);
        review(stage, {u"Asha Verma, Pune"_s, u"Ravi Kulkarni"_s});
    };
    row[State::TestServer] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        review(stage, {Office::asha, Office::meena, Office::ravi, Office::noor, Office::expired, u"आशा वर्मा"_s, u"Dev Patel"_s});
    };
    row[State::Live] = [](Stage &stage) {
        openList(stage, Stage::Place::Live);
        review(stage, {Office::asha, Office::noor, u"आशा वर्मा"_s});
    };
    row.cannotOccur({State::FirstRun, State::Empty}, noLinks);
    row[State::CouldNotLoad] = [](Stage &stage) { // there is no dialog, but a message
        openList(stage, Stage::Place::TestServer);
        stage.failReading();
        review(stage, {Office::asha, Office::noor});
    };
    row.looksAs(State::TestServer, {State::Offline, State::Locked, State::NoKeyring, State::Refused}, local);
    return row;
}

SceneRow reasonRow()
{
    SceneRow row{u"send-now-anyway"_s, u"Send now anyway"_s, {u"ReasonDialog"_s}};
    const auto open = [](Stage &stage, Stage::Place place) {
        openList(stage, place);
        stage.choose(list, Office::meena);
        stage.press(u"Send reminder"_s);
        stage.press(u"Send now anyway"_s);
    };
    row[State::Empty] = [open](Stage &stage) { // no reason given
        open(stage, Stage::Place::TestServer);
        stage.press(u"Send now anyway"_s);
    };
    row[State::TestServer] = [open](Stage &stage) {
        open(stage, Stage::Place::TestServer);
        stage.type(u"Reason"_s, u"She asked for it on the phone"_s);
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::payoutLinks);
        stage.remind(*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s));
        stage.choose(list, u"Asha Verma, Pune"_s);
        stage.press(u"Send reminder"_s);
        stage.press(u"Send now anyway"_s);
    };
    row[State::Live] = [](Stage &stage) {
        openList(stage, Stage::Place::Live);
        stage.choose(list, Office::meena);
        stage.press(u"Send reminder"_s);
        stage.press(u"Send"_s); // yes, to real people
        stage.press(u"Send now anyway"_s);
    };
    row[State::FirstRun] = CannotOccur{noLinks};
    row.looksAs(State::TestServer, {State::NothingMatches, State::CouldNotLoad},
                u"It shows one sentence that is known already; the message that leads to it stays above a list that is empty."_s);
    row.looksAs(State::TestServer, {State::Offline, State::Locked, State::NoKeyring, State::Refused}, local);
    row[State::Expired] = [](Stage &stage) {
        openList(stage, Stage::Place::TestServer);
        Office::addExpired(stage, u"657bb1120c6e4d21a90d84fb"_s);
        stage.choose(list, Office::late);
        stage.press(u"Send reminder"_s);
        stage.press(u"Send now anyway"_s);
    };
    row[State::NotKnown] = CannotOccur{u"Nobody may override it: what is not known has to be resolved first."_s};
    return row;
}

} // namespace

QList<SceneRow> reminderDialogScenes() { return {reviewRow(), reasonRow()}; }

} // namespace payoutdesk
