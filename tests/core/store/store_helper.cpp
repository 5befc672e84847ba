// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the store's tests: store_helper ACTION FOLDER
#include "tests/core/store/store_fixture.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace payoutdesk;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString action = QCoreApplication::arguments().value(1);
    const FakeClock clock;
    const auto store = Store::open(QCoreApplication::arguments().value(2), {u"priya"_s, u"desk-7"_s, u"desk-7:2:2"_s}, clock);
    if (!store)
        return 3;
    if (action == u"hold-the-lock"_s) {
        say(u"ready"_s);
        pause(); // until the test kills us
    }
    if (action == u"die-after-the-claim"_s) {
        operationIn(**store, OperationState::Queued, idOf(1));
        operationIn(**store, OperationState::Held, idOf(2));
        operationIn(**store, OperationState::Sending, idOf(3));
        raise(SIGKILL);
    }
    if (action == u"claim-for-ever"_s) {
        for (int i = 0;; ++i) {
            const Operation claimed = operationIn(**store, OperationState::Sending, idOf(i));
            say(QString::number(claimed.id.value)); // here the request would leave
        }
    }
    return 4;
}
