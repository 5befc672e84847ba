// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation_record.h"

#include "core/domain/contact_key.h"
#include "core/domain/words.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
// One column of the database holds the words of all three tables: no word may stand in two of them.
constexpr std::array refusalWords{
    Word<RefusalClass>{RefusalClass::Input, "input"_L1},
    Word<RefusalClass>{RefusalClass::AlreadyDone, "already_done"_L1},
    Word<RefusalClass>{RefusalClass::Credentials, "credentials"_L1},
    Word<RefusalClass>{RefusalClass::Address, "address"_L1},
    Word<RefusalClass>{RefusalClass::Account, "account"_L1},
    Word<RefusalClass>{RefusalClass::Unavailable, "unavailable"_L1},
};
constexpr std::array notSentWords{
    Word<NotSentCause>{NotSentCause::NoConnection, "no_connection"_L1},
    Word<NotSentCause>{NotSentCause::TlsFailed, "tls_failed"_L1},
    Word<NotSentCause>{NotSentCause::ProxyFailed, "proxy_failed"_L1},
    Word<NotSentCause>{NotSentCause::NoAnswerToConnect, "no_answer_to_connect"_L1},
    Word<NotSentCause>{NotSentCause::SecretMissing, "secret_missing"_L1},
    Word<NotSentCause>{NotSentCause::WrongAddress, "wrong_address"_L1},
    Word<NotSentCause>{NotSentCause::StoreFailed, "store_failed"_L1},
};
constexpr std::array unknownWords{
    Word<UnknownCause>{UnknownCause::NoAnswerInTime, "no_answer_in_time"_L1},
    Word<UnknownCause>{UnknownCause::ConnectionBroke, "connection_broke"_L1},
    Word<UnknownCause>{UnknownCause::AnswerUnclear, "answer_unclear"_L1},
    Word<UnknownCause>{UnknownCause::AnswerIncomplete, "answer_incomplete"_L1},
    Word<UnknownCause>{UnknownCause::ProgramClosed, "program_closed"_L1},
    Word<UnknownCause>{UnknownCause::StoppedWaiting, "stopped_waiting"_L1},
};

std::optional<ObjectId> contactOf(const ContactReceipt &receipt) { return receipt.contact; }
std::optional<ObjectId> contactOf(const ReminderReceipt &) { return std::nullopt; }

template <typename Receipt>
Settlement settled(const Outcome<Receipt> &outcome)
{
    using State = OperationState;
    return std::visit(Match{[](const Accepted<Receipt> &accepted) {
                                return Settlement{State::Accepted, {}, accepted.said, contactOf(accepted.receipt)};
                            },
                            [](const Pending &pending) {
                                return Settlement{State::Pending, {}, pending.said, {}};
                            },
                            [](const Refused &refused) {
                                return Settlement{State::Refused, refused.why, refused.said, {}};
                            },
                            [](const NotSent &notSent) {
                                return Settlement{State::NotSent, notSent.why, {}, {}};
                            },
                            [](const Unknown &unknown) {
                                return Settlement{State::Unknown, unknown.why, unknown.said, {}};
                            }},
                      outcome);
}
} // namespace

QString toWord(const OperationCause &cause)
{
    return std::visit(Match{[](std::monostate) { return QString(); }, [](RefusalClass why) { return wordOf(refusalWords, why); },
                            [](NotSentCause why) { return wordOf(notSentWords, why); },
                            [](UnknownCause why) { return wordOf(unknownWords, why); }},
                      cause);
}

OperationCause operationCauseFromWord(const QString &word)
{
    if (const auto why = valueOf(refusalWords, word))
        return *why;
    if (const auto why = valueOf(notSentWords, word))
        return *why;
    if (const auto why = valueOf(unknownWords, word))
        return *why;
    return {};
}

OperationKind NewOperation::kind() const
{
    return std::holds_alternative<ObjectId>(subject) ? OperationKind::RemindLink : OperationKind::AddContact;
}

QString NewOperation::target() const
{
    return std::visit(Match{[](const NewContact &contact) { return contactKey(contact.mobile, contact.email); },
                            [](const ObjectId &link) { return link.text(); }},
                      subject);
}

OperationKind Operation::kind() const
{
    return std::holds_alternative<ObjectId>(subject) ? OperationKind::RemindLink : OperationKind::AddContact;
}

Settlement settlementOf(const Outcome<ContactReceipt> &outcome) { return settled(outcome); }

Settlement settlementOf(const Outcome<ReminderReceipt> &outcome) { return settled(outcome); }

} // namespace payoutdesk
