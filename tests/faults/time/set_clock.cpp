// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/time/set_clock.h"

#include "tests/faults/fault_stage.h"
#include "tests/faults/means.h"

#include <ctime>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 20'000;

/// The row's clock.
std::shared_ptr<SetClock> &clock()
{
    static std::shared_ptr<SetClock> current;
    return current;
}

/// Gives the zone back.
class Zone {
public:
    explicit Zone(const QByteArray &name)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        tzset();
    }
    ~Zone()
    {
        m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    Q_DISABLE_COPY_MOVE(Zone)

private:
    const QByteArray m_before;
};

} // namespace

void useSetClock(FaultStage &stage)
{
    clock() = std::make_shared<SetClock>();
    stage.office.change = [mine = clock()](Session::Extras &extras) { extras.clock = mine; };
    bytes(withLength("200 OK", envelope()))(stage);
}

Fault::Step clockDoes(const ClockStep &step)
{
    return [step](FaultStage &) { step(*clock()); };
}

Fault::Step rebootWith(const ClockStep &step)
{
    return restartWith([step](SetClock &clock) {
        clock.reboot();
        step(clock);
    });
}

Fault::Step restartWith(const ClockStep &step)
{
    return [step](FaultStage &stage) {
        stage.end();
        step(*clock());
        if (!stage.restart() || !stage.makeReady())
            qFatal("the program did not start again");
    };
}

void remindAnother(FaultStage &stage)
{
    const auto link = *ObjectId::parse(u"657aa9841b8d3897ff0a8877"_s);
    stage.office.desk().remind(SubmissionId::create(), {link}, Desk::Hold::No);
    bool over = false;
    const QObject here;
    QObject::connect(&stage.office.desk(), &Desk::operationChanged, &here,
                     [&over](const Operation &operation) { over = over || operation.state == OperationState::Accepted; });
    if (!stage.waitUntil([&over] { return over; }, longMs))
        findWrong(stage, u"nobody else was reminded"_s);
}

void pressAccepted(FaultStage &stage)
{
    stage.press();
    // On the screen, and no double click any more: then a press is a new one.
    const bool accepted = stage.waitUntil([&] { return stage.words().startsWith(u"Reminder accepted"_s); }, longMs);
    if (!accepted)
        findWrong(stage, u"the first press was not accepted: "_s + stage.words());
    stage.wait(QApplication::doubleClickInterval() + 100);
    ++stage.pressedElsewhere;
}

Fault::Step zone(const QByteArray &name)
{
    return [name](FaultStage &stage) { stage.use<Zone>(name); };
}

} // namespace payoutdesk
