// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Visits a variant with one callable an alternative; forgetting one does not compile.
template <typename... Callables>
struct Match : Callables... {
    using Callables::operator()...;
};
template <typename... Callables>
Match(Callables...) -> Match<Callables...>;

} // namespace payoutdesk
