// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/look/scene.h"

namespace payoutdesk {

/// The lines of the table, by what they show.
[[nodiscard]] SceneRow connectScenes();
[[nodiscard]] SceneRow newContactScenes();
[[nodiscard]] SceneRow contactsScenes();
[[nodiscard]] SceneRow linksScenes();
[[nodiscard]] SceneRow pasteScenes();
[[nodiscard]] SceneRow resolveScenes();
[[nodiscard]] SceneRow activityScenes();
[[nodiscard]] SceneRow exportScenes();
[[nodiscard]] QList<SceneRow> reminderDialogScenes();
[[nodiscard]] QList<SceneRow> windowDialogScenes();
[[nodiscard]] SceneRow tagScenes();
[[nodiscard]] QList<SceneRow> startScenes();

} // namespace payoutdesk
