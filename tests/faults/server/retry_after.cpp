// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"
#include "tests/faults/steps.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

#include <algorithm>
#include <atomic>
#include <memory>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using RetryAfter = std::function<QByteArray()>; ///< made up when it is sent, on the gateway's thread

constexpr int longMs = 10'000;
constexpr int leastPauseMs = 1'800; // of the two seconds that were asked for; a timer may come a little early
constexpr auto asha = "657aa9841b8d3897ff0a84fb";

/// When the first of a list was answered and the second came, as the gateway saw it; in ms.
struct Seen {
    std::atomic<qint64> first = 0;
    std::atomic<qint64> second = 0;
};

qint64 nowMs() { return QDeadlineTimer::current().deadline(); }

/// The first of a list is answered so, and the one press of another row; the rest of a list is answered well.
Fault::Step busy(const RetryAfter &retryAfter, const std::shared_ptr<Seen> &seen)
{
    return [retryAfter, seen](FaultStage &stage) {
        stage.sendingLines = "perSecond=20\ninFlight=1\n"; // its answer is there before the second one leaves
        seen->first = 0;
        seen->second = 0;
        stage.office.gateway.setScript([retryAfter, seen](const GatewayArrival &arrival) {
            if (arrival.path.endsWith("/notify") && !arrival.body.contains(asha)) {
                seen->second = seen->second ? seen->second.load() : nowMs();
                return GatewayBehaviour{};
            }
            seen->first = nowMs();
            return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Raw,
                                    .raw = withLength("429 Too Many Requests", "{}", "Retry-After: " + retryAfter() + "\r\n")};
        });
    };
}

QByteArray inTwoSecondsAtLeast()
{
    // A date has whole seconds: two to three of them are left.
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(3);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool statusSays(FaultStage &stage, const QString &words)
{
    const auto labels = stage.office.window().statusBar()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
}

/// The window says that the rest of the list waits; there is nothing to wait for unless the row has a list.
Fault::Step listIsPaused(const QString &howLong, const Fault::Step &then)
{
    return [howLong, then](FaultStage &stage) {
        if (stage.subject() != FaultStage::Subject::List)
            return;
        const QString words = u"Instantpay is busy: 3 of 4 wait and leave in "_s + howLong;
        if (!stage.waitUntil([&] { return statusSays(stage, words); }, longMs))
            return findWrong(stage, u"nothing was said of a pause"_s);
        then(stage);
    };
}

Fault::Step goesOnByItself(const std::shared_ptr<Seen> &seen)
{
    return listIsPaused({}, [seen](FaultStage &stage) {
        if (!stage.waitUntil([&] { return seen->second > 0; }, longMs))
            return findWrong(stage, u"the rest did not leave"_s);
        if (const qint64 pause = seen->second - seen->first; pause < leastPauseMs)
            findWrong(stage, u"the rest left after %1 ms"_s.arg(pause));
    });
}

Fault::Step waitsAndIsStopped(const std::shared_ptr<Seen> &seen)
{
    return listIsPaused(u"60 s"_s, [seen](FaultStage &stage) {
        stage.wait(1'500);
        if (seen->second > 0)
            findWrong(stage, u"the rest left at once"_s);
        presses({u"Stop"_s})(stage);
    });
}

Fault tooMany(const QByteArray &name, const RetryAfter &retryAfter,
              const std::function<Fault::Step(const std::shared_ptr<Seen> &)> &meanwhile, OperationState others,
              const QString &listSays)
{
    const auto seen = std::make_shared<Seen>();
    FaultWords words = notKnown(u"Instantpay's answer does not say whether it was done."_s);
    words.list = listSays;
    return {.name = "HTTP 429 with Retry-After as " + name,
            .injected = busy(retryAfter, seen),
            .outcome = State::Unknown,
            .arrivals = {1, 1},
            .words = words,
            .meanwhile = meanwhile(seen),
            .others = others};
}

} // namespace

QList<Fault> faultsOfRetryAfter()
{
    const auto stopped = u"Stopped: 3 reminders were taken back and not sent. What had left is not affected."_s;
    return {
        tooMany(
            "a number", [] { return QByteArray("2"); }, goesOnByItself, State::Accepted, lastOfFourAccepted()),
        tooMany("a date", inTwoSecondsAtLeast, goesOnByItself, State::Accepted, lastOfFourAccepted()),
        tooMany(
            "rubbish", [] { return QByteArray("soon"); }, waitsAndIsStopped, State::Cancelled, stopped),
    };
}

} // namespace payoutdesk
