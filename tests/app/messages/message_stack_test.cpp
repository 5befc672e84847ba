// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/message_stack.h"

#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using Kind = Message::Kind;

class MessageStackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void successesReplaceEachOther()
    {
        MessageStack stack;
        stack.put({Kind::Success, u"one"_s});
        stack.put({Kind::Info, u"two"_s});
        stack.put({Kind::Success, u"three"_s});
        QCOMPARE(stack.count(), 1);
        QCOMPARE(stack.current().text, u"three"_s);
    }

    void whatWaitsForAnAnswerStays()
    {
        MessageStack stack;
        stack.put({Kind::Refused, u"refused"_s});
        stack.put({Kind::NotKnown, u"not known"_s});
        stack.put({Kind::Success, u"fine"_s});
        stack.put({Kind::Success, u"fine too"_s});
        QCOMPARE(stack.count(), 3);
        QCOMPARE(stack.current().text, u"fine too"_s);
        stack.next();
        QCOMPARE(stack.current().text, u"not known"_s);
        stack.next();
        stack.next();
        QCOMPARE(stack.current().text, u"refused"_s);
        stack.previous();
        QCOMPARE(stack.position(), 1);
    }

    void whatConcernsEverythingStaysInFront()
    {
        MessageStack stack;
        stack.put({Kind::Error, u"another environment"_s, u"environment"_s, {}, true});
        stack.put({Kind::Success, u"accepted"_s});
        stack.put({Kind::Refused, u"stopped"_s});
        QCOMPARE(stack.current().text, u"another environment"_s);
        stack.next();
        QCOMPARE(stack.current().text, u"stopped"_s);
        stack.previous();
        stack.dropCurrent();
        QCOMPARE(stack.current().text, u"stopped"_s);
        stack.put({Kind::Success, u"fine"_s});
        QCOMPARE(stack.current().text, u"fine"_s);
    }

    void newsReplaceTheOlderOfTheirKey()
    {
        MessageStack stack;
        stack.put({Kind::NotKnown, u"not known"_s, u"operation/1"_s});
        stack.put({Kind::Refused, u"another"_s, u"operation/2"_s});
        stack.put({Kind::Success, u"settled"_s, u"operation/1"_s});
        QCOMPARE(stack.count(), 2);
        QCOMPARE(stack.current().text, u"settled"_s);
    }

    void withdrawingKeepsWhatIsRead()
    {
        MessageStack stack;
        stack.put({Kind::Refused, u"a"_s, u"a"_s});
        stack.put({Kind::Refused, u"b"_s, u"b"_s});
        stack.put({Kind::Refused, u"c"_s, u"c"_s});
        stack.next();
        QCOMPARE(stack.current().text, u"b"_s);
        stack.withdraw(u"c"_s);
        QCOMPARE(stack.current().text, u"b"_s);
        stack.withdraw(u"nothing"_s);
        stack.withdraw(u"b"_s);
        QCOMPARE(stack.current().text, u"a"_s);
        stack.dropCurrent();
        QVERIFY(stack.isEmpty());
    }

    void whatMustBeAnswered()
    {
        QVERIFY(!staysUntilAnswered({Kind::Success, {}, {}, {{u"Undo"_s, [] {}}}}));
        QVERIFY(!staysUntilAnswered({Kind::Warning, {}}));
        QVERIFY(staysUntilAnswered({Kind::Warning, {}, {}, {{u"Unlock"_s, [] {}}}}));
        QVERIFY(staysUntilAnswered({Kind::Error, {}}));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::MessageStackTest)
#include "message_stack_test.moc"
