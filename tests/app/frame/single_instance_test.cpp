// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/single_instance.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyThereIsSaidQuickly()
    {
        const SingleInstance second(m_folder.filePath(u"a"_s));
        QElapsedTimer since;
        since.start();
        QVERIFY(!second.raiseOther());
        QVERIFY(since.elapsed() < 400);
    }

    void theFirstIsRaisedByTheSecond()
    {
        SingleInstance first(m_folder.filePath(u"a"_s));
        QVERIFY(first.listen());
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        QVERIFY(asks(u"a"_s));
        QCOMPARE(raised.count(), 1);
        // Another profile is another program.
        QVERIFY(!asks(u"b"_s));
        QCOMPARE(raised.count(), 1);
    }

    void whatAKilledProgramLeftIsTakenOver()
    {
        auto dead = std::make_unique<SingleInstance>(m_folder.filePath(u"c"_s));
        QVERIFY(dead->listen());
        SingleInstance next(m_folder.filePath(u"c"_s));
        QVERIFY(next.listen());
        QSignalSpy raised(&next, &SingleInstance::raiseWanted);
        QVERIFY(asks(u"c"_s));
        QCOMPARE(raised.count(), 1);
    }

private:
    /// The second start is another process with a loop of its own: here, another thread.
    [[nodiscard]] bool asks(const QString &profile)
    {
        std::atomic<bool> answered = false;
        const std::unique_ptr<QThread> second(
            QThread::create([&] { answered = SingleInstance(m_folder.filePath(profile)).raiseOther(2000); }));
        second->start();
        const bool ended = QTest::qWaitFor([&] { return second->isFinished(); }, 5000);
        return ended && answered;
    }

    QTemporaryDir m_folder;
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::SingleInstanceTest)
#include "single_instance_test.moc"
