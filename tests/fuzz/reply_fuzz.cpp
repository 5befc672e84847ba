// SPDX-License-Identifier: GPL-3.0-or-later
// Any end of a request, any answer: what judge() may conclude is bounded by what is certain.
#include "tests/fuzz/fuzz_target.h"

#include "core/api/endpoints.h"
#include "core/api/judge.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace payoutdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t headSize = 8;

/// The first bytes say how the request ended, the rest is a header's value and the answer's body.
Exchange exchangeOf(const std::uint8_t *data, std::size_t size)
{
    const std::uint8_t flags = data[0];
    Exchange exchange{.bodySize = 38};
    exchange.bytesServed = (flags & 0x10) != 0 ? exchange.bodySize : data[5] % (exchange.bodySize + 1);
    if ((flags & 0x01) != 0)
        exchange.httpStatus = 100 + (data[1] * 256 + data[2]) % 500;
    exchange.stop = static_cast<Exchange::Stop>(data[3] % 5);
    exchange.trouble = static_cast<Exchange::Trouble>(data[4] % 5);
    const std::size_t valueSize = std::min<std::size_t>(data[6], size - headSize);
    const QByteArray value = bytesOf(data + headSize, valueSize);
    exchange.received = bytesOf(data + headSize + valueSize, size - headSize - valueSize);
    if ((flags & 0x02) != 0)
        exchange.headers.emplaceBack("Content-Length", QByteArray::number(exchange.received.size()));
    if ((flags & 0x04) != 0)
        exchange.headers.emplaceBack("content-length", value);
    if ((flags & 0x08) != 0)
        exchange.headers.emplaceBack("Transfer-Encoding", "chunked");
    if ((flags & 0x20) != 0)
        exchange.headers.emplaceBack("Retry-After", value);
    return exchange;
}

QString saidCode(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.received).object().value(u"statuscode"_s).toString();
}

template <typename Receipt>
void check(const Exchange &exchange, const Outcome<Receipt> &outcome)
{
    const bool nothingLeft = exchange.bytesServed == 0 && !exchange.httpStatus;
    const bool allLeft = exchange.bytesServed == exchange.bodySize;
    const bool success = exchange.httpStatus && *exchange.httpStatus >= 200 && *exchange.httpStatus < 300;
    const bool cut = exchange.stop == Exchange::Stop::AnswerTooLarge;
    std::visit(Match{[&](const Accepted<Receipt> &) {
                         require(success && allLeft && !cut, "accepted only by a whole good answer to a whole request");
                         require(saidCode(exchange) == "TXN"_L1, "accepted only by TXN");
                     },
                     [&](const Pending &) {
                         require(success && allLeft && !cut, "pending only by a whole good answer to a whole request");
                         require(saidCode(exchange) == "TUP"_L1, "pending only by TUP");
                     },
                     [&](const Refused &refused) {
                         require(exchange.httpStatus && !cut, "refused only by a whole answer");
                         require(*exchange.httpStatus != 429 && *exchange.httpStatus != 503, "a busy server refuses nothing");
                         require(!refused.said.statusCode.isEmpty() && refused.said.statusCode == saidCode(exchange),
                                 "refused only by a status code");
                         require(refused.said.statusCode != "TXN"_L1 && refused.said.statusCode != "TUP"_L1,
                                 "TXN and TUP refuse nothing");
                     },
                     [&](const NotSent &) { require(nothingLeft, "not sent only when not a byte left"); },
                     [&](const Unknown &) { require(!nothingLeft, "when not a byte left nothing is in doubt"); }},
               outcome);
}

} // namespace
} // namespace payoutdesk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace payoutdesk;
    if (size < headSize)
        return 0;
    const Exchange exchange = exchangeOf(data, size);
    check(exchange, outcomeOf<NotifyPayoutLink>(exchange));
    const auto contact = outcomeOf<AddContact>(exchange);
    check(exchange, contact);
    if (const auto *accepted = std::get_if<Accepted<ContactReceipt>>(&contact))
        require(accepted->receipt.contact.text().size() == 24, "a contact is accepted with its id only");
    const auto pause = pauseAskedForMs(exchange, 1'764'000'000'000);
    require(!pause || (*pause >= 0 && *pause <= 15 * 60'000), "a batch pauses for 15 minutes at most");
    return 0;
}
