// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/activity/activity_fixture.h"

#include "tests/app/support/named.h"

#include <QLabel>
#include <QTest>
#include <QTextEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
ServerSaid said(const QString &code, const QString &sentence, const QString &reference)
{
    return {code, sentence, reference, u"SANDBOX"_s, u"2025-11-24 21:30:00"_s};
}

NewContact person(const QString &name, const QString &email, const QString &mobile)
{
    return {name, *Email::parse(email), *Mobile::parse(mobile), {}, {someLink(9)}};
}
} // namespace

bool ActivityFixture::fill()
{
    const auto store = Store::open(setup.profileFolder, {u"priya"_s, u"desk-7"_s, u"desk-7:1:1"_s}, *clock);
    if (!store)
        return false;
    OperationLog &log = (*store)->operations();
    const auto added = (*store)->links().add({PayoutLink{.id = someLink(0), .recipient = u"Asha, Pune"_s, .note = {}},
                                              PayoutLink{.id = someLink(1), .recipient = u"=HYPERLINK(\"x\")"_s, .note = {}},
                                              PayoutLink{.id = someLink(2), .recipient = u"+91 98765 00009"_s, .note = {}},
                                              PayoutLink{.id = someLink(3), .recipient = {}, .note = {}}});
    if (!added)
        return false;
    const auto settle = [&log](const NewOperation &press, const Settlement &outcome) {
        const auto operation = log.add(press);
        if (operation && log.claim(operation->id))
            (void)log.settle(operation->id, outcome);
        return operation->id;
    };
    const auto reminder = [](int link, const QString &reason = {}) {
        return NewOperation{SubmissionId::create(), OperationState::Queued, someLink(link), reason};
    };
    const auto contact = [](const NewContact &whom, OperationState state = OperationState::Queued) {
        return NewOperation{SubmissionId::create(), state, whom, {}};
    };
    using State = OperationState;
    // Oldest first: 3 + 2 + 3 + 3 + 4 + 3 + 3 + 1 = 22 events; the last reminder is queued, and a start leaves it so.
    settle(contact(person(u"Meena Iyer"_s, u"meena@example.in"_s, u"9876500001"_s)),
           {State::Accepted, {}, said(u"TXN"_s, u"Contact added"_s, u"h0001"_s), someLink(8)});
    (void)log.cancel(log.add(contact(person(u"@SUM(A1)"_s, u"sum@example.in"_s, u"9876500002"_s), State::Held))->id);
    settle(reminder(0), {State::Accepted, {}, said(u"TXN"_s, u"Notification Link Sent To *******742"_s, u"h0002"_s), {}});
    settle(reminder(1),
           {State::Refused, RefusalClass::Input, said(u"RPI"_s, u"-1 is <b>invalid</b>\r\n\"type\""_s, u"0003"_s), {}});
    const OperationId settled = settle(reminder(2), {State::Unknown, UnknownCause::NoAnswerInTime, {}, {}});
    (void)log.resolve(settled, State::ResolvedDone, u"=1+1 she said"_s);
    settle(reminder(0, u"+ lost her telephone, again"_s), {State::NotSent, NotSentCause::NoConnection, {}, {}});
    settle(reminder(3), {State::Unknown, UnknownCause::ConnectionBroke, {}, {}});
    return log.add(NewOperation{SubmissionId::create(), State::Queued, someLink(1), {}}).has_value();
}

bool ActivityFixture::makePage()
{
    page = std::make_unique<ActivityPage>(
        *desk, reader, *clock, settings,
        ActivityPageSetup{u"test"_s, OutcomeSurroundings{u"127.0.0.1"_s, 45},
                          [this](QWidget *, const QString &name, const std::function<void(const QString &)> &chosen) {
                              suggested << name;
                              if (!chosenFile.isEmpty())
                                  QMetaObject::invokeMethod(
                                      page.get(), [chosen, path = chosenFile] { chosen(path); }, Qt::QueuedConnection);
                          }});
    tester = std::make_unique<QAbstractItemModelTester>(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QObject::connect(page.get(), &Page::messageWanted, page.get(), [this](const Message &message) { messages.append(message); });
    QObject::connect(page.get(), &Page::statusChanged, page.get(), [this](const QString &now) { status = now; });
    page->resize(1100, 640);
    page->show();
    return QTest::qWaitForWindowExposed(page.get());
}

bool ActivityFixture::show()
{
    return fill() && open() && makePage() && QTest::qWaitFor([this] { return loaded(before); });
}

bool ActivityFixture::showEmpty()
{
    return open() && makePage() &&
           QTest::qWaitFor([this] { return model().phase() == RowListModel::Phase::Ready && status == "0 entries"_L1; });
}

RowListModel &ActivityFixture::model() const { return *qobject_cast<RowListModel *>(table()->model()); }

QStringList ActivityFixture::column(int column) const
{
    QStringList words;
    for (int row = 0; row < model().rowCount(); ++row)
        words << cell(row, column);
    return words;
}

bool ActivityFixture::loaded(int rows) const
{
    return model().rowCount() == rows && model().phase() == RowListModel::Phase::Ready &&
           !column(ActivityListModel::WhatColumn).contains(u"…"_s);
}

QAbstractButton *ActivityFixture::button(const QString &text) const { return visibleButton(text); }

QComboBox *ActivityFixture::box(const QString &label) const
{
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->text() == label)
            return qobject_cast<QComboBox *>(each->buddy());
    }
    return nullptr;
}

QAction *ActivityFixture::action(const QString &text) const
{
    const auto actions = page->pageActions();
    for (const PageAction &each : actions) {
        if (each.action->text() == text)
            return each.action;
    }
    return nullptr;
}

QString ActivityFixture::words() const
{
    QStringList words;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words << label->text();
    }
    const auto texts = page->findChildren<QTextEdit *>();
    for (const QTextEdit *text : texts) {
        if (text->isVisible())
            words << text->toPlainText();
    }
    return words.join(u'\n');
}

} // namespace payoutdesk
