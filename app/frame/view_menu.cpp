// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/view_menu.h"

#include <QActionGroup>
#include <QMenu>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    menu->addAction(action);
    return action;
}

} // namespace

ViewMenu::ViewMenu(QMenu *colors, QMenu *languages, const WindowSettings &settings, QObject *parent)
    : QObject(parent)
{
    auto *colorGroup = new QActionGroup(this);
    const std::pair<ColorSchemeChoice, QString> schemes[] = {{ColorSchemeChoice::System, tr("As the &system")},
                                                             {ColorSchemeChoice::Light, tr("&Light")},
                                                             {ColorSchemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : schemes) {
        const QAction *action = addChoice(colors, colorGroup, text, choice == settings.colorScheme);
        connect(action, &QAction::triggered, this, [this, wanted = choice] { Q_EMIT colorSchemeWanted(wanted); });
    }
    // Each language in its own words, so that nobody is stuck in one they cannot read.
    auto *languageGroup = new QActionGroup(this);
    const std::pair<QString, QString> known[] = {{u"en"_s, u"English"_s}, {u"hi"_s, u"हिन्दी"_s}};
    for (const auto &[code, text] : known) {
        const QAction *action = addChoice(languages, languageGroup, text, code == settings.language);
        connect(action, &QAction::triggered, this, [this, wanted = code] { Q_EMIT languageWanted(wanted); });
    }
}

} // namespace payoutdesk
