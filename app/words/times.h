// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// Points in time in people's words. Days are Indian days and clocks are Indian clocks, whatever the computer's zone is;
/// month names come from the default locale. All times are UTC milliseconds.
class Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
public:
    [[nodiscard]] static QString clock(qint64 atMs);             ///< "15:27 IST"
    [[nodiscard]] static QString day(qint64 atMs, qint64 nowMs); ///< "today", "yesterday", "tomorrow", "21 Nov", "21 Nov 2022"
    [[nodiscard]] static QString dayAndClock(qint64 atMs, qint64 nowMs); ///< "tomorrow, 15:27"
    [[nodiscard]] static QString ago(qint64 atMs, qint64 nowMs);         ///< "just now", "5 min ago", "2 h ago", "3 days ago"
    [[nodiscard]] static QString exact(qint64 atMs);                     ///< "24 Nov 2025, 21:30:05 IST"
    [[nodiscard]] static QString exactUtc(qint64 atMs);                  ///< "24 Nov 2025, 16:00:05 UTC"
    [[nodiscard]] static QString isoUtc(qint64 atMs);                    ///< for files: "2025-11-24T16:00:05Z"
    [[nodiscard]] static QString isoIst(qint64 atMs); ///< for files, as spreadsheets read it: "2025-11-24 21:30:05"
    [[nodiscard]] static QString span(qint64 ms);     ///< "5 min", "2 h", "3 days"
};

} // namespace payoutdesk
