// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_stage.h"

#include <QProcess>
#include <QTemporaryFile>

namespace payoutdesk {

/// One run of payout-desk itself on the row's profile, without a display, driven by the plugin hand.cpp. Everything that waits
/// lets the window's event loop of this process run. Killed, if it still runs, when this goes.
class RealProgram final {
public:
    /// `plan`: what goes wrong in it, see core/faults/fault_plan.h. `environment`: "NAME=value", beside this process's.
    explicit RealProgram(FaultStage &stage, const QByteArray &plan = {}, const QStringList &environment = {});
    ~RealProgram();
    Q_DISABLE_COPY_MOVE(RealProgram)

    void tell(const QByteArray &command);
    /// The answer; nothing when the program ended instead.
    std::optional<QByteArray> ask(const QByteArray &command);
    /// Presses what the row is about.
    void press();
    /// Tells the row's judge how its event loop has come round since the press, or the last time, and for a moment more; false
    /// when the program ended instead.
    bool watchLoop();
    void signal(int number);
    /// False when it runs on for too long.
    bool waitForEnd();
    bool runs() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const { return !runs() && m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] bool endedWell() const
    {
        return !runs() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    FaultStage &m_stage;
    QProcess m_process;
    QTemporaryFile m_authority;
    bool m_isWatched = false;
};

/// A profile with what a press needs and its secret in the keychain of this bus; this process has let go of it.
void prepareProfile(FaultStage &stage);

} // namespace payoutdesk
