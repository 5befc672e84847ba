// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_words.h"

#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/masks.h"
#include "core/domain/match.h"
#include "core/domain/plain_text.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 60;
constexpr int longestReference = 80;
constexpr int longestWords = 500; // a reason or a note

bool isReminder(const ActivityRow &row) { return row.operation.kind() == OperationKind::RemindLink; }

bool isOutcome(OperationState state)
{
    return state != OperationState::Held && state != OperationState::Queued && state != OperationState::Sending;
}

bool isDecision(OperationState state)
{
    return state == OperationState::ResolvedDone || state == OperationState::ResolvedNotDone;
}
} // namespace

QString ActivityWords::what(const ActivityRow &row)
{
    switch (row.what) {
    case ActivityRow::What::Pressed:
        if (!isReminder(row))
            return tr("Add contact pressed", "what happened: column of the list Activity");
        return row.operation.overrideReason.isEmpty()
                   ? tr("Send reminder pressed", "what happened: column of the list Activity")
                   : tr("Send now anyway pressed", "what happened: column of the list Activity");
    case ActivityRow::What::Changed:
        return change(row);
    case ActivityRow::What::Erased:
        return tr("Contact erased here", "what happened: column of the list Activity");
    }
    Q_UNREACHABLE();
}

QString ActivityWords::change(const ActivityRow &row)
{
    switch (row.operation.state) {
    case OperationState::Held:
        return tr("Held", "what happened: column of the list Activity");
    case OperationState::Queued:
        return tr("Time to undo over", "what happened: column of the list Activity");
    case OperationState::Sending:
        return tr("Sending began", "what happened: column of the list Activity");
    case OperationState::Accepted:
    case OperationState::Pending:
    case OperationState::Refused:
        return tr("Instantpay answered", "what happened: column of the list Activity");
    case OperationState::NotSent:
        return tr("Could not be sent", "what happened: column of the list Activity");
    case OperationState::Unknown:
        return ending(row.operation.cause);
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
        return row.from && isDecision(*row.from) ? tr("Decision changed", "what happened: column of the list Activity")
                                                 : tr("Decided", "what happened: column of the list Activity");
    case OperationState::Cancelled:
        return tr("Taken back", "what happened: column of the list Activity");
    }
    Q_UNREACHABLE();
}

QString ActivityWords::ending(const OperationCause &cause)
{
    const auto *why = std::get_if<UnknownCause>(&cause);
    switch (why ? *why : UnknownCause::AnswerUnclear) {
    case UnknownCause::NoAnswerInTime:
        return tr("No answer came", "what happened: column of the list Activity");
    case UnknownCause::ConnectionBroke:
        return tr("Connection broke", "what happened: column of the list Activity");
    case UnknownCause::AnswerUnclear:
    case UnknownCause::AnswerIncomplete:
        return tr("Instantpay answered", "what happened: column of the list Activity");
    case UnknownCause::ProgramClosed:
        return tr("Found at a start", "what happened: column of the list Activity");
    case UnknownCause::StoppedWaiting:
        return tr("Waiting stopped", "what happened: column of the list Activity");
    }
    Q_UNREACHABLE();
}

QString ActivityWords::outcome(const ActivityRow &row)
{
    if (row.what != ActivityRow::What::Changed || !isOutcome(row.operation.state))
        return {};
    return Outcomes::word(row.operation.kind(), row.operation.state);
}

QString ActivityWords::whom(const ActivityRow &row, bool personal)
{
    QString name = People::of(row.operation, personal ? row.recipient : withoutNumbers(row.recipient));
    const auto *contact = std::get_if<NewContact>(&row.operation.subject);
    if (!contact)
        return name;
    //: %1 is a person's name, %2 a mobile number, mostly masked
    return tr("%1, %2").arg(name, personal ? contact->mobile.forReading() : contact->mobile.masked());
}

QString ActivityWords::who(const ActivityRow &row) { return displayText(row.user, longestName); }

QString ActivityWords::computer(const ActivityRow &row) { return displayText(row.computer, longestName); }

QString ActivityWords::reference(const ActivityRow &row)
{
    return row.operation.said ? displayText(row.operation.said->reference, longestReference) : QString();
}

QString ActivityWords::note(const ActivityRow &row)
{
    if (row.note == "cannot tell"_L1)
        return tr("Cannot tell", "answer to: was it sent? It is then treated as sent");
    return displayText(row.note, longestWords);
}

QString ActivityWords::details(const ActivityRow &row, const OutcomeSurroundings &surroundings)
{
    QStringList lines;
    const bool out = row.what == ActivityRow::What::Changed && isOutcome(row.operation.state);
    if (out)
        lines << Outcomes::sentence(row.operation, row.recipient, surroundings);
    //: what happened to whom: %1 is "Send reminder pressed", %2 a person or a link
    lines << tr("%1: %2").arg(what(row), whom(row, true));
    if (const auto *contact = std::get_if<NewContact>(&row.operation.subject))
        //: %1 is an e-mail address
        lines << tr("E-mail: %1").arg(displayText(contact->email.text(), longestReference));
    else if (const auto *link = std::get_if<ObjectId>(&row.operation.subject))
        //: %1 is the whole ID of a payout link
        lines << tr("Link ID: %1").arg(link->text());
    if (row.operation.state != row.stateNow)
        //: %1 is a state such as "Accepted by Instantpay" or "Not known if sent"
        lines << tr("Since then: %1").arg(Outcomes::word(row.operation.kind(), row.stateNow));
    //: %1 is a date and a time of day in India, %2 the same in world time
    lines << tr("When: %1 (%2)").arg(Times::exact(row.atMs), Times::exactUtc(row.atMs));
    //: who did it: %1 is a login name, %2 a computer
    lines << tr("Who: %1 on %2").arg(who(row), computer(row));
    if (!row.operation.overrideReason.isEmpty())
        //: %1 is what a person typed: why a reminder went although it should have waited
        lines << tr("Reason for sending anyway: %1").arg(displayText(row.operation.overrideReason, longestWords));
    if (!row.note.isEmpty())
        //: %1 is what a person noted with a decision
        lines << tr("Note: %1").arg(note(row));
    lines << said(row);
    if (row.erased)
        lines << tr("What was personal here was erased.");
    //: %1 and %2 are numbers, %3 the random name of a writer
    lines << tr("Entry %1; number %2 in the record of writer %3")
                 .arg(QString::number(row.row), QString::number(row.seq), row.writer);
    return lines.join(u'\n');
}

QStringList ActivityWords::said(const ActivityRow &row)
{
    if (!row.operation.said)
        return {};
    QStringList lines;
    const ServerSaid &said = *row.operation.said;
    if (const QString quote = Outcomes::quoted(said); !quote.isEmpty())
        //: %1 is what Instantpay answered, in quotation marks
        lines << tr("Instantpay said: %1").arg(quote);
    if (!said.reference.isEmpty())
        //: %1 is Instantpay's reference of an answer, what its help desk asks for
        lines << tr("Reference: %1").arg(reference(row));
    if (!said.statusCode.isEmpty())
        //: %1 is a short code of Instantpay such as TXN
        lines << tr("Instantpay's code: %1").arg(displayText(said.statusCode, longestReference));
    return lines;
}

} // namespace payoutdesk
