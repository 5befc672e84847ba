// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Kind = GatewayBehaviour::Kind;

/// An answer of this status with an envelope that says `code`.
Fault::Step enveloped(int status, const QByteArray &code, const QByteArray &sentence)
{
    return answered({.kind = Kind::Answer, .statusCode = code, .sentence = sentence, .httpStatus = status});
}

QByteArray named(int status) { return QByteArray::number(status) + " Said By Script"; }

} // namespace

QList<Fault> faultsOfHttpStatus()
{
    QList<Fault> faults;
    for (const int status : {201, 202, 203, 204, 205, 206, 304, 400, 401, 403, 404, 405, 407, 408, 409, 410, 413, 418, 421,
                             422, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 520, 599, 600, 999}) {
        const bool mayHaveNoBody = status == 204 || status == 304;
        faults.append({.name = "HTTP " + QByteArray::number(status) + " with a page for people",
                       .injected = bytes(withLength(named(status), mayHaveNoBody ? "" : "<html><body>Sorry</body></html>")),
                       .outcome = State::Unknown,
                       .arrivals = {1, 1},
                       .words = notKnown(saysNothing),
                       .quick = status == 500 || status == 408});
    }
    for (const int status : {400, 401, 403, 404, 409, 422, 500}) {
        faults.append({.name = "HTTP " + QByteArray::number(status) + " with an envelope that refuses",
                       .injected = enveloped(status, "RPI", "Not like this"),
                       .outcome = State::Refused,
                       .arrivals = {1, 1},
                       .words = refused(u"Instantpay refused it: \"Not like this\""_s)});
    }
    for (const int status : {429, 503}) {
        faults.append({.name = "HTTP " + QByteArray::number(status) + " with an envelope that refuses: too busy to be believed",
                       .injected = enveloped(status, "RPI", "Not like this"),
                       .outcome = State::Unknown,
                       .arrivals = {1, 1},
                       .words = notKnown(u"Instantpay answered \"Not like this\", which does not say whether it was done."_s)});
    }
    for (const auto &[status, code] : {std::pair(500, "TXN"), std::pair(400, "TXN"), std::pair(404, "TXN"), std::pair(502, "TUP"),
                                       std::pair(504, "SPD"), std::pair(300, "TXN")}) {
        faults.append({.name = QByteArray(code) + " in a " + QByteArray::number(status),
                       .injected = bytes(withLength(named(status), envelope(code, "Hello"))),
                       .outcome = State::Unknown,
                       .arrivals = {1, 1},
                       .words = notKnown(u"Instantpay answered \"Hello\", which does not say whether it was done."_s),
                       .quick = status == 500});
    }
    faults += QList<Fault>{
        {.name = "HTTP 401 with a challenge for a name and a password",
         .injected = bytes(withLength("401 Unauthorized", "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "HTTP 407 from the server itself",
         .injected = bytes(withLength("407 Proxy Authentication Required", "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "HTTP 202, taken, with a good envelope",
         .injected = bytes(withLength("202 Accepted", envelope("TXN", "Done"))),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
        {.name = "HTTP 101, another protocol from here on",
         .injected = bytes(http("101 Switching Protocols", "Upgrade: websocket\r\n", {})),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
    };
    return faults;
}

} // namespace payoutdesk
