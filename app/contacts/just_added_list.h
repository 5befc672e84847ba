// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/just_added_row.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace payoutdesk {

/// What became of the contacts added since the window opened, newest first, and the drafts put aside.
class JustAddedList final : public QWidget {
    Q_OBJECT
public:
    explicit JustAddedList(QWidget *parent = nullptr);

    void add(const Operation &operation);
    void addDraft(const ContactDraft &draft);
    /// Shows how a contact that is in the list stands now; others are none of this list's business.
    void hear(const Operation &operation);
    void hearWaiting(const Operation &operation);

    /// Newest first.
    [[nodiscard]] QList<JustAddedRow::Subject> subjects() const;
    void setSubjects(const QList<JustAddedRow::Subject> &subjects);

Q_SIGNALS:
    void draftWanted(const payoutdesk::ContactDraft &draft);
    void tryAgainWanted(const payoutdesk::ContactDraft &draft);
    void resolveWanted();

private:
    void insert(const JustAddedRow::Subject &subject);
    void remove(JustAddedRow *row);
    [[nodiscard]] JustAddedRow *rowOf(OperationId id) const;

    QList<JustAddedRow *> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_empty;
};

} // namespace payoutdesk
