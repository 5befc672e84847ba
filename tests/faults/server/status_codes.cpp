// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Kind = GatewayBehaviour::Kind;

/// What Instantpay says in these rows; which words it chooses decides nothing but for ERR.
const auto sentence = u"Sorry, see below"_s;

Fault::Step coded(const QByteArray &code)
{
    return answered({.kind = Kind::Answer, .statusCode = code, .sentence = sentence.toUtf8()});
}

/// A class of codes: one line a code, the first of them in the quick tier.
QList<Fault> eachOf(const QList<QByteArray> &codes, State outcome, const FaultWords &words)
{
    QList<Fault> faults;
    for (const QByteArray &code : codes)
        faults.append({.name = "the status code " + code,
                       .injected = coded(code),
                       .outcome = outcome,
                       .arrivals = {1, 1},
                       .words = words,
                       .quick = code == codes.constFirst()});
    return faults;
}

const auto itsWords = u"Instantpay refused it: \"Sorry, see below\""_s;

} // namespace

/// The table of docs/api.md, class by class.
QList<Fault> faultsOfStatusCodes()
{
    QList<Fault> faults{
        {.name = "the status code TXN, as it should be",
         .injected = answered({}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .quick = true},
    };
    faults += eachOf({"TUP"}, State::Pending, notConfirmed());
    faults += eachOf({"RPI", "IAN", "IRA", "ITI", "ISP", "ANF", "VCI", "OUE"}, State::Refused, refused(itsWords));
    faults += eachOf({"DTX", "DID", "UAR", "RAR"}, State::Refused, alreadyDone());
    faults += eachOf({"IAT", "IAC", "UAD", "AAB", "OUI", "ODI", "IUA", "KYC"}, State::Refused,
                     refused(itsWords + u" Look at the client ID and the client secret."_s));
    faults +=
        eachOf({"IAB"}, State::Refused, refused(itsWords + u" The account itself stops it: call Instantpay's help desk."_s));
    faults += eachOf({"SNA", "CNL", "USM", "RBT", "DTB"}, State::Refused,
                     refused(itsWords + u" It is not available now, or not switched on for this account."_s));
    const FaultWords doubted = inDoubt(u"Sorry, see below"_s);
    faults += eachOf({"SPD", "SPE", "ISE", "IPE", "FAB", "TSU", "UED", "IEC", "IRT", "TRP",
                      "TDE", "DLS", "OTP", "EOP", "OLR", "ONV", "IVC", "RNF", "RAB", "UFC"},
                     State::Unknown, doubted);
    // Codes that nobody has written down, and those that only look like one.
    faults += eachOf({"XYZ", "txn", "TXN1", "TX", "200", "SUCCESS", "OK"}, State::Unknown, doubted);
    faults += eachOf({"ERR"}, State::Unknown, doubted);
    return faults;
}

} // namespace payoutdesk
