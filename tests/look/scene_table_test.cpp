// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/pictures.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// Nobody forgets a page or a state: each cell of the table is a scene, or says why it cannot occur.
class SceneTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsAScenesOrAReason_data()
    {
        QTest::addColumn<int>("row");
        int number = 0;
        for (const SceneRow &row : sceneTable())
            QTest::newRow(qPrintable(row.title)) << number++;
    }
    void everyCellIsAScenesOrAReason()
    {
        QFETCH(int, row);
        const SceneRow &line = sceneTable().at(row);
        bool pictured = false;
        for (int number = 0; number < static_cast<int>(State::Count); ++number) {
            const Cell &cell = line[static_cast<State>(number)];
            const QString where = line.title + u": "_s + titleOf(static_cast<State>(number));
            QVERIFY2(!std::holds_alternative<std::monostate>(cell), qPrintable(where + u" is neither pictured nor excused"_s));
            if (const auto *cannot = std::get_if<CannotOccur>(&cell))
                QVERIFY2(cannot->why.size() > 20 && cannot->why.endsWith(u'.'), qPrintable(where + u" has no sentence"_s));
            else
                pictured = true;
        }
        QVERIFY2(pictured, "a page that is never seen");
    }

    void namesOfPicturesAreUnique()
    {
        QSet<QString> keys;
        for (const SceneRow &row : sceneTable())
            keys.insert(row.key);
        QCOMPARE(keys.size(), sceneTable().size());
    }

    void everyPageAndDialogOfTheProgramIsARow()
    {
        QSet<QString> covered;
        for (const SceneRow &row : sceneTable())
            covered += QSet<QString>(row.covers.begin(), row.covers.end());
        static const QRegularExpression shown(u"class (\\w+)(?: final)? : public (?:Page|QDialog)\\b"_s);
        int found = 0;
        QDirIterator headers(QStringLiteral(PAYOUTDESK_SOURCES "/app"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto match = shown.globalMatch(QString::fromUtf8(header.readAll()));
            while (match.hasNext()) {
                const QString name = match.next().captured(1);
                QVERIFY2(covered.contains(name), qPrintable(name + u" has no line in the table"_s));
                ++found;
            }
        }
        QVERIFY(found >= 9);
    }

    void thePageShowsEveryPictureAndEveryReason()
    {
        const QString page = QString::fromUtf8(indexPage(allLooks().constFirst()));
        for (const SceneRow &row : sceneTable()) {
            for (int number = 0; number < static_cast<int>(State::Count); ++number) {
                const auto state = static_cast<State>(number);
                const auto *cannot = std::get_if<CannotOccur>(&row[state]);
                QVERIFY(page.contains(cannot ? cannot->why.toHtmlEscaped() : pathOf(allLooks().constFirst(), row, state)));
            }
        }
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::SceneTableTest)
#include "scene_table_test.moc"
