// SPDX-License-Identifier: GPL-3.0-or-later
// Any file or paste in place of a list of links or tags: no line is lost, none is taken twice.
#include "tests/fuzz/fuzz_target.h"

#include "core/domain/pasted_tags.h"
#include "core/domain/payout_link.h"
#include "core/domain/text_file.h"

#include <QSet>

namespace payoutdesk {
namespace {

void links(const QString &pasted)
{
    const PastedLinks read = readPastedLinks(pasted);
    QSet<ObjectId> seen;
    for (const PayoutLink &link : read.links) {
        require(!seen.contains(link.id), "a link is taken once");
        seen.insert(link.id);
        require(link.amountPaise >= 0 && link.expiresAtMs >= 0, "amount and day are none or sound");
        require(link.recipient.size() <= 4 * PayoutLink::maximumTextLength &&
                    link.note.size() <= 4 * PayoutLink::maximumTextLength,
                "texts are bounded");
    }
    int before = 0;
    for (const UnusableLine &line : read.unusable) {
        require(line.number > before, "bad lines stand in their order");
        before = line.number;
        require(pasted.contains(line.text), "a bad line stays as it was");
    }
    PastedLinksReader slow(pasted);
    while (slow.readOn(0)) {
    }
    const PastedLinks again = slow.take();
    require(again.links == read.links && again.unusable.size() == read.unusable.size() && again.repeated == read.repeated,
            "piece by piece is the same as in one go");
}

void tags(const QString &pasted)
{
    const PastedTags read = readPastedTags(pasted);
    QSet<ObjectId> seen;
    for (const Tag &tag : read.tags) {
        require(!seen.contains(tag.id), "a tag is taken once");
        seen.insert(tag.id);
        require(!tag.name.isEmpty() && tag.name.size() <= 4 * Tag::maximumNameLength, "a tag has a name");
    }
    for (const UnusableTag &line : read.unusable)
        require(line.number > 0, "lines are counted from 1");
}

} // namespace
} // namespace payoutdesk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace payoutdesk;
    const QByteArray bytes = bytesOf(data, size);
    links(QString::fromUtf8(bytes));
    tags(QString::fromUtf8(bytes));
    if (const auto text = textOf(bytes)) {
        links(*text);
        tags(*text);
    }
    return 0;
}
