// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

class QThread;

namespace payoutdesk {

class ProxyAsker;

/// Asks the system which proxy leads to an address. That may fetch a script from the network and stand still for as long as it
/// likes, so it happens on a thread of its own; one that outlives its limit, or this object, is abandoned.
class SystemProxy final : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const std::optional<QNetworkProxy> &)>;

    explicit SystemProxy(int limitMs, QObject *parent = nullptr);
    ~SystemProxy() override;
    Q_DISABLE_COPY_MOVE(SystemProxy)

    /// Answered once, later, from the event loop: the proxy (NoProxy for none), or nothing when the system gave no answer in
    /// time. Nobody is answered once this is gone.
    void ask(const QUrl &url, Answered answered);

private:
    void answer(quint64 ticket, const std::optional<QNetworkProxy> &proxy);

    const int m_limitMs;
    QThread *m_thread = nullptr;   ///< from the first question on
    ProxyAsker *m_asker = nullptr; ///< on m_thread
    QHash<quint64, Answered> m_waiting;
    quint64 m_lastTicket = 0;
};

} // namespace payoutdesk
