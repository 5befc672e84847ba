// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/delete_question.h"
#include "app/parts/flat_text.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class DeleteQuestionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->open());
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void saysWhatIsLostAndWhatIsNot()
    {
        ask();
        for (const QString &words : {u"Delete the profile \"Head office\" from this computer?"_s, u"contacts"_s, u"links"_s,
                                     u"log"_s, u"client secret"_s, u"Instantpay keeps everything"_s})
            QVERIFY2(text().contains(words), qPrintable(words));
        QVERIFY(!text().contains(u"never be known"_s));
    }

    void countsAndNamesWhatIsNotKnown()
    {
        m_fixture->gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        m_fixture->desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha, Pune"_s, .note = {}}});
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        m_fixture->desk->addContact(SubmissionId::create(), someContact(3));
        QTRY_COMPARE(m_fixture->countOf(OperationState::Unknown), 2);
        ask();
        QTRY_VERIFY2(text().contains(u"the reminder to Asha, Pune"_s), qPrintable(text()));
        QVERIFY(text().contains(u"the contact Person 3"_s));
        QVERIFY(text().contains(u'2'));
    }

    void noPlainEnterDeletes()
    {
        ask();
        QSignalSpy wanted(m_question, &DeleteQuestion::deleteWanted);
        QVERIFY(!button(u"Delete the profile"_s)->isDefault());
        QVERIFY(button(u"Keep it"_s)->hasFocus());
        QTest::keyClick(m_question, Qt::Key_Return);
        QTest::keyClick(m_question, Qt::Key_Enter);
        QCOMPARE(wanted.count(), 0);
        QVERIFY(m_question);
        button(u"Delete the profile"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void keepingDeletesNothing()
    {
        ask();
        QSignalSpy wanted(m_question, &DeleteQuestion::deleteWanted);
        button(u"Keep it"_s)->click();
        QTRY_VERIFY(!m_question);
        QCOMPARE(wanted.count(), 0);
    }

private:
    void ask()
    {
        m_question = new DeleteQuestion(u"Head office"_s, m_fixture->reader, m_window.get());
        m_question->open();
        QVERIFY(QTest::qWaitForWindowActive(m_question));
        QTRY_VERIFY(button(u"Delete the profile"_s)->isEnabled());
    }
    [[nodiscard]] QPushButton *button(const QString &name) { return named<QPushButton>(*m_question, name); }
    [[nodiscard]] QString text() const { return m_question->findChild<FlatText *>()->words(); }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    QPointer<DeleteQuestion> m_question;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::DeleteQuestionTest)
#include "delete_question_test.moc"
