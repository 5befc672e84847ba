// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QList>
#include <QString>
#include <QVariantList>

namespace payoutdesk {

class Connection;
struct ContactTerm;

/// What a search for events adds to a WHERE over `events e`.
struct ActivityMatch {
    QString sql; ///< " AND (…)" for every word; empty for an empty search
    QVariantList values;
};

/// Takes the words apart and says which events have all of them; see ActivityFilter. Persons are found in contact_list and
/// links by their folded recipient. Texts that stand nowhere folded are few, and looked through here: reasons, notes, login
/// names, and people whose press was taken back.
[[nodiscard]] Result<ActivityMatch, StoreProblem> activityMatch(Connection &connection, const QString &search);

} // namespace payoutdesk
