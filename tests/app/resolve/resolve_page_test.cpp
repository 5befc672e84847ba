// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve_page.h"

#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
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
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
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
            const auto tables = page->findChildren<QTableView *>();
            for (const QTableView *each : tables)
                testers.push_back(std::make_unique<QAbstractItemModelTester>(
                    each->model(), QAbstractItemModelTester::FailureReportingMode::QtTest));
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
        QTableView *table(const QString &name = u"To resolve list"_s) const
        {
            const auto tables = page->findChildren<QTableView *>();
            for (QTableView *each : tables) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        }
        QTableView *pending() const { return table(u"Waiting for Instantpay list"_s); }
        QTableView *answered() const { return table(u"Answered list"_s); }
        static QString cellOf(const QTableView *table, int row, int column)
        {
            return table->model()->index(row, column).data().toString();
        }
        QString cell(int row, int column) const { return cellOf(table(), row, column); }
        static QAbstractButton *button(const QString &text) { return visibleButton(text); }
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
        QTRY_VERIFY(fixture.says(u"Answered: It was not sent."_s));
    }

    void cannotTellSaysUntilWhenItHolds()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        fixture.table()->selectRow(0);
        QVERIFY(fixture.says(u"If you cannot tell: We treat it as sent: no reminder to this person before tomorrow, "_s));
        fixture.button(u"Cannot tell"_s)->click();
        QTRY_VERIFY(fixture.says(u"Answered: Cannot tell. We treat it as sent: no reminder to this person before tomorrow, "_s));
        QTRY_COMPARE(Fixture::cellOf(fixture.answered(), 0, AnswersModel::AnswerColumn), u"Cannot tell"_s);
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No, {});
        QTRY_COMPARE(fixture.blocks.size(), 1);
        QCOMPARE(fixture.blocks.first().why, ReminderBlock::Why::CoolingDown);
    }

    void whatWasAnsweredCanBeSeenAndChangedLater()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        fixture.table()->selectRow(0);
        fixture.button(u"It was sent"_s)->click();
        QTRY_COMPARE(fixture.answered()->model()->rowCount(), 1);
        QVERIFY(fixture.doubt(1));
        fixture.table()->selectRow(0);
        fixture.button(u"It was not sent"_s)->click();
        QTRY_COMPARE(fixture.answered()->model()->rowCount(), 2);

        fixture.page.reset(); // a restart
        fixture.testers.clear();
        fixture.end();
        QVERIFY(fixture.open());
        fixture.page = std::make_unique<ResolvePage>(*fixture.desk, fixture.reader, *fixture.clock, ReminderLimits{},
                                                     OutcomeSurroundings{u"127.0.0.1"_s, 45});
        fixture.page->resize(1024, 500);
        fixture.page->show();
        QTRY_COMPARE(fixture.answered()->model()->rowCount(), 2);
        QVERIFY(fixture.says(u"Answered (2)"_s));
        QVERIFY(fixture.says(u"Nothing to resolve"_s));
        // The newest answer first.
        QTRY_COMPARE(Fixture::cellOf(fixture.answered(), 0, AnswersModel::WhomColumn), u"Vendor 44 (657aa9…0002)"_s);
        QCOMPARE(Fixture::cellOf(fixture.answered(), 0, AnswersModel::AnswerColumn), u"It was not sent"_s);
        QCOMPARE(Fixture::cellOf(fixture.answered(), 1, AnswersModel::AnswerColumn), u"It was sent"_s);

        fixture.answered()->selectRow(1);
        QVERIFY(fixture.says(u"It had been in doubt: The connection broke after the request had left."_s));
        QVERIFY(fixture.button(u"Change this answer"_s));
        fixture.button(u"Change this answer"_s)->click();
        QVERIFY(!fixture.button(u"It was sent"_s)); // only what would be a change
        QVERIFY(!fixture.button(u"Cannot tell"_s));
        fixture.button(u"Keep this answer"_s)->click();
        QVERIFY(fixture.button(u"Change this answer"_s));
        fixture.button(u"Change this answer"_s)->click();
        fixture.button(u"It was not sent"_s)->click();
        // Appended: the newest answer now.
        QTRY_COMPARE(Fixture::cellOf(fixture.answered(), 0, AnswersModel::WhomColumn), u"Asha, Pune (657aa9…0001)"_s);
        QCOMPARE(Fixture::cellOf(fixture.answered(), 0, AnswersModel::AnswerColumn), u"It was not sent"_s);
        QVERIFY(fixture.button(u"Change this answer"_s));
    }

    void anAnswerStaysOnceItWasTriedAgain()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        fixture.table()->selectRow(0);
        fixture.button(u"It was not sent"_s)->click();
        QTRY_VERIFY(fixture.button(u"Change this answer"_s));
        fixture.answer(GatewayBehaviour::Kind::Accept);
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        fixture.page->reload();
        QTRY_VERIFY(fixture.says(u"It was tried again since, so this answer stays."_s));
        QVERIFY(!fixture.button(u"Change this answer"_s));
    }

    void rowsAreCopiedWithWholeIds()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(fixture.doubt(0));
        QVERIFY(fixture.doubt(1));
        QTRY_COMPARE(fixture.cell(1, DoubtsModel::WhomColumn), u"Vendor 44 (657aa9…0002)"_s);
        fixture.page->activateWindow();
        fixture.table()->setFocus();
        QTRY_VERIFY(fixture.table()->hasFocus());
        fixture.table()->selectAll();
        QVERIFY(!fixture.button(u"It was sent"_s)); // one answer is for one row
        QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"What\tTo whom\tWhen\tBy\tWhy we do not know"_s);
        QVERIFY2(lines[1].startsWith(u"Reminder\tAsha, Pune ("_s + someLink(0).text() + u")\ttoday, "_s), qPrintable(lines[1]));
    }

    void whatWaitsForInstantpayStandsThereToo()
    {
        Fixture fixture;
        QVERIFY(fixture.show());
        fixture.answer(GatewayBehaviour::Kind::Answer, "TUP");
        fixture.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_COMPARE(fixture.count, 1);
        QTRY_COMPARE(fixture.pending()->model()->rowCount(), 1);
        QVERIFY(fixture.pending()->isVisible());
        QVERIFY(!fixture.table()->isVisible());
        QVERIFY(fixture.says(u"Waiting for Instantpay (1)"_s));
        QCOMPARE(Fixture::cellOf(fixture.pending(), 0, DoubtsModel::StandingColumn), u"Waiting for Instantpay"_s);
        QCOMPARE(Fixture::cellOf(fixture.pending(), 0, DoubtsModel::WhyColumn),
                 u"Instantpay took it and has not confirmed it yet."_s);
        fixture.pending()->selectRow(0);
        QVERIFY(fixture.button(u"It was sent"_s));

        fixture.answer(GatewayBehaviour::Kind::CloseAfterBody);
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 1);
        QVERIFY(fixture.says(u"Not known (1)"_s));
        QCOMPARE(fixture.cell(0, DoubtsModel::StandingColumn), u"Not known if sent"_s);
        // One row of the page is chosen, whichever list it stands in.
        QVERIFY(fixture.pending()->selectionModel()->hasSelection());
        fixture.table()->selectRow(0);
        QVERIFY(!fixture.pending()->selectionModel()->hasSelection());
        QVERIFY(fixture.says(someLink(0).text()));
        fixture.button(u"It was sent"_s)->click();
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 0);
        QCOMPARE(fixture.pending()->model()->rowCount(), 1);
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
