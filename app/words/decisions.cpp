// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/decisions.h"

namespace payoutdesk {

namespace {
/// Kept with the answer. Stable: it stands in stores.
constexpr QLatin1StringView cannotTellNote{"cannot tell"};
} // namespace

QString Decisions::word(OperationKind kind, Answer answer)
{
    const bool reminder = kind == OperationKind::RemindLink;
    switch (answer) {
    case Answer::Done:
        return reminder ? tr("It was sent", "answer to: was the reminder sent?")
                        : tr("It was added", "answer to: was the contact added?");
    case Answer::NotDone:
        return reminder ? tr("It was not sent", "answer to: was the reminder sent?")
                        : tr("It was not added", "answer to: was the contact added?");
    case Answer::CannotTell:
        return tr("Cannot tell", "answer to: was it sent? It is then treated as sent");
    }
    Q_UNREACHABLE();
}

bool Decisions::isGiven(const Operation &operation)
{
    return operation.state == OperationState::ResolvedDone || operation.state == OperationState::ResolvedNotDone;
}

QString Decisions::given(const Operation &operation)
{
    if (operation.state == OperationState::ResolvedNotDone)
        return word(operation.kind(), Answer::NotDone);
    if (operation.state == OperationState::ResolvedDone)
        return word(operation.kind(), operation.decisionNote == cannotTellNote ? Answer::CannotTell : Answer::Done);
    return {};
}

OperationState Decisions::state(Answer answer)
{
    return answer == Answer::NotDone ? OperationState::ResolvedNotDone : OperationState::ResolvedDone;
}

QString Decisions::note(Answer answer) { return answer == Answer::CannotTell ? QString(cannotTellNote) : QString(); }

} // namespace payoutdesk
