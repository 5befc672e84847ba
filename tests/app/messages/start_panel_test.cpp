// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/start_panel.h"
#include "core/desk/reader.h"

#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 todayMs = 1'764'009'000'000; // midnight in India

SavedDraft draftOf(const QString &name) { return {SubmissionId::create(), {name, {}, {}, {}, {}}}; }

LeftOpen left(int reminders, int contacts, int notSent, const QStringList &drafts)
{
    LeftOpen open{reminders, contacts, notSent, {}, todayMs - 1, todayMs};
    for (const QString &name : drafts)
        open.drafts.append(draftOf(name));
    return open;
}

} // namespace

class StartPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<StartPanel>(m_reader);
        m_messages.clear();
        m_pages.clear();
        m_over = 0;
        connect(m_panel.get(), &StartPanel::messageWanted, this, [this](const Message &message) { m_messages.append(message); });
        connect(m_panel.get(), &StartPanel::pageWanted, this, [this](const QString &page) { m_pages.append(page); });
        connect(m_panel.get(), &StartPanel::messageOver, this, [this] { ++m_over; });
    }

    void itSaysWhatIsOpen_data()
    {
        QTest::addColumn<LeftOpen>("open");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("everything")
            << left(1, 2, 2, {u"Ravi K"_s})
            << u"Since yesterday: 1 reminder(s) to resolve · 2 contact(s) to resolve · 2 contact(s) not sent "
               "· draft \"Ravi K\"."_s
            << QStringList{u"Resolve"_s, u"Show the 2"_s, u"Continue the draft"_s};
        QTest::newRow("a doubt alone") << left(1, 0, 0, {}) << u"Since yesterday: 1 reminder(s) to resolve."_s
                                       << QStringList{u"Resolve"_s};
        QTest::newRow("two drafts") << left(0, 0, 0, {u"Ravi"_s, u"Zoë"_s}) << u"Since yesterday: 2 draft(s)."_s
                                    << QStringList{u"Show the drafts"_s};
        QTest::newRow("a draft that has no name yet")
            << left(0, 0, 0, {u" "_s}) << u"Since yesterday: a draft without a name."_s << QStringList{u"Continue the draft"_s};
    }
    void itSaysWhatIsOpen()
    {
        QFETCH(LeftOpen, open);
        QFETCH(QString, words);
        QFETCH(QStringList, answers);
        m_panel->show(open);
        QCOMPARE(m_messages.size(), 1);
        QCOMPARE(m_messages.first().text, words);
        QCOMPARE(names(), answers);
    }

    void nothingOpenIsNoMessage()
    {
        m_panel->show({});
        QVERIFY(m_messages.isEmpty());
    }

    void theSameDayIsNotYesterday()
    {
        LeftOpen open = left(1, 0, 0, {});
        open.newestAtMs = todayMs;
        m_panel->show(open);
        QVERIFY(m_messages.first().text.startsWith(u"Since the last start:"_s));
    }

    void eachAnswerTakesItsPartOut()
    {
        m_panel->show(left(1, 0, 1, {u"Ravi K"_s}));
        run(u"Resolve"_s);
        QCOMPARE(m_messages.last().text, u"Since yesterday: 1 contact(s) not sent · draft \"Ravi K\"."_s);
        run(u"Show the 1"_s);
        run(u"Continue the draft"_s);
        QCOMPARE(m_over, 1);
        QCOMPARE(m_pages, (QStringList{u"to-resolve"_s, u"new-contact"_s, u"new-contact"_s}));
    }

    void whatWasTakenBackIsTold()
    {
        StartReport report;
        report.cancelled = {Operation{}, Operation{}};
        m_panel->hear(report); // the reader has no store: what was taken back is told all the same
        QTRY_COMPARE(m_messages.size(), 1);
        QVERIFY(m_messages.first().text.contains(u"2 reminder(s) taken back, nothing was sent"_s));
        QVERIFY(staysUntilAnswered(m_messages.first()));
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const MessageAction &action : m_messages.last().actions)
            names.append(action.text);
        return names;
    }
    void run(const QString &name)
    {
        const QList<MessageAction> actions = m_messages.last().actions;
        QVERIFY(names().contains(name));
        actions.at(names().indexOf(name)).run();
    }

    Reader m_reader;
    std::unique_ptr<StartPanel> m_panel;
    QList<Message> m_messages;
    QStringList m_pages;
    int m_over = 0;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::StartPanelTest)
#include "start_panel_test.moc"
