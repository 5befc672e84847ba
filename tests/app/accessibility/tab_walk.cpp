// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accessibility/tab_walk.h"

#include "tests/app/accessibility/controls.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostStops = 200;
constexpr int ring = 3;         ///< pixels at the edge of a field, where its frame is
constexpr int leastPixels = 60; ///< that have to change: more than a caret, less than any frame

QRect placeIn(const QWidget &ancestor, const QWidget &widget) { return {widget.mapTo(&ancestor, QPoint()), widget.size()}; }

/// Whether two boxes stand in one row: half of the lower one beside the other.
bool sameRow(const QRect &a, const QRect &b)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) + 1;
    return 2 * shared > std::min(a.height(), b.height());
}

bool readsBefore(const QRect &a, const QRect &b) { return sameRow(a, b) ? a.left() <= b.left() : a.top() <= b.top(); }

/// The child of `ancestor` that holds the widget, or is it.
const QWidget *boxOf(const QWidget &ancestor, const QWidget &widget)
{
    const QWidget *box = &widget;
    while (box->parentWidget() && box->parentWidget() != &ancestor)
        box = box->parentWidget();
    return box;
}

/// Panes are read one after the other: what is compared are the two boxes side by side, or one above the other, that hold a and
/// b.
bool readsBefore(const QWidget &a, const QWidget &b)
{
    const QWidget *common = a.parentWidget();
    while (common && !common->isAncestorOf(&b))
        common = common->parentWidget();
    if (!common)
        return true;
    return readsBefore(placeIn(*common, *boxOf(*common, a)), placeIn(*common, *boxOf(*common, b)));
}

bool isTextField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget);
}

/// How many pixels differ; of a field those of its frame, not of its caret.
int changedPixels(const QImage &a, const QImage &b, bool frameOnly)
{
    if (a.size() != b.size())
        return leastPixels;
    int changed = 0;
    const QRect inner = a.rect().adjusted(ring, ring, -ring, -ring);
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if ((!frameOnly || !inner.contains(x, y)) && a.pixel(x, y) != b.pixel(x, y))
                ++changed;
        }
    }
    return changed;
}

} // namespace

TabWalk::TabWalk(QWidget &front)
    : m_front(front)
{
    QWidget *const before = QApplication::focusWidget();
    const QList<QWidget *> wanted = tabStopsIn(front);
    if (wanted.isEmpty())
        return;
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    m_stops = around(Qt::Key_Tab, m_reach);
    for (const QWidget *stop : wanted) {
        if (!m_stops.contains(stop))
            m_reach.append(u"Tab does not reach "_s + describe(*stop));
    }
    QStringList ignored;
    QList<QWidget *> back = around(Qt::Key_Backtab, ignored);
    std::reverse(back.begin(), back.end());
    if (!back.isEmpty())
        std::rotate(back.begin(), back.end() - 1, back.end());
    if (back != m_stops)
        m_reach.append(u"Shift+Tab is not the way back"_s);

    if (before)
        before->setFocus();
}

QList<QWidget *> TabWalk::around(Qt::Key key, QStringList &findings) const
{
    QList<QWidget *> stops;
    QWidget *const start = QApplication::focusWidget();
    QWidget *now = start;
    while (now && stops.size() < mostStops) {
        if (stops.contains(now)) {
            findings.append(u"Tab comes back to %1 before it was everywhere"_s.arg(describe(*now)));
            return stops;
        }
        stops.append(now);
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget *const next = QApplication::focusWidget();
        if (next == start)
            return stops;
        if (next == now) {
            findings.append(u"Tab sticks in "_s + describe(*now));
            return stops;
        }
        now = next;
    }
    findings.append(now ? u"Tab never comes around"_s : u"Tab leads nowhere"_s);
    return stops;
}

QStringList TabWalk::order(const std::function<bool(const QString &)> &isExcepted) const
{
    // Tab goes in a circle: which stop it begins at is told by where the fewest steps go against the order of reading.
    QStringList fewest;
    for (qsizetype first = 0; first < m_stops.size(); ++first) {
        QStringList findings;
        for (qsizetype i = 1; i < m_stops.size(); ++i) {
            const QWidget &a = *m_stops.at((first + i - 1) % m_stops.size());
            const QWidget &b = *m_stops.at((first + i) % m_stops.size());
            const QString finding = u"%1 comes before %2"_s.arg(describe(a), describe(b));
            if (!readsBefore(a, b) && !(isExcepted && isExcepted(finding)))
                findings.append(finding);
        }
        if (first == 0 || findings.size() < fewest.size())
            fewest = findings;
    }
    return fewest;
}

QStringList TabWalk::visible()
{
    QStringList findings;
    QWidget *const before = QApplication::focusWidget();
    for (QWidget *stop : std::as_const(m_stops)) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = stop->grab().toImage();
        stop->clearFocus();
        const QImage without = stop->grab().toImage();
        if (changedPixels(with, without, isTextField(*stop)) < leastPixels)
            findings.append(describe(*stop) + u" does not show that it has the focus"_s);
    }
    if (before)
        before->setFocus();
    return findings;
}

} // namespace payoutdesk
