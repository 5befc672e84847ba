// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wire_count.h"

#include <QByteArray>
#include <QFile>

namespace payoutdesk {
namespace {

void append(const QByteArray &line)
{
    const QString name = qEnvironmentVariable("PAYOUTDESK_WIRE_LOG");
    if (name.isEmpty())
        return;
    // One write a line to a file opened for appending: suites that run at the same time do not mix their lines.
    QFile log(name);
    if (!log.open(QIODevice::Append | QIODevice::Unbuffered) || log.write(line + '\n') != line.size() + 1)
        qFatal("Cannot write to PAYOUTDESK_WIRE_LOG");
}

} // namespace

void recordWire(int presses, int arrivals, int mostPerPress)
{
    append("wire " + QByteArray::number(presses) + ' ' + QByteArray::number(arrivals) + ' ' + QByteArray::number(mostPerPress));
}

void recordFault(const QByteArray &family, int line, const FaultTally &tally)
{
    QByteArray text = "fault " + family + ' ' + QByteArray::number(line);
    for (const int number : {tally.tooOften, tally.lost, tally.wrongOutcomes, tally.wrongWords, tally.turns, tally.worstGapMs})
        text += ' ' + QByteArray::number(number);
    append(text);
}

void recordTrials(const QByteArray &family, const TrialTally &tally)
{
    QByteArray text = "trials " + family;
    for (const int number : {tally.tried, tally.tooOften, tally.lost, tally.wrong})
        text += ' ' + QByteArray::number(number);
    append(text);
}

void recordGuard(int arrivals) { append("guard " + QByteArray::number(arrivals)); }

} // namespace payoutdesk
