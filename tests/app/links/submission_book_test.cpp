// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/submission_book.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class SubmissionBookTest final : public QObject {
    Q_OBJECT

private:
    const ObjectId m_asha = *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s);
    const ObjectId m_ravi = *ObjectId::parse(u"657bb1841b8d3897ff0a11c0"_s);

private Q_SLOTS:
    void aSecondPressWhileHeldIsTheSameSubmission()
    {
        SubmissionBook book(0);
        const auto first = book.press(m_asha);
        QVERIFY(first);
        QCOMPARE(book.press(m_asha), first);
    }

    void anotherLinkIsAnotherSubmission()
    {
        SubmissionBook book(0);
        QVERIFY(book.press(m_asha) != book.press(m_ravi));
    }

    void afterAnOutcomeAFreshPressIsNew()
    {
        SubmissionBook book(0);
        const auto first = book.press(m_asha);
        book.outcomeShown(m_asha);
        const auto second = book.press(m_asha);
        QVERIFY(second);
        QVERIFY(second != first);
    }

    void theSecondHalfOfADoubleClickIsNoFreshPress()
    {
        SubmissionBook book(10'000);
        QVERIFY(book.press(m_asha));
        book.outcomeShown(m_asha); // the answer was faster than the second click
        QVERIFY(!book.press(m_asha));
    }

    void aHeldKeyNeverBecomesAFreshPress()
    {
        SubmissionBook book(200);
        QVERIFY(book.press(m_asha));
        book.outcomeShown(m_asha);
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(50);
            QVERIFY(!book.press(m_asha));
        }
        QTest::qWait(250);
        QVERIFY(book.press(m_asha));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::SubmissionBookTest)
#include "submission_book_test.moc"
