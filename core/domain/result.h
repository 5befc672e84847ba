// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace payoutdesk {

/// A value, or the reason why there is none. Callers cannot use one without looking at it.
template <typename Value, typename Problem>
using Result = tl::expected<Value, Problem>;

/// Spells the failing side of a Result: `return fail(Mobile::Problem::TooShort);`
template <typename Problem>
[[nodiscard]] tl::unexpected<std::decay_t<Problem>> fail(Problem &&problem)
{
    return tl::unexpected<std::decay_t<Problem>>(std::forward<Problem>(problem));
}

} // namespace payoutdesk
