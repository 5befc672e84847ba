// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/pictures.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// Nobody forgets a page or a state: each cell of the table is a scene, or says which picture it looks as, or why it cannot
/// occur.
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
            if (const QString *why = reasonOf(cell))
                QVERIFY2(why->size() > 20 && why->endsWith(u'.'), qPrintable(where + u" has no sentence"_s));
            else
                pictured = true;
            if (const auto *looks = std::get_if<LooksAs>(&cell))
                QVERIFY2(std::holds_alternative<Scene>(line[looks->state]),
                         qPrintable(where + u" looks as a state without a picture"_s));
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
                const QString *why = reasonOf(row[state]);
                const QString where = row.title + u": "_s + titleOf(state);
                QVERIFY2(page.contains(why ? why->toHtmlEscaped() : pathOf(allLooks().constFirst(), row, state)),
                         qPrintable(where));
                if (const auto *looks = std::get_if<LooksAs>(&row[state]))
                    QVERIFY2(page.contains(
                                 u"Looks as <a href=\"%1\">%2</a>. %3"_s.arg(pathOf(allLooks().constFirst(), row, looks->state),
                                                                             titleOf(looks->state), looks->why.toHtmlEscaped())),
                             qPrintable(where));
            }
        }
    }

private:
    /// Of a cell without a picture.
    static const QString *reasonOf(const Cell &cell)
    {
        if (const auto *cannot = std::get_if<CannotOccur>(&cell))
            return &cannot->why;
        const auto *looks = std::get_if<LooksAs>(&cell);
        return looks ? &looks->why : nullptr;
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::SceneTableTest)
#include "scene_table_test.moc"
