// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"
#include "tests/support/scripted_proxy.h"

#include <QTcpServer>
#include <QUrl>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Manner = ScriptedProxy::Manner;

const auto notThrough = u"the proxy did not let it through."_s;

/// "proxy" as settings.ini names it.
enum class Speech { Http, Socks5 };

/// The office's proxy, on the way to a stranger's name; asks for a password where one is given.
Fault::Step behindProxy(Speech speech, Manner manner, const QByteArray &password = {})
{
    return [=](FaultStage &stage) {
        const auto port = static_cast<quint16>(QUrl(stage.office.gateway.baseUrl()).port());
        auto &proxy = stage.use<ScriptedProxy>(port);
        if (!proxy.listen())
            qFatal("no port on 127.0.0.1");
        proxy.setManner(manner);
        if (!password.isEmpty())
            proxy.require("clerk", password);
        stage.address = u"https://api.payoutdesk.test:%1"_s.arg(port);
        stage.profileLines = "proxy=" + QByteArray(speech == Speech::Http ? "http" : "socks5") +
                             "\nproxyHost=127.0.0.1\nproxyPort=" + QByteArray::number(proxy.port()) + '\n' +
                             (password.isEmpty() ? "" : "proxyUser=clerk\n");
        stage.alsoWrong = [&proxy, manner, password, secret = stage.office.gateway.clientSecret().toUtf8()]() -> QString {
            if (proxy.heard().contains(secret))
                return u"the proxy heard the client secret"_s;
            const bool letThrough = manner == Manner::Tunnel && password.isEmpty();
            return !letThrough && proxy.tunnels() > 0 ? u"the proxy let somebody through"_s : QString();
        };
    };
}

Fault::Step behindNoProxy()
{
    return [](FaultStage &stage) {
        behindProxy(Speech::Http, Manner::Tunnel)(stage);
        QTcpServer port; // taken and let go: nobody listens there
        if (!port.listen(QHostAddress::LocalHost))
            qFatal("no port on 127.0.0.1");
        stage.profileLines = "proxy=http\nproxyHost=127.0.0.1\nproxyPort=" + QByteArray::number(port.serverPort()) + '\n';
    };
}

} // namespace

QList<Fault> faultsOfTheProxy()
{
    QList<Fault> faults{
        {.name = "the proxy lets it through, and the server does all that it should",
         .injected = behindProxy(Speech::Http, Manner::Tunnel),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted()},
        {.name = "no proxy where the profile says that one is",
         .injected = behindNoProxy(),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notThrough)},
    };
    for (const auto &[speech, kind] : {std::pair{Speech::Http, "an HTTP"}, std::pair{Speech::Socks5, "a SOCKS5"}}) {
        const QByteArray who = kind;
        faults += QList<Fault>{
            {.name = who + " proxy wants a password that is not known (407)",
             .injected = behindProxy(speech, Manner::Tunnel, "an invented password"),
             .outcome = State::NotSent,
             .arrivals = {0, 0},
             .words = notSent(notThrough),
             .quick = speech == Speech::Http},
            {.name = who + " proxy cannot reach the server (502)",
             .injected = behindProxy(speech, Manner::BadGateway),
             .outcome = State::NotSent,
             .arrivals = {0, 0},
             .words = notSent(notThrough)},
            {.name = who + " proxy closes when it is asked for the way",
             .injected = behindProxy(speech, Manner::Close),
             .outcome = State::NotSent,
             .arrivals = {0, 0},
             .words = notSent(notThrough)},
            {.name = who + " proxy never answers",
             .injected = behindProxy(speech, Manner::Silence),
             .outcome = State::NotSent,
             .arrivals = {0, 0},
             .words = notSent(notThrough)},
        };
    }
    return faults;
}

} // namespace payoutdesk
