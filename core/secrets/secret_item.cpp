// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_item.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto clientIdMember = "clientId"_L1;
constexpr auto clientSecretMember = "clientSecret"_L1;
constexpr auto originMember = "origin"_L1;
constexpr auto proxyPasswordMember = "proxyPassword"_L1;
} // namespace

QString secretItemText(const Credentials &credentials)
{
    QJsonObject item{{clientIdMember, trimmedPaste(credentials.clientId)},
                     {clientSecretMember, trimmedPaste(credentials.clientSecret.reveal())}};
    if (!credentials.origin.isEmpty())
        item.insert(originMember, credentials.origin);
    if (!credentials.proxyPassword.isEmpty())
        item.insert(proxyPasswordMember, credentials.proxyPassword.reveal());
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> credentialsFromSecretItem(const QString &text)
{
    const auto item = QJsonDocument::fromJson(trimmedPaste(text).toUtf8()).object();
    const auto origin = item.value(originMember);
    if (!origin.isUndefined() && !origin.isString())
        return std::nullopt;

    const Credentials credentials{trimmedPaste(item.value(clientIdMember).toString()),
                                  Secret(trimmedPaste(item.value(clientSecretMember).toString())),
                                  trimmedPaste(origin.toString()), Secret(item.value(proxyPasswordMember).toString())};
    if (credentials.clientId.isEmpty() || credentials.clientSecret.isEmpty())
        return std::nullopt;
    return credentials;
}

} // namespace payoutdesk
