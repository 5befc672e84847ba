// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/network_address.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

bool isInside(const QHostAddress &address)
{
    static const std::pair<QHostAddress, int> ranges[] = {
        {QHostAddress(u"10.0.0.0"_s), 8}, {QHostAddress(u"172.16.0.0"_s), 12}, {QHostAddress(u"192.168.0.0"_s), 16}};
    for (const auto &[network, bits] : ranges) {
        if (address.isInSubnet(network, bits))
            return true;
    }
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() || address.isMulticast() ||
           address.isBroadcast() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

NetworkAddress judgeNetworkAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    // QHostAddress also takes "10" and "1.2": people mean four numbers.
    static const QRegularExpression four(u"^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"_s);
    const QHostAddress address(text);
    if (address.isNull() || (!text.contains(u':') && !four.match(text).hasMatch()))
        return NetworkAddress::NotOne;
    return isInside(address) ? NetworkAddress::OnlyInside : NetworkAddress::Public;
}

} // namespace payoutdesk
