// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QObject>

class QMenu;

namespace payoutdesk {

/// The choices of the menu View that are remembered: colours and language.
class ViewMenu final : public QObject {
    Q_OBJECT
public:
    ViewMenu(QMenu *colors, QMenu *languages, const WindowSettings &settings, QObject *parent);

Q_SIGNALS:
    void colorSchemeWanted(payoutdesk::ColorSchemeChoice choice);
    void languageWanted(const QString &language);
};

} // namespace payoutdesk
