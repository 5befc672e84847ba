// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/profile_id.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QString slug(const QString &name)
{
    QString id;
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(36); // leaves room for "-2" within 40
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"office"_s : id;
}

} // namespace

QString newProfileId(const QString &name, const QList<Profile> &taken)
{
    const QString first = slug(name);
    const auto isTaken = [&](const QString &id) {
        return id == u"practice"_s || std::any_of(taken.begin(), taken.end(), [&](const Profile &p) { return p.id == id; });
    };
    QString id = first;
    for (int n = 2; isTaken(id); ++n)
        id = first + u'-' + QString::number(n);
    return id;
}

} // namespace payoutdesk
