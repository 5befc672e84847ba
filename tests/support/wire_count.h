// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Every network test tells here how many presses it made and what the server counted. `./dev test` adds it up and prints it,
/// from the file that PAYOUTDESK_WIRE_LOG names ("wire PRESSES ARRIVALS MOST"); without that variable nothing is written.
void recordWire(int presses, int arrivals, int mostPerPress);
/// How often one naive QNetworkAccessManager::post(QByteArray) arrived ("guard ARRIVALS"): proof that the server still bites.
void recordGuard(int arrivals);

} // namespace payoutdesk
