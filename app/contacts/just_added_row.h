// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"
#include "core/domain/operation_record.h"
#include "core/domain/saved_draft.h"

#include <QWidget>

#include <optional>
#include <variant>

class QPushButton;

namespace payoutdesk {

class NoticeLabel;

/// One line of Just added: a mark, the person, how it stands, and what can be done about it.
class JustAddedRow final : public QWidget {
    Q_OBJECT
public:
    /// A contact on its way or there, or a draft that was put aside.
    using Subject = std::variant<Operation, SavedDraft>;
    /// Why a queued contact does not go on; what an earlier run left waiting has no reason any more.
    struct Waiting {
        std::optional<WaitReason> why;
    };
    struct Entry {
        Subject subject;
        std::optional<Waiting> waiting = {};
    };

    explicit JustAddedRow(const Entry &entry, QWidget *parent = nullptr);

    void setEntry(const Entry &entry);
    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] const Subject &subject() const { return m_entry.subject; }
    /// Nothing is left to do about it.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void continueWanted(const payoutdesk::SavedDraft &draft);
    void correctWanted(const payoutdesk::Operation &operation);
    void tryAgainWanted(const payoutdesk::OperationId &id);
    void resolveWanted();
    void discardWanted();

private:
    void showDraft(const SavedDraft &draft);
    void showOperation(const Operation &operation);
    void showButtons(const QString &who, const QString &act, const QString &discard);
    void act();

    Entry m_entry;
    NoticeLabel *m_words;
    NoticeLabel *m_reason;
    QPushButton *m_act;
    QPushButton *m_discard;
};

/// The values of a contact as they were sent, to be typed on.
[[nodiscard]] std::optional<ContactDraft> draftOf(const Operation &operation);

} // namespace payoutdesk
