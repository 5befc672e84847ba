// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Kind = GatewayBehaviour::Kind;

Fault::Step err(const QByteArray &sentence)
{
    return answered({.kind = Kind::Answer, .statusCode = "ERR", .sentence = sentence});
}

Fault::Step taken(const QByteArray &sentence)
{
    return answered({.kind = Kind::Answer, .statusCode = "TXN", .sentence = sentence});
}

FaultWords refusedWith(const QString &sentence) { return refused(u"Instantpay refused it: \"%1\""_s.arg(sentence)); }

} // namespace

QList<Fault> faultsOfSentences()
{
    const QString cut = QString(199, u'x') + u'…';
    return {
        {.name = "ERR: this network address is not known",
         .injected = err("Request made from invalid ip address - 203.0.113.7"),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refused(u"Instantpay does not know this network address, 203.0.113.7. Ask for it to be whitelisted."_s),
         .quick = true},
        {.name = "ERR: the auth code is wrong",
         .injected = err("The X-Ipay-Auth-Code header is invalid."),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refused(u"Instantpay refused it: \"The X-Ipay-Auth-Code header is invalid.\" Look at the client ID and the "
                          "client secret."_s)},
        {.name = "ERR: something is invalid",
         .injected = err("The selected type is invalid."),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refusedWith(u"The selected type is invalid."_s)},
        {.name = "ERR: something is required",
         .injected = err("The name field is required."),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refusedWith(u"The name field is required."_s)},
        {.name = "ERR: no record found",
         .injected = err("No Record Found"),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refusedWith(u"No Record Found"_s)},
        {.name = "ERR: a plain no, and then a sentence that takes it back",
         .injected = err("The name field is required. Your request was processed."),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = inDoubt(u"The name field is required. Your request was processed."_s)},
        {.name = "ERR: a sentence of its own",
         .injected = err("Something went wrong"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = inDoubt(u"Something went wrong"_s)},
        {.name = "ERR without a word",
         .injected = err({}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(u"Instantpay's answer does not say whether it was done."_s)},
        {.name = "a refusal without a word",
         .injected = answered({.kind = Kind::Answer, .statusCode = "RPI"}),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refused(u"Instantpay refused it without a word."_s)},
        {.name = "a sentence with markup",
         .injected = taken("<b>Done</b> <a href=\"https://elsewhere.example\">click</a><img src=x>"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"<b>Done</b> <a href=\"https://elsewhere.example\">click</a><img src=x>"_s))},
        {.name = "a refusal with markup",
         .injected = err("<script>alert(1)</script> is invalid."),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refusedWith(u"<script>alert(1)</script> is invalid."_s)},
        {.name = "a sentence with a terminal's colours",
         .injected = taken("\x1b[31mDone\x1b[0m\x07"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"\uFFFD[31mDone\uFFFD[0m\uFFFD"_s))},
        {.name = "a sentence that writes from right to left",
         .injected = taken("Sent to \u202Emoc.elpmaxe@ahsa\u202C"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"Sent to \uFFFDmoc.elpmaxe@ahsa\uFFFD"_s)),
         .quick = true},
        {.name = "a sentence over several lines",
         .injected = taken("Done\n\nReminder refused."),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"Done  Reminder refused."_s))},
        {.name = "a sentence in Hindi, with a smiley",
         .injected = taken("सूचना भेजी गई 🙂"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(u"सूचना भेजी गई 🙂"_s))},
        {.name = "a sentence of 50,000 characters",
         .injected = taken(QByteArray(50'000, 'x')),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted(cut))},
        {.name = "a sentence of 1 MB",
         .injected = taken(QByteArray(1024 * 1024, 'x')),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(u"The answer was incomplete."_s)},
        {.name = "a list of sentences where one is expected",
         .injected = bytes(withLength("200 OK", R"({"statuscode":"RPI","status":["The name is bad.","The e-mail, too."]})")),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refusedWith(u"The name is bad. The e-mail, too."_s)},
        {.name = "a number where a sentence is expected",
         .injected = bytes(withLength("200 OK", R"({"statuscode":"RPI","status":7})")),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = refused(u"Instantpay refused it without a word."_s)},
    };
}

} // namespace payoutdesk
