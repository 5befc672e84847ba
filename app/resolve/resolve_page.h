// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"
#include "app/links/link_histories.h"
#include "app/resolve/doubts_model.h"
#include "app/words/outcomes.h"
#include "core/domain/reminder_policy.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace payoutdesk {

class Clock;
class DecisionBar;
class Desk;
class Reader;

/// "To resolve": what is not known and what waits for Instantpay, until a person decides.
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
    void reload();

private:
    void takeDoubts(const QList<Operation> &doubts);
    void choose(const std::optional<Operation> &operation);
    void showWords(const Operation &operation);
    void copyId();

    Desk &m_desk;
    Reader &m_reader;
    const Clock &m_clock;
    OutcomeSurroundings m_surroundings;
    LinkHistories m_histories;
    DoubtsModel m_model;
    bool m_loaded = false;

    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    QLabel *m_words;
    QPushButton *m_copyId;
    DecisionBar *m_decision;
};

} // namespace payoutdesk
