// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wiring/window_fixture.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// A computer without a keychain: what is typed is good until the program ends, it says so, and no file has it.
class SessionOnlyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecretLastsUntilTheProgramEnds()
    {
        WindowFixture f;
        f.realKeychain = true;
        QVERIFY(f.start());
        QTRY_VERIFY(message(f).contains(forgotten));
        f.window().showPage(u"connect"_s);
        QTRY_VERIFY(f.find<QLineEdit>(u"Client secret"_s));
        f.find<QLineEdit>(u"Client ID"_s)->setText(f.gateway.clientId());
        f.find<QLineEdit>(u"Client secret"_s)->setText(f.gateway.clientSecret());
        f.find<QPushButton>(u"Save and continue"_s)->click();
        QTRY_COMPARE(f.window().currentPage(), u"payout-links"_s);
        QTest::qWait(200);
        QVERIFY2(message(f).contains(forgotten), "said again once it was typed, and it stays to be read");
        send(f, 1);

        // To practice and back: the same program, so it still knows.
        f.action(u"Practice"_s)->trigger();
        QTRY_COMPARE(f.wiring->session()->surroundings(), Surroundings::Practice);
        f.action(u"Head office"_s)->trigger();
        QTRY_COMPARE(f.wiring->session()->surroundings(), Surroundings::TestServer);
        send(f, 2);
        QVERIFY(!Settings(f.settingsFile()).secretStored(u"office"_s));
        QDirIterator files(QFileInfo(f.settingsFile()).absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++looked;
            QVERIFY2(!file.readAll().contains(f.gateway.clientSecret().toUtf8()), qPrintable(file.fileName()));
        }
        QVERIFY(looked >= 3); // settings, store, log

        // The next start has forgotten, and says so.
        f.wiring.reset();
        QVERIFY(f.start());
        QTRY_VERIFY(message(f).contains(forgotten));
        QCOMPARE(f.gateway.arrivalCount(), 2);
    }

private:
    const QString forgotten = u"the credentials are forgotten when you close"_s;

    [[nodiscard]] static QString message(WindowFixture &f)
    {
        const auto *words = f.find<QTextEdit>(u"Message"_s);
        return words ? words->toPlainText() : QString();
    }
    static void send(WindowFixture &f, int n)
    {
        bool accepted = false;
        QObject context;
        connect(&f.desk(), &Desk::operationChanged, &context,
                [&](const Operation &operation) { accepted |= operation.state == OperationState::Accepted; });
        f.desk().remind(SubmissionId::create(), {*ObjectId::parse(u"657aa9841b8d3897ff0a84f%1"_s.arg(n))}, Desk::Hold::No);
        QTRY_VERIFY(accepted);
        QCOMPARE(f.gateway.arrivalCount(), n);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::SessionOnlyTest)
#include "session_only_test.moc"
