// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/secret_prompt.h"

#include "core/desktop/secret_service_names.h"

#include <QDBusConnection>

#include <utility>

namespace payoutdesk {

namespace {
// QtDBus looks slots up by their normalised signature, without blanks.
// clang-format off
const char *const completedSlot = SLOT(onCompleted(bool,QDBusVariant));
// clang-format on
} // namespace

SecretPrompt::SecretPrompt(const QString &path, Completed completed, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_completed(std::move(completed))
{
    QDBusConnection::sessionBus().connect(secret_service::service, m_path, secret_service::promptInterface,
                                          secret_service::promptCompleted, this, completedSlot);
}

SecretPrompt::~SecretPrompt()
{
    QDBusConnection::sessionBus().disconnect(secret_service::service, m_path, secret_service::promptInterface,
                                             secret_service::promptCompleted, this, completedSlot);
}

void SecretPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    if (const auto completed = std::exchange(m_completed, {}))
        completed(dismissed);
}

} // namespace payoutdesk
