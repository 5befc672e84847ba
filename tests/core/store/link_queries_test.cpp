// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"
#include "core/store/link_search.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class LinkQueriesTest final : public QObject {
    Q_OBJECT

private:
    StoreFixture m_desk;
    std::unique_ptr<ReadStore> m_reader;
    QList<LinkRow> m_all; ///< by row number
    static constexpr int linkCount = 9'000;

    /// The order the index must give, said again in C++.
    static auto keyOf(const LinkRow &row, LinkColumn column)
    {
        struct Key {
            QString text;
            qint64 number = 0;
        } key;
        switch (column) {
        case LinkColumn::Id:
            key.text = row.link.id.text();
            break;
        case LinkColumn::Recipient:
            key.text = row.link.recipient.toCaseFolded();
            break;
        case LinkColumn::Amount:
            key.number = row.link.amountPaise;
            break;
        case LinkColumn::State:
            key.number = static_cast<int>(row.link.state);
            break;
        case LinkColumn::Expires:
            key.number = row.link.expiresAtMs;
            break;
        case LinkColumn::LastReminder:
            key.number = row.lastReminderAtMs;
            break;
        case LinkColumn::Reminders:
            key.number = row.reminders;
            break;
        case LinkColumn::Added:
            key.number = row.addedAtMs;
            break;
        }
        return std::tuple(key.text.toUtf8(), key.number, row.row);
    }
    QList<LinkRowId> expected(const QString &search, LinkOrder order) const
    {
        QList<LinkRow> rows;
        for (const LinkRow &row : m_all) {
            if (row.link.id.text().contains(search) || row.link.recipient.toCaseFolded().contains(search) ||
                row.link.note.toCaseFolded().contains(search))
                rows << row;
        }
        std::sort(rows.begin(), rows.end(), [&](const LinkRow &a, const LinkRow &b) {
            return order.descending ? keyOf(b, order.column) < keyOf(a, order.column)
                                    : keyOf(a, order.column) < keyOf(b, order.column);
        });
        QList<LinkRowId> ids;
        for (const LinkRow &row : rows)
            ids << row.row;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(42);
        const QStringList names{u"Asha"_s, u"asha"_s, u"रवि"_s, u"आशा"_s, u"Zoë"_s, u""_s};
        QList<PayoutLink> links;
        for (int i = 0; i < linkCount; ++i) {
            PayoutLink link = linkOf(static_cast<int>(random.bounded(1 << 30)) * 2 + i % 2,
                                     names.at(random.bounded(static_cast<int>(names.size()))));
            link.amountPaise = random.bounded(50);
            link.expiresAtMs = random.bounded(3) == 0 ? 0 : random.bounded(1000);
            link.state = static_cast<LinkState>(random.bounded(6));
            link.note = random.bounded(4) == 0 ? u"invoice %1"_s.arg(random.bounded(100)) : QString();
            links << link;
        }
        QVERIFY(m_desk.store->links().add(links.mid(0, linkCount / 2)));
        m_desk.clock.advance(1'000);
        QVERIFY(m_desk.store->links().add(links.mid(linkCount / 2)));
        for (int i = 0; i < 30; ++i) {
            m_desk.clock.advance(1'000);
            operationIn(*m_desk.store, i % 2 == 0 ? OperationState::Accepted : OperationState::Refused,
                        links.at(random.bounded(linkCount)).id);
        }
        QVERIFY(m_desk.store->links().setRemoved({links.at(5).id, links.at(6).id}, true));
        m_reader = m_desk.reader();
        QVERIFY(m_reader);
        const qint64 count = *m_reader->answer(CountLinks{});
        QVERIFY(count > linkCount - 20);
        const auto ids = m_reader->answer(LinkIds{{}, {LinkColumn::Id, false}, 0, linkCount});
        QCOMPARE(ids->size(), count);
        m_all = *m_reader->answer(LinkRows{*ids});
        QCOMPARE(m_all.size(), count);
        for (qsizetype i = 0; i < ids->size(); ++i)
            QCOMPARE(m_all.at(i).row, ids->at(i));
    }

    void everyWindowOfEveryOrderIsTheSameList_data()
    {
        QTest::addColumn<LinkColumn>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("search");
        const QList<std::pair<const char *, LinkColumn>> columns{{"id", LinkColumn::Id},
                                                                 {"recipient", LinkColumn::Recipient},
                                                                 {"amount", LinkColumn::Amount},
                                                                 {"state", LinkColumn::State},
                                                                 {"expires", LinkColumn::Expires},
                                                                 {"last reminder", LinkColumn::LastReminder},
                                                                 {"reminders", LinkColumn::Reminders},
                                                                 {"added", LinkColumn::Added}};
        for (const auto &[name, column] : columns) {
            for (const bool descending : {false, true}) {
                for (const QString &search : {u""_s, u"asha"_s, u"आशा"_s, u"invoice 4"_s, u"8d38"_s, u"a"_s, u"nobody"_s}) {
                    QTest::addRow("%s, %s, search \"%s\"", name, descending ? "down" : "up", qPrintable(search))
                        << column << descending << search;
                }
            }
        }
    }
    void everyWindowOfEveryOrderIsTheSameList()
    {
        QFETCH(LinkColumn, column);
        QFETCH(bool, descending);
        QFETCH(QString, search);
        const QList<LinkRowId> wanted = expected(search, {column, descending});
        QCOMPARE(*m_reader->answer(CountLinks{{search}}), wanted.size());
        QList<LinkRowId> seen;
        for (qint64 offset = 0; offset <= wanted.size(); offset += 2'000) {
            const auto window = m_reader->answer(LinkIds{{search}, {column, descending}, offset, 2'000});
            QVERIFY(window);
            QVERIFY(window->size() <= 2'000);
            seen << *window;
        }
        QCOMPARE(seen, wanted);
        QVERIFY(m_reader->answer(LinkIds{{search}, {column, descending}, 1'000'000, 200})->isEmpty());

        if (search.isEmpty())
            return;
        // The other ways to the same rows: a walk along the whole index, and a window near the top alone.
        const auto connection = Connection::open(m_desk.store->file(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        const LinkIds all{{search}, {column, descending}, 0, linkCount};
        QCOMPARE(*LinkSearch(**connection, 0).window(search, all, {1, 1}), wanted);
        for (const qint64 offset : {0, 3}) {
            const LinkIds top{{search}, {column, descending}, offset, 5};
            QCOMPARE(*LinkSearch(**connection).window(search, top, {1, 1}), wanted.mid(offset, 5));
        }
    }

    void aSearchIsPlainText_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("matches");
        QTest::newRow("a part of a word") << u"Asha Verma"_s << u"sha v"_s << true;
        QTest::newRow("upper case finds lower") << u"asha"_s << u"ASHA"_s << true;
        QTest::newRow("blanks around it do not count") << u"asha"_s << u"  asha "_s << true;
        QTest::newRow("percent is a character") << u"Asha"_s << u"a%a"_s << false;
        QTest::newRow("percent finds percent") << u"5 % off"_s << u"5 %"_s << true;
        QTest::newRow("underscore is a character") << u"Asha"_s << u"as_a"_s << false;
        QTest::newRow("quotes") << u"O'Neil \"B\""_s << u"o'neil \"b"_s << true;
        QTest::newRow("Hindi") << u"आशा वर्मा"_s << u"वर्मा"_s << true;
        QTest::newRow("Hindi, not this one") << u"आशा वर्मा"_s << u"शर्मा"_s << false;
        QTest::newRow("accents in another case") << u"ZOË"_s << u"zoë"_s << true;
        QTest::newRow("an accent typed as two characters") << u"Zoë"_s << u"zoe\u0308"_s << true;
        QTest::newRow("full-width letters") << u"ＡＢＣ"_s << u"abc"_s << true;
        QTest::newRow("a part of the id") << u"Asha"_s << u"B8D3897"_s << true;
        QTest::newRow("hex digits that are a word") << u"Faced"_s << u"faced"_s << true;
        QTest::newRow("hex digits that are in none") << u"Asha"_s << u"facade"_s << false;
        QTest::newRow("not across two fields") << u"Asha"_s << u"asha note"_s << false;
    }
    void aSearchIsPlainText()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, search);
        QFETCH(bool, matches);
        StoreFixture desk;
        PayoutLink link = linkOf(1, recipient);
        link.note = u"note"_s;
        QVERIFY(desk.store->links().add({link}));
        QCOMPARE(*desk.reader()->answer(CountLinks{{search}}), matches ? 1 : 0);
    }

    void whatIsRememberedIsDroppedWhenTheListChanges()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1, u"Asha"_s), linkOf(2, u"Asha"_s)}));
        const auto reader = desk.reader();
        const LinkIds byReminder{{u"asha"_s}, {LinkColumn::LastReminder, true}, 0, 200};
        const auto before = *reader->answer(byReminder);
        QCOMPARE(before.size(), 2);
        // A reminder of the last one moves it to the top.
        operationIn(*desk.store, OperationState::Accepted, (*reader->answer(LinkRows{{before.last()}})).first().link.id);
        const auto after = *reader->answer(byReminder);
        QCOMPARE(after, (QList<LinkRowId>{before.last(), before.first()}));
        QVERIFY(desk.store->links().add({linkOf(3, u"Asha"_s)}));
        QCOMPARE(*reader->answer(CountLinks{}), 3);
        QCOMPARE(*reader->answer(CountLinks{{u"asha"_s}}), 3);
        QCOMPARE(reader->answer(byReminder)->size(), 3);
    }

    void oddWindowsAreEmpty()
    {
        QVERIFY(m_reader->answer(LinkIds{{}, {}, -5, 0})->isEmpty());
        QVERIFY(m_reader->answer(LinkIds{{}, {}, 0, -1})->isEmpty());
        QVERIFY(m_reader->answer(LinkIds{{u"asha"_s}, {}, -5, 0})->isEmpty());
        QVERIFY(m_reader->answer(LinkRows{{-1, 99'999'999}})->isEmpty());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LinkQueriesTest)
#include "link_queries_test.moc"
