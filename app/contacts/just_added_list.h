// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/just_added_row.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace payoutdesk {

/// What became of the contacts added today, newest first, what is not settled from before, and the drafts put aside.
class JustAddedList final : public QWidget {
    Q_OBJECT
public:
    explicit JustAddedList(QWidget *parent = nullptr);

    /// Leaves a contact that is in the list already as it is.
    void add(const Operation &operation, const std::optional<JustAddedRow::Waiting> &waiting = {});
    void addDraft(const SavedDraft &draft);
    /// Shows how a contact that is in the list stands now; others are none of this list's business.
    void hear(const Operation &operation);
    void hearWaiting(const Operation &operation, WaitReason why);
    /// `operation` stands for `before` from now on.
    void hearAgain(const OperationId &before, const Operation &operation);

    /// Newest first.
    [[nodiscard]] QList<JustAddedRow::Entry> entries() const;
    void setEntries(const QList<JustAddedRow::Entry> &entries);

Q_SIGNALS:
    /// These leave the list with the signal: they go on in the form.
    void continueWanted(const payoutdesk::SavedDraft &draft);
    void correctWanted(const payoutdesk::Operation &operation);
    void tryAgainWanted(const payoutdesk::OperationId &id);
    void resolveWanted();
    /// Left the list with the signal, but for a contact that waits: that one is taken back first.
    void discarded(const payoutdesk::JustAddedRow::Entry &entry);

private:
    void insert(const JustAddedRow::Entry &entry);
    void discard(JustAddedRow *row);
    void remove(JustAddedRow *row);
    [[nodiscard]] JustAddedRow *rowOf(OperationId id) const;

    QList<JustAddedRow *> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_empty;
};

} // namespace payoutdesk
