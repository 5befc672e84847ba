// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/look/scene.h"

namespace payoutdesk {

/// How the window looks in one set of pictures.
struct Look {
    QString language;  ///< "en", "hi"
    int percent = 100; ///< of the usual size of text
    bool dark = false;

    [[nodiscard]] QString key() const;   ///< "en-100-light", a folder's name
    [[nodiscard]] QString title() const; ///< "English, 100 %, light"
};

/// All of them, as ./dev screenshots makes them.
[[nodiscard]] QList<Look> allLooks();

/// Where a scene's picture is, below the folder of all pictures: "en-100-light/payout-links.empty.png".
[[nodiscard]] QString pathOf(const Look &look, const SceneRow &row, State state);

/// The page that shows them: states × pages, with what cannot occur, or looks as another
/// picture, in words. One file a look, "index.html" the first.
[[nodiscard]] QString indexName(const Look &look);
[[nodiscard]] QByteArray indexPage(const Look &look);

} // namespace payoutdesk
