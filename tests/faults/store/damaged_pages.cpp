// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/faults/fault_stage.h"
#include "tests/faults/store/disk_means.h"
#include "tests/faults/store/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 20'000;
constexpr int manyPresses = 80; // several leaves of the table
const auto asha = u"657aa9841b8d3897ff0a84fb"_s;

ObjectId elsewhere(int n) { return *ObjectId::parse(u"657aa9841b8d3897ff0b%1"_s.arg(n, 4, 16, '0'_L1)); }

/// Asha was reminded before, if it is to be so; then come many others, who are taken back before they leave, but for the first.
void pressOften(FaultStage &stage, bool ashaToo)
{
    Desk &desk = stage.office.desk();
    int accepted = 0;
    bool stopped = false;
    const QObject here;
    QObject::connect(&desk, &Desk::operationChanged, &here,
                     [&](const Operation &operation) { accepted += operation.state == OperationState::Accepted ? 1 : 0; });
    QObject::connect(&desk, &Desk::batchStopped, &here, [&] { stopped = true; });
    if (ashaToo) {
        desk.addLinks({PayoutLink{.id = *ObjectId::parse(asha), .recipient = u"Asha, Pune"_s, .note = {}}});
        desk.remind(SubmissionId::create(), {*ObjectId::parse(asha)}, Desk::Hold::No);
    }
    if (!stage.waitUntil([&] { return !ashaToo || accepted == 1; }, longMs))
        qFatal("Asha was not reminded");
    QList<ObjectId> others;
    for (int n = 0; n < manyPresses; ++n)
        others.append(elsewhere(n));
    desk.remind(SubmissionId::create(), others, Desk::Hold::No);
    if (!stage.waitUntil([&] { return accepted == (ashaToo ? 2 : 1); }, longMs))
        qFatal("nobody was reminded");
    desk.stopBatch();
    if (!stage.waitUntil([&] { return stopped; }, longMs))
        qFatal("the list was not stopped");
}

qint64 askStore(Connection &store, const QString &sql)
{
    qint64 number = 0;
    const auto read = store.read(sql, {}, [&number](const Row &row) { number = row.number(0); });
    if (!read || number < 1)
        qFatal("the store does not say: %s", qPrintable(sql));
    return number;
}

/// Of the page with this number, every byte.
void garble(const QString &file, const QString &pageSql)
{
    qint64 page = 0;
    qint64 size = 0;
    {
        const auto store = Connection::open(file, Connection::Access::ReadWrite);
        if (!store || !(*store)->script({u"PRAGMA wal_checkpoint(TRUNCATE)"_s}))
            qFatal("the store could not be opened");
        page = askStore(**store, pageSql);
        size = askStore(**store, u"PRAGMA page_size"_s);
    }
    QByteArray bytes = bytesOf(file);
    bytes.replace((page - 1) * size, size, QByteArray(size, 'x'));
    writeBytes(file, bytes);
}

/// Asha's reminder is then the one that arrived before the press.
enum class Before { AshaToo, OnlyOthers };

Fault garbled(const QByteArray &name, Before before, const QString &pageSql, const FaultWords &words)
{
    return {.name = name,
            .injected =
                [before, pageSql](FaultStage &stage) {
                    stage.sendingLines = "perSecond=1\n";
                    if (!stage.start())
                        qFatal("the program did not start");
                    pressOften(stage, before == Before::AshaToo);
                    stage.end();
                    garble(stage.office.folderOf(u"office"_s) + u"/desk.sqlite"_s, pageSql);
                },
            .outcome = {},
            .arrivals = before == Before::AshaToo ? FaultArrivals{1, 1} : FaultArrivals{0, 0},
            .words = words};
}

QString leafOfOperations(const QString &which)
{
    return u"SELECT pageno FROM dbstat WHERE name = 'operations' AND pagetype = 'leaf' ORDER BY path %1 LIMIT 1"_s.arg(which);
}

} // namespace

QList<Fault> damagedPages()
{
    const auto damaged = u"The data file is damaged: FOLDER/desk.sqlite. Restore it from a backup; nothing was changed."_s;
    return {
        garbled("the page of the store that the press would be written to is garbled", Before::OnlyOthers,
                leafOfOperations(u"DESC"_s), {damaged, damaged}),
        garbled("a page of the store with an earlier reminder to the same link is garbled", Before::AshaToo,
                leafOfOperations(u"ASC"_s), {.reminder = damaged}),
        garbled("the index of the store that allows one open press a link is garbled", Before::OnlyOthers,
                u"SELECT rootpage FROM sqlite_master WHERE name = 'operations_open'"_s, {damaged, damaged}),
        garbled(
            "the index of the store that takes a press once is garbled", Before::OnlyOthers,
            u"SELECT pageno FROM dbstat WHERE name = 'sqlite_autoindex_operations_1' AND pagetype = 'leaf' ORDER BY path LIMIT 1"_s,
            {damaged, damaged}),
    };
}

} // namespace payoutdesk
