// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/outcomes.h"

#include "app/words/people.h"
#include "core/domain/plain_text.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 200;

bool isReminder(const Operation &operation) { return operation.kind() == OperationKind::RemindLink; }

} // namespace

QString Outcomes::quoted(const std::optional<ServerSaid> &said)
{
    if (!said || said->status.trimmed().isEmpty())
        return {};
    return u'"' + displayText(said->status, longestQuote) + u'"';
}

QString Outcomes::addressIn(const std::optional<ServerSaid> &said)
{
    static const QRegularExpression address(u"[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:]+:[0-9a-fA-F]+"_s);
    return said ? address.match(said->status).captured() : QString();
}

QString Outcomes::sentence(const Operation &operation, const QString &recipient, const OutcomeSurroundings &surroundings)
{
    const QString who = People::of(operation, recipient);
    const bool reminder = isReminder(operation);
    switch (operation.state) {
    case OperationState::Held:
        //: %1 is a person and the short ID of a payout link
        return reminder ? tr("A reminder to %1 leaves in a moment.").arg(who) : tr("%1 is about to be added.").arg(who);
    case OperationState::Queued:
        return reminder ? tr("A reminder to %1 waits. Nothing left this computer.").arg(who)
                        : tr("%1 waits to be added. Nothing left this computer.").arg(who);
    case OperationState::Sending:
        return reminder ? tr("Sending a reminder to %1…").arg(who) : tr("Adding %1…").arg(who);
    case OperationState::Accepted:
        return accepted(operation, who);
    case OperationState::Pending:
        return reminder ? tr("Instantpay took the reminder for %1 and has not confirmed it yet. Do not send it again.").arg(who)
                        : tr("Instantpay took the contact %1 and has not confirmed it yet. Do not add it again.").arg(who);
    case OperationState::Refused:
        return refused(operation, who);
    case OperationState::NotSent:
        return notSent(operation, surroundings);
    case OperationState::Unknown:
        return unknown(operation, People::nameOf(operation, recipient), surroundings);
    case OperationState::ResolvedDone:
        return reminder ? tr("Settled: we treat the reminder to %1 as sent.").arg(who)
                        : tr("Settled: we treat %1 as added.").arg(who);
    case OperationState::ResolvedNotDone:
        return reminder ? tr("Settled: the reminder to %1 was not sent.").arg(who) : tr("Settled: %1 was not added.").arg(who);
    case OperationState::Cancelled:
        return reminder ? tr("Taken back: no reminder was sent to %1.").arg(who) : tr("Taken back: %1 was not added.").arg(who);
    }
    Q_UNREACHABLE();
}

QString Outcomes::accepted(const Operation &operation, const QString &who)
{
    if (!isReminder(operation))
        //: %1 is a person's name
        return tr("Contact added: %1.").arg(who);
    const QString quote = quoted(operation.said);
    if (quote.isEmpty())
        //: %1 is a person and the short ID of a payout link
        return tr("Reminder accepted by Instantpay for %1.").arg(who);
    //: %1 is a person and the short ID of a payout link, %2 what Instantpay answered, in quotation marks
    return tr("Reminder accepted by Instantpay for %1: %2").arg(who, quote);
}

QString Outcomes::refused(const Operation &operation, const QString &who)
{
    const auto *why = std::get_if<RefusalClass>(&operation.cause);
    const QString notDone =
        //: %1 is a person's name, with the short ID for a payout link
        isReminder(operation) ? tr("No reminder was sent to %1.").arg(who) : tr("%1 was not added.").arg(who);
    const QString quote = quoted(operation.said);
    const QString itsWords = quote.isEmpty() ? tr("Instantpay refused it without a word.")
                                             //: %1 is what Instantpay answered, in quotation marks
                                             : tr("Instantpay refused it: %1").arg(quote);
    switch (why ? *why : RefusalClass::Input) {
    case RefusalClass::Input:
        return notDone + u' ' + itsWords;
    case RefusalClass::AlreadyDone:
        //: %1 is a person's name, with the short ID for a payout link
        return tr("%1: Instantpay says this was already done. Do not send it again.").arg(who);
    case RefusalClass::Credentials:
        return notDone + u' ' + itsWords + u' ' + tr("Look at the client ID and the client secret.");
    case RefusalClass::Address: {
        const QString address = addressIn(operation.said);
        return notDone + u' ' +
               (address.isEmpty()
                    ? tr("Instantpay does not know this network address. Ask for it to be whitelisted.")
                    //: %1 is a network address such as 203.0.113.7
                    : tr("Instantpay does not know this network address, %1. Ask for it to be whitelisted.").arg(address));
    }
    case RefusalClass::Account:
        return notDone + u' ' + itsWords + u' ' + tr("The account itself stops it: call Instantpay's help desk.");
    case RefusalClass::Unavailable:
        return notDone + u' ' + itsWords + u' ' + tr("It is not available now, or not switched on for this account.");
    }
    Q_UNREACHABLE();
}

