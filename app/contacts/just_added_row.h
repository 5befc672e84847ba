// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/operation_record.h"

#include <QWidget>

#include <optional>
#include <variant>

class QPushButton;

namespace payoutdesk {

class NoticeLabel;

/// One line of Just added: a mark, the person, how it stands, and the one thing that can be done about it.
class JustAddedRow final : public QWidget {
    Q_OBJECT
public:
    /// A contact on its way or there, or a draft that was put aside.
    using Subject = std::variant<Operation, ContactDraft>;

    explicit JustAddedRow(const Subject &subject, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    /// Waits for its credentials.
    void setWaiting(bool waiting);
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    /// Nothing is left to do about it.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void draftWanted(const payoutdesk::ContactDraft &draft); ///< Correct, or Continue
    void tryAgainWanted(const payoutdesk::ContactDraft &draft);
    void resolveWanted();

private:
    void showOperation(const Operation &operation);
    void act();

    Subject m_subject;
    bool m_waiting = false;
    NoticeLabel *m_words;
    NoticeLabel *m_reason;
    QPushButton *m_button;
};

/// The values of a contact as they were sent, to be typed on.
[[nodiscard]] std::optional<ContactDraft> draftOf(const Operation &operation);

} // namespace payoutdesk
