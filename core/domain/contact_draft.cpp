// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_draft.h"

namespace payoutdesk {

namespace {
QList<ObjectId> withoutRepeats(const QList<ObjectId> &tags)
{
    QList<ObjectId> kept;
    for (const auto &tag : tags) {
        if (!kept.contains(tag))
            kept.append(tag);
    }
    return kept;
}
} // namespace

Result<NewContact, DraftProblems> check(const ContactDraft &draft)
{
    const auto name = cleanText(draft.name, ContactDraft::maximumNameLength);
    const auto email = Email::parse(draft.email);
    const auto mobile = Mobile::parse(draft.mobile);
    const auto company = cleanText(draft.company, ContactDraft::maximumCompanyLength);

    DraftProblems problems;
    if (!name)
        problems.name = name.error();
    if (!email)
        problems.email = email.error();
    if (!mobile)
        problems.mobile = mobile.error();
    if (!company && company.error() != TextProblem::Empty)
        problems.company = company.error();
    problems.noTags = draft.tags.isEmpty();
    if (problems.any())
        return fail(problems);
    return NewContact{*name, *email, *mobile, company.value_or(QString()), withoutRepeats(draft.tags)};
}

} // namespace payoutdesk
