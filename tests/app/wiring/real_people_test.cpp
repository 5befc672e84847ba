// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/real_people.h"
#include "tests/app/support/named.h"
#include "tests/app/wiring/window_fixture.h"
#include "tests/support/scripted_proxy.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// A live account whose address is a stranger's name, reached through the office's proxy: as live as a test can be.
class RealPeopleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        const auto port = static_cast<quint16>(QUrl(m_f->gateway.baseUrl()).port());
        m_proxy = std::make_unique<ScriptedProxy>(port);
        QVERIFY(m_proxy->listen());
        m_f->secretsOf = {{u"office"_s, u"api.payoutdesk.test"_s}};
        m_f->writeSettings("[profiles/office]\nname=Head office\nenvironment=live\nbaseUrl=https://api.payoutdesk.test:" +
                           QByteArray::number(port) + "\nendpointIp=203.0.113.7\nproxy=http\nproxyHost=127.0.0.1\nproxyPort=" +
                           QByteArray::number(m_proxy->port()) + "\n[sending]\nperSecond=20\n");
        QVERIFY(m_f->start());
        QCOMPARE(m_f->wiring->session()->surroundings(), Surroundings::Live);
    }
    void cleanup()
    {
        m_f.reset();
        m_proxy.reset();
    }

    void aReminderAsksOnce()
    {
        addLinks();
        pressSend(0);
        QTRY_VERIFY(question());
        QVERIFY(question()->findChild<QLabel *>()->text() == u"This reaches real people. Profile: Head office (LIVE)."_s);
        pressSend(0); // the second press of a double one
        QCOMPARE(m_f->window().findChildren<RealPeopleQuestion *>().size(), 1);
        QTest::keyClick(question(), Qt::Key_Return); // Enter sends nothing
        QTest::qWait(400);
        QVERIFY(question());
        QCOMPARE(m_f->gateway.arrivalCount(), 0);
        answer(u"Back"_s);
        QTest::qWait(300);
        QCOMPARE(m_f->gateway.arrivalCount(), 0);

        QTest::qWait(QApplication::doubleClickInterval());
        pressSend(0);
        QTRY_VERIFY(question());
        answer(u"Send"_s);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        pressSend(1);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 2);
        QVERIFY(!question());
        QTest::qWait(300);
        QCOMPARE(m_f->gateway.arrivalCount(), 2);
    }

    void aContactAsksBeforeTheFormIsTaken()
    {
        m_f->desk().saveTag({*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}});
        m_f->window().showPage(u"new-contact"_s);
        fillContact(1);
        press(m_f->find<QPushButton>(u"Add and next"_s), Press::DoubleClick);
        QTRY_VERIFY(question());
        answer(u"Back"_s);
        QCOMPARE(m_f->find<QLineEdit>(u"Name"_s)->text(), u"Person"_s); // nothing of it is lost
        QTest::qWait(200);
        QCOMPARE(m_f->gateway.arrivalCount(), 0);
        m_f->find<QPushButton>(u"Add and next"_s)->click();
        QTRY_VERIFY(question());
        answer(u"Send"_s);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        QTRY_VERIFY(m_f->find<QLineEdit>(u"Name"_s)->text().isEmpty());
        fillContact(2);
        m_f->find<QPushButton>(u"Add and next"_s)->click();
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 2);
        QVERIFY(!question());
    }

    void itAsksAgainAfterPractice()
    {
        addLinks();
        pressSend(0);
        QTRY_VERIFY(question());
        answer(u"Send"_s);
        QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        m_f->action(u"Practice"_s)->trigger();
        QTRY_COMPARE(m_f->wiring->session()->surroundings(), Surroundings::Practice);
        pressSend(0);
        QTRY_COMPARE(m_f->wiring->session()->practiceArrivals(), 1);
        QVERIFY(!question());
        // The server counts before the window has heard that nothing is held any more, and would ask about it.
        QTRY_VERIFY(!m_f->find<QPushButton>(u"Undo"_s));
        m_f->action(u"Head office"_s)->trigger();
        // The profile that was left may finish what is on the wire for 5 s before it lets go of its lock.
        QTRY_COMPARE_WITH_TIMEOUT(m_f->wiring->session()->surroundings(), Surroundings::Live, 15'000);
        pressSend(1);
        QTRY_VERIFY(question());
        QTest::qWait(300);
        QCOMPARE(m_f->gateway.arrivalCount(), 1);
    }

private:
    [[nodiscard]] RealPeopleQuestion *question()
    {
        auto *found = m_f->window().findChild<RealPeopleQuestion *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void answer(const QString &button)
    {
        QVERIFY(named<QPushButton>(*question(), button));
        named<QPushButton>(*question(), button)->click();
        QTRY_VERIFY(!question());
    }
    void addLinks()
    {
        m_f->desk().addLinks(
            {PayoutLink{.id = *ObjectId::parse(u"657aa9841b8d3897ff0a84f1"_s), .recipient = u"One"_s, .note = {}},
             PayoutLink{.id = *ObjectId::parse(u"657aa9841b8d3897ff0a84f2"_s), .recipient = u"Two"_s, .note = {}}});
    }
    void pressSend(int row)
    {
        m_f->window().showPage(u"payout-links"_s);
        QTRY_VERIFY(m_f->find<QTableView>(u"Payout link list"_s));
        auto *table = m_f->find<QTableView>(u"Payout link list"_s);
        QTRY_VERIFY(table->model()->rowCount() > row);
        QTRY_VERIFY(table->model()->index(row, 0).data().toString().contains(u"65"_s));
        table->setCurrentIndex(table->model()->index(row, 0));
        m_f->find<QAbstractButton>(u"Send reminder"_s)->click();
    }
    void fillContact(int n)
    {
        QTRY_VERIFY(m_f->find<QCheckBox>(u"Vendor"_s));
        m_f->find<QCheckBox>(u"Vendor"_s)->setChecked(true);
        m_f->find<QLineEdit>(u"Name"_s)->setText(u"Person"_s);
        m_f->find<QLineEdit>(u"E-mail"_s)->setText(u"person%1@example.in"_s.arg(n));
        m_f->find<QLineEdit>(u"Mobile"_s)->setText(u"987650000%1"_s.arg(n));
    }

    std::unique_ptr<WindowFixture> m_f;
    std::unique_ptr<ScriptedProxy> m_proxy;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::RealPeopleTest)
#include "real_people_test.moc"
