// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace payoutdesk {

/// One window a profile: a second start asks the first to come to the front. The socket lies in the user's own runtime
/// folder and carries one word, no data.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// `profileFolder` names the profile; two folders never meet.
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// Asks the program that has this profile open to raise itself. False when none answers within `waitMs`.
    [[nodiscard]] bool raiseOther(int waitMs = 500) const;
    /// From now on a second start is heard here. False when the socket cannot be made: the program works without it.
    [[nodiscard]] bool listen();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace payoutdesk
