// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/characters.h"
#include "core/domain/indian_day.h"
#include "core/domain/payout_link.h"
#include "core/domain/plain_text.h"
#include "core/domain/result.h"
#include "core/domain/rupees.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using LineWhy = UnusableLine::Why;

namespace {
enum Field { IdField, RecipientField, AmountField, ExpiresField, NoteField, FieldCount };

/// Splits one line of comma- or tab-separated text. A field may stand in double quotes, "" inside them is one quote;
/// a quote that is never closed is a letter like any other.
QStringList fieldsOf(const QString &line)
{
    const QChar separator = line.contains(u'\t') ? u'\t' : u',';
    QStringList fields;
    qsizetype start = 0;
    while (start <= line.size()) {
        static const QRegularExpression quoted(uR"re(\G\s*"([^"]*(?:""[^"]*)*)"\s*(?=[,\t]|$))re"_s);
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

bool isHeader(const QString &firstField)
{
    static const QSet<QString> names{u"id"_s,      u"link"_s, u"links"_s,      u"linkid"_s,
                                     u"linkids"_s, u"_id"_s,  u"payoutlink"_s, u"payoutlinkid"_s};
    QString name = withoutInvisible(firstField).toLower();
    name.removeIf([](QChar c) { return !c.isLetter() && c != u'_'; });
    return names.contains(name) || names.contains(name.remove(u'_'));
}

/// Sheets write an empty cell as a dash.
bool isEmptyCell(const QString &text) { return text.isEmpty() || text == "-"_L1 || text == u"\u2013" || text == u"\u2014"; }

Result<QString, LineWhy> wordsIn(const QString &field)
{
    if (isEmptyCell(field.trimmed()))
        return QString();
    const auto text = cleanText(field, PayoutLink::maximumTextLength);
    if (text)
        return *text;
    switch (text.error()) {
    case TextProblem::Empty:
        return QString();
    case TextProblem::TooLong:
        return fail(LineWhy::TextTooLong);
    case TextProblem::ControlCharacter:
    case TextProblem::DirectionCharacter:
    case TextProblem::OnlySymbols:
        return fail(LineWhy::BadText);
    }
    Q_UNREACHABLE();
}

Result<ObjectId, LineWhy> idIn(const QString &field)
{
    return ObjectId::parse(field).map_error([](ObjectId::Problem problem) {
        return problem == ObjectId::Problem::ShortAddress ? LineWhy::ShortAddress : LineWhy::BadId;
    });
}

Result<PayoutLink, LineWhy> linkIn(const ObjectId &id, const QStringList &fields)
{
    PayoutLink link{id};
    const auto plain = [&fields](Field field) { return foldedToAscii(withoutInvisible(fields.value(field))); };

    const auto recipient = wordsIn(fields.value(RecipientField));
    // Only the last field may hold commas of its own: what is too much belongs to the note.
    const auto note = wordsIn(fields.mid(NoteField).join(u','));
    if (!recipient || !note)
        return fail(recipient ? note.error() : recipient.error());
    link.recipient = *recipient;
    link.note = *note;

    if (const QString amount = plain(AmountField); !isEmptyCell(amount)) {
        const auto paise = paiseFromRupees(amount);
        if (!paise)
            return fail(LineWhy::BadAmount);
        link.amountPaise = *paise;
    }
    if (const QString expires = plain(ExpiresField); !isEmptyCell(expires)) {
        const auto end = endOfIndianDay(expires);
        if (!end)
            return fail(LineWhy::BadDate);
        link.expiresAtMs = *end;
    }
    return link;
}

/// A line that is nothing but two or more ids, each a link of its own: somebody pasted a list in one line.
bool holdsOnlyIds(const QStringList &fields)
{
    int ids = 0;
    for (const auto &field : fields) {
        if (withoutInvisible(field).isEmpty())
            continue;
        if (!ObjectId::parse(field))
            return false;
        ++ids;
    }
    return ids > 1;
}

/// Puts an amount together again that was grouped but not quoted ("…,Asha,12,34,567.50,31/12/2026"). No date looks
/// like a group of digits, so this takes nothing from the next field.
QStringList withWholeAmount(QStringList fields)
{
    static const QRegularExpression group(uR"(^\d{2,3}(\.\d*)?\s*(/-)?\s*$)"_s);
    while (fields.size() > ExpiresField && group.match(foldedToAscii(fields[ExpiresField])).hasMatch()) {
        fields[AmountField] += u',' + fields[ExpiresField];
        fields.removeAt(ExpiresField);
    }
    return fields;
}

} // namespace

class PastedLinksReader::Reading final {
public:
    void take(int number, const QString &line)
    {
        const QStringList fields = fieldsOf(line);
        if (isHeader(fields.first()))
            return;
        if (holdsOnlyIds(fields)) {
            for (const auto &field : fields) {
                if (!withoutInvisible(field).isEmpty())
                    takeLink(number, field, {field});
            }
        } else {
            takeLink(number, line, line.contains(u'\t') ? fields : withWholeAmount(fields));
        }
    }

    PastedLinks result;

private:
    void takeLink(int number, const QString &text, const QStringList &fields)
    {
        const auto id = idIn(fields.first());
        if (id && m_seen.contains(*id)) {
            ++result.repeated;
            return;
        }
        const auto link = id.and_then([&fields](const ObjectId &known) { return linkIn(known, fields); });
        if (!link) {
            result.unusable.append({number, text, link.error()});
            return;
        }
        m_seen.insert(link->id);
        result.links.append(*link);
    }

    QSet<ObjectId> m_seen;
};

PastedLinksReader::PastedLinksReader(QString pasted)
    : m_text(std::move(pasted))
    , m_reading(std::make_unique<Reading>())
{
}

PastedLinksReader::~PastedLinksReader() = default;

bool PastedLinksReader::readOn(int milliseconds)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; };
    QElapsedTimer timer;
    timer.start();
    while (m_at < m_text.size()) {
        const auto end = std::find_if(m_text.cbegin() + m_at, m_text.cend(), isBreak);
        const QString line = m_text.sliced(m_at, end - m_text.cbegin() - m_at);
        m_at = std::min<qsizetype>(end - m_text.cbegin() + 1, m_text.size());
        if (end != m_text.cend() && *end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_number;
        if (!withoutInvisible(line).isEmpty())
            m_reading->take(m_number, line);
        if (timer.elapsed() >= milliseconds) // after a line, never before: else no time at all would never end
            break;
    }
    return m_at < m_text.size();
}

int PastedLinksReader::percent() const { return m_text.isEmpty() ? 100 : static_cast<int>(m_at * 100 / m_text.size()); }

PastedLinks PastedLinksReader::take() { return std::exchange(m_reading->result, {}); }

PastedLinks readPastedLinks(const QString &pasted)
{
    PastedLinksReader reader(pasted);
    while (reader.readOn(1'000)) {
    }
    return reader.take();
}

} // namespace payoutdesk
