// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMenu;

namespace payoutdesk {

/// A profile as the menu shows it.
struct ProfileItem {
    QString id;
    QString name;
};

/// File > Profile: every profile by its name with the one in use ticked, Practice, and what can be done with profiles.
/// The tick follows the profile in use, not the hand: a switch that fails leaves it where it was.
class ProfileMenu final : public QObject {
    Q_OBJECT
public:
    /// `current` is the id of the profile in use, empty for none; a known one can be edited and deleted. `practiceId` is
    /// the practice profile's.
    ProfileMenu(QMenu *menu, const QList<ProfileItem> &profiles, const QString &current, const QString &practiceId,
                QObject *parent);

Q_SIGNALS:
    void profileWanted(const QString &id);
    void newWanted();
    void editWanted();
    void deleteWanted();

private:
    void add(const QString &text, const QString &id);

    QMenu *m_menu;
    QActionGroup *m_group;
    const QString m_current;
};

} // namespace payoutdesk
