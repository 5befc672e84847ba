// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace payoutdesk {

/// The body of a POST that can leave only once. QNetworkAccessManager repeats a POST by itself when the peer closes, resets or
/// garbles, but only if it can rewind the body: this one cannot be rewound.
/// What it must be for that was measured, not guessed (docs/architecture.md): a direct subclass of QIODevice, because Qt goes
/// round a QBuffer's own reset(); random-access, so that there is a Content-Length and Qt keeps no copy; unbuffered.
class OneShotBody final : public QIODevice {
    Q_OBJECT
public:
    /// Comes open for reading.
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// Bytes that somebody has read so far. 0 is the proof that nothing left.
    [[nodiscard]] qint64 bytesServed() const { return m_served; }
    /// From now on nothing is served any more: bytesServed() is final.
    void withdraw() { m_withdrawn = true; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool reset() override { return false; }
    /// Only to where it stands already.
    [[nodiscard]] bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_served = 0;
    bool m_withdrawn = false;
};

} // namespace payoutdesk
