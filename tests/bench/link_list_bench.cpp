// SPDX-License-Identifier: GPL-3.0-or-later
// The payout link list before a store of a million links: how long the window stood still, and when the rows were there.
// Usage: link_list_bench STORE   (a desk.sqlite made by make_store). Prints one line a step.
#include "app/links/link_list_model.h"
#include "app/links/link_table.h"
#include "app/links/link_ticks.h"
#include "core/desk/reader.h"
#include "core/desk/system_clock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {

/// Ticks every 10 ms while the event loop turns; the largest gap is how long a person waited for the window.
class Heartbeat final : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_timer.start();
        m_since.start();
    }
    void reset()
    {
        m_worst = 0;
        m_since.restart();
    }
    [[nodiscard]] qint64 worst() const { return std::max(m_worst, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

class Bench final {
public:
    explicit Bench(const QString &store)
    {
        m_reader.open(store);
        m_table.resize(1024, 640);
        m_table.show();
        (void)QTest::qWaitForWindowExposed(&m_table);
    }

    /// 0 when every step was shown and none held the window up.
    int run()
    {
        constexpr qint64 longestGapMs = 100; // longer, and people see it
        step(
            u"open"_s, [this] { m_model.reload(); }, [this] { return m_model.rowCount() > 0; });
        if (m_model.rowCount() == 0)
            return 1;
        m_out << "links: " << m_model.rowCount() << Qt::endl;
        const auto always = [] { return true; };
        step(
            u"drag to the middle"_s, [this] { dragTo(0.5); }, always);
        step(
            u"drag to the end"_s, [this] { dragTo(1.0); }, always);
        step(
            u"drag to the top"_s, [this] { dragTo(0.0); }, always);
        step(
            u"page down 50 times"_s, [this] { pageDown(50); }, always);
        const std::pair<LinkListModel::Column, const char *> columns[]{
            {LinkListModel::RecipientColumn, "recipient"}, {LinkListModel::AmountColumn, "amount"},
            {LinkListModel::StateColumn, "state"},         {LinkListModel::LastReminderColumn, "last reminder"},
            {LinkListModel::ExpiresColumn, "expires"},     {LinkListModel::IdColumn, "id"}};
        for (const auto &[column, name] : columns) {
            sortBy(column, Qt::AscendingOrder, u"sort by %1"_s.arg(QLatin1StringView(name)));
            sortBy(column, Qt::DescendingOrder, u"sort by %1, turned"_s.arg(QLatin1StringView(name)));
            step(
                u"  then drag to the middle"_s, [this] { dragTo(0.5); }, always);
        }
        for (const QString &words : {u"asha"_s, u"657aa9"_s, u"nobody has this name"_s, u""_s})
            search(words);
        step(
            u"select all"_s, [this] { m_table.selectAll(); }, always);
        const QSignalSpy swapped(&m_model, &LinkListModel::swapped);
        step(
            u"reload with all selected"_s, [this] { m_model.reload(); }, [&swapped] { return !swapped.isEmpty(); });
        m_out << "worst gap of all " << m_worstMs << " ms, steps not shown " << m_notShown << Qt::endl;
        return m_worstMs > longestGapMs || m_notShown > 0 ? 1 : 0;
    }

private:
    /// Every visible row has its text.
    [[nodiscard]] bool shown() const
    {
        const int first = m_table.rowAt(0);
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        for (int row = std::max(first, 0); row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
            if (!m_model.rowAt(row))
                return false;
        }
        return true;
    }

    void step(const QString &name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        QTest::qWait(50);
        m_heartbeat.reset();
        QElapsedTimer time;
        time.start();
        act();
        const qint64 acted = time.elapsed();
        const bool ended = QTest::qWaitFor([&] { return done() && shown(); }, 60'000);
        const qint64 there = time.elapsed();
        QTest::qWait(100); // what is painted last belongs to the step
        m_worstMs = std::max(m_worstMs, m_heartbeat.worst());
        m_notShown += ended ? 0 : 1;
        m_out << name.leftJustified(32) << "worst gap " << QString::number(m_heartbeat.worst()).rightJustified(5) << " ms   hand "
              << QString::number(acted).rightJustified(5) << " ms   rows there after " << QString::number(there).rightJustified(6)
              << " ms" << (ended ? "" : "  NOT SHOWN") << Qt::endl;
    }

    /// As a hand drags: some forty places on the way, with painting between them.
    void dragTo(double part)
    {
        QScrollBar *bar = m_table.verticalScrollBar();
        const double from = bar->value();
        const double to = part * bar->maximum();
        for (int i = 1; i <= 40; ++i) {
            bar->setValue(int(from + (to - from) * i / 40));
            QTest::qWait(16);
        }
    }
    void pageDown(int times)
    {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(&m_table, Qt::Key_PageDown);
            QTest::qWait(16);
        }
    }
    void sortBy(LinkListModel::Column column, Qt::SortOrder order, const QString &name)
    {
        const QSignalSpy over(&m_model, &LinkListModel::startedOver);
        step(
            name, [this, column, order] { m_model.sort(column, order); }, [&over] { return !over.isEmpty(); });
    }
    void search(const QString &words)
    {
        const QSignalSpy over(&m_model, &LinkListModel::startedOver);
        step(
            u"search \"%1\""_s.arg(words), [this, words] { m_model.setSearch(words); }, [&over] { return !over.isEmpty(); });
        m_out << "  " << m_model.rowCount() << " rows" << Qt::endl;
    }

    QTextStream m_out{stdout};
    SystemClock m_clock;
    Reader m_reader;
    LinkTicks m_ticks;
    LinkListModel m_model{m_reader, m_ticks, m_clock};
    LinkTable m_table{m_model};
    Heartbeat m_heartbeat;
    qint64 m_worstMs = 0;
    int m_notShown = 0;
};

} // namespace

} // namespace payoutdesk

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: link_list_bench STORE\n";
        return 2;
    }
    return payoutdesk::Bench(arguments[1]).run();
}
