// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

class Clock;
class Settings;
struct WindowSetup;
struct Workplace;

/// What the window of a profile in use shows of it: its pages, in the order of the tool bar, and what they ask and say.
/// `place` has a session; session, settings and clock outlive the window.
void addWorkPages(WindowSetup &setup, const Workplace &place, Settings &settings, const Clock &clock);

} // namespace payoutdesk
