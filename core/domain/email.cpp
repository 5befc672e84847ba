// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include "core/domain/characters.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maximumLocalLength = 64; // RFC 5321, section 4.5.3.1.1

QString unwrapped(QString text)
{
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.sliced(7).trimmed();
    if (text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

bool isLocalPart(const QString &local)
{
    static const QRegularExpression dotAtom(uR"(^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$)"_s);
    return dotAtom.match(local).hasMatch();
}

bool isDomain(const QString &domain)
{
    static const QRegularExpression labels(
        uR"(^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$)"_s);
    return labels.match(domain).hasMatch();
}

bool hasSeparator(const QString &text)
{
    static const QRegularExpression separator(uR"([,;\s])"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(separator);
}
} // namespace

Result<Email, Email::Problem> Email::parse(const QString &typed)
{
    const QString text = unwrapped(foldedToAscii(withoutInvisible(typed)).trimmed());
    if (text.isEmpty())
        return fail(Problem::Empty);
    const auto ats = text.count(u'@');
    if (ats == 0)
        return fail(Problem::NoAt);
    if (ats > 1)
        return fail(hasSeparator(text) ? Problem::Several : Problem::BadCharacter);

    const auto at = text.indexOf(u'@');
    const QString local = text.first(at);
    const QString domain = text.sliced(at + 1).toLower();
    if (local.isEmpty())
        return fail(Problem::NothingBeforeAt);
    if (!isLocalPart(local) || hasSeparator(domain))
        return fail(Problem::BadCharacter);
    if (local.size() > maximumLocalLength || text.size() > maximumLength)
        return fail(Problem::TooLong);
    if (!isDomain(domain))
        return fail(Problem::BadDomain);
    return Email(local % u'@' % domain);
}

QString Email::masked() const { return m_text.first(1) % "****"_L1 % m_text.sliced(m_text.indexOf(u'@')); }

} // namespace payoutdesk
