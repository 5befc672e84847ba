// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/menus.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

Menus::Place placeOf(PageAction::Menu menu)
{
    switch (menu) {
    case PageAction::Menu::File:
        return Menus::Place::File;
    case PageAction::Menu::Edit:
        return Menus::Place::Edit;
    case PageAction::Menu::View:
        return Menus::Place::View;
    case PageAction::Menu::Contact:
        return Menus::Place::Contact;
    case PageAction::Menu::Reminder:
        return Menus::Place::Reminder;
    }
    Q_UNREACHABLE();
}

QString withoutMnemonic(QString text)
{
    // In Indian scripts the mnemonic stands behind, in brackets.
    static const QRegularExpression bracketed(u"\\s*\\(&.\\)"_s);
    return text.remove(bracketed).remove(u'&');
}

} // namespace

Menus::Menus(QMenuBar &bar)
    : m_bar(bar)
{
    const auto make = [this](Place place, const QString &title) {
        m_menus.insert(static_cast<int>(place), m_bar.addMenu(title));
    };
    make(Place::File, tr("&File"));
    make(Place::Edit, tr("&Edit"));
    make(Place::View, tr("&View"));
    make(Place::Contact, tr("&Contact"));
    make(Place::Reminder, tr("&Reminder"));
    make(Place::Help, tr("&Help"));
}

QString Menus::shortcutLine(const QKeySequence &key, const QString &what)
{
    //: one line of the list of shortcuts: %1 is a key such as Ctrl+N, %2 what it does
    return tr("%1: %2").arg(key.toString(QKeySequence::NativeText), what);
}

QStringList Menus::keysWithoutAction()
{
    return {shortcutLine(QKeySequence(Qt::Key_Space), tr("Tick or untick the chosen link")),
            shortcutLine(QKeySequence(Qt::Key_Escape), tr("In the search: clear it")),
            shortcutLine(QKeySequence(Qt::Key_Return), tr("In a form: go on to the next field; nothing is sent")),
            shortcutLine(QKeySequence(Qt::CTRL | Qt::Key_Return), tr("In Review: send what is ticked"))};
}

QAction *Menus::add(Place place, const QString &text, const QKeySequence &shortcut, QObject *context, std::function<void()> run)
{
    QAction *action = menu(place)->addAction(text);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false);
    QObject::connect(action, &QAction::triggered, context, [run = std::move(run)] { run(); });
    return action;
}

void Menus::addOfPage(const PageAction &action)
{
    action.action->setAutoRepeat(false);
    menu(placeOf(action.menu))->addAction(action.action);
}

QMenu *Menus::addSubmenu(Place place, const QString &text) { return menu(place)->addMenu(text); }

void Menus::addSeparator(Place place) { menu(place)->addSeparator(); }

void Menus::finish()
{
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
}

QStringList Menus::shortcuts() const
{
    QStringList lines;
    for (int place = 0; place <= static_cast<int>(Place::Help); ++place) {
        const QList<QAction *> actions = m_menus.value(place)->actions();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                lines.append(shortcutLine(action->shortcut(), withoutMnemonic(action->text())));
        }
    }
    lines.removeDuplicates(); // what several pages have
    return lines + keysWithoutAction();
}

} // namespace payoutdesk
