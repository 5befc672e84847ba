// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

namespace payoutdesk {

/// SystemProxy's end on its thread: asks, and stands still as long as the system does.
class ProxyAsker final : public QObject {
    Q_OBJECT
public:
    void ask(quint64 ticket, const QUrl &url);

Q_SIGNALS:
    void found(quint64 ticket, const QNetworkProxy &proxy);
};

} // namespace payoutdesk
