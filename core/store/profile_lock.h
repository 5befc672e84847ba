// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QString>

#include <memory>

namespace payoutdesk {

/// One process at a time uses a profile. The kernel lets go of the lock when the process ends, however it ends, so that
/// whoever gets it knows that nobody is sending any more.
class ProfileLock final {
public:
    /// InUse when somebody has it, this process included.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>, StoreProblem> take(const QString &profileFolder);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

private:
    explicit ProfileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace payoutdesk
