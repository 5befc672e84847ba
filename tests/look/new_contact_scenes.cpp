// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page_keys.h"
#include "tests/look/office.h"
#include "tests/look/scenes.h"

#include <QCheckBox>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

void fill(Stage &stage, const QString &name, const QString &email, const QString &mobile)
{
    stage.type(u"Name"_s, name);
    stage.type(u"E-mail"_s, email);
    stage.type(u"Mobile"_s, mobile);
    stage.find<QCheckBox>(u"Vendor"_s).setChecked(true);
}

void addAndNext(Stage &stage, const QString &name, const QString &mailbox, const QString &mobile)
{
    fill(stage, name, mailbox + u"@example.in"_s, mobile);
    stage.pressAndRest(u"Add and next"_s);
}

void openForm(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open)
{
    Office::open(stage, place, keyring);
    stage.showPage(PageKeys::newContact);
}

} // namespace

SceneRow newContactScenes()
{
    SceneRow row{u"new-contact"_s, u"New contact"_s, {u"NewContactPage"_s}};
    row[State::Empty] = [](Stage &stage) {
        stage.open(Stage::Place::TestServer); // no tags yet
        stage.showPage(PageKeys::newContact);
        stage.press(u"Add and next"_s);
    };
    row[State::Offline] = [](Stage &stage) {
        stage.unplug();
        openForm(stage, Stage::Place::TestServer);
        addAndNext(stage, u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s);
        addAndNext(stage, u"Meera Nair"_s, u"meera"_s, u"9876500022"_s); // waits
        stage.type(u"Name"_s, u"Ravi K"_s);
        stage.trigger(u"Put this contact aside"_s);
    };
    row[State::Locked] = [](Stage &stage) {
        openForm(stage, Stage::Place::TestServer, Keyring::Locked);
        addAndNext(stage, u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s);
    };
    row[State::NoKeyring] = [](Stage &stage) { openForm(stage, Stage::Place::TestServer, Keyring::None); };
    row[State::Refused] = [](Stage &stage) {
        openForm(stage, Stage::Place::TestServer);
        addAndNext(stage, u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s);
        addAndNext(stage, u"Meera Nair"_s, u"refuse"_s, u"9876500022"_s);
        fill(stage, u"Ishaan Gupta"_s, u"i.gupta@example.in"_s, u"9876500021"_s); // has the first one's mobile: a question
        stage.press(u"Add and next"_s);
        stage.settle();
    };
    row[State::NotKnown] = [](Stage &stage) {
        openForm(stage, Stage::Place::TestServer);
        addAndNext(stage, u"Ishaan Gupta"_s, u"ishaan"_s, u"9876500021"_s);
        addAndNext(stage, u"Tara Joshi"_s, u"break"_s, u"9876500023"_s);
        addAndNext(stage, u"Vikram Seth"_s, u"pending"_s, u"9876500024"_s);
        fill(stage, u"Tara Joshi"_s, u"tara@example.in"_s, u"9876500023"_s); // has the mobile of the doubt: no way around it
        stage.press(u"Add and next"_s);
        stage.settle();
    };
    row[State::Practice] = [](Stage &stage) {
        stage.open(Stage::Place::Practice);
        stage.showPage(PageKeys::newContact);
    };
    row[State::TestServer] = [](Stage &stage) { // what a person mistypes
        openForm(stage, Stage::Place::TestServer);
        fill(stage, u""_s, u"asha@gmial.com"_s, u"+91 98765 000"_s);
        stage.press(u"Add and next"_s);
    };
    row[State::Live] = [](Stage &stage) {
        openForm(stage, Stage::Place::Live);
        stage.type(u"Name"_s, u"Ravi K"_s);
        stage.trigger(u"Put this contact aside"_s);
        fill(stage, u"Sample Name"_s, u"sample@example.in"_s, u"+91 98765 00025"_s);
        stage.settle();
    };
    row[State::FirstRun] = CannotOccur{u"Without a profile the window has no other page than Connect to Instantpay."_s};
    row[State::NothingMatches] = [](Stage &stage) { // of the tags: the page itself is not searched
        openForm(stage, Stage::Place::TestServer);
        for (int number = 1; number <= 6; ++number) // more than have a check box each
            stage.desk().saveTag({*ObjectId::parse(u"645b280e95335f08eb021ab%1"_s.arg(number)), u"Branch %1"_s.arg(number), {}});
        stage.settle();
        stage.type(u"Filter tags"_s, u"zebra"_s);
        stage.settle();
    };
    row[State::CouldNotLoad] = [](Stage &stage) {
        openForm(stage, Stage::Place::TestServer);
        stage.breakReading();
    };
    row[State::Expired] = CannotOccur{u"A contact has no date on which it ends."_s};
    return row;
}

} // namespace payoutdesk
