// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"

#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>

#include <functional>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace payoutdesk {

/// The window's menus: every action is in one, and none repeats while its key is held.
class Menus final {
    Q_DECLARE_TR_FUNCTIONS(Menus)
public:
    explicit Menus(QMenuBar &bar);

    enum class Place { File, Edit, View, Contact, Reminder, Help };

    QAction *add(Place place, const QString &text, const QKeySequence &shortcut, QObject *context, std::function<void()> run);
    void addOfPage(const PageAction &action);
    QMenu *addSubmenu(Place place, const QString &text);
    void addSeparator(Place place);
    /// Menus without an action leave the bar.
    void finish();
    /// Every action with a shortcut, as lines "Ctrl+N: New contact", then the keys that are no action.
    [[nodiscard]] QStringList shortcuts() const;

private:
    [[nodiscard]] static QString shortcutLine(const QKeySequence &key, const QString &what);
    /// What lists, forms and Review do with keys of their own.
    [[nodiscard]] static QStringList keysWithoutAction();
    [[nodiscard]] QMenu *menu(Place place) const { return m_menus.value(static_cast<int>(place)); }

    QMenuBar &m_bar;
    QHash<int, QMenu *> m_menus;
};

} // namespace payoutdesk
