// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store/disk_means.h"

#include "core/faults/fault_plan.h"
#include "tests/faults/fault_stage.h"

#include <QFile>

namespace payoutdesk {

namespace {

constexpr int longMs = 20'000;

struct WholeAtTheEnd {
    ~WholeAtTheEnd()
    {
        failing_disk::behave(failing_disk::Manner::Works);
        failing_disk::lieOn(0);
        faults::plan({});
    }
};

} // namespace

DiskFault diskFails(const QByteArray &point, failing_disk::Manner manner)
{
    return {[](FaultStage &stage) { stage.use<WholeAtTheEnd>(); },
            // Long enough for the step below to see it.
            [point](FaultStage &) { faults::plan("hang " + point + " 1 500"); },
            [manner](FaultStage &stage) {
                if (!stage.waitUntil(faults::happened, longMs))
                    qFatal("the press did not come to the point");
                failing_disk::behave(manner);
            }};
}

Fault::Step worksAgainAfter(const FaultWords &words)
{
    return inOrder({says(words), [](FaultStage &) { failing_disk::behave(failing_disk::Manner::Works); }});
}

Fault::Step restarts()
{
    return [](FaultStage &stage) {
        stage.end(); // on a disk that fails: what it would write at the end does not arrive
        failing_disk::behave(failing_disk::Manner::Works);
        if (!stage.restart())
            qFatal("the program did not start again");
    };
}

Fault::Step onceUsed(const std::function<void(const QString &folder)> &damage)
{
    return [damage](FaultStage &stage) {
        stage.use<WholeAtTheEnd>();
        if (!stage.start())
            qFatal("the program did not start");
        stage.end();
        damage(stage.office.folderOf(QStringLiteral("office")));
    };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace payoutdesk
