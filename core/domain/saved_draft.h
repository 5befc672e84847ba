// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/operation.h"

namespace payoutdesk {

/// What was typed and not pressed yet, as the store keeps it over a crash. It belongs to the submission of its form, so that
/// pressing it after a restart is the same press: the store takes it once.
struct SavedDraft {
    SubmissionId submission;
    ContactDraft fields;
    qint64 changedAtMs = 0; ///< UTC; filled in by the store

    friend bool operator==(const SavedDraft &, const SavedDraft &) = default;
};

} // namespace payoutdesk
