// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/environments.h"
#include "core/domain/payout_link.h"
#include "core/domain/reminder_policy.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace payoutdesk {

/// One ticked link as the review shows it.
struct ReviewedLink {
    PayoutLink link;
    bool hidden = false;                ///< the search hides it: it starts unticked, under its own heading
    std::optional<ReminderBlock> block; ///< why it is left out
};

/// What the words of the review need beside the links.
struct ReviewSetup {
    Surroundings surroundings = Surroundings::Live;
    qint64 cooldownMs = 0;
    qint64 nowMs = 0;
};

/// "Review": what goes, what does not and why, before two or more reminders leave. Plain Enter never sends.
/// sendWanted() comes at most once.
class ReviewDialog final : public QDialog {
    Q_OBJECT
public:
    ReviewDialog(const QList<ReviewedLink> &links, const ReviewSetup &setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void sendWanted(const QList<payoutdesk::ObjectId> &links);
    void resolveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QListWidget *listOf(const QString &name, const QList<ReviewedLink> &links, Qt::CheckState state);
    [[nodiscard]] QWidget *leftOut(QList<ReviewedLink> links, const ReviewSetup &setup);
    [[nodiscard]] QList<ObjectId> ticked() const;
    void retell();
    void send();

    QList<QListWidget *> m_lists;
    QLabel *m_question;
    QPushButton *m_send;
    bool m_sent = false;
};

} // namespace payoutdesk
