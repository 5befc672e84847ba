// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"

#include <QTest>

namespace payoutdesk {

class ReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheDeskWrote()
    {
        DeskFixture f;
        QVERIFY(f.open());
        QList<PayoutLink> links;
        for (int i = 0; i < 30; ++i)
            links.append({.id = someLink(i), .recipient = QStringLiteral("Person %1").arg(i), .note = {}});
        bool changed = false;
        QObject::connect(f.desk.get(), &Desk::linksChanged, this, [&] { changed = true; });
        f.desk->addLinks(links);
        QTRY_VERIFY(changed);
        qint64 count = -1;
        f.reader.ask(CountLinks{}, this, Reader::Answered<CountLinks>([&](const auto &answer) { count = answer.value_or(-2); }));
        QCOMPARE(count, -1); // never inside ask()
        QTRY_COMPARE(count, 30);
    }

    void aNewerQuestionSupersedesAnOlder()
    {
        DeskFixture f;
        QVERIFY(f.open());
        QList<int> answered;
        for (int i = 0; i < 20; ++i) {
            f.reader.ask(CountLinks{}, this, Reader::Answered<CountLinks>([&answered, i](const auto &) { answered.append(i); }));
        }
        QTRY_VERIFY(!answered.isEmpty());
        QTest::qWait(50);
        QCOMPARE(answered, QList{19});
    }

    void questionsOfTwoContextsDoNotMeet()
    {
        DeskFixture f;
        QVERIFY(f.open());
        QObject one;
        QObject two;
        int answers = 0;
        f.reader.ask(CountLinks{}, &one, Reader::Answered<CountLinks>([&](const auto &) { ++answers; }));
        f.reader.ask(CountLinks{}, &two, Reader::Answered<CountLinks>([&](const auto &) { ++answers; }));
        QTRY_COMPARE(answers, 2);
    }

    void aGoneContextIsNotAnswered()
    {
        DeskFixture f;
        QVERIFY(f.open());
        auto context = std::make_unique<QObject>();
        bool called = false;
        f.reader.ask(CountLinks{}, context.get(), Reader::Answered<CountLinks>([&](const auto &) { called = true; }));
        context.reset();
        QTest::qWait(100);
        QVERIFY(!called);
    }

    void aStoreThatIsNotThereIsAProblem()
    {
        Reader reader;
        reader.open(QStringLiteral("/nonexistent/desk.sqlite"));
        bool problem = false;
        reader.ask(CountLinks{}, this, Reader::Answered<CountLinks>([&](const auto &answer) { problem = !answer.has_value(); }));
        QTRY_VERIFY(problem);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ReaderTest)
#include "reader_test.moc"
