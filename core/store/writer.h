// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Who writes: goes into every claim and every event.
struct Writer {
    QString user;    ///< login name
    QString machine; ///< host name
    QString owner;   ///< this process: unique a run, "host:pid:start"
};

} // namespace payoutdesk
