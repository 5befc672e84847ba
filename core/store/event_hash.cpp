// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_hash.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace payoutdesk {

namespace {
constexpr char encodingVersion = 1;
constexpr qsizetype lengthSize = sizeof(quint32);
} // namespace

QByteArray packed(const QByteArrayList &fields)
{
    QByteArray bytes(1, encodingVersion);
    for (const QByteArray &field : fields) {
        std::array<char, lengthSize> length{};
        qToBigEndian(static_cast<quint32>(field.size()), length.data());
        bytes.append(length.data(), lengthSize);
        bytes.append(field);
    }
    return bytes;
}

QByteArrayList unpacked(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.front() != encodingVersion)
        return {};
    QByteArrayList fields;
    qsizetype at = 1;
    while (bytes.size() - at >= lengthSize) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        at += lengthSize;
        if (length > bytes.size() - at)
            return {};
        fields << bytes.mid(at, length);
        at += length;
    }
    return at == bytes.size() ? fields : QByteArrayList();
}

QByteArray newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray salt;
    for (const quint32 word : words)
        salt.append(QByteArray::fromRawData(reinterpret_cast<const char *>(&word), sizeof word));
    return salt;
}

QByteArray personalDigest(const QByteArray &salt, const QByteArray &text)
{
    return QCryptographicHash::hash(packed({salt, text}), QCryptographicHash::Sha256);
}

QByteArray chainHash(const QByteArray &previous, const ChainedEvent &event)
{
    const QByteArrayList fields{
        previous,
        event.writer.toUtf8(),
        QByteArray::number(event.seq),
        QByteArray::number(event.operation),
        event.what.toUtf8(),
        event.kind.toUtf8(),
        event.target.toUtf8(),
        event.from.toUtf8(),
        event.to.toUtf8(),
        event.cause.toUtf8(),
        event.saidCode.toUtf8(),
        event.saidReference.toUtf8(),
        event.saidEnvironment.toUtf8(),
        event.saidTimestamp.toUtf8(),
        event.user.toUtf8(),
        event.owner.toUtf8(),
        QByteArray::number(event.at.utcMs),
        event.at.bootId.toUtf8(),
        QByteArray::number(event.at.bootMs),
        event.digest,
    };
    return QCryptographicHash::hash(packed(fields), QCryptographicHash::Sha256);
}

} // namespace payoutdesk
