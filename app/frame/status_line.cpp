// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/status_line.h"

#include "app/frame/hold_watch.h"
#include "app/theme/icons.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(HoldWatch &holds, QWidget *parent)
    : QStatusBar(parent)
    , m_holds(holds)
    , m_words(plainLabel())
    , m_undo(new QPushButton(themedIcon("edit-undo"_L1), tr("Undo")))
    , m_stopBatch(new QPushButton(tr("Stop", "button: what of a list of reminders has not left is not sent")))
    , m_stop(new QPushButton(tr("Stop waiting")))
    , m_practice(plainLabel())
    , m_second(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, 8, 0); // a button would touch the edge of the window
    m_words->setContentsMargins(6, 0, 6, 0);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 20); // many words must not make the window wider
    m_practice->setContentsMargins(6, 0, 6, 0);
    // As wide as there is room, in as many lines as that takes: the words must not set how narrow the window can be.
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_words, 1);
    addWidget(m_undo);
    addWidget(m_stopBatch);
    addWidget(m_stop);
    addPermanentWidget(m_practice);
    m_practice->hide();
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&holds, &HoldWatch::ticked, this, &StatusLine::refresh);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoWanted);
    connect(m_stopBatch, &QPushButton::clicked, this, &StatusLine::stopWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const OnItsWay *first = oldest())
            Q_EMIT stopWaitingWanted(first->operation.id);
    });
    refresh();
}

void StatusLine::setPageWords(int position, const QString &words)
{
    m_pages.insert(position, words);
    refresh();
}

void StatusLine::setPracticeArrivals(int count)
{
    m_arrivals = count;
    m_practice->setText(tr("Practice server: %n request(s) arrived", nullptr, count));
    m_practice->show();
}

void StatusLine::hear(const Operation &operation)
{
    if (operation.state == OperationState::Sending) {
        OnItsWay entry{operation, {}};
        entry.since.start();
        m_sending.insert(operation.id, entry);
    } else {
        m_sending.remove(operation.id);
    }
    tickWhileNeeded();
    refresh();
}

QList<Operation> StatusLine::sending() const
{
    QList<Operation> operations;
    for (const OnItsWay &entry : m_sending)
        operations.append(entry.operation);
    return operations;
}

void StatusLine::setBatch(const BatchProgress &progress)
{
    m_batch = progress;
    m_pauseOver.setRemainingTime(progress.pausedForMs);
    tickWhileNeeded();
    refresh();
}

BatchProgress StatusLine::batch() const
{
    BatchProgress now = m_batch;
    now.pausedForMs = static_cast<int>(m_pauseOver.remainingTime());
    return now;
}

void StatusLine::tickWhileNeeded()
{
    if (m_sending.isEmpty() && m_batch.pausedForMs == 0)
        m_second->stop();
    else if (!m_second->isActive())
        m_second->start();
}

QString StatusLine::sendingWords() const
{
    const OnItsWay *first = oldest();
    const qint64 seconds = first ? first->since.elapsed() / 1000 : 0;
    if (m_batch.total == 0)
        //: %1 is a number of seconds that counts up
        return first ? tr("Sending… %1 s").arg(seconds) : QString();
    if (m_batch.pausedForMs > 0)
        //: a list of reminders: %1 have not left yet, of %2; %3 is a number of seconds that counts down
        return tr("Instantpay is busy: %1 of %2 wait and leave in %3 s")
            .arg(m_batch.waiting)
            .arg(m_batch.total)
            .arg((m_pauseOver.remainingTime() + 999) / 1000);
    const int left = m_batch.total - m_batch.waiting;
    if (!first || !first->since.hasExpired(patienceMs))
        //: a list of reminders: %1 have left, of %2
        return tr("Sending… %1 of %2").arg(left).arg(m_batch.total);
    //: a list of reminders: %1 have left, of %2; the answer to the oldest is waited for since %3 seconds
    return tr("Sending… %1 of %2, waiting for an answer since %3 s").arg(left).arg(m_batch.total).arg(seconds);
}

void StatusLine::setClosing()
{
    m_closing = true;
    refresh();
}

void StatusLine::setOffline(bool offline)
{
    m_offline = offline;
    refresh();
}

const StatusLine::OnItsWay *StatusLine::oldest() const
{
    const OnItsWay *oldest = nullptr;
    for (const OnItsWay &entry : m_sending) {
        if (!oldest || entry.operation.id < oldest->operation.id)
            oldest = &entry;
    }
    return oldest;
}

void StatusLine::refresh()
{
    QStringList parts;
    for (const QString &words : std::as_const(m_pages)) {
        if (!words.isEmpty())
            parts.append(words);
    }
    if (m_offline)
        parts.append(tr("No connection: contacts wait, reminders are not sent"));
    const auto holds = static_cast<int>(m_holds.holds().size());
    if (holds == 1)
        //: %1 is a number of seconds that counts down
        parts.append(tr("1 reminder leaves in %1 s").arg(m_holds.nextInSeconds()));
    else if (holds > 1)
        //: %2 is a number of seconds that counts down
        parts.append(tr("%1 reminders leave, the next in %2 s").arg(holds).arg(m_holds.nextInSeconds()));
    const OnItsWay *first = oldest();
    if (const QString sending = sendingWords(); !sending.isEmpty())
        parts.append(sending);
    if (m_closing)
        parts.append(tr("Closing: what is on its way is waited for"));
    m_words->setText(parts.join(u" · "_s));
    m_undo->setVisible(holds > 0);
    m_stopBatch->setVisible(m_batch.waiting > 0);
    m_stop->setVisible(first && first->since.hasExpired(patienceMs));
    fitWords();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitWords();
}

void StatusLine::fitWords()
{
    const int least = m_undo->sizeHint().height() + 4;
    layout()->activate(); // the buttons beside it may just have come or gone
    m_words->setMinimumHeight(std::max(least, m_words->heightForWidth(m_words->width())));
}

} // namespace payoutdesk
