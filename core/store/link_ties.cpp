// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_ties.h"

#include "core/store/connection.h"
#include "core/store/link_rows.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr int peopleAtOnce = 2'000;
constexpr qsizetype fewestDigits = 3; ///< fewer are in every mobile

/// An added contact: o is its operation, p the person.
const QString isAddedContact = u"o.kind = 'add_contact' AND o.state IN ('accepted', 'resolved_done')"_s;
const QString knownContactColumns = u"p.id, o.target, p.name, p.email, p.mobile, p.company"_s;

std::optional<KnownContact> knownContactFrom(const Row &row)
{
    const auto email = Email::parse(row.text(3));
    const auto mobile = Mobile::parse(row.text(4));
    if (!email || !mobile) // erased
        return {};
    return KnownContact{row.text(1), NewContact{row.text(2), *email, *mobile, row.text(5), {}}};
}

/// What a person typed to find somebody.
class Needle final {
public:
    explicit Needle(const QString &words)
        : m_words(folded(words.trimmed()))
        , m_digits(digitsOf(m_words))
    {
    }
    [[nodiscard]] bool isIn(const NewContact &contact) const
    {
        if (m_words.isEmpty())
            return true;
        if (!m_digits.isEmpty() && contact.mobile.digits().contains(m_digits))
            return true;
        return folded(contact.name).contains(m_words) || folded(contact.company).contains(m_words) ||
               folded(contact.email.text()).contains(m_words);
    }

private:
    /// The digits of a mobile in any spacing, or nothing where it is no part of a number.
    static QString digitsOf(const QString &words)
    {
        if (const auto whole = Mobile::parse(words))
            return whole->digits();
        QString digits = words;
        digits.removeIf([](QChar c) { return c == u' ' || c == u'-'; });
        const bool onlyDigits = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return onlyDigits && digits.size() >= fewestDigits ? digits : QString();
    }
    QString m_words;
    QString m_digits;
};

/// Sort key and searched words of one link, as its row now stands.
Result<void, StoreProblem> refreshWords(Connection &connection, qint64 row)
{
    const auto links = readLinks(connection, u"WHERE id = ?"_s, {row});
    if (!links)
        return fail(links.error());
    for (const LinkRow &link : *links) {
        const auto sorted =
            connection.change(u"UPDATE links SET recipient_sort = ? WHERE id = ?"_s, {folded(link.link.shownRecipient()), row});
        if (!sorted)
            return fail(sorted.error());
        // Only links in the list have words.
        const auto found = connection.change(u"UPDATE link_words SET words = ? WHERE link = ?"_s, {searchWords(link.link), row});
        if (!found)
            return fail(found.error());
    }
    return {};
}
} // namespace

QString contactNameSql()
{
    return u"CASE WHEN contact_key = '' THEN '' ELSE coalesce((SELECT p.name FROM operations o JOIN people p ON p.id = "
           u"o.person_id "
           "WHERE o.target = links.contact_key AND "_s +
           isAddedContact + u" ORDER BY o.id DESC LIMIT 1), '') END"_s;
}

Result<void, StoreProblem> refreshTiedLinks(Connection &connection, const QString &contactKey)
{
    if (contactKey.isEmpty())
        return {};
    QList<qint64> rows;
    // The second condition lets the index be used, which has tied links alone.
    const auto read = connection.read(u"SELECT id FROM links WHERE contact_key = ? AND contact_key <> ''"_s, {contactKey},
                                      [&](const Row &row) { rows << row.number(0); });
    if (!read)
        return fail(read.error());
    for (const qint64 row : std::as_const(rows)) {
        if (auto done = refreshWords(connection, row); !done)
            return done;
    }
    return rows.isEmpty() ? Result<void, StoreProblem>() : noteLinksChanged(connection);
}

Result<void, StoreProblem> untieLinks(Connection &connection, const QString &contactKey)
{
    QList<qint64> rows;
    const auto read = connection.read(u"SELECT id FROM links WHERE contact_key = ? AND contact_key <> ''"_s, {contactKey},
                                      [&](const Row &row) { rows << row.number(0); });
    if (!read)
        return fail(read.error());
    for (const qint64 row : std::as_const(rows)) {
        const auto untied = connection.change(u"UPDATE links SET contact_key = '' WHERE id = ?"_s, {row});
        if (!untied)
            return fail(untied.error());
        if (auto done = refreshWords(connection, row); !done)
            return done;
    }
    return rows.isEmpty() ? Result<void, StoreProblem>() : noteLinksChanged(connection);
}

Result<std::optional<KnownContact>, StoreProblem> readContact(Connection &connection, const QString &contactKey)
{
    std::optional<KnownContact> contact;
    if (contactKey.isEmpty())
        return contact;
    const auto read = connection.read(u"SELECT "_s + knownContactColumns +
                                          u" FROM operations o JOIN people p ON p.id = o.person_id WHERE o.target = ? AND "_s +
                                          isAddedContact + u" ORDER BY o.id DESC LIMIT 1"_s,
                                      {contactKey}, [&](const Row &row) { contact = knownContactFrom(row); });
    if (!read)
        return fail(read.error());
    return contact;
}

Result<QList<KnownContact>, StoreProblem> findContacts(Connection &connection, const FindContacts &question)
{
    // Folding is Unicode's, which SQLite cannot do: the people are read and looked at here, the newest first.
    const Needle needle(question.words);
    QList<KnownContact> found;
    QSet<QString> seen;
    qint64 before = std::numeric_limits<qint64>::max();
    for (bool more = true; more && found.size() < question.count;) {
        int read = 0;
        const auto done =
            connection.read(u"SELECT "_s + knownContactColumns +
                                u" FROM people p CROSS JOIN operations o ON o.person_id = p.id WHERE p.id < ? AND "_s +
                                isAddedContact + u" ORDER BY p.id DESC LIMIT ?"_s,
                            {before, peopleAtOnce}, [&](const Row &row) {
                                ++read;
                                before = row.number(0);
                                const auto contact = knownContactFrom(row);
                                if (!contact || found.size() >= question.count || seen.contains(contact->key))
                                    return;
                                seen.insert(contact->key); // an older press of the same person is out of date
                                if (needle.isIn(contact->contact))
                                    found << *contact;
                            });
        if (!done)
            return fail(done.error());
        more = read == peopleAtOnce;
    }
    return found;
}

} // namespace payoutdesk
