// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace payoutdesk {

/// Makes Tab come to a group, itself or what is in it, right after `before`. For what is made while the window shows: Qt lets
/// Tab come to it last of all. Both stand in the same window.
void setTabPlace(QWidget &before, QWidget &group);

} // namespace payoutdesk
