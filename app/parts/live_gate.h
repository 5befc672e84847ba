// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace payoutdesk {

/// Stands between a press and the desk for every send of a window: the place where "This reaches real people" is asked.
class LiveGate {
public:
    using Step = std::function<void()>;

    virtual ~LiveGate() = default;

    /// Runs `send`, at once or after the person said Send; or `back`, where given, when they did not. One of the two, once.
    /// While a question is open, a further call is the second press of a double one: it is dropped and neither runs.
    virtual void pass(Step send, Step back = {}) = 0;
};

} // namespace payoutdesk
