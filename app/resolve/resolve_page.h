// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"
#include "app/links/link_histories.h"
#include "app/resolve/answers_model.h"
#include "app/resolve/doubts_model.h"
#include "app/words/outcomes.h"
#include "core/domain/reminder_policy.h"

class QLabel;
class QPushButton;

namespace payoutdesk {

class Clock;
class DecisionBar;
class Desk;
class EmptyState;
class Reader;
class ResolveSection;

/// "To resolve": what is not known, what waits for Instantpay, and what was answered; below them the one that is chosen, and
/// its answers.
class ResolvePage final : public Page {
    Q_OBJECT
public:
    ResolvePage(Desk &desk, Reader &reader, const Clock &clock, ReminderLimits limits, const OutcomeSurroundings &surroundings,
                QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("to-resolve"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    void focusFirst() override;

    /// Asks again what stands in doubt: call it once the store is open.
    void reload() override;

private:
    void layOut();
    void take(const QList<Operation> &doubts, const QList<AnsweredDoubt> &answers);
    void chooseAgain(const std::optional<Operation> &shown);
    void takeRecipients(const QHash<ObjectId, LinkHistory> &histories);
    /// A row of this section was chosen: those of the others are so no more.
    void follow(const ResolveSection *section);
    void choose(const std::optional<Operation> &operation, bool isFinal = false);
    void showWords();
    void copyId();

    Desk &m_desk;
    Reader &m_reader;
    OutcomeSurroundings m_surroundings;
    LinkHistories m_histories;
    DoubtsModel m_unknown;
    DoubtsModel m_pending;
    AnswersModel m_answers;
    QHash<ObjectId, QString> m_recipients;
    bool m_loaded = false;

    EmptyState *m_nothing;
    ResolveSection *m_unknownSection;
    ResolveSection *m_pendingSection;
    ResolveSection *m_answeredSection;
    QLabel *m_words;
    QPushButton *m_copyId;
    DecisionBar *m_decision;
};

} // namespace payoutdesk
