// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tag_list.h"

#include "core/store/connection.h"
#include "core/store/link_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

TagList::TagList(Connection &connection)
    : m_connection(connection)
{
}

Result<void, StoreProblem> TagList::save(const Tag &tag)
{
    const auto saved = m_connection.change(uR"(INSERT INTO tags (tag_id, name, name_sort, color) VALUES (?, ?, ?, ?)
            ON CONFLICT (tag_id) DO UPDATE SET name = excluded.name, name_sort = excluded.name_sort,
                                               color = excluded.color, removed = 0)"_s,
                                           {tag.id.text(), tag.name, folded(tag.name), tag.color});
    if (!saved)
        return fail(saved.error());
    return {};
}

Result<TagList::Added, StoreProblem> TagList::add(const QList<Tag> &tags)
{
    return m_connection.transaction([&]() -> Result<Added, StoreProblem> {
        Added report;
        for (const Tag &tag : tags) {
            std::optional<bool> removed;
            const auto known = m_connection.read(u"SELECT removed FROM tags WHERE tag_id = ?"_s, {tag.id.text()},
                                                 [&](const Row &row) { removed = row.number(0) != 0; });
            if (!known)
                return fail(known.error());
            if (removed == false) {
                ++report.alreadyThere;
                continue;
            }
            if (const auto saved = save(tag); !saved)
                return fail(saved.error());
            ++(removed ? report.broughtBack : report.added);
        }
        return report;
    });
}

Result<void, StoreProblem> TagList::remove(const ObjectId &id)
{
    const auto removed = m_connection.change(u"UPDATE tags SET removed = 1 WHERE tag_id = ?"_s, {id.text()});
    if (!removed)
        return fail(removed.error());
    return {};
}

} // namespace payoutdesk
