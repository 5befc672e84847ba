// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_store.h"

namespace payoutdesk {

QString SecretKey::text() const { return profileId % u'@' % host; }

} // namespace payoutdesk
