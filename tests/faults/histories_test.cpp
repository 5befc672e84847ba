// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of presses, faults, kills and starts: 300 of them, 40 with PAYOUTDESK_FAULTS=quick. PAYOUTDESK_HISTORIES says
// another number, PAYOUTDESK_SEED which is the first; the next ones follow it. `./dev soak N SEED` plays them.
#include "tests/faults/history.h"
#include "tests/support/wire_count.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class HistoriesTest final : public QObject {
    Q_OBJECT

    static constexpr int inOneRow = 20; ///< a row has five minutes

    QTemporaryDir m_folder;
    CountingGateway m_gateway;
    int m_played = 0;
    int m_wrong = 0;
    History::Counts m_sum;

private:
    static QStringList wordsOf(quint32 seed)
    {
        QStringList words;
        for (const HistoryStep &step : stepsOf(seed))
            words.append(step.words());
        return words;
    }

    static int howMany()
    {
        bool given = false;
        const int count = qEnvironmentVariableIntValue("PAYOUTDESK_HISTORIES", &given);
        if (given)
            return count;
        return qEnvironmentVariable("PAYOUTDESK_FAULTS") == u"quick"_s ? 40 : 300;
    }

    static quint32 firstSeed()
    {
        bool given = false;
        const quint32 seed = qEnvironmentVariable("PAYOUTDESK_SEED").toUInt(&given);
        return given ? seed : QRandomGenerator::system()->generate() % 1'000'000;
    }

    /// Empty when all was right; else what was wrong, and everything that is needed to see it again is printed.
    QString play(quint32 seed)
    {
        const QString place = m_folder.filePath(QString::number(seed));
        History history(m_gateway, 10 + m_played * peopleInHistory, place);
        const bool right = history.play(stepsOf(seed));
        ++m_played;
        m_sum += history.counts();
        recordWire(history.counts().presses, history.counts().arrivals, history.counts().tooOften > 0 ? 2 : 1);
        if (right) {
            QDir(place).removeRecursively();
            return {};
        }
        ++m_wrong;
        m_folder.setAutoRemove(false);
        // Line by line: QtTest cuts a long message.
        qInfo("seed %u, step by step:", seed);
        for (const QString &step : history.played())
            qInfo("  %s", qPrintable(step));
        qInfo("its store: %s", qPrintable(place));
        return u"seed %1 (again: ./dev soak 1 %1): %2"_s.arg(QString::number(seed), history.wrong().join(u"; "_s));
    }

private Q_SLOTS:
    void aSeedIsAlwaysTheSameHistory()
    {
        QVERIFY(wordsOf(1).size() >= 10);
        QCOMPARE(wordsOf(1), wordsOf(1));
        QVERIFY(wordsOf(2) != wordsOf(1));
        // By the standard's own engine: on another computer too.
        const QStringList words = wordsOf(4);
        QCOMPARE(words.first(), u"changes the newest answer"_s);
    }

    void histories_data()
    {
        QTest::addColumn<quint32>("first");
        QTest::addColumn<int>("count");
        const quint32 first = firstSeed();
        const int count = howMany();
        for (int i = 0; i < count; i += inOneRow) {
            const int many = std::min(inOneRow, count - i);
            const quint32 seed = first + static_cast<quint32>(i);
            QTest::addRow("seeds %u to %u", seed, seed + static_cast<quint32>(many) - 1) << seed << many;
        }
    }
    void histories()
    {
        QFETCH(quint32, first);
        QFETCH(int, count);
        qInfo("histories from seed %u", first);
        for (quint32 seed = first; seed < first + static_cast<quint32>(count); ++seed) {
            const QString wrong = play(seed);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void cleanupTestCase()
    {
        recordTrials("histories", {m_sum.faults, m_sum.tooOften, m_sum.lost, m_wrong});
        qInfo("histories: %d, %d presses, %d operations, %d faults, %d starts, %d arrivals, arrivals > 1: %d, lost: %d", m_played,
              m_sum.presses, m_sum.operations, m_sum.faults, m_sum.starts, m_sum.arrivals, m_sum.tooOften, m_sum.lost);
        // Enough of them must have met something, or they prove nothing.
        QVERIFY(m_played < inOneRow || (m_sum.faults > 0 && m_sum.arrivals > 0 && m_sum.operations > m_sum.faults));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::HistoriesTest)
#include "histories_test.moc"
