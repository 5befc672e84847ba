// SPDX-License-Identifier: GPL-3.0-or-later
//
// payoutdesk-test-gateway [--tls]
// The practice gateway as a process of its own. Prints one JSON line {"port","baseUrl","clientId","clientSecret"} (a practice
// secret, made up a moment ago), then answers each line on stdin with one line on stdout:
//   script NAME       ok, refuse, pending, doubt, hang, close, reset, cut, statusline, garbage, slow, endless, ids -> "ok"
//   answer CODE TEXT  every request gets this status code and sentence -> "ok"
//   when WORD NAME    requests whose body holds this word follow script NAME, whatever the others do -> "ok"
//   delay MS          every answer waits that long -> "ok"
//   redirect URL      every request is redirected there -> "ok"
//   accept ID SECRET  takes these credentials from now on -> "ok"
//   count             complete bodies so far -> a number
//   journal           what arrived -> a JSON list of {"method","path","body","authorised"}, without headers, so without secrets
//   quit              ends, as the end of stdin does
// A script stays until the next one; "ids", the start, lets the documented practice ids decide.
#include "core/practice/practice_effects.h"
#include "core/practice/practice_gateway.h"
#include "tests/support/stdin_lines.h"
#include "tests/support/tls.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

const QHash<QByteArray, GatewayBehaviour> &scripts()
{
    static const QHash<QByteArray, GatewayBehaviour> table{
        {"ok", {}},
        {"refuse", behaviourOf(PracticeEffect::RefusedInput)},
        {"pending", behaviourOf(PracticeEffect::Pending)},
        {"doubt", behaviourOf(PracticeEffect::InDoubt)},
        {"hang", behaviourOf(PracticeEffect::Hangs)},
        {"close", behaviourOf(PracticeEffect::Breaks)},
        {"reset", behaviourOf(PracticeEffect::Resets)},
        {"cut", behaviourOf(PracticeEffect::CutAnswer)},
        {"statusline", {.kind = GatewayBehaviour::Kind::Raw, .raw = "HTTP/1.1 2"}},
        {"garbage", behaviourOf(PracticeEffect::Garbage)},
        {"slow", behaviourOf(PracticeEffect::Slow)},
        {"endless", {.kind = GatewayBehaviour::Kind::Endless}},
    };
    return table;
}

QByteArray journalOf(const PracticeGateway &gateway)
{
    QJsonArray journal;
    const QList<GatewayArrival> arrivals = gateway.arrivals();
    for (const GatewayArrival &arrival : arrivals) {
        journal.append(QJsonObject{{u"method"_s, QString::fromUtf8(arrival.method)},
                                   {u"path"_s, QString::fromUtf8(arrival.path)},
                                   {u"body"_s, QString::fromUtf8(arrival.body)},
                                   {u"authorised"_s, arrival.authorised}});
    }
    return QJsonDocument(journal).toJson(QJsonDocument::Compact);
}

/// What the commands have asked for so far. The gateway gets a copy: it decides on a thread of its own.
struct Plan {
    std::optional<GatewayBehaviour> usual; ///< nothing: the documented practice ids
    QList<std::pair<QByteArray, GatewayBehaviour>> exceptions;
    int delayMs = 0;

    void hand(PracticeGateway &gateway) const
    {
        if (!usual && exceptions.isEmpty() && delayMs == 0)
            return gateway.setScript({});
        gateway.setScript([plan = *this](const GatewayArrival &arrival) {
            GatewayBehaviour behaviour = plan.usual ? *plan.usual : PracticeGateway::behaviourFor(arrival);
            for (const auto &[word, other] : plan.exceptions) {
                if (arrival.body.contains(word))
                    behaviour = other;
            }
            behaviour.delayMs += plan.delayMs;
            return behaviour;
        });
    }
};

QByteArray obey(PracticeGateway &gateway, Plan &plan, const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray &verb = words.constFirst();
    const auto always = [&gateway, &plan](const std::optional<GatewayBehaviour> &behaviour) {
        plan.usual = behaviour;
        plan.hand(gateway);
        return QByteArray("ok");
    };
    if (verb == "count")
        return QByteArray::number(gateway.arrivalCount());
    if (verb == "journal")
        return journalOf(gateway);
    if (line == "script ids")
        return always(std::nullopt);
    if (verb == "when" && words.size() == 3 && scripts().contains(words.at(2))) {
        plan.exceptions.append({words.at(1), scripts().value(words.at(2))});
        plan.hand(gateway);
        return "ok";
    }
    if (verb == "delay" && words.size() == 2) {
        plan.delayMs = words.at(1).toInt();
        plan.hand(gateway);
        return "ok";
    }
    if (verb == "script" && words.size() == 2 && scripts().contains(words.at(1)))
        return always(scripts().value(words.at(1)));
    if (verb == "answer" && words.size() > 2)
        return always(GatewayBehaviour{
            .kind = GatewayBehaviour::Kind::Answer, .statusCode = words.at(1), .sentence = words.mid(2).join(' ')});
    if (verb == "redirect" && words.size() == 2)
        return always(GatewayBehaviour{.kind = GatewayBehaviour::Kind::Redirect, .raw = words.at(1)});
    if (verb == "accept" && words.size() == 3) {
        gateway.acceptCredentials(QString::fromUtf8(words.at(1)), QString::fromUtf8(words.at(2)));
        return "ok";
    }
    return "not understood: " + verb;
}

} // namespace
} // namespace payoutdesk

int main(int argc, char *argv[])
{
    using namespace payoutdesk;
    QCoreApplication application(argc, argv);
    const bool tls = QCoreApplication::arguments().contains(u"--tls"_s);
    PracticeGateway gateway;
    if (!gateway.listen(tls ? std::optional(testServerTls()) : std::nullopt)) {
        std::fputs("No port could be had on 127.0.0.1\n", stderr);
        return 1;
    }
    say(QJsonDocument(QJsonObject{{u"port"_s, gateway.port()},
                                  {u"baseUrl"_s, gateway.baseUrl()},
                                  {u"clientId"_s, gateway.clientId()},
                                  {u"clientSecret"_s, gateway.clientSecret()}})
            .toJson(QJsonDocument::Compact));
    Plan plan;
    const StdinLines lines([&](const QByteArray &line) {
        if (line.trimmed() == "quit")
            return QCoreApplication::quit();
        say(obey(gateway, plan, line.trimmed()));
    });
    return QCoreApplication::exec();
}
