// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/means.h"

#include "tests/faults/fault_stage.h"
#include "tests/support/silent_port.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

Fault::Step answered(const GatewayBehaviour &behaviour)
{
    return [behaviour](FaultStage &stage) { stage.answer(behaviour); };
}

Fault::Step bytes(const QByteArray &raw, GatewayBehaviour::End end)
{
    return answered({.kind = GatewayBehaviour::Kind::Raw, .raw = raw, .end = end});
}

QByteArray http(const QByteArray &status, const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + head + "\r\n" + body;
}

QByteArray withLength(const QByteArray &status, const QByteArray &body, const QByteArray &head)
{
    return http(status, head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

QByteArray envelope(const QByteArray &statusCode, const QByteArray &sentence)
{
    return R"({"statuscode":")" + statusCode + R"(","status":")" + sentence +
           R"(","data":{"_id":"645b283b9b2e242ec80dd5c2"},"environment":"SANDBOX"})";
}

Fault::Step mannered(const GatewayManners &manners)
{
    return [manners](FaultStage &stage) { stage.office.gateway.setManners(manners); };
}

Fault::Step certified(TestServer which)
{
    return [which](FaultStage &stage) {
        if (!stage.office.gateway.start(testServerTls(which)))
            qFatal("no port on 127.0.0.1");
    };
}

Fault::Step nobodyListens()
{
    return [](FaultStage &stage) { stage.office.gateway.stopListening(); };
}

Fault::Step intoTheBlackHole()
{
    return [](FaultStage &stage) { stage.address = u"https://127.0.0.1:%1"_s.arg(stage.use<SilentPort>().port()); };
}

Fault::Step at(const QString &address)
{
    return [address](FaultStage &stage) { stage.address = address; };
}

Fault::Step says(const QByteArray &raw, ByteServer::Then then)
{
    return [raw, then](FaultStage &stage) {
        auto &server = stage.use<ByteServer>(raw, then);
        if (!server.listen())
            qFatal("no port on 127.0.0.1");
        stage.address = u"https://127.0.0.1:%1"_s.arg(server.port());
    };
}

} // namespace payoutdesk
