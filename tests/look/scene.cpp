// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/scene.h"

#include "tests/look/scenes.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString titleOf(State state)
{
    switch (state) {
    case State::FirstRun:
        return u"First run"_s;
    case State::Empty:
        return u"Empty"_s;
    case State::NothingMatches:
        return u"Nothing matches"_s;
    case State::CouldNotLoad:
        return u"Could not load"_s;
    case State::Offline:
        return u"Offline"_s;
    case State::Locked:
        return u"Locked"_s;
    case State::NoKeyring:
        return u"No keyring"_s;
    case State::Refused:
        return u"Refused"_s;
    case State::NotKnown:
        return u"Not known"_s;
    case State::Expired:
        return u"Expired"_s;
    case State::Practice:
        return u"Practice"_s;
    case State::TestServer:
        return u"Test server"_s;
    case State::Live:
        return u"Live"_s;
    case State::Count:
        break;
    }
    return {};
}

QString keyOf(State state) { return titleOf(state).toLower().replace(u' ', u'-'); }

void SceneRow::cannotOccur(std::initializer_list<State> states, const QString &why)
{
    for (const State state : states)
        (*this)[state] = CannotOccur{why};
}

void SceneRow::looksAs(State pictured, std::initializer_list<State> states, const QString &why)
{
    for (const State state : states)
        (*this)[state] = LooksAs{pictured, why};
}

const QList<SceneRow> &sceneTable()
{
    static const QList<SceneRow> table = [] {
        QList<SceneRow> rows{connectScenes(), newContactScenes(), linksScenes(),   contactsScenes(),
                             pasteScenes(),   resolveScenes(),    activityScenes()};
        return rows + reminderDialogScenes() + QList<SceneRow>{tagScenes(), exportScenes()} + windowDialogScenes() +
               startScenes();
    }();
    return table;
}

} // namespace payoutdesk
