// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/history_steps.h"
#include "tests/faults/judged_profile.h"

#include <memory>

namespace payoutdesk {

/// Plays the steps of a seed on a profile of its own, and judges it after every start and at the end.
class History final {
public:
    /// `folder` is not there yet. People and links get numbers from `firstNumber` on, which nobody else may use.
    History(CountingGateway &gateway, int firstNumber, const QString &folder);

    /// False when something was wrong; then wrong() says what, and played() how it came to that.
    [[nodiscard]] bool play(const QList<HistoryStep> &steps);

    struct Counts {
        int presses = 0;
        int faults = 0; ///< that happened; kills from outside among them
        int starts = 0;
        int arrivals = 0;
        int operations = 0;
        int tooOften = 0;
        int lost = 0;
        Counts &operator+=(const Counts &other);
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const QStringList &wrong() const { return m_profile.wrong(); }
    [[nodiscard]] const QStringList &played() const { return m_played; }

private:
    void take(const HistoryStep &step);
    void type(int who);
    void pressForm(const HistoryStep &step);
    void pressOldForm(int who);
    void remindNew(const HistoryStep &step, const QString &reason);
    void remind(int who, int times);
    void remindList();
    void onEach(OperationState state, const QString &command);
    void answer(const HistoryStep &step);
    void changeAnswer();
    void addAgain();

    /// Starts the program, unless it runs; judges what it finds.
    void beThere(const QByteArray &fault = {});
    void end();
    /// At last somebody deals with whatever is open; nothing may withstand that.
    void clearTheDesk();
    [[nodiscard]] int number(int who) const { return m_firstNumber + who; }

    CountingGateway &m_gateway;
    const int m_firstNumber;
    JudgedProfile m_profile;
    std::unique_ptr<DrivenDesk> m_desk;
    QHash<int, SubmissionId> m_forms;
    QSet<QString> m_takenForms;
    struct Sheet {
        SubmissionId submission;
        QString reason;
    };
    QHash<int, Sheet> m_sheets;
    Counts m_counts;
    QStringList m_played;
};

} // namespace payoutdesk
