// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page.h"

namespace payoutdesk {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

void Page::search(const QString & /*words*/) {}

void Page::restore(const QVariantMap & /*state*/) {}

} // namespace payoutdesk
