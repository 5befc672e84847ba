// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include "core/domain/words.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {
/// Everything about a state in one line: its word, what may come next, whether it is open, whether it counts as a reminder.
struct StateLine {
    State state;
    QLatin1StringView word;
    QList<State> next;
    bool open;
    bool counts;
};

const QList<StateLine> &stateTable()
{
    static const QList<StateLine> table{
        {State::Held, "held"_L1, {State::Queued, State::Cancelled}, true, false},
        {State::Queued, "queued"_L1, {State::Sending, State::NotSent, State::Cancelled}, true, false},
        {State::Sending,
         "sending"_L1,
         {State::Accepted, State::Pending, State::Refused, State::NotSent, State::Unknown},
         true,
         false},
        {State::Accepted, "accepted"_L1, {}, false, true},
        {State::Pending, "pending"_L1, {State::ResolvedDone, State::ResolvedNotDone}, true, true},
        {State::Refused, "refused"_L1, {}, false, false},
        {State::NotSent, "not_sent"_L1, {}, false, false},
        {State::Unknown, "unknown"_L1, {State::ResolvedDone, State::ResolvedNotDone}, true, true},
        {State::ResolvedDone, "resolved_done"_L1, {State::ResolvedNotDone}, false, true},
        {State::ResolvedNotDone, "resolved_not_done"_L1, {State::ResolvedDone}, false, false},
        {State::Cancelled, "cancelled"_L1, {}, false, false},
    };
    return table;
}

const StateLine &lineOf(State state) { return stateTable()[static_cast<qsizetype>(state)]; }

constexpr std::array kindWords{
    Word<OperationKind>{OperationKind::AddContact, "add_contact"_L1},
    Word<OperationKind>{OperationKind::RemindLink, "remind_link"_L1},
};
} // namespace

const QList<State> &allOperationStates()
{
    static const QList<State> states = [] {
        QList<State> all;
        for (const auto &line : stateTable())
            all.append(line.state);
        return all;
    }();
    return states;
}

bool mayBecome(State from, State to) { return lineOf(from).next.contains(to); }

bool isOpen(State state) { return lineOf(state).open; }

bool countsAsReminder(State state) { return lineOf(state).counts; }

QString toWord(State state) { return lineOf(state).word; }

std::optional<State> operationStateFromWord(const QString &word)
{
    for (const auto &line : stateTable()) {
        if (line.word == word)
            return line.state;
    }
    return std::nullopt;
}

QString toWord(OperationKind kind) { return wordOf(kindWords, kind); }

std::optional<OperationKind> operationKindFromWord(const QString &word) { return valueOf(kindWords, word); }

} // namespace payoutdesk
