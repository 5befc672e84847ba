// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace payoutdesk {

void hardenProcess()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void hideMemory() { prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

} // namespace payoutdesk
