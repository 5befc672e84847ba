// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/message_panel.h"
#include "app/parts/flat_text.h"
#include "tests/app/support/named.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using Kind = Message::Kind;

class MessagePanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_panel = new MessagePanel;
        m_elsewhere = new QLineEdit;
        auto *rows = new QVBoxLayout(m_window.get());
        rows->addWidget(m_panel);
        rows->addWidget(m_elsewhere);
        m_window->resize(700, 200);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_elsewhere->setFocus();
    }

    void hiddenUntilNeededAndReadableByScreenReaders()
    {
        QVERIFY(!m_panel->isVisible());
        m_panel->put({Kind::Success, u"Contact added: <b>Asha</b> & Co."_s});
        QVERIFY(m_panel->isVisible());
        auto *words = named<FlatText>(*m_panel, u"Message"_s);
        QVERIFY(words);
        QCOMPARE(words->words(), u"Contact added: <b>Asha</b> & Co."_s);
        QVERIFY(words->isReadOnly());
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(words)->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, text->characterCount()), u"Contact added: <b>Asha</b> & Co."_s);
        QVERIFY(m_elsewhere->hasFocus());
    }

    void answersRunOnceAndTakeTheMessageAway()
    {
        int ran = 0;
        m_panel->put({Kind::NotKnown, u"?"_s, {}, {{u"Resolve"_s, [&ran] { ++ran; }}}});
        QSignalSpy homeless(m_panel, &MessagePanel::focusHomeless);
        auto *resolve = named<QPushButton>(*m_panel, u"Resolve"_s);
        QVERIFY(resolve);
        resolve->setFocus();
        QTest::mouseDClick(resolve, Qt::LeftButton);
        QTest::mouseClick(resolve, Qt::LeftButton);
        QCOMPARE(ran, 1);
        QVERIFY(!m_panel->isVisible());
        QCOMPARE(homeless.count(), 1);
    }

    void answersThatSettleNothingKeepTheMessage()
    {
        int ran = 0;
        m_panel->put({Kind::Refused, u"203.0.113.7"_s, {}, {{u"Copy address"_s, [&ran] { ++ran; }, true}}});
        named<QPushButton>(*m_panel, u"Copy address"_s)->click();
        named<QPushButton>(*m_panel, u"Copy address"_s)->click();
        QCOMPARE(ran, 2);
        QVERIFY(m_panel->isVisible());
        named<QPushButton>(*m_panel, u"Dismiss"_s)->click();
        QVERIFY(!m_panel->isVisible());
    }

    void anAnswerMayPutTheNextMessage()
    {
        m_panel->put({Kind::Warning, u"first"_s, u"key"_s, {{u"Go"_s, [this] {
                                                                 m_panel->put({Kind::Error, u"second"_s, u"key"_s});
                                                             }}}});
        named<QPushButton>(*m_panel, u"Go"_s)->click();
        QCOMPARE(named<FlatText>(*m_panel, u"Message"_s)->words(), u"second"_s);
    }

    /// What ends another message, or none, must not take the button from under the mouse.
    void aPressUnderWayIsNotLost()
    {
        int ran = 0;
        m_panel->put({Kind::Warning, u"words"_s, u"key"_s, {{u"Go"_s, [&ran] { ++ran; }}}});
        auto *go = named<QPushButton>(*m_panel, u"Go"_s);
        QTest::mousePress(go, Qt::LeftButton);
        m_panel->withdraw(u"another"_s);
        QCOMPARE(named<QPushButton>(*m_panel, u"Go"_s), go);
        QTest::mouseRelease(go, Qt::LeftButton);
        QCOMPARE(ran, 1);
    }

    void severalAreCounted()
    {
        m_panel->put({Kind::Refused, u"one"_s});
        m_panel->put({Kind::Refused, u"two"_s});
        m_panel->put({Kind::Refused, u"three"_s});
        QVERIFY(named<QLabel>(*m_panel, u"1 of 3"_s));
        named<QPushButton>(*m_panel, u"Next message"_s)->click();
        QVERIFY(named<QLabel>(*m_panel, u"2 of 3"_s));
        QCOMPARE(named<FlatText>(*m_panel, u"Message"_s)->words(), u"two"_s);
    }

    void longWordsAreShownWhole()
    {
        m_window->resize(360, 400);
        m_panel->put({Kind::NotKnown, QString(40, u'w') + u" "_s + u"many words to read "_s.repeated(12)});
        auto *words = named<FlatText>(*m_panel, u"Message"_s);
        QTRY_VERIFY(words->height() >= qMin(8 * words->fontMetrics().lineSpacing(), int(words->document()->size().height())));
    }

private:
    std::unique_ptr<QWidget> m_window;
    MessagePanel *m_panel = nullptr;
    QLineEdit *m_elsewhere = nullptr;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::MessagePanelTest)
#include "message_panel_test.moc"
