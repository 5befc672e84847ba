// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_address.h"
#include "core/domain/operation_record.h"
#include "core/domain/proxy_choice.h"

#include <QObject>
#include <QTimer>

namespace payoutdesk {

class ConnectionProbe;

/// Whether the service can be reached, as far as the outcomes say. Once one says that it cannot, a probe looks for it again
/// from time to time; before that nobody asks. It decides nothing about sending: the desk does, and then a person.
class Connectivity final : public QObject {
    Q_OBJECT
public:
    /// `everyMs`: between two looks while it cannot be reached.
    Connectivity(const ApiAddress &address, const ProxyChoice &proxy, int everyMs, QObject *parent);
    ~Connectivity() override;

    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] const QString &host() const { return m_host; }
    /// What an outcome shows of the connection.
    void hear(const Settlement &settlement);
    /// Looks at once, if it cannot be reached: somebody just tried to use it.
    void look();

Q_SIGNALS:
    void lost();
    void back();

private:
    void setOffline(bool offline);

    const QString m_host;
    ConnectionProbe *m_probe;
    QTimer m_again;
    bool m_offline = false;
};

} // namespace payoutdesk
