// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pasted_tags.h"

#include "core/domain/characters.h"
#include "core/domain/plain_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using TagWhy = UnusableTag::Why;

namespace {
/// Tabs, where there are any; else commas; else semicolons, as sheets of some countries write.
QChar separatorOf(const QString &line)
{
    if (line.contains(u'\t'))
        return u'\t';
    return line.contains(u',') ? u',' : u';';
}

/// A field may stand in double quotes, "" inside them is one quote; a quote that is never closed is a letter like any other.
QStringList tagFieldsOf(const QString &line)
{
    static const QRegularExpression quoted(uR"re(\G\s*"([^"]*(?:""[^"]*)*)"\s*(?=[,;\t]|$))re"_s);
    // Words in quotes may hold a separator that is none.
    static const QRegularExpression anyQuoted(uR"re("[^"]*(?:""[^"]*)*")re"_s);
    const QChar separator = separatorOf(QString(line).remove(anyQuoted));
    QStringList fields;
    qsizetype start = 0;
    while (start <= line.size()) {
        const auto match = quoted.match(line, start);
        qsizetype end = line.indexOf(separator, match.hasMatch() ? match.capturedEnd() : start);
        if (end < 0)
            end = line.size();
        fields.append(match.hasMatch() && match.capturedEnd() == end ? match.captured(1).replace("\"\""_L1, "\""_L1)
                                                                     : line.sliced(start, end - start));
        start = end + 1;
    }
    return fields;
}

std::optional<QString> colorIn(const QString &field)
{
    static const QRegularExpression shape(u"^#?[0-9a-f]{6}$"_s);
    const QString color = foldedToAscii(withoutInvisible(field)).toLower();
    if (!shape.match(color).hasMatch())
        return std::nullopt;
    return color.startsWith(u'#') ? color : u'#' + color;
}

bool isHeading(const QStringList &fields)
{
    static const QSet<QString> words{u"id"_s,   u"tag"_s,     u"tagid"_s, u"_id"_s,    u"name"_s,
                                     u"tags"_s, u"tagname"_s, u"color"_s, u"colour"_s, u"hexcolorcode"_s};
    for (const QString &field : fields) {
        QString word = withoutInvisible(field).toLower();
        word.removeIf([](QChar c) { return !c.isLetter() && c != u'_'; });
        if (!word.isEmpty() && !words.contains(word) && !words.contains(QString(word).remove(u'_')))
            return false;
    }
    return true;
}

TagWhy tagWhyOf(TextProblem problem)
{
    switch (problem) {
    case TextProblem::Empty:
        return TagWhy::NoName;
    case TextProblem::TooLong:
        return TagWhy::NameTooLong;
    case TextProblem::ControlCharacter:
    case TextProblem::DirectionCharacter:
    case TextProblem::OnlySymbols:
        return TagWhy::BadName;
    }
    Q_UNREACHABLE();
}

Result<Tag, TagWhy> tagIn(const QStringList &fields)
{
    std::optional<ObjectId> id;
    QString color;
    QStringList words;
    for (const QString &field : fields) {
        if (withoutInvisible(field).isEmpty())
            continue;
        const auto parsed = id ? std::nullopt : std::optional(ObjectId::parse(field));
        if (parsed && *parsed)
            id = **parsed;
        else if (const auto found = colorIn(field); found && color.isEmpty() && withoutInvisible(field).startsWith(u'#'))
            color = *found;
        else
            words << field;
    }
    if (!id)
        return fail(TagWhy::NoId);
    // "Vendor, 645b…, e8710a": after a name, six hex digits are a colour; a name like "facade" alone stays a name.
    if (color.isEmpty() && words.size() > 1) {
        if (const auto last = colorIn(words.constLast())) {
            color = *last;
            words.removeLast();
        }
    }
    if (words.size() > 1 && withoutInvisible(words.constLast()).startsWith(u'#'))
        return fail(TagWhy::BadColor);
    const auto name = cleanText(words.join(u", "_s), Tag::maximumNameLength);
    if (!name)
        return fail(tagWhyOf(name.error()));
    return Tag{*id, *name, color};
}
} // namespace

PastedTags readPastedTags(const QString &pasted)
{
    static const QRegularExpression tagLineBreak(uR"(\r\n|[\r\n\x{2028}\x{2029}])"_s);
    PastedTags result;
    QSet<ObjectId> seen;
    int number = 0;
    for (const QString &line : pasted.split(tagLineBreak)) {
        ++number;
        if (withoutInvisible(line).isEmpty())
            continue;
        const QStringList fields = tagFieldsOf(line);
        if (isHeading(fields))
            continue;
        const auto tag = tagIn(fields);
        if (!tag) {
            result.unusable.append({number, line, tag.error()});
        } else if (seen.contains(tag->id)) {
            ++result.repeated;
        } else {
            seen.insert(tag->id);
            result.tags.append(*tag);
        }
    }
    return result;
}

} // namespace payoutdesk
