// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/export/pressed_export.h"

#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QFile>

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

bool pressExport(const Page &page, bool personal)
{
    const QList<PageAction> actions = page.pageActions();
    for (const PageAction &each : actions) {
        if (each.action->text() == u"Export"_s)
            each.action->trigger();
    }
    auto *box = qobject_cast<QCheckBox *>(visibleButton(u"With mobiles, e-mails and names"_s));
    QAbstractButton *choose = visibleButton(u"Choose a file"_s);
    if (!box || !choose || box->isChecked())
        return false;
    box->setChecked(personal);
    choose->click();
    return true;
}

QList<QStringList> csvRecords(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> records{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && text.mid(i + 1, 1) == u"\""_s)
                cell += text.at(++i);
            else if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            records.last() << std::exchange(cell, {});
        } else if (c == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            records.last() << std::exchange(cell, {});
            records << QStringList();
            ++i;
        } else {
            cell += c;
        }
    }
    records.removeLast();
    return records;
}

} // namespace payoutdesk
