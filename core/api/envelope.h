// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/strict_json.h"
#include "core/domain/outcome.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace payoutdesk {

/// What every reply of Instantpay is wrapped in (both seed documents; docs/api.md). `actcode`, `orderid` and
/// `internalCode` carry nothing for our two calls and are not read.
struct Envelope {
    ServerSaid said;
    QJsonValue data; ///< object, array, number or null, whatever came
};

enum class EnvelopeProblem {
    NotReadable,  ///< no unambiguous JSON object, see readStrictObject()
    NoStatusCode, ///< an object without a `statuscode` that is a text
};

/// Reads tolerantly what does not matter (a missing `status` is empty, a list of sentences is joined) and strictly what
/// does: only a text is a status code.
[[nodiscard]] Result<Envelope, EnvelopeProblem> readEnvelope(const QByteArray &body);

} // namespace payoutdesk
