// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/domain/contact_key.h"
#include "core/store/connection.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
struct Answer {
    int exitCode = -1;
    QString out;
    QString errors;
};
} // namespace

/// payout-desk --verify-log as somebody types it on a machine without a display.
class VerifyLogTest final : public QObject {
    Q_OBJECT

private:
    static Answer ask(const StoreFixture &desk, const QStringList &options = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PROGRAM), QStringList{u"--verify-log"_s, u"--data-dir"_s, desk.parent.path()} + options);
        if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    static QByteArray headOf(const StoreFixture &desk) { return desk.store->events().verifyChain()->heads.first().hash.toHex(); }
    static void meddle(const StoreFixture &desk, const QString &statement)
    {
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)
                    ->script({u"DROP TRIGGER events_stay"_s, u"DROP TRIGGER events_are_kept"_s, u"PRAGMA foreign_keys=OFF"_s,
                              statement}));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theHelpNamesTheProgram()
    {
        const Answer answer = ask(StoreFixture(), {u"--help"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.startsWith(u"Usage: payout-desk [options]"_s), qPrintable(answer.out));
    }

    void aSoundRecordIsCountedAndItsHeadPrinted()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::ResolvedDone, idOf(1));
        const QString head = QString::fromLatin1(headOf(desk));
        // While the store is open, as beside a running program, and after.
        for (const bool open : {true, false}) {
            if (!open)
                desk.store.reset();
            const QByteArray before = contents(desk.folder() + u"/desk.sqlite"_s);
            const Answer answer = ask(desk);
            QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
            QCOMPARE(answer.errors, QString());
            QVERIFY2(answer.out.contains(u": 4 entries, fingerprint of the last one "_s + head), qPrintable(answer.out));
            QVERIFY2(answer.out.contains(u"Profile profile, "_s) && answer.out.contains(u"sound: 4 entries"_s),
                     qPrintable(answer.out));
            QVERIFY(answer.out.contains(u"kept elsewhere"_s)); // its limit is said each time
            QCOMPARE(contents(desk.folder() + u"/desk.sqlite"_s), before);
        }
        QCOMPARE(ask(desk, {u"--profile"_s, u"profile"_s}).exitCode, 0);
        desk.open(); // and the program starts as before
        operationIn(*desk.store, OperationState::Accepted, idOf(2));
        QVERIFY(ask(desk).out.contains(u": 7 entries, fingerprint of the last one "_s + QString::fromLatin1(headOf(desk))));
    }

    void theFirstBrokenEntryIsSaid_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("says");
        QTest::newRow("changed") << u"UPDATE events SET to_state = 'refused' WHERE seq IN (3, 4)"_s << u"Entry 3 of writer"_s;
        QTest::newRow("missing") << u"DELETE FROM events WHERE seq = 2"_s << u"Entry 2 of writer"_s;
        QTest::newRow("the first") << u"UPDATE events SET user = 'ravi' WHERE seq = 1"_s << u"Entry 1 of writer"_s;
        QTest::newRow("what was said of a person")
            << u"UPDATE event_texts SET text = x'01' WHERE event_id = 7"_s << u"What entry 7 of writer"_s;
    }
    void theFirstBrokenEntryIsSaid()
    {
        QFETCH(QString, statement);
        QFETCH(QString, says);
        StoreFixture desk;
        operationIn(*desk.store, OperationState::ResolvedDone, idOf(1));
        operationIn(*desk.store, OperationState::Accepted, idOf(2));
        meddle(desk, statement);
        const Answer answer = ask(desk);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.errors.contains(u"BROKEN: "_s + says), qPrintable(answer.errors));
        QVERIFY2(answer.errors.contains(u"Copy the data folder"_s), qPrintable(answer.errors));
        QVERIFY(!answer.out.contains(u"is sound"_s));
    }

    void anErasedPersonBreaksNothing()
    {
        StoreFixture desk;
        const auto pressed = desk.store->operations().add(additionOf(contactOf()));
        QVERIFY(pressed && desk.store->operations().cancel(pressed->id));
        QCOMPARE(ask(desk).exitCode, 0);
        QVERIFY(desk.store->contacts().erase(contactKey(contactOf().mobile, contactOf().email)));
        const Answer answer = ask(desk);
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QVERIFY2(answer.out.contains(u"say nothing of a person any more"_s), qPrintable(answer.out));
        QVERIFY2(answer.out.contains(QString::fromLatin1(headOf(desk))), qPrintable(answer.out));
    }

    void everyProfileIsLookedAt()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        const auto second = Store::open(desk.parent.filePath(u"pune"_s), {u"ravi"_s, u"desk-8"_s, u"desk-8:1:1"_s}, desk.clock);
        QVERIFY(second);
        operationIn(**second, OperationState::Held, idOf(1));
        Answer answer = ask(desk);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.contains(u"Profile profile, "_s) && answer.out.contains(u"Profile pune, "_s));
        meddle(desk, u"UPDATE events SET user = 'ravi' WHERE seq = 1"_s);
        answer = ask(desk);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.out.contains(u"sound: 1 entries"_s)); // of pune
        QCOMPARE(ask(desk, {u"--profile"_s, u"pune"_s}).exitCode, 0);
        QFile damaged(desk.parent.filePath(u"pune/desk.sqlite"_s));
        QVERIFY(damaged.resize(50));
        answer = ask(desk, {u"--profile"_s, u"pune"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(u"could not be read"_s), qPrintable(answer.errors));
    }

    void withoutARecordThereIsNothingToCheck()
    {
        StoreFixture desk;
        QFile settings(desk.parent.filePath(u"settings.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[profiles]\noffice\\name=Head office\n");
        settings.close();
        QCOMPARE(ask(desk).exitCode, 0);
        const Answer answer = ask(desk, {u"--profile"_s, u"office"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains(u"Nothing has been written down yet"_s), qPrintable(answer.out));
        QCOMPARE(ask(desk, {u"--practice"_s}).exitCode, 0);
        const Answer unknown = ask(desk, {u"--profile"_s, u"nowhere"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.errors.contains(u"nowhere"_s), qPrintable(unknown.errors));
        QVERIFY(!QFile::exists(desk.parent.filePath(u"nowhere"_s)) && !QFile::exists(desk.parent.filePath(u"office"_s)));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::VerifyLogTest)
#include "verify_log_test.moc"
