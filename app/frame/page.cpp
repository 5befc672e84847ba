// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/page.h"

namespace payoutdesk {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

void Page::search(const QString & /*words*/) {}

void Page::countMatches(const QString & /*words*/, QObject * /*context*/, const std::function<void(qint64)> & /*counted*/) {}

void Page::hearElsewhere(const MatchesElsewhere & /*elsewhere*/) {}

void Page::restore(const QVariantMap & /*state*/) {}

void Page::throughGate(LiveGate::Step send, LiveGate::Step back)
{
    if (m_gate)
        m_gate->pass(std::move(send), std::move(back));
    else
        send();
}

} // namespace payoutdesk
