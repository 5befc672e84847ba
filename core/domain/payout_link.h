// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"

#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// Instantpay's link states (docs/api.md), and NotKnown for a link nobody has read there yet.
enum class LinkState { NotKnown, Issued, Processing, Claimed, Cancelled, Expired };

/// A payout link as this office knows it: only the id is certain, the rest was typed, pasted or read.
struct PayoutLink {
    static constexpr int maximumTextLength = 120; ///< of recipient and note, each

    ObjectId id;
    QString recipient = {}; ///< who it is for, in the office's words; may be empty
    qint64 amountPaise = 0; ///< 0 = not known
    qint64 expiresAtMs = 0; ///< UTC milliseconds; 0 = not known
    QString note = {};
    LinkState state = LinkState::NotKnown;
    bool doNotRemind = false;

    friend bool operator==(const PayoutLink &, const PayoutLink &) = default;
};

/// One line of a pasted list that could not be used, kept so that it can stay in the box.
struct UnusableLine {
    int number = 0; ///< counted from 1
    QString text;
    enum class Why { BadId, ShortAddress, BadAmount, BadDate, TextTooLong, BadText } why = Why::BadId;
};

/// What a pasted list holds: "link ID, recipient, amount, expires, note", comma or tab, only the id is needed.
struct PastedLinks {
    QList<PayoutLink> links; ///< in order, without repeats
    QList<UnusableLine> unusable;
    int repeated = 0; ///< lines whose id stood earlier in the same paste
};

/// Reads a pasted list. Dates are Indian days (a link expires at the end of its day); amounts are rupees with or without
/// grouping.
[[nodiscard]] PastedLinks readPastedLinks(const QString &pasted);

} // namespace payoutdesk
