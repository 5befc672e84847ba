// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/environments.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A mark a surrounding, so that the banner differs in shape too.
QString markOf(Surroundings surroundings)
{
    switch (surroundings) {
    case Surroundings::NotConnected:
        return u"○"_s;
    case Surroundings::Practice:
        return u"◐"_s;
    case Surroundings::TestServer:
        return u"▲"_s;
    case Surroundings::Sandbox:
        return u"◆"_s;
    case Surroundings::Live:
        return u"●"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Environments::word(Surroundings surroundings)
{
    switch (surroundings) {
    case Surroundings::NotConnected:
        return {};
    case Surroundings::Practice:
        //: the environment in capitals: a made-up server on this computer
        return tr("PRACTICE");
    case Surroundings::TestServer:
        //: the environment in capitals: a test server on this computer
        return tr("TEST SERVER");
    case Surroundings::Sandbox:
        //: the environment in capitals: Instantpay's sandbox
        return tr("SANDBOX");
    case Surroundings::Live:
        //: the environment in capitals: the real service, real people
        return tr("LIVE");
    }
    Q_UNREACHABLE();
}

QString Environments::banner(Surroundings surroundings, const QString &profileName)
{
    const QString mark = markOf(surroundings) + u' ';
    switch (surroundings) {
    case Surroundings::NotConnected:
        return mark + tr("Not connected yet");
    case Surroundings::Practice:
        //: %1 is the word PRACTICE
        return mark + tr("%1: nothing leaves this computer").arg(word(surroundings));
    case Surroundings::TestServer:
    case Surroundings::Sandbox:
    case Surroundings::Live:
        //: %1 is the environment such as LIVE, %2 the profile's name
        return mark + tr("%1 · %2").arg(word(surroundings), profileName);
    }
    Q_UNREACHABLE();
}

QString Environments::windowTitle(Surroundings surroundings, const QString &profileName)
{
    QString program = u"Payout Desk"_s;
    switch (surroundings) {
    case Surroundings::NotConnected:
        return program;
    case Surroundings::Practice:
        return program + u" – "_s + word(surroundings);
    case Surroundings::TestServer:
    case Surroundings::Sandbox:
        return program + u" – "_s + profileName + u" – "_s + word(surroundings);
    case Surroundings::Live:
        return program + u" – "_s + profileName;
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk
