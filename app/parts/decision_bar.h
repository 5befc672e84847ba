// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/decisions.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace payoutdesk {

class Clock;
class Desk;

/// The question after a doubt, and its three answers: it was sent, it was not sent, cannot tell.
/// One press answers one operation; a second press does nothing until the operation has changed.
/// An answer that was given can be changed, until the same target was tried again.
class DecisionBar final : public QWidget {
    Q_OBJECT
public:
    DecisionBar(Desk &desk, const Clock &clock, qint64 cooldownMs, QWidget *parent = nullptr);

    /// Nothing, or a state that needs no answer: the bar hides. `isFinal`: the answer cannot be changed any more.
    void setOperation(const std::optional<Operation> &operation, bool isFinal = false);
    [[nodiscard]] const std::optional<Operation> &operation() const { return m_operation; }
    /// Whether a person may answer this operation, or change the answer.
    [[nodiscard]] static bool concerns(const Operation &operation);

private:
    void decide(Decisions::Answer answer);
    void retell();
    void showButtons();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString whatCannotTellMeans() const;
    void takeTrouble();

    Desk &m_desk;
    const Clock &m_clock;
    qint64 m_cooldownMs;
    std::optional<Operation> m_operation;
    bool m_final = false;
    bool m_waiting = false;  ///< an answer is on its way to the disk
    bool m_changing = false; ///< the person wants to change the answer
    QLabel *m_words;
    QPushButton *m_done;
    QPushButton *m_notDone;
    QPushButton *m_cannotTell;
    QPushButton *m_change;
    QPushButton *m_keep;
};

} // namespace payoutdesk
