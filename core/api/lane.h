// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/judge.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace payoutdesk {

class OneShotBody;

/// What every lane of a client does alike.
struct LaneRules {
    int deadlineMs = 0;     ///< for the whole exchange
    int tunnelMs = 0;       ///< for a proxy to open the way
    int idleMs = 0;         ///< a connection idle for this long is not used again
    qsizetype maximumReply; ///< bytes of an answer's body
};

/// Carries one request at a time to its end. Has a QNetworkAccessManager of its own, so that no request ever waits for, shares
/// with or suffers from another one's connection; the manager is replaced when its connection may have gone stale.
class Lane final : public QObject {
    Q_OBJECT
public:
    explicit Lane(const LaneRules &rules, QObject *parent = nullptr);
    ~Lane() override;
    Q_DISABLE_COPY_MOVE(Lane)

    [[nodiscard]] bool isFree() const { return !m_reply; }
    /// Requires isFree(). Goes through `proxy`, which brings its own name and password, or through none (NoProxy).
    /// Answered by finished(), once, from the event loop.
    void post(const QNetworkRequest &request, const QByteArray &body, const QNetworkProxy &proxy);
    /// Ends the exchange unless it has ended by itself; finished() follows from the event loop.
    void stop();

Q_SIGNALS:
    void finished(const payoutdesk::Exchange &exchange);

private:
    QNetworkAccessManager *freshManager(const QNetworkProxy &proxy);
    void takeBytes();
    void halt(Exchange::Stop reason);
    void conclude();

    const LaneRules m_rules;
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_body = nullptr; ///< the reply's child
    QByteArray m_received;
    Exchange::Stop m_stop = Exchange::Stop::None;
    QTimer m_deadline;
    QTimer m_tunnel;
    qint64 m_lastUsedMs = 0; ///< boot clock
};

} // namespace payoutdesk
