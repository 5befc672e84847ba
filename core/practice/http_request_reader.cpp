// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/http_request_reader.h"

namespace payoutdesk {
namespace {

constexpr qsizetype largestHead = 32 * 1024;
constexpr qsizetype largestBody = 1024 * 1024;

std::optional<GatewayArrival> readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    if (request.size() != 3 || !request.at(2).startsWith("HTTP/1."))
        return std::nullopt;

    GatewayArrival arrival;
    arrival.method = request.at(0);
    arrival.path = request.at(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        arrival.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return arrival;
}

/// -1 when a body comes in a way that this server does not take (chunked), or is announced badly.
qsizetype bodyLength(const GatewayArrival &arrival)
{
    if (!arrival.header("Transfer-Encoding").isEmpty())
        return -1;
    const QByteArray stated = arrival.header("Content-Length");
    if (stated.isEmpty())
        return 0;
    bool isNumber = false;
    const qlonglong length = stated.toLongLong(&isNumber);
    return isNumber && length >= 0 && length <= largestBody ? length : -1;
}

} // namespace

QByteArray GatewayArrival::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<GatewayArrival> HttpRequestReader::take()
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        m_broken = m_broken || m_buffer.size() > largestHead;
        return std::nullopt;
    }
    auto arrival = readHead(m_buffer.left(headEnd));
    const qsizetype length = arrival ? bodyLength(*arrival) : -1;
    if (length < 0) {
        m_broken = true;
        return std::nullopt;
    }
    const qsizetype bodyStart = headEnd + 4;
    if (m_buffer.size() - bodyStart < length)
        return std::nullopt;
    arrival->body = m_buffer.mid(bodyStart, length);
    m_buffer.remove(0, bodyStart + length);
    return arrival;
}

} // namespace payoutdesk
