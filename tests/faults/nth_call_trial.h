// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/judged_profile.h"

namespace payoutdesk {

/// Two runs of the program on one profile: the first meets a fault, the second must find everything in order, and lets a person
/// finish the work.
class NthCallTrial final {
public:
    enum class Subject {
        Contact,    ///< typed, pressed, sent
        Reminder,   ///< pressed, held, sent
        FirstStart, ///< there is no store yet; nothing is pressed, but by the second run
        Start,      ///< finds one operation each that is sending, held and queued; nothing is pressed
    };

    /// `folder` is the profile's, as the first run finds it; the person or link that is dealt with has this number.
    NthCallTrial(const CountingGateway &gateway, Subject subject, int number, const QString &folder);
    /// The numbers that a store for Start has to use: sending, held, queued.
    static constexpr int sendingLink = 1;
    static constexpr int heldLink = 2;
    static constexpr int queuedLink = 3;

    /// Returns whether the fault has happened.
    [[nodiscard]] bool run(const QByteArray &fault);

    [[nodiscard]] const QStringList &wrong() const { return m_profile.wrong(); }
    [[nodiscard]] int tooOften() const { return m_profile.tooOften(); }
    [[nodiscard]] int lost() const { return m_profile.lost(); }
    /// With those that a store of Subject::Start brings: one was being sent, one held, one queued.
    [[nodiscard]] int presses() const { return m_presses + (m_subject == Subject::Start ? 3 : 0); }
    [[nodiscard]] int arrived() const { return m_profile.arrived(m_target); }
    /// When the first run was over.
    [[nodiscard]] int arrivedAtFirst() const { return m_arrivedAtFirst; }
    /// The first run went as if nothing had been planned, with one arrival.
    [[nodiscard]] bool wentByItself() const { return m_wentByItself; }
    [[nodiscard]] int storeCalls() const { return m_storeCalls; }
    [[nodiscard]] int networkCalls() const { return m_networkCalls; }

private:
    void press(DrivenDesk &desk, const SubmissionId &submission, bool anyway = false);
    void pressFirst(DrivenDesk &desk);
    void startAgain();
    void finish(DrivenDesk &desk);
    void answer(DrivenDesk &desk, const Operation &doubt);
    void hear(const DrivenDesk &desk);

    const CountingGateway &m_gateway;
    const Subject m_subject;
    const int m_number;
    const QString m_target;
    JudgedProfile m_profile;
    const SubmissionId m_form = SubmissionId::create();
    int m_confirmedResends = 0;
    int m_presses = 0;
    int m_storeCalls = 0;
    int m_networkCalls = 0;
    int m_arrivedAtFirst = 0;
    bool m_wentByItself = false;
};

} // namespace payoutdesk
