// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/reminder_policy.h"
#include "core/domain/store_problem.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace payoutdesk {

class Reader;

/// Reads what is known about several links, one after another. A newer fetch() drops the older.
class LinkHistories final : public QObject {
    Q_OBJECT
public:
    explicit LinkHistories(Reader &reader, QObject *parent = nullptr);

    /// Answered once by fetched(), also when nothing was asked for; links that cannot be read are left out.
    void fetch(const QList<ObjectId> &links);
    /// Why a link of the last fetch() could not be read; nothing while all could.
    [[nodiscard]] const std::optional<StoreProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    void fetched(const QHash<payoutdesk::ObjectId, payoutdesk::LinkHistory> &histories);

private:
    void next(quint64 generation);

    Reader &m_reader;
    QList<ObjectId> m_left;
    QHash<ObjectId, LinkHistory> m_histories;
    std::optional<StoreProblem> m_problem;
    quint64 m_generation = 0;
};

/// What the policy has to know, from what was read here. The desk asks the policy again, by the better clock.
[[nodiscard]] ReminderHistory reminderHistory(const LinkHistory &history, qint64 nowMs);

} // namespace payoutdesk
