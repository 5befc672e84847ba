// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// How far one writer's chain reaches. Kept elsewhere (on paper), the head shows later whether anything was rewritten.
struct ChainHead {
    QString writer;
    qint64 events = 0;
    QByteArray hash;
};
/// The first event that does not fit to what is before it.
struct ChainBreak {
    QString writer;
    qint64 seq = 0;
    enum class Why { Missing, Changed, PersonalTextChanged } why = Why::Changed;
};
struct ChainReport {
    QList<ChainHead> heads; ///< of the part that is sound
    qint64 erased = 0;      ///< events whose personal text was erased
    std::optional<ChainBreak> broken;
    bool complete = false; ///< looked at up to the end, or up to a break
};

/// Looks at the next events after those a report has seen, so that a long log is not read in one go.
struct CheckChain {
    using Answer = ChainReport;
    ChainReport soFar;
    int events = 2'000; ///< at most so many; -1 = all
};

} // namespace payoutdesk
