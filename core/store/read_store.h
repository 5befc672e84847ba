// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <memory>

namespace payoutdesk {

/// A second connection to a profile's store, query_only, for the reader thread. One overload a question.
class ReadStore final {
public:
    /// Opens an existing store; made, used and destroyed on one thread.
    [[nodiscard]] static Result<std::unique_ptr<ReadStore>, StoreProblem> open(const QString &file);
    ~ReadStore();
    Q_DISABLE_COPY_MOVE(ReadStore)

    [[nodiscard]] Result<CountLinks::Answer, StoreProblem> answer(const CountLinks &question) const;
    [[nodiscard]] Result<LinkIds::Answer, StoreProblem> answer(const LinkIds &question) const;
    [[nodiscard]] Result<LinkRows::Answer, StoreProblem> answer(const LinkRows &question) const;
    [[nodiscard]] Result<LinkDetails::Answer, StoreProblem> answer(const LinkDetails &question) const;
    [[nodiscard]] Result<ContactIds::Answer, StoreProblem> answer(const ContactIds &question) const;
    [[nodiscard]] Result<ContactRows::Answer, StoreProblem> answer(const ContactRows &question) const;
    [[nodiscard]] Result<CountContacts::Answer, StoreProblem> answer(const CountContacts &question) const;
    [[nodiscard]] Result<CountAddedContacts::Answer, StoreProblem> answer(const CountAddedContacts &question) const;
    [[nodiscard]] Result<ContactDetails::Answer, StoreProblem> answer(const ContactDetails &question) const;
    [[nodiscard]] Result<AllTags::Answer, StoreProblem> answer(const AllTags &question) const;
    [[nodiscard]] Result<Doubts::Answer, StoreProblem> answer(const Doubts &question) const;
    [[nodiscard]] Result<AnsweredDoubts::Answer, StoreProblem> answer(const AnsweredDoubts &question) const;
    [[nodiscard]] Result<FindContacts::Answer, StoreProblem> answer(const FindContacts &question) const;
    [[nodiscard]] Result<CountOperations::Answer, StoreProblem> answer(const CountOperations &question) const;
    [[nodiscard]] Result<ActivityIds::Answer, StoreProblem> answer(const ActivityIds &question) const;
    [[nodiscard]] Result<ActivityRows::Answer, StoreProblem> answer(const ActivityRows &question) const;
    [[nodiscard]] Result<CountActivity::Answer, StoreProblem> answer(const CountActivity &question) const;
    [[nodiscard]] Result<CheckChain::Answer, StoreProblem> answer(const CheckChain &question) const;
    [[nodiscard]] Result<ContactsAtHand::Answer, StoreProblem> answer(const ContactsAtHand &question) const;
    [[nodiscard]] Result<OpenWork::Answer, StoreProblem> answer(const OpenWork &question) const;

private:
    class Private;
    explicit ReadStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk
