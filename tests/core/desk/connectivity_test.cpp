// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/connectivity.h"
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/wire_count.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

Settlement notSent(NotSentCause why) { return {State::NotSent, why, {}, {}}; }

/// A port on which nobody listens, until `open` is called.
class Gate {
public:
    Gate()
    {
        static_cast<void>(m_server.listen(QHostAddress::LocalHost));
        port = m_server.serverPort();
        m_server.close();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                                 [this, socket] { bytes += socket->readAll().size(); });
            }
        });
    }
    [[nodiscard]] ApiAddress address() const { return *ApiAddress::parse(u"http://127.0.0.1:%1"_s.arg(port)); }
    [[nodiscard]] bool open() { return m_server.listen(QHostAddress::LocalHost, port); }

    quint16 port = 0;
    int connections = 0;
    qint64 bytes = 0;

private:
    QTcpServer m_server;
};

} // namespace

class ConnectivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAnOutcomeShows_data()
    {
        QTest::addColumn<Settlement>("outcome");
        QTest::addColumn<bool>("lost");
        QTest::newRow("no connection") << notSent(NotSentCause::NoConnection) << true;
        QTest::newRow("the proxy failed") << notSent(NotSentCause::ProxyFailed) << true;
        QTest::newRow("no answer to the connect") << notSent(NotSentCause::NoAnswerToConnect) << true;
        QTest::newRow("a certificate that is not good") << notSent(NotSentCause::TlsFailed) << false;
        QTest::newRow("no secret") << notSent(NotSentCause::SecretMissing) << false;
        QTest::newRow("not written down") << notSent(NotSentCause::StoreFailed) << false;
        QTest::newRow("broke after it had left") << Settlement{State::Unknown, UnknownCause::ConnectionBroke, {}, {}} << false;
        QTest::newRow("accepted") << Settlement{State::Accepted, {}, ServerSaid{}, {}} << false;
    }
    void whatAnOutcomeShows()
    {
        QFETCH(Settlement, outcome);
        QFETCH(bool, lost);
        Connectivity connectivity(Gate().address(), {}, 60'000, nullptr);
        connectivity.hear(outcome);
        QCOMPARE(connectivity.isOffline(), lost);
    }

    void itIsLookedForUntilItIsBackAndNotAByteIsSent()
    {
        Gate gate;
        Connectivity connectivity(gate.address(), {}, 20, nullptr);
        QSignalSpy lost(&connectivity, &Connectivity::lost);
        QSignalSpy back(&connectivity, &Connectivity::back);
        connectivity.hear(notSent(NotSentCause::NoConnection));
        connectivity.hear(notSent(NotSentCause::NoConnection));
        QCOMPARE(lost.size(), 1);
        QTest::qWait(100);
        QVERIFY(connectivity.isOffline());
        QVERIFY(gate.open());
        QTRY_COMPARE(back.size(), 1);
        QTest::qWait(100); // nobody looks any more
        QCOMPARE(gate.connections, 1);
        QCOMPARE(gate.bytes, 0);
    }

    void theProxyIsKnockedAtInsteadOfTheAddress()
    {
        Gate gate;
        QVERIFY(gate.open());
        const ProxyChoice proxy{ProxyChoice::Kind::Http, u"127.0.0.1"_s, gate.port, {}};
        Connectivity connectivity(*ApiAddress::parse(u"https://api.example.in"_s), proxy, 20, nullptr);
        connectivity.hear(notSent(NotSentCause::ProxyFailed));
        QTRY_VERIFY(!connectivity.isOffline());
        QCOMPARE(gate.bytes, 0);
    }

    void anAnswerShowsThatItIsBack()
    {
        Connectivity connectivity(Gate().address(), {}, 60'000, nullptr);
        connectivity.hear(notSent(NotSentCause::NoConnection));
        connectivity.hear({State::Unknown, UnknownCause::NoAnswerInTime, {}, {}}); // shows nothing
        QVERIFY(connectivity.isOffline());
        connectivity.hear({State::Refused, RefusalClass::Input, ServerSaid{}, {}});
        QVERIFY(!connectivity.isOffline());
    }

    /// The whole way: the first is not sent, the others wait, nothing goes by itself, and each goes once when asked.
    void contactsWaitAndGoOnlyWhenAsked()
    {
        DeskFixture f;
        Gate gate;
        f.setup.address = gate.address();
        f.setup.probeMs = 20;
        QVERIFY(f.open());
        QSignalSpy back(f.desk.get(), &Desk::connectionBack);
        f.desk->addContact(SubmissionId::create(), someContact(0));
        QTRY_VERIFY(f.heard(State::NotSent));
        for (int n : {1, 2})
            f.desk->addContact(SubmissionId::create(), someContact(n));
        QTRY_COMPARE(f.waits, (QList{WaitReason::NoConnection, WaitReason::NoConnection}));
        QCOMPARE(f.countOf(State::Sending), 1);

        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::NoConnection);
        QCOMPARE(f.blocks.first().host, u"127.0.0.1"_s);

        QVERIFY(gate.open());
        QTRY_COMPARE(back.size(), 1);
        QTest::qWait(100);
        QCOMPARE(f.countOf(State::Sending), 1); // nothing goes by itself
        QCOMPARE(gate.bytes, 0);
        const auto waiting = back.first().first().value<QList<Operation>>();
        QCOMPARE(waiting.size(), 3); // two that wait, and the one that was not sent
    }

    void eachGoesOnceHoweverOftenItIsPressed()
    {
        DeskFixture f;
        const ApiAddress real = f.setup.address;
        f.setup.address = Gate().address();
        f.setup.probeMs = 60'000;
        QVERIFY(f.open());
        for (int n : {0, 1, 2})
            f.desk->addContact(SubmissionId::create(), someContact(n));
        QTRY_VERIFY(f.countOf(State::NotSent) >= 1);
        QTRY_VERIFY(f.countOf(State::NotSent) + f.waits.size() == 3);
        QList<OperationId> ids;
        for (const Operation &operation : std::as_const(f.changes)) {
            if (operation.state == State::Queued)
                ids.append(operation.id);
        }
        f.end();

        f.setup.address = real; // the next morning, with a connection
        f.changes.clear();
        QVERIFY(f.open());
        f.desk->addAgain(ids);
        f.desk->addAgain(ids);
        for (const OperationId &id : ids)
            f.desk->addAgain({id});
        QTRY_COMPARE(f.countOf(State::Accepted), 3);
        f.desk->addAgain(ids);
        QTest::qWait(100);
        QCOMPARE(f.gateway.arrivalCount(), 3);
        recordWire(3, f.gateway.arrivalCount(), 1);
        QVERIFY(f.notTaken.isEmpty());
        f.end();

        QVERIFY(f.open()); // and after another start
        f.desk->addAgain(ids);
        QTest::qWait(150);
        QCOMPARE(f.gateway.arrivalCount(), 3);
    }

    void whatWasNotSentDoesNotGoBesideWhoHasItsMobile()
    {
        DeskFixture f;
        const ApiAddress real = f.setup.address;
        f.setup.address = Gate().address();
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact(0));
        QTRY_VERIFY(f.heard(State::NotSent));
        const OperationId before = f.changes.last().id;
        f.end();

        f.setup.address = real;
        f.changes.clear();
        QVERIFY(f.open());
        ContactDraft mended = someContact(0);
        mended.email = QStringLiteral("mended@example.in");
        f.desk->addContact(SubmissionId::create(), mended);
        QTRY_VERIFY(f.heard(State::Accepted));
        const QSignalSpy refused(f.desk.get(), &Desk::contactNotAddedAgain);
        f.desk->addAgain({before});
        QTRY_COMPARE(refused.size(), 1);
        const auto why = refused.constFirst().at(1).value<ContactNotTaken>();
        QVERIFY(std::get<ContactAlreadyThere>(why).otherEmail);
        QTest::qWait(50);
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void withoutAConnectionOnlyTheFirstIsAttempted()
    {
        DeskFixture f;
        f.setup.address = Gate().address();
        f.setup.probeMs = 60'000;
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact(0));
        QTRY_VERIFY(f.heard(State::NotSent));
        f.desk->addContact(SubmissionId::create(), someContact(1));
        f.desk->addContact(SubmissionId::create(), someContact(2));
        QTRY_COMPARE(f.waits.size(), 2);
        QList<OperationId> ids;
        for (const Operation &operation : std::as_const(f.changes)) {
            if (operation.state == State::Queued)
                ids.append(operation.id);
        }
        f.desk->addAgain({ids.at(1), ids.at(2)});
        QTRY_COMPARE(f.countOf(State::NotSent), 2);
        QTRY_COMPARE(f.waits.size(), 3);
        QCOMPARE(f.path(ids.at(2)), QList{State::Queued});
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ConnectivityTest)
#include "connectivity_test.moc"
