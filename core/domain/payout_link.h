// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"

#include <QList>
#include <QString>

#include <memory>
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
    qint64 stateAtMs = 0;     ///< when the state became what it is here, UTC milliseconds; 0 = nobody set it
    QString contactKey = {};  ///< contactKey() of the contact it is tied to; empty = none. Changed by tying only
    QString contactName = {}; ///< that contact's name as far as this store knows it

    /// Who it is for, in words: what was typed, else the tied contact's name; may be empty.
    [[nodiscard]] const QString &shownRecipient() const { return recipient.isEmpty() ? contactName : recipient; }

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

/// The same piece by piece, so that a window that reads a long list can go on between.
class PastedLinksReader final {
public:
    explicit PastedLinksReader(QString pasted);
    ~PastedLinksReader();
    Q_DISABLE_COPY_MOVE(PastedLinksReader)

    /// Reads on for about this long, one line at least; false once everything is read.
    bool readOn(int milliseconds);
    /// How much of the text was read, 0 to 100.
    [[nodiscard]] int percent() const;
    /// What was read; afterwards there is nothing left to take.
    [[nodiscard]] PastedLinks take();

private:
    class Reading;
    const QString m_text;
    qsizetype m_at = 0;
    int m_number = 0; ///< of the line that was read last
    std::unique_ptr<Reading> m_reading;
};

} // namespace payoutdesk
