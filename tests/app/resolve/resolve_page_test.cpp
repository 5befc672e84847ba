// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve_page.h"

#include "tests/core/desk/desk_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ResolvePageTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture : DeskFixture {
        std::unique_ptr<ResolvePage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
        qint64 count = -1;

        bool show()
        {
            setup.holdMs = 0;
            PayoutLink asha{.id = someLink(0), .recipient = u"Asha, Pune"_s, .note = {}};
            PayoutLink vendor{.id = someLink(1), .recipient = u"Vendor 44"_s, .note = {}};
            setup.firstLinks = {asha, vendor};
            if (!open())
                return false;
            page =
                std::make_unique<ResolvePage>(*desk, reader, *clock, ReminderLimits{}, OutcomeSurroundings{u"127.0.0.1"_s, 45});
            QObject::connect(page.get(), &Page::countChanged, page.get(), [this](qint64 now) { count = now; });
            tester = std::make_unique<QAbstractItemModelTester>(table()->model(),
                                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
            page->resize(1024, 500);
            page->show();
            return QTest::qWaitFor([this] { return count == 0; });
        }
        void answer(GatewayBehaviour::Kind kind, const QByteArray &code = {})
        {
            gateway.setScript([kind, code](const GatewayArrival &) {
                return GatewayBehaviour{.kind = kind, .statusCode = code, .sentence = "Taken"};
            });
        }
        bool doubt(int link)
        {
            const qint64 wanted = count + 1;
            answer(GatewayBehaviour::Kind::CloseAfterBody);
            desk->remind(SubmissionId::create(), {someLink(link)}, Desk::Hold::No);
            return QTest::qWaitFor([this, wanted] { return count == wanted && table()->model()->rowCount() == wanted; });
        }
        QTableView *table() const { return page->findChild<QTableView *>(); }
        QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
        QAbstractButton *button(const QString &text) const
        {
            const auto buttons = page->findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (button->text() == text && button->isVisible())
                    return button;
            }
            return nullptr;
        }
        bool says(const QString &words) const
        {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        }
    };

private Q_SLOTS:
    void withoutADoubtItSaysSo()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.says(u"Nothing to resolve"_s));
        QVERIFY(!fixture.button(u"It was sent"_s));
    }

    void aBrokenConnectionIsAskedAboutWithItsCause()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        QCOMPARE(fixture.table()->accessibleName(), u"To resolve list"_s);
        QCOMPARE(fixture.cell(0, DoubtsModel::WhatColumn), u"Reminder"_s);
        QTRY_COMPARE(fixture.cell(0, DoubtsModel::WhomColumn), u"Asha, Pune (657aa9…0001)"_s);
        QCOMPARE(fixture.cell(0, DoubtsModel::StandingColumn), u"Not known if sent"_s);
        QCOMPARE(fixture.cell(0, DoubtsModel::WhyColumn), u"The connection broke after the request had left."_s);
        QVERIFY(!fixture.cell(0, DoubtsModel::ByColumn).isEmpty());
        QVERIFY(!fixture.button(u"It was sent"_s)); // nothing is chosen by itself

        fixture.table()->selectRow(0);
        QVERIFY(fixture.says(u"dashboard open the payout link "_s + someLink(0).text()));
        QVERIFY(fixture.button(u"It was sent"_s));
        QVERIFY(fixture.button(u"It was not sent"_s));
        fixture.button(u"Cannot tell"_s)->click();
        QTRY_VERIFY(fixture.heard(OperationState::ResolvedDone));
        QTRY_COMPARE(fixture.count, 0);
    }

    void twoQuickPressesAnswerOneRow()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        QVERIFY(fixture.doubt(1));
        fixture.table()->selectRow(0);
        const QSignalSpy tooLate(fixture.desk.get(), &Desk::decisionTooLate);
        QAbstractButton *sent = fixture.button(u"It was sent"_s);
        QVERIFY(sent);
        sent->click();
        sent->click();
        QTRY_COMPARE(fixture.count, 1);
        sent->click();
        QTest::qWait(200);
        QVERIFY(tooLate.isEmpty());
        QCOMPARE(fixture.count, 1);
        QCOMPARE(fixture.countOf(OperationState::ResolvedDone), 1);
        QTRY_COMPARE(fixture.cell(0, DoubtsModel::WhomColumn), u"Vendor 44 (657aa9…0002)"_s);
    }

    void anAnswerCanBeChanged()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        fixture.table()->selectRow(0);
        fixture.button(u"It was sent"_s)->click();
        QTRY_VERIFY(fixture.button(u"Change this answer"_s));
        fixture.button(u"Change this answer"_s)->click();
        QVERIFY(fixture.button(u"It was not sent"_s));
        fixture.button(u"It was not sent"_s)->click();
        QTRY_VERIFY(fixture.heard(OperationState::ResolvedNotDone));
        QTRY_VERIFY(fixture.says(u"Answered: Was not sent."_s));
    }

    void whatWaitsForInstantpayStandsThereToo()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        fixture.answer(GatewayBehaviour::Kind::Answer, "TUP");
        fixture.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_COMPARE(fixture.count, 1);
        QTRY_COMPARE(fixture.cell(0, DoubtsModel::StandingColumn), u"Waiting for Instantpay"_s);
        QVERIFY(fixture.doubt(0));
        QCOMPARE(fixture.cell(0, DoubtsModel::StandingColumn), u"Not known if sent"_s); // what is not known stands first
        QCOMPARE(fixture.cell(1, DoubtsModel::StandingColumn), u"Waiting for Instantpay"_s);
    }

    void aContactIsAskedAboutInItsOwnWords()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        fixture.answer(GatewayBehaviour::Kind::CloseAfterBody);
        fixture.desk->addContact(SubmissionId::create(), someContact());
        QTRY_COMPARE(fixture.count, 1);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 1);
        QCOMPARE(fixture.cell(0, DoubtsModel::WhatColumn), u"New contact"_s);
        fixture.table()->selectRow(0);
        QVERIFY(fixture.says(u"search the contacts for 9000000000"_s));
        QVERIFY(fixture.button(u"It was added"_s));
        fixture.button(u"It was not added"_s)->click();
        QTRY_COMPARE(fixture.count, 0);
    }

    void rowsStayWhereTheyAreChosenWhenAnotherArrives()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(1));
        fixture.table()->selectRow(0);
        QVERIFY(fixture.doubt(0));
        QCOMPARE(fixture.table()->selectionModel()->selectedRows().first().row(), 0);
        QVERIFY(fixture.says(someLink(1).text()));
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ResolvePageTest)
#include "resolve_page_test.moc"
