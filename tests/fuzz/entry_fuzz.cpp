// SPDX-License-Identifier: GPL-3.0-or-later
// Any text in a field: ids, mobiles, e-mails, names, amounts, addresses. What is taken is in its one spelling.
#include "tests/fuzz/fuzz_target.h"

#include "core/domain/api_address.h"
#include "core/domain/characters.h"
#include "core/domain/credentials.h"
#include "core/domain/email.h"
#include "core/domain/masks.h"
#include "core/domain/mobile.h"
#include "core/domain/object_id.h"
#include "core/domain/plain_text.h"
#include "core/domain/rupees.h"
#include "core/log/redaction.h"

#include <QRegularExpression>

namespace payoutdesk {
namespace {

using namespace Qt::StringLiterals;

QRegularExpression whole(const QString &shape) { return QRegularExpression(QRegularExpression::anchoredPattern(shape)); }

void mobile(const QString &typed)
{
    const auto number = Mobile::parse(typed);
    if (!number)
        return;
    static const QRegularExpression shape = whole(u"[6-9][0-9]{9}"_s);
    require(shape.match(number->digits()).hasMatch(), "a mobile has ten digits and begins with 6 to 9");
    require(Mobile::parse(number->digits()) == *number, "ten digits are themselves");
    require(Mobile::parse(number->forReading()) == *number, "what is shown can be typed");
    require(!number->masked().contains(number->digits().mid(2, 4)) || number->masked().contains(u"****"_s), "masked");
}

void email(const QString &typed)
{
    const auto address = Email::parse(typed);
    if (!address)
        return;
    static const QRegularExpression shape = whole(u"[!-~]+@[!-~]+\\.[!-~]+"_s);
    require(shape.match(address->text()).hasMatch(), "an address is printable ASCII, with a dot in its domain");
    require(address->text().size() <= Email::maximumLength && address->text().count(u'@') == 1,
            "one address, of a bounded length");
    require(Email::parse(address->text()) == *address, "an address is itself");
    if (const auto meant = address->likelyMeant())
        require(Email::parse(*meant).has_value(), "what is offered instead is an address");
}

void id(const QString &typed)
{
    const auto read = ObjectId::parse(typed);
    if (!read)
        return;
    static const QRegularExpression shape = whole(u"[0-9a-f]{24}"_s);
    require(shape.match(read->text()).hasMatch(), "an id has 24 hex digits");
    require(ObjectId::parse(read->text()) == *read && read->createdAtMs() >= 0, "an id is itself");
    require(read->shortText().size() == 11, "an id is cut in the middle");
}

void words(const QString &typed)
{
    if (const auto clean = cleanText(typed, 100)) {
        require(!clean->isEmpty() && clean->size() <= 400, "a name is bounded");
        require(cleanText(*clean, 100) == *clean, "a clean name stays as it is");
    }
    const QString shown = displayText(typed, 80);
    for (const QChar c : shown) {
        require(c.category() != QChar::Other_Control && c != u'\u2028' && c != u'\u2029', "one line on the screen");
        require(c.unicode() < 0x202a || (c.unicode() > 0x202e && c.unicode() < 0x2066) || c.unicode() > 0x2069,
                "nothing turns the reading direction");
    }
    const QString safe = redacted(typed);
    static const QRegularExpression number(u"[0-9]{8}"_s);
    require(!number.match(safe).hasMatch() && safe.size() <= 600, "the log has no number of a person");
    (void)maskedWords(typed);
    (void)maskedName(typed);
    require(trimmedPaste(trimmedPaste(typed)) == trimmedPaste(typed), "nothing is left to trim");
}

void address(const QString &typed)
{
    const auto read = ApiAddress::parse(typed);
    if (!read)
        return;
    const QUrl url = read->url(u"/contacts/profile"_s);
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && read->isLoopback()), "encrypted, or this computer");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && !url.host().isEmpty(), "a bare address");
    require(!read->isInstantpayLive() || !read->isLoopback(), "the live service is not this computer");
}

} // namespace
} // namespace payoutdesk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace payoutdesk;
    const QString typed = QString::fromUtf8(bytesOf(data, size));
    mobile(typed);
    email(typed);
    id(typed);
    words(typed);
    address(typed);
    if (const auto paise = paiseFromRupees(typed))
        require(*paise >= 0 && *paise <= 100'000'000'000'000, "an amount is bounded");
    return 0;
}
