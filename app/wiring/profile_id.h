// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QList>
#include <QString>

namespace payoutdesk {

/// An id for a new profile, made from its name ("Head office" → "head-office"), not among `taken` and never "practice".
[[nodiscard]] QString newProfileId(const QString &name, const QList<Profile> &taken);

} // namespace payoutdesk
