// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace payoutdesk {

/// Every network test tells here how many presses it made and what the server counted. `./dev test` adds it up and prints it,
/// from the file that PAYOUTDESK_WIRE_LOG names ("wire PRESSES ARRIVALS MOST"); without that variable nothing is written.
void recordWire(int presses, int arrivals, int mostPerPress);
/// How often one naive QNetworkAccessManager::post(QByteArray) arrived ("guard ARRIVALS"): proof that the server still bites.
void recordGuard(int arrivals);

/// What one press before one fault showed; see tests/faults.
struct FaultTally {
    int presses = 0;
    int arrivals = 0;
    int tooOften = 0;      ///< presses, or bodies, that arrived more than once
    int lost = 0;          ///< neither in the store nor on the screen
    int wrongOutcomes = 0; ///< not as the catalogue says, or a word that the journal proves wrong
    int wrongWords = 0;
    int turns = 0; ///< of the window's event loop
    int worstGapMs = 0;
};
/// "fault FAMILY LINE TOO-OFTEN LOST WRONG-OUTCOMES WRONG-WORDS TURNS WORST-GAP" in the same file.
void recordFault(const QByteArray &family, int line, const FaultTally &tally);

/// What many faults before a desk without a window showed, tried one by one by a loop or by chance.
struct TrialTally {
    int tried = 0;    ///< faults that happened
    int tooOften = 0; ///< as in FaultTally
    int lost = 0;
    int wrong = 0; ///< whatever else was not as it must be
};
/// "trials FAMILY TRIED TOO-OFTEN LOST WRONG" in the same file.
void recordTrials(const QByteArray &family, const TrialTally &tally);

} // namespace payoutdesk
