// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_plan.h"
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/store/disk_means.h"
#include "tests/faults/store/tables.h"

#include <QDir>
#include <QFile>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

constexpr int longMs = 20'000;
const FaultWords toResolve{u"Since the last start: 1 reminder to resolve."_s, u"Since the last start: 1 contact to resolve."_s};

/// A power cut tore the last write: the store stands as after the claim, and of the outcome's commit the first `bytes` are
/// there, with the rest garbled or missing.
Fault::Step outcomeTorn(const std::function<QByteArray(const QByteArray &claimed, const QByteArray &settled)> &torn)
{
    return [torn](FaultStage &stage) {
        const QString folder = stage.office.folderOf(u"office"_s);
        const QString wal = folder + u"/desk.sqlite-wal"_s;
        if (!stage.waitUntil(faults::happened, longMs)) // at the reply
            qFatal("no reply came");
        const QByteArray claimed = bytesOf(wal);
        const bool settled = stage.waitUntil(
            [&] {
                const auto operation = stage.operation();
                return operation && operation->state == State::Accepted;
            },
            longMs);
        if (!settled)
            qFatal("the outcome was not written");
        const QByteArray main = bytesOf(folder + u"/desk.sqlite"_s);
        const QByteArray whole = bytesOf(wal);
        stage.end();
        QFile::remove(folder + u"/desk.sqlite-shm"_s);
        writeBytes(folder + u"/desk.sqlite"_s, main);
        writeBytes(wal, torn(claimed, whole));
        if (!stage.restart())
            qFatal("the program did not start again");
    };
}

Fault tornOutcome(const QByteArray &name, const std::function<QByteArray(const QByteArray &, const QByteArray &)> &torn)
{
    return {.name = name,
            .injected = [](FaultStage &) {},
            .outcome = State::Unknown,
            .arrivals = {1, 1},
            .words = toResolve,
            .atHand = [](FaultStage &) { faults::plan("hang after-reply 1 300"); },
            .meanwhile = inOrder({outcomeTorn(torn), [](FaultStage &) { faults::plan({}); }})};
}

} // namespace

QList<Fault> tornStores()
{
    return {
        tornOutcome("the log of the store ends before the outcome",
                    [](const QByteArray &claimed, const QByteArray &) { return claimed; }),
        tornOutcome("the log of the store is cut inside the outcome",
                    [](const QByteArray &claimed, const QByteArray &whole) {
                        return whole.left((claimed.size() + whole.size()) / 2 + 100);
                    }),
        tornOutcome("the log of the store is garbled inside the outcome",
                    [](const QByteArray &claimed, QByteArray whole) {
                        for (qsizetype at = claimed.size() + 200; at < whole.size(); ++at)
                            whole[at] = 'x';
                        return whole;
                    }),
    };
}

} // namespace payoutdesk