QString Outcomes::notSent(const Operation &operation, const OutcomeSurroundings &surroundings)
{
    const auto *why = std::get_if<NotSentCause>(&operation.cause);
    const QString nothingLeft = tr("Nothing left this computer.");
    switch (why ? *why : NotSentCause::NoConnection) {
    case NotSentCause::NoConnection:
        //: %1 is a host name such as api.instantpay.in
        return tr("Not sent: no connection to %1.").arg(surroundings.host) + u' ' + nothingLeft;
    case NotSentCause::TlsFailed:
        return tr("Not sent: %1 could not prove that it is Instantpay (its certificate was not accepted).")
                   .arg(surroundings.host) +
               u' ' + nothingLeft;
    case NotSentCause::ProxyFailed:
        return tr("Not sent: the proxy did not let it through.") + u' ' + nothingLeft;
    case NotSentCause::NoAnswerToConnect:
        return tr("Not sent: %1 did not answer the call.").arg(surroundings.host) + u' ' + nothingLeft;
    case NotSentCause::SecretMissing:
        return tr("Not sent: the client secret is not there any more.") + u' ' + nothingLeft;
    case NotSentCause::WrongAddress:
        return tr("Not sent: the client secret was saved for another address. Enter it again.") + u' ' + nothingLeft;
    case NotSentCause::StoreFailed:
        return tr("Not sent: it could not be written down on this computer first.") + u' ' + nothingLeft;
    }
    Q_UNREACHABLE();
}

QString Outcomes::unknownCause(const Operation &operation, const OutcomeSurroundings &surroundings)
{
    const auto *why = std::get_if<UnknownCause>(&operation.cause);
    switch (why ? *why : UnknownCause::AnswerUnclear) {
    case UnknownCause::NoAnswerInTime:
        return tr("No answer within %1 s.").arg(surroundings.deadlineSeconds);
    case UnknownCause::ConnectionBroke:
        return tr("The connection broke after the request had left.");
    case UnknownCause::AnswerUnclear: {
        const QString quote = quoted(operation.said);
        if (quote.isEmpty())
            return tr("Instantpay's answer does not say whether it was done.");
        //: %1 is what Instantpay answered, in quotation marks
        return tr("Instantpay answered %1, which does not say whether it was done.").arg(quote);
    }
    case UnknownCause::AnswerIncomplete:
        return tr("The answer was incomplete.");
    case UnknownCause::ProgramClosed:
        return tr("The program was closed while sending.");
    case UnknownCause::StoppedWaiting:
        return tr("Nobody waited for the answer.");
    }
    Q_UNREACHABLE();
}

QString Outcomes::doubt(const Operation &operation, const OutcomeSurroundings &surroundings)
{
    if (operation.state == OperationState::Unknown || std::holds_alternative<UnknownCause>(operation.cause))
        return unknownCause(operation, surroundings);
    return tr("Instantpay took it and has not confirmed it yet.");
}

QString Outcomes::unknown(const Operation &operation, const QString &name, const OutcomeSurroundings &surroundings)
{
    const QString cause = unknownCause(operation, surroundings) + u' ';
    if (isReminder(operation))
        //: %1 is a person's name
        return cause + tr("We do not know whether %1 got this reminder. Sending again may message them twice.").arg(name);
    return cause + tr("We do not know whether %1 was added. Adding again may make a second contact.").arg(name);
}

QString Outcomes::word(OperationKind kind, OperationState state)
{
    const bool reminder = kind == OperationKind::RemindLink;
    switch (state) {
    case OperationState::Held:
        return tr("Leaves in a moment");
    case OperationState::Queued:
        return tr("Waiting");
    case OperationState::Sending:
        return reminder ? tr("Sending…") : tr("Adding…");
    case OperationState::Accepted:
        return reminder ? tr("Accepted by Instantpay") : tr("Added");
    case OperationState::Pending:
        return tr("Waiting for Instantpay");
    case OperationState::Refused:
        return tr("Refused");
    case OperationState::NotSent:
        return reminder ? tr("Not sent") : tr("Not added");
    case OperationState::Unknown:
        return reminder ? tr("Not known if sent") : tr("Not known if added");
    case OperationState::ResolvedDone:
        return reminder ? tr("Treated as sent") : tr("Treated as added");
    case OperationState::ResolvedNotDone:
        return reminder ? tr("Was not sent") : tr("Was not added");
    case OperationState::Cancelled:
        return tr("Taken back");
    }
    Q_UNREACHABLE();
}

QString Outcomes::word(LinkState state)
{
    switch (state) {
    case LinkState::NotKnown:
        return tr("Not known");
    case LinkState::Issued:
        return tr("Not claimed");
    case LinkState::Processing:
        return tr("Being claimed");
    case LinkState::Claimed:
        return tr("Claimed");
    case LinkState::Cancelled:
        return tr("Cancelled");
    case LinkState::Expired:
        return tr("Expired");
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk
