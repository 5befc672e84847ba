// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"

#include <optional>

namespace payoutdesk {

/// Cuts a stream of bytes into HTTP/1.1 requests. A request comes out once the last byte of its body is there.
class HttpRequestReader final {
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request, taken out of the stream; nothing while it is incomplete.
    [[nodiscard]] std::optional<GatewayArrival> take();
    /// The stream cannot be understood any more: no HTTP, no usable length, or larger than any request of ours.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// The head of the next request is there, whatever of its body is.
    [[nodiscard]] bool hasHead() const { return m_buffer.contains("\r\n\r\n"); }
    /// Nothing of a next request is there yet.
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

} // namespace payoutdesk
