// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/email.h"
#include "core/domain/mobile.h"
#include "core/domain/object_id.h"
#include "core/domain/plain_text.h"

#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// What stands in the contact form, letter for letter: may be wrong, is never lost.
struct ContactDraft {
    static constexpr int maximumNameLength = 100;
    static constexpr int maximumCompanyLength = 100;

    QString name;
    QString email;
    QString mobile;
    QString company;
    QList<ObjectId> tags;

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

/// A draft whose every field was found right: the only thing that is ever sent.
struct NewContact {
    QString name;
    Email email;
    Mobile mobile;
    QString company; ///< empty when there is none: then the field is left out on the wire
    QList<ObjectId> tags;

    friend bool operator==(const NewContact &, const NewContact &) = default;
};

/// What is wrong with a draft, field by field.
struct DraftProblems {
    std::optional<TextProblem> name;
    std::optional<Email::Problem> email;
    std::optional<Mobile::Problem> mobile;
    std::optional<TextProblem> company;
    bool noTags = false;

    [[nodiscard]] bool any() const { return name || email || mobile || company || noTags; }
};

[[nodiscard]] Result<NewContact, DraftProblems> check(const ContactDraft &draft);

} // namespace payoutdesk
