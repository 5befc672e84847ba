// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <ctime>

namespace payoutdesk {

/// Processor time of this thread, the best of some rounds, so that a busy machine tells the same.
template <typename Work>
double milliseconds(const Work &work, int rounds = 5)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const double begin = now();
        work();
        best = qMin(best, now() - begin);
    }
    return best;
}

/// A line: what it takes, what the plain way beside it takes, and the ratio, which another machine tells too.
inline void say(const QString &what, double ours, double anchor)
{
    std::printf("%-44s %9.2f ms   anchor %9.2f ms   1 : %.1f\n", qPrintable(what), ours, anchor, anchor / qMax(ours, 1e-3));
    std::fflush(stdout);
}

} // namespace payoutdesk
