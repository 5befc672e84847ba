// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_key.h"

#include <QCryptographicHash>

namespace payoutdesk {

QString contactKey(const Mobile &mobile, const Email &email)
{
    // Neither part can hold a line break, so no two pairs give the same text.
    const QString both = mobile.digits() % u'\n' % email.text().toLower();
    return QString::fromLatin1(QCryptographicHash::hash(both.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace payoutdesk
