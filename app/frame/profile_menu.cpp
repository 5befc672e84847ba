// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/profile_menu.h"

#include "core/domain/plain_text.h"
#include "core/settings/profile.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
}

ProfileMenu::ProfileMenu(QMenu *menu, const QList<ProfileItem> &profiles, const QString &current, const QString &practiceId,
                         QObject *parent)
    : QObject(parent)
    , m_menu(menu)
    , m_group(new QActionGroup(this))
    , m_current(current)
{
    for (const ProfileItem &profile : profiles)
        add(displayText(profile.name, Profile::maximumNameLength).replace(u'&', u"&&"_s), profile.id);
    //: the profile in which nothing leaves this computer
    add(tr("&Practice"), practiceId);
    menu->addSeparator();
    connect(menu->addAction(tr("&New profile…")), &QAction::triggered, this, &ProfileMenu::newWanted);
    const bool known =
        std::any_of(profiles.begin(), profiles.end(), [&](const ProfileItem &profile) { return profile.id == current; });
    if (!known)
        return;
    connect(menu->addAction(tr("&Edit this profile…")), &QAction::triggered, this, &ProfileMenu::editWanted);
    connect(menu->addAction(tr("&Delete this profile…")), &QAction::triggered, this, &ProfileMenu::deleteWanted);
}

void ProfileMenu::add(const QString &text, const QString &id)
{
    QAction *action = m_group->addAction(m_menu->addAction(text));
    action->setCheckable(true);
    action->setChecked(id == m_current);
    connect(action, &QAction::triggered, this, [this, id] {
        const QList<QAction *> all = m_group->actions();
        for (QAction *each : all)
            each->setChecked(each->data().toString() == m_current);
        if (id != m_current)
            Q_EMIT profileWanted(id);
    });
    action->setData(id);
    action->setAutoRepeat(false);
}

} // namespace payoutdesk
