// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/object_id.h"

#include "core/domain/characters.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype idLength = 24;
constexpr qsizetype timeLength = 8;

bool isQuote(QChar c) { return u"'\"`\u2018\u2019\u201C\u201D\u00AB\u00BB"_s.contains(c); }

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }
} // namespace

Result<ObjectId, ObjectId::Problem> ObjectId::parse(const QString &pasted)
{
    QString text = foldedToAscii(withoutInvisible(pasted));
    text.removeIf([](QChar c) { return c.isSpace() || isQuote(c); });
    text = text.toLower();

    if (text.isEmpty())
        return fail(Problem::Empty);
    if (text.contains("://"_L1) || text.contains("instant.pe"_L1) || text.startsWith("www."_L1))
        return fail(Problem::ShortAddress);
    if (!std::all_of(text.cbegin(), text.cend(), isHexDigit))
        return fail(Problem::NotHexadecimal);
    if (text.size() != idLength)
        return fail(Problem::WrongLength);
    return ObjectId(std::move(text));
}

QString ObjectId::shortText() const { return m_text.first(6) % u'\u2026' % m_text.last(4); }

qint64 ObjectId::createdAtMs() const { return m_text.first(timeLength).toLongLong(nullptr, 16) * 1000; }

} // namespace payoutdesk
