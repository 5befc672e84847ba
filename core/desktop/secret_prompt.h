// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <functional>

namespace payoutdesk {

/// Listens for the end of one prompt of the Secret Service (org.freedesktop.Secret.Prompt).
class SecretPrompt final : public QObject {
    Q_OBJECT
public:
    using Completed = std::function<void(bool dismissed)>;
    SecretPrompt(const QString &path, Completed completed, QObject *parent);
    ~SecretPrompt() override;
    Q_DISABLE_COPY_MOVE(SecretPrompt)

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result); ///< a slot by name: QtDBus connects no other way

private:
    QString m_path;
    Completed m_completed;
};

} // namespace payoutdesk
