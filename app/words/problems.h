// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"
#include "core/domain/api_address.h"
#include "core/domain/contact_draft.h"
#include "core/domain/email.h"
#include "core/domain/mobile.h"
#include "core/domain/object_id.h"
#include "core/domain/pasted_tags.h"
#include "core/domain/payout_link.h"
#include "core/domain/plain_text.h"
#include "core/domain/store_problem.h"
#include "core/domain/text_file.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// What is wrong and what to do about it, in words with an example.
class Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
public:
    [[nodiscard]] static QString of(Mobile::Problem problem);
    [[nodiscard]] static QString of(Email::Problem problem);
    [[nodiscard]] static QString of(ObjectId::Problem problem);
    [[nodiscard]] static QString of(ApiAddress::Problem problem);
    [[nodiscard]] static QString of(UnusableLine::Why why);
    [[nodiscard]] static QString of(UnusableTag::Why why);
    [[nodiscard]] static QString of(TextFileProblem problem);
    /// `maximum` is the field's limit in characters.
    [[nodiscard]] static QString ofName(TextProblem problem, int maximum = ContactDraft::maximumNameLength);
    [[nodiscard]] static QString ofCompany(TextProblem problem);
    [[nodiscard]] static QString ofText(TextProblem problem, int maximum);
    [[nodiscard]] static QString noTags();
    [[nodiscard]] static QString of(const StoreProblem &problem); ///< of something that was to be written down
    /// Why something could not be read: stands after "The list could not be loaded."
    [[nodiscard]] static QString ofReading(const StoreProblem &problem);
    /// Of the outcome of a request that has left.
    [[nodiscard]] static QString ofOutcome(const StoreProblem &problem);
    [[nodiscard]] static QString of(WaitReason why);
    [[nodiscard]] static QString of(CredentialsState state); ///< empty for Ready
    [[nodiscard]] static QString of(CredentialsSaved saved);
    [[nodiscard]] static QString of(EraseProblem why);
};

} // namespace payoutdesk
