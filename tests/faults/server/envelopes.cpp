// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

/// 200, and this body with its true length.
Fault::Step body(const QByteArray &text) { return bytes(withLength("200 OK", text)); }

/// What cannot be read as one envelope with one code.
Fault unreadable(const QByteArray &what, const QByteArray &text, bool quick = false)
{
    return {.name = "200 with " + what,
            .injected = body(text),
            .outcome = State::Unknown,
            .arrivals = {1, 1},
            .words = notKnown(saysNothing),
            .quick = quick};
}

} // namespace

QList<Fault> faultsOfEnvelopes()
{
    const QByteArray deep = QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000);
    return {
        unreadable("a page for people", "<html><body>It works!</body></html>", true),
        unreadable("nothing at all", ""),
        unreadable("one blank", " "),
        unreadable("an empty list", "[]"),
        unreadable("null", "null"),
        unreadable("an empty object", "{}"),
        unreadable("a text", "\"TXN\""),
        unreadable("a number", "200"),
        unreadable("a list around a good envelope", '[' + envelope() + ']'),
        unreadable("two envelopes, one behind the other", envelope() + envelope("RPI", "No")),
        unreadable("an envelope with rubbish behind it", envelope() + "<!-- served in 3 ms -->"),
        unreadable("an envelope that is cut, with its own length", envelope().chopped(20)),
        unreadable("a statuscode that is a number", R"({"statuscode":200,"status":"Done","data":null})"),
        unreadable("a statuscode that is null", R"({"statuscode":null,"status":"Done"})"),
        unreadable("a statuscode that is a list", R"({"statuscode":["TXN"],"status":"Done"})"),
        unreadable("no statuscode", R"({"status":"Done","data":{"_id":"645b283b9b2e242ec80dd5c2"}})"),
        unreadable("a statuscode in capital letters", R"({"STATUSCODE":"TXN","status":"Done"})"),
        unreadable("two statuscodes: TXN, then RPI", R"({"statuscode":"TXN","status":"Done","statuscode":"RPI"})", true),
        unreadable("two statuscodes that are alike", R"({"statuscode":"TXN","status":"Done","statuscode":"TXN"})"),
        unreadable("two statuscodes, one of them spelled with an escape",
                   R"({"statuscode":"TXN","status":"Done","status\u0063ode":"RPI"})"),
        unreadable("a nesting of 10,000", R"({"statuscode":"TXN","status":"Done","data":)" + deep + '}'),
        unreadable("bytes that are no UTF-8", "{\"statuscode\":\"TXN\",\"status\":\"Done \xff\xfe\"}"),
        unreadable("a byte order mark", "\xef\xbb\xbf" + envelope()),
        unreadable("UTF-16", QByteArray("\xff\xfe{\0}\0", 6)),
        unreadable("a comment in the JSON", R"(/* ok */ {"statuscode":"TXN","status":"Done"})"),
        unreadable("single quotes", R"({'statuscode':'TXN','status':'Done'})"),
        unreadable("a raw line break inside a text", "{\"statuscode\":\"TXN\",\"status\":\"Do\nne\"}"),
        unreadable("XML", R"(<?xml version="1.0"?><reply><statuscode>TXN</statuscode></reply>)"),
        unreadable("a form", "statuscode=TXN&status=Done"),
        {.name = "200 with an empty statuscode",
         .injected = body(R"({"statuscode":"","status":"Done"})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = inDoubt(u"Done"_s)},
        {.name = "200 with a statuscode between blanks",
         .injected = body(R"({"statuscode":" TXN ","status":"Done"})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = inDoubt(u"Done"_s)},
        {.name = "TXN for a contact with no data",
         .injected = body(R"({"statuscode":"TXN","status":"Done","data":null})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyContact(inDoubt(u"Done"_s)),
         .quick = true},
        {.name = "TXN for a contact with an empty list of data",
         .injected = body(R"({"statuscode":"TXN","status":"Done","data":[]})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyContact(inDoubt(u"Done"_s))},
        {.name = "TXN for a contact whose id is no id",
         .injected = body(R"({"statuscode":"TXN","status":"Done","data":{"_id":"soon"}})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyContact(inDoubt(u"Done"_s))},
        {.name = "TXN for a contact whose id is a number",
         .injected = body(R"({"statuscode":"TXN","status":"Done","data":{"_id":645}})"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyContact(inDoubt(u"Done"_s))},
        {.name = "TXN for a reminder with data that nobody asked for",
         .injected = body(R"({"statuscode":"TXN","status":"Done","data":[1,{"_id":"x"},null]})"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"Done"_s))},
        {.name = "a good envelope called a page",
         .injected = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " +
                           QByteArray::number(envelope().size()) + "\r\n\r\n" + envelope()),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
        {.name = "a good envelope with fields that nobody knows",
         .injected =
             body(R"({"new":{"a":[1,2]},"statuscode":"TXN","status":"Done","data":{"_id":"645b283b9b2e242ec80dd5c2","x":1}})"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
    };
}

} // namespace payoutdesk
