// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indian_day.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int firstYear = 2000;
constexpr int lastYear = 2199;

/// 1 to 12 for "Dec" and "december", 0 for anything else.
int monthNamed(const QString &name)
{
    static const QStringList months{u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
                                    u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    const QString lower = name.toLower();
    for (int i = 0; i < months.size(); ++i) {
        if (lower == months[i] || lower == months[i].first(3) || (lower == "sept"_L1 && i == 8))
            return i + 1;
    }
    return 0;
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression yearLast(uR"(^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$)"_s);
    static const QRegularExpression named(uR"(^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$)"_s);
    if (const auto m = yearLast.match(text); m.hasMatch())
        return QDate(m.captured(4).toInt(), m.captured(3).toInt(), m.captured(1).toInt());
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return QDate(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt());
    if (const auto m = named.match(text); m.hasMatch())
        return QDate(m.captured(3).toInt(), monthNamed(m.captured(2)), m.captured(1).toInt());
    return {};
}
} // namespace

qint64 startOfIndianDay(qint64 utcMs)
{
    const qint64 inIndia = utcMs + indianOffsetMs;
    return utcMs - ((inIndia % dayMs) + dayMs) % dayMs;
}

std::optional<qint64> endOfIndianDay(const QString &typed)
{
    static const QRegularExpression timeOfDay(uR"([ T](\d{1,2}):(\d{2})(?::(\d{2}))?$)"_s);
    QString text = typed.simplified();
    std::optional<QTime> time;
    if (const auto m = timeOfDay.match(text); m.hasMatch()) {
        time = QTime(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        text.truncate(m.capturedStart());
    }
    const QDate date = dateIn(text);
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear || (time && !time->isValid()))
        return std::nullopt;
    const qint64 midnight = QDate(1970, 1, 1).daysTo(date) * dayMs - indianOffsetMs;
    return midnight + (time ? time->msecsSinceStartOfDay() : dayMs - 1);
}

} // namespace payoutdesk
