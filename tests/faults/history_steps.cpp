// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/history_steps.h"

#include <random>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using Kind = HistoryStep::Kind;

namespace {

/// The standard says of every number of this engine what it is; its distributions differ between libraries.
class Dice final {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    template <typename Value>
    Value oneOf(const QList<Value> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }

private:
    std::mt19937 m_engine;
};

QByteArray someFault(Dice &dice)
{
    static const QList<QByteArray> points{"after-press",   "after-intent", "before-claim", "after-claim",
                                          "after-connect", "after-write",  "after-reply",  "after-outcome"};
    // One roll a line: in one expression a compiler may roll in another order.
    const int kind = dice.below(4);
    const QByteArray point = dice.oneOf(points);
    const QByteArray store = dice.oneOf<QByteArray>({"kill store ", "error store ", "error store ", "errors store "});
    const QByteArray network = dice.oneOf<QByteArray>({"kill network ", "error network ", "error network ", "hang network "});
    const auto upTo = [nth = dice.below(1000)](int limit) { return QByteArray::number(1 + nth % limit); };
    const QByteArray ms = QByteArray::number(20 + dice.below(150));
    if (kind == 0)
        return "kill " + point + ' ' + upTo(2);
    if (kind == 1)
        return store + upTo(40);
    if (kind == 2)
        return network + upTo(8);
    return "hang store " + upTo(40) + ' ' + ms;
}

QByteArray faultOfAStart(Dice &dice)
{
    if (dice.below(2) == 0)
        return {};
    if (dice.below(4) == 0)
        return "kill during-recovery";
    const QByteArray effect = dice.oneOf<QByteArray>({"kill", "kill", "error"});
    return effect + " store " + QByteArray::number(1 + dice.below(30));
}

struct Weighted {
    Kind kind;
    int weight;
};
const QList<Weighted> &weights()
{
    static const QList<Weighted> table{
        {Kind::Type, 6},        {Kind::PressForm, 16},    {Kind::PressAnyway, 3}, {Kind::AddAgain, 5},
        {Kind::Remind, 12},     {Kind::PressOld, 4},      {Kind::RemindOld, 4},   {Kind::RemindAnyway, 6},
        {Kind::RemindList, 4},  {Kind::Undo, 4},          {Kind::StopList, 1},    {Kind::StopWaiting, 2},
        {Kind::SendWaiting, 5}, {Kind::CancelWaiting, 2}, {Kind::AnswerTruly, 8}, {Kind::AnswerWrongly, 2},
        {Kind::CannotTell, 2},  {Kind::ChangeAnswer, 2},  {Kind::Server, 9},      {Kind::Fault, 14},
        {Kind::Settle, 10},     {Kind::Wait, 6},          {Kind::Kill, 5},        {Kind::Restart, 4},
    };
    return table;
}

Kind someKind(Dice &dice)
{
    int sum = 0;
    for (const Weighted &each : weights())
        sum += each.weight;
    int roll = dice.below(sum);
    for (const Weighted &each : weights()) {
        roll -= each.weight;
        if (roll < 0)
            return each.kind;
    }
    Q_UNREACHABLE();
}

HistoryStep someStep(Dice &dice)
{
    HistoryStep step{.kind = someKind(dice), .who = dice.below(peopleInHistory)};
    switch (step.kind) {
    case Kind::PressForm:
    case Kind::PressAnyway:
    case Kind::Remind:
    case Kind::RemindAnyway:
        step.times = dice.below(3) == 0 ? 2 + dice.below(9) : 1; // two clicks, or a held Enter
        break;
    case Kind::Server:
        step.text = dice.oneOf<QByteArray>(
            {"ok", "ok", "ok", "ok", "refuse", "pending", "doubt", "close", "reset", "hang", "cut", "garbage", "slow"});
        break;
    case Kind::Fault:
        step.text = someFault(dice);
        break;
    case Kind::Wait:
        step.times = 1 + dice.below(60);
        break;
    case Kind::Restart:
        step.text = faultOfAStart(dice);
        break;
    default:
        break;
    }
    return step;
}

} // namespace

QList<HistoryStep> stepsOf(quint32 seed)
{
    Dice dice(seed);
    QList<HistoryStep> steps;
    const int count = 10 + dice.below(16);
    for (int i = 0; i < count; ++i)
        steps.append(someStep(dice));
    return steps;
}

QString HistoryStep::words() const
{
    const QString who1 = QString::number(who + 1);
    const QString fault = QString::fromLatin1(text);
    switch (kind) {
    case Kind::Type:
        return u"types person %1 into a new form"_s.arg(who1);
    case Kind::PressForm:
        return u"presses the form of person %1, %2 times"_s.arg(who1).arg(times);
    case Kind::PressAnyway:
        return u"presses Add anyway for person %1, %2 times"_s.arg(who1).arg(times);
    case Kind::AddAgain:
        return u"presses Try again on the newest contact that was not sent"_s;
    case Kind::Remind:
        return u"reminds link %1, pressing %2 times"_s.arg(who1).arg(times);
    case Kind::PressOld:
        return u"presses Add anyway on the last form of person %1 once more, in another window"_s.arg(who1);
    case Kind::RemindOld:
        return u"presses the last reminder of link %1 once more"_s.arg(who1);
    case Kind::RemindAnyway:
        return u"reminds link %1 anyway, with a reason, pressing %2 times"_s.arg(who1).arg(times);
    case Kind::RemindList:
        return u"sends a reviewed list of all links"_s;
    case Kind::Undo:
        return u"presses Undo"_s;
    case Kind::StopList:
        return u"stops the list"_s;
    case Kind::StopWaiting:
        return u"stops waiting for the newest that is on the wire"_s;
    case Kind::SendWaiting:
        return u"sends what waits"_s;
    case Kind::CancelWaiting:
        return u"takes back what waits"_s;
    case Kind::AnswerTruly:
        return u"answers the oldest doubt as it was"_s;
    case Kind::AnswerWrongly:
        return u"answers the oldest doubt wrongly"_s;
    case Kind::CannotTell:
        return u"cannot tell about the oldest doubt"_s;
    case Kind::ChangeAnswer:
        return u"changes the newest answer"_s;
    case Kind::Server:
        return u"the server from now on: %1"_s.arg(fault);
    case Kind::Fault:
        return u"a fault is planned: %1"_s.arg(fault);
    case Kind::Settle:
        return u"waits until nothing moves"_s;
    case Kind::Wait:
        return u"waits %1 ms"_s.arg(times);
    case Kind::Kill:
        return u"the program is killed"_s;
    case Kind::Restart:
        return text.isEmpty() ? u"the program is closed and started"_s
                              : u"the program is closed and started, where a fault is planned: %1"_s.arg(fault);
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk
