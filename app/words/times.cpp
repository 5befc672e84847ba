// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/times.h"

#include <QDateTime>
#include <QLocale>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// India has one zone and no summer time.
constexpr int istOffsetSeconds = 19'800;

QDateTime inIndia(qint64 atMs) { return QDateTime::fromMSecsSinceEpoch(atMs, Qt::OffsetFromUTC, istOffsetSeconds); }

QString clockOnly(qint64 atMs) { return inIndia(atMs).toString(u"HH:mm"_s); }

} // namespace

QString Times::clock(qint64 atMs)
{
    //: %1 is a clock time such as 15:27; IST is Indian Standard Time
    return tr("%1 IST").arg(clockOnly(atMs));
}

QString Times::day(qint64 atMs, qint64 nowMs)
{
    const QDate that = inIndia(atMs).date();
    const QDate today = inIndia(nowMs).date();
    switch (today.daysTo(that)) {
    case -1:
        return tr("yesterday");
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    default:
        return QLocale().toString(that, that.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
    }
}

QString Times::dayAndClock(qint64 atMs, qint64 nowMs)
{
    //: %1 is a day such as tomorrow or 21 Nov, %2 a clock time such as 15:27
    return tr("%1, %2").arg(day(atMs, nowMs), clockOnly(atMs));
}

QString Times::ago(qint64 atMs, qint64 nowMs)
{
    if (nowMs - atMs < minuteMs)
        return tr("just now");
    //: %1 is a span of time such as 5 min, 2 h or 3 days
    return tr("%1 ago").arg(span(nowMs - atMs));
}

QString Times::exact(qint64 atMs)
{
    //: %1 is a date and a time such as 24 Nov 2025, 21:30:05; IST is Indian Standard Time
    return tr("%1 IST").arg(QLocale().toString(inIndia(atMs), u"d MMM yyyy, HH:mm:ss"_s));
}

QString Times::exactUtc(qint64 atMs)
{
    //: %1 is a date and a time such as 24 Nov 2025, 16:00:05; UTC is world time
    return tr("%1 UTC").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC), u"d MMM yyyy, HH:mm:ss"_s));
}

QString Times::isoUtc(qint64 atMs) { return QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODate); }

QString Times::isoIst(qint64 atMs) { return inIndia(atMs).toString(u"yyyy-MM-dd HH:mm:ss"_s); }

QString Times::span(qint64 ms)
{
    if (ms < hourMs)
        return tr("%n min", "minutes, short", static_cast<int>(qMax<qint64>(1, ms / minuteMs)));
    if (ms < dayMs)
        return tr("%n h", "hours, short", static_cast<int>(ms / hourMs));
    return tr("%n day(s)", nullptr, static_cast<int>(ms / dayMs));
}

} // namespace payoutdesk
