// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/steps.h"

#include "tests/faults/fault_stage.h"

#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 10'000;
}

Fault::Step inOrder(const QList<Fault::Step> &steps)
{
    return [steps](FaultStage &stage) {
        for (const Fault::Step &step : steps)
            step(stage);
    };
}

Fault::Step says(const FaultWords &words)
{
    return [words](FaultStage &stage) {
        const QString &first = stage.subject() == FaultStage::Subject::Contact ? words.contact : words.reminder;
        if (!stage.waitUntil([&] { return stage.words() == first; }, patienceMs))
            findWrong(stage, u"first it said: %1\n        and not: %2"_s.arg(stage.words(), first));
    };
}

Fault::Step presses(const QStringList &buttons)
{
    return [buttons](FaultStage &stage) {
        for (const QString &name : buttons) {
            QPushButton *button = nullptr;
            const auto seen = [&] { return (button = stage.office.find<QPushButton>(name)) != nullptr; };
            if (!stage.waitUntil(seen, patienceMs))
                return findWrong(stage, u"there is no button \"%1\"; the screen says: %2"_s.arg(name, stage.words()));
            press(button, Press::Click);
        }
    };
}

void findWrong(FaultStage &stage, const QString &why)
{
    stage.alsoWrong = [before = stage.alsoWrong, why] {
        const QString more = before ? before() : QString();
        return more.isEmpty() ? why : more + u'\n' + why;
    };
}

} // namespace payoutdesk
