// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace payoutdesk {

/// One event as it goes into the chain: nothing personal but a digest. Pure values, no SQL.
struct ChainedEvent {
    QString writer;
    qint64 seq = 0; ///< counted from 1, without a gap, for each writer
    qint64 operation = 0;
    QString what; ///< pressed, changed, erased
    QString kind;
    QString target; ///< a link's id; empty for a contact, whose key is personal
    QString from;   ///< words of the states; `from` is empty for a press
    QString to;
    QString cause;
    QString saidCode;
    QString saidReference;
    QString saidEnvironment;
    QString saidTimestamp;
    QString user;
    QString owner;
    Moment at;
    QByteArray digest; ///< personalDigest(), or empty when there was nothing personal
};

/// Texts one after the other, each with its length in front (32 bits, big end first), after a version byte: no two
/// different lists have the same bytes.
[[nodiscard]] QByteArray packed(const QByteArrayList &fields);
/// Empty for bytes that packed() did not write.
[[nodiscard]] QByteArrayList unpacked(const QByteArray &bytes);

[[nodiscard]] QByteArray newSalt();
/// SHA-256 over salt and text: without the salt nobody can find the text by trying all mobiles.
[[nodiscard]] QByteArray personalDigest(const QByteArray &salt, const QByteArray &text);
/// SHA-256 over the hash of the event before (empty for the first) and this event.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const ChainedEvent &event);

} // namespace payoutdesk
