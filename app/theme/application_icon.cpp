// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/application_icon.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

QIcon applicationIcon() { return QIcon(u":/application/icon.svg"_s); }

} // namespace payoutdesk
