// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_filters.h"

#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"
#include "core/domain/indian_day.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// The first millisecond of the Indian day that began `days` days before today's.
qint64 startOfDay(qint64 nowMs, int days)
{
    const qint64 local = nowMs + indianOffsetMs;
    return local - local % dayMs - indianOffsetMs - days * dayMs;
}

/// A combo box takes its accessible name from the label before it alone.
QWidget *labelled(const QString &words, QComboBox *box)
{
    auto *label = new QLabel(words);
    label->setBuddy(box);
    box->setMinimumHeight(leastTarget);
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(label);
    row->addWidget(box);
    return pair;
}

} // namespace

ActivityFilters::ActivityFilters(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_time(new QComboBox)
    , m_doubtful(new QCheckBox(tr("Doubtful only", "check box: shows only what was in doubt")))
{
    const std::pair<ActivityKind, QString> kinds[] = {{ActivityKind::All, tr("Everything", "which entries are shown")},
                                                      {ActivityKind::Contacts, tr("Contacts", "which entries are shown")},
                                                      {ActivityKind::Reminders, tr("Reminders", "which entries are shown")},
                                                      {ActivityKind::Decisions, tr("Decisions", "which entries are shown")}};
    for (const auto &[kind, words] : kinds)
        m_kind->addItem(words, static_cast<int>(kind));
    const std::pair<int, QString> times[] = {{-1, tr("Any time", "which entries are shown")},
                                             {0, tr("Today", "which entries are shown")},
                                             {6, tr("Last 7 days", "which entries are shown")},
                                             {29, tr("Last 30 days", "which entries are shown")}};
    for (const auto &[days, words] : times)
        m_time->addItem(words, days);
    setFocusProxy(m_kind);
    m_doubtful->setMinimumHeight(leastTarget);
    m_doubtful->setAccessibleDescription(tr("Not known, waiting for Instantpay, and what was decided about it"));
    m_doubtful->setToolTip(m_doubtful->accessibleDescription());

    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelled(tr("Show", "label: which entries are shown"), m_kind));
    row->addWidget(labelled(tr("Time", "label: entries of which time are shown"), m_time));
    row->addWidget(m_doubtful);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityFilters::changed);
    connect(m_time, &QComboBox::currentIndexChanged, this, &ActivityFilters::changed);
    connect(m_doubtful, &QCheckBox::toggled, this, &ActivityFilters::changed);
}

ActivityFilter ActivityFilters::filter(qint64 nowMs) const
{
    const int days = m_time->currentData().toInt();
    return {{},
            static_cast<ActivityKind>(m_kind->currentData().toInt()),
            days < 0 ? 0 : startOfDay(nowMs, days),
            m_doubtful->isChecked()};
}

void ActivityFilters::reset() { set(static_cast<int>(ActivityKind::All), -1, false); }

void ActivityFilters::set(int kind, int days, bool doubtful)
{
    {
        const QSignalBlocker quiet(this);
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
        m_time->setCurrentIndex(std::max(0, m_time->findData(days)));
        m_doubtful->setChecked(doubtful);
    }
    Q_EMIT changed();
}

QVariantMap ActivityFilters::state() const
{
    return {{u"kind"_s, m_kind->currentData()}, {u"days"_s, m_time->currentData()}, {u"doubtful"_s, m_doubtful->isChecked()}};
}

void ActivityFilters::restore(const QVariantMap &state)
{
    set(state.value(u"kind"_s).toInt(), state.value(u"days"_s, -1).toInt(), state.value(u"doubtful"_s).toBool());
}

} // namespace payoutdesk
