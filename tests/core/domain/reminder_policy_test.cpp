// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminder_policy.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

using Why = ReminderBlock::Why;

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 now = 1'800'000'000'000;
const ReminderLimits limits;

std::optional<ReminderBlock> blockOf(const ReminderHistory &history, const ReminderLimits &with = limits)
{
    const auto decision = decide(history, with, now);
    const auto *block = std::get_if<ReminderBlock>(&decision);
    return block ? std::optional(*block) : std::nullopt;
}

/// Everything that speaks against a reminder at once.
ReminderHistory worstHistory()
{
    ReminderHistory history;
    history.state = LinkState::Claimed;
    history.expiresAtMs = now - 1;
    history.doNotRemind = true;
    history.counted = 3;
    history.lastCountedAtMs = now - hourMs;
    history.sinceLastCountedMs = hourMs;
    return history;
}
} // namespace

class ReminderPolicyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshLinkMayGo_data()
    {
        QTest::addColumn<LinkState>("state");
        QTest::newRow("nobody has read its state") << LinkState::NotKnown;
        QTest::newRow("issued") << LinkState::Issued;
    }
    void aFreshLinkMayGo()
    {
        QFETCH(LinkState, state);
        ReminderHistory history;
        history.state = state;
        QVERIFY(!blockOf(history));
    }

    void anOpenOperationComesBeforeAllElse_data()
    {
        QTest::addColumn<OperationState>("open");
        QTest::addColumn<Why>("why");
        QTest::newRow("held") << OperationState::Held << Why::AlreadyOpen;
        QTest::newRow("queued") << OperationState::Queued << Why::AlreadyOpen;
        QTest::newRow("sending") << OperationState::Sending << Why::AlreadyOpen;
        QTest::newRow("pending") << OperationState::Pending << Why::WaitingForInstantpay;
        QTest::newRow("unknown") << OperationState::Unknown << Why::NotKnownIfSent;
    }
    void anOpenOperationComesBeforeAllElse()
    {
        QFETCH(OperationState, open);
        QFETCH(Why, why);
        for (auto history : {ReminderHistory(), worstHistory()}) {
            history.open = open;
            const auto block = blockOf(history);
            QVERIFY(block);
            QCOMPARE(block->why, why);
            QVERIFY(!block->canBeOverridden());
        }
    }

    void aClosedLinkIsNotReminded_data()
    {
        QTest::addColumn<LinkState>("state");
        QTest::newRow("being claimed") << LinkState::Processing;
        QTest::newRow("claimed") << LinkState::Claimed;
        QTest::newRow("cancelled") << LinkState::Cancelled;
        QTest::newRow("expired, as Instantpay says") << LinkState::Expired;
    }
    void aClosedLinkIsNotReminded()
    {
        QFETCH(LinkState, state);
        auto history = worstHistory();
        history.state = state;
        const auto block = blockOf(history);
        QVERIFY(block);
        QCOMPARE(block->why, Why::LinkClosed);
        QCOMPARE(block->state, state);
        QVERIFY(!block->canBeOverridden());
    }

    void theWeightiestReasonIsNamed()
    {
        auto history = worstHistory();
        history.state = LinkState::Issued;
        QCOMPARE(blockOf(history)->why, Why::DoNotRemind);
        history.doNotRemind = false;
        QCOMPARE(blockOf(history)->why, Why::Expired);
        history.expiresAtMs = 0;
        QCOMPARE(blockOf(history)->why, Why::MaximumReached);
        history.counted = 2;
        QCOMPARE(blockOf(history)->why, Why::CoolingDown);
        history.sinceLastCountedMs = 24 * hourMs;
        QVERIFY(!blockOf(history));
    }

    void allOfTheseCanBeOverridden_data()
    {
        QTest::addColumn<Why>("why");
        QTest::addColumn<bool>("can");
        QTest::newRow("cooling down") << Why::CoolingDown << true;
        QTest::newRow("maximum reached") << Why::MaximumReached << true;
        QTest::newRow("expired by its date") << Why::Expired << true;
        QTest::newRow("do not remind") << Why::DoNotRemind << true;
        QTest::newRow("already open") << Why::AlreadyOpen << false;
        QTest::newRow("not known if sent") << Why::NotKnownIfSent << false;
        QTest::newRow("waiting for Instantpay") << Why::WaitingForInstantpay << false;
        QTest::newRow("closed at Instantpay") << Why::LinkClosed << false;
    }
    void allOfTheseCanBeOverridden()
    {
        QFETCH(Why, why);
        ReminderBlock block;
        block.why = why;
        QTEST(block.canBeOverridden(), "can");
    }

    void cooldown_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("just now") << 0LL << true;
        QTest::newRow("one millisecond short") << 24 * hourMs - 1 << true;
        QTest::newRow("exactly") << 24 * hourMs << false;
        QTest::newRow("long ago") << 1000 * hourMs << false;
    }
    void cooldown()
    {
        QFETCH(qint64, since);
        QFETCH(bool, blocked);
        ReminderHistory history;
        history.counted = 1;
        history.lastCountedAtMs = now - since;
        history.sinceLastCountedMs = since;
        const auto block = blockOf(history);
        QCOMPARE(block.has_value(), blocked);
        if (block) {
            QCOMPARE(block->why, Why::CoolingDown);
            QCOMPARE(block->allowedFromMs, now - since + 24 * hourMs);
            QCOMPARE(block->lastAtMs, now - since);
            QCOMPARE(block->counted, 1);
        }
    }

    void cooldownGoesByTheBetterClock()
    {
        // The wall clock was set back two days after the reminder: by it the reminder lies ahead.
        ReminderHistory history;
        history.counted = 1;
        history.lastCountedAtMs = now + 48 * hourMs;
        history.sinceLastCountedMs = 25 * hourMs;
        QVERIFY(!blockOf(history));
        history.sinceLastCountedMs = 23 * hourMs;
        QCOMPARE(blockOf(history)->allowedFromMs, now + hourMs);
    }

    void withoutACountedReminderNothingCoolsDown()
    {
        ReminderHistory history;
        history.sinceLastCountedMs = 0;
        QVERIFY(!blockOf(history));
    }

    void aCooldownOfZeroIsNone()
    {
        ReminderHistory history;
        history.counted = 1;
        history.lastCountedAtMs = now;
        ReminderLimits none;
        none.cooldownMs = 0;
        QVERIFY(!blockOf(history, none));
    }

    void maximum_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("two of three") << 2 << false;
        QTest::newRow("three of three") << 3 << true;
        QTest::newRow("overridden before, so four") << 4 << true;
    }
    void maximum()
    {
        QFETCH(int, counted);
        ReminderHistory history;
        history.counted = counted;
        history.lastCountedAtMs = now - 1000 * hourMs;
        history.sinceLastCountedMs = 1000 * hourMs;
        QTEST(blockOf(history).has_value(), "blocked");
    }

    void expiry_data()
    {
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("not known") << 0LL << false;
        QTest::newRow("in its last millisecond") << now << false;
        QTest::newRow("one millisecond over") << now - 1 << true;
        QTest::newRow("to come") << now + 1 << false;
    }
    void expiry()
    {
        QFETCH(qint64, expires);
        ReminderHistory history;
        history.expiresAtMs = expires;
        QTEST(blockOf(history).has_value(), "blocked");
    }
};

QTEST_GUILESS_MAIN(ReminderPolicyTest)
#include "reminder_policy_test.moc"
