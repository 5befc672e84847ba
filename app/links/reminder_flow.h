// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/link_histories.h"
#include "app/links/submission_book.h"
#include "app/messages/message.h"
#include "app/words/environments.h"
#include "core/domain/operation_record.h"
#include "core/domain/questions.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace payoutdesk {

class Clock;
class Desk;
class Page;
class ReviewDialog;

/// From the press on "Send reminder" to the desk: one visible link goes at once (and is held there for an Undo),
/// several go through the review, a blocked one through a reason.
class ReminderFlow final : public QObject {
    Q_OBJECT
public:
    ReminderFlow(Desk &desk, Reader &reader, const Clock &clock, ReminderLimits limits, Surroundings surroundings, Page *page);

    /// `search` is what the list shows now: links that it hides are asked about.
    void start(const QList<PayoutLink> &links, const QString &search);

    /// As the list searches: id, recipient and note, in any case.
    [[nodiscard]] static bool isShownBy(const QString &search, const PayoutLink &link);

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    void messageOver(const QString &key);
    void resolveWanted();

private:
    void remindOne(const PayoutLink &link);
    void review(const QHash<ObjectId, LinkHistory> &histories);
    void tellBlocked(const ObjectId &link, const ReminderBlock &why);
    void askReason(const ObjectId &link, const QString &why);
    void note(const Operation &operation);
    [[nodiscard]] static QString blockedKey(const ObjectId &link);

    Desk &m_desk;
    const Clock &m_clock;
    ReminderLimits m_limits;
    Surroundings m_surroundings;
    Page *m_page; ///< parent of the dialogs; every send goes through its gate
    LinkHistories m_histories;
    SubmissionBook m_submissions;
    QHash<ObjectId, QString> m_recipients; ///< of what was pressed here, for the words
    QList<PayoutLink> m_reviewed;
    QString m_search;
    QPointer<ReviewDialog> m_review;
};

} // namespace payoutdesk
