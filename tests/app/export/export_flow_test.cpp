// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_flow.h"

#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ExportFlowTest final : public QObject {
    Q_OBJECT

private:
    /// A list whose rows come when the event loop turns, and, once it is slow, a while later.
    struct Fixture : DeskFixture {
        QTemporaryDir folder;
        QString path = folder.filePath(u"list.csv"_s);
        QList<qint64> rows;
        int delayMs = 0;
        qsizetype largest = 0; ///< portion that was asked for
        QWidget page;
        QList<Message> messages;
        QStringList progress;
        ExportFlow flow{reader,
                        [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); },
                        [this] { return sheet(); }, page};

        Fixture()
        {
            QObject::connect(&flow, &ExportFlow::messageWanted, &page, [this](const Message &m) { messages << m; });
            QObject::connect(&flow, &ExportFlow::progressWanted, &page, [this](const QString &words) { progress << words; });
            page.show();
        }
        ExportSheet sheet()
        {
            return {u"list.csv"_s,
                    {{u"Number"_s, CsvKind::Value}, {u"Name"_s}},
                    rows.size(),
                    theseRows(rows),
                    [this](const QList<qint64> &numbers, bool personal, QObject *context, const ExportSheet::Answered &answered) {
                        largest = std::max(largest, numbers.size());
                        QList<QStringList> lines;
                        for (const qint64 number : numbers)
                            lines << QStringList{QString::number(number), personal ? u"Asha"_s : u"A****"_s};
                        QTimer::singleShot(delayMs, context, [answered, lines] { answered(lines); });
                    }};
        }
        void makeRows(int count)
        {
            for (int row = 1; row <= count; ++row)
                rows << row;
        }
        void press() const
        {
            flow.action().action->trigger();
            if (QAbstractButton *choose = visibleButton(u"Choose a file"_s))
                choose->click();
        }
        [[nodiscard]] QByteArray contents() const
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void aLongListComesInPortionsAndInOrder()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.makeRows(2'345);
        fixture.press();
        QTRY_COMPARE(fixture.messages.size(), 1);
        QVERIFY(fixture.messages.constFirst().text.startsWith(u"2345 row"_s));
        QCOMPARE(fixture.largest, 500);
        const QList<QByteArray> lines = fixture.contents().split('\n');
        QCOMPARE(lines.at(1), QByteArray("1,A****\r"));
        QCOMPARE(lines.at(2'345), QByteArray("2345,A****\r"));
        QVERIFY(lines.at(2'346).startsWith("# 2345 row"));
    }

    void aSlowOneSaysHowFarItIsAndCanBeStopped()
    {
        Fixture fixture;
        QVERIFY(fixture.open());
        fixture.makeRows(100'000);
        fixture.delayMs = 150;
        fixture.press();
        QTRY_COMPARE(fixture.messages.size(), 1);
        QCOMPARE(fixture.messages.constFirst().text, u"The list is being exported."_s);
        QTRY_VERIFY(fixture.progress.size() > 1);
        QVERIFY2(fixture.progress.last().contains(u"of 100,000 rows"_s), qPrintable(fixture.progress.last()));
        QCOMPARE(fixture.messages.size(), 1); // it does not take its own button away
        fixture.press();                      // a second one has to wait
        QCOMPARE(fixture.messages.last().text, u"The export before is still being written."_s);
        QCOMPARE(fixture.messages.constFirst().actions.constFirst().text, u"Stop"_s);
        fixture.messages.constFirst().actions.constFirst().run();
        QCOMPARE(fixture.messages.last().text, u"The export was stopped. No file was written."_s);
        QCOMPARE(fixture.progress.last(), QString());
        QVERIFY(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        fixture.messages.constFirst().actions.constFirst().run(); // an old button does nothing
        fixture.delayMs = 0;
        fixture.rows = {1};
        fixture.press();
        QTRY_VERIFY(fixture.messages.last().text.startsWith(u"1 row"_s));
    }

    void aPageThatGoesTakesItsExportAlong()
    {
        auto fixture = std::make_unique<Fixture>();
        QVERIFY(fixture->open());
        fixture->makeRows(10'000);
        fixture->delayMs = 50;
        const QString folder = fixture->folder.path();
        fixture->folder.setAutoRemove(false);
        fixture->press();
        QTest::qWait(120);
        fixture.reset();
        QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QDir(folder).removeRecursively();
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ExportFlowTest)
#include "export_flow_test.moc"
