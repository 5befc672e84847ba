// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"

#include <QJsonValue>
#include <QString>

namespace payoutdesk {

/// An answer before it is bytes.
struct ServiceAnswer {
    int httpStatus = 200;
    QByteArray body;
};

/// Who may ask.
struct ServiceCredentials {
    QString clientId;
    QString clientSecret;
};

/// Plays Instantpay as the two seed documents show it: checks the four headers and the body, answers in the envelope, with
/// invented ids and masked recipients. Pure but for the time and the ids.
[[nodiscard]] ServiceAnswer serve(const GatewayArrival &arrival, const QByteArray &environment);

/// What the service says about the four headers alone; nothing when they are right.
[[nodiscard]] std::optional<ServiceAnswer> refuseStranger(const GatewayArrival &arrival, const ServiceCredentials &credentials,
                                                          const QByteArray &environment);

/// A full envelope around a code, a sentence and data.
[[nodiscard]] QByteArray envelopeOf(const QByteArray &statusCode, const QByteArray &sentence, const QJsonValue &data,
                                    const QByteArray &environment);

/// HTTP/1.1 with Content-Length, to be kept open.
[[nodiscard]] QByteArray httpBytes(int httpStatus, const QByteArray &body, const QByteArray &extraHeader = {});

} // namespace payoutdesk
