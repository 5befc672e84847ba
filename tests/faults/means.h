// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"
#include "tests/faults/fault.h"
#include "tests/support/byte_server.h"
#include "tests/support/tls.h"

namespace payoutdesk {

/// What is injected, as a step of a row.

/// Every request is treated so, over TLS.
[[nodiscard]] Fault::Step answered(const GatewayBehaviour &behaviour);
/// Exactly these bytes for an answer, then the connection ends so.
[[nodiscard]] Fault::Step bytes(const QByteArray &raw, GatewayBehaviour::End end = GatewayBehaviour::End::Close);
/// A status line, these lines of a head ("X: y\r\n"), a body: nothing is added.
[[nodiscard]] QByteArray http(const QByteArray &status, const QByteArray &head, const QByteArray &body);
/// The same with the body's true length.
[[nodiscard]] QByteArray withLength(const QByteArray &status, const QByteArray &body, const QByteArray &head = {});
/// An envelope that says so, with the data of a new contact, from the sandbox.
[[nodiscard]] QByteArray envelope(const QByteArray &statusCode = "TXN", const QByteArray &sentence = "Done");

/// Every connection is treated so.
[[nodiscard]] Fault::Step mannered(const GatewayManners &manners);
/// The gateway shows another certificate.
[[nodiscard]] Fault::Step certified(TestServer which);
/// The gateway's port is known, and nobody listens there any more.
[[nodiscard]] Fault::Step nobodyListens();
/// The profile leads to a port whose calls nobody ever answers.
[[nodiscard]] Fault::Step intoTheBlackHole();
/// The profile leads to this address.
[[nodiscard]] Fault::Step at(const QString &address);
/// The profile leads to a server that knows no TLS.
[[nodiscard]] Fault::Step says(const QByteArray &raw, ByteServer::Then then);

} // namespace payoutdesk
