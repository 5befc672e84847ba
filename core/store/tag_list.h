// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"
#include "core/domain/tag.h"

#include <QList>

namespace payoutdesk {

class Connection;

/// The tags a contact can be given.
class TagList final {
public:
    explicit TagList(Connection &connection);

    /// Adds a tag, or renames and recolours the one with this id.
    [[nodiscard]] Result<void, StoreProblem> save(const Tag &tag);
    /// Takes it out of the picker; contacts that carry the id keep it.
    [[nodiscard]] Result<void, StoreProblem> remove(const ObjectId &id);

    struct Added {
        int added = 0;
        int alreadyThere = 0; ///< keeps its name and colour
        int broughtBack = 0;  ///< was removed, and is back with its new name and colour
    };
    /// Adds many, all or none.
    [[nodiscard]] Result<Added, StoreProblem> add(const QList<Tag> &tags);

private:
    Connection &m_connection;
};

} // namespace payoutdesk
