// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/read_store.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace payoutdesk {

/// A clock that goes where the test wants it.
class FakeClock final : public Clock {
public:
    Moment moment{1'764'000'000'000, QStringLiteral("boot-1"), 5'000'000};

    [[nodiscard]] Moment now() const override { return moment; }
    void advance(qint64 ms)
    {
        moment.utcMs += ms;
        moment.bootMs += ms;
    }
    /// The machine was started again; `utcMs` is what its clock says then.
    void reboot(const QString &bootId, qint64 utcMs) { moment = {utcMs, bootId, 10'000}; }
};

/// A profile folder that goes away with the test, and what a test needs most often.
struct StoreFixture {
    QTemporaryDir parent;
    FakeClock clock;
    std::unique_ptr<Store> store;

    StoreFixture() { open(); }

    [[nodiscard]] QString folder() const { return parent.filePath(QStringLiteral("profile")); }
    [[nodiscard]] Result<std::unique_ptr<Store>, StoreProblem> tryOpen() const
    {
        return Store::open(folder(), {QStringLiteral("priya"), QStringLiteral("desk-7"), QStringLiteral("desk-7:1:1")}, clock);
    }
    void open()
    {
        store.reset();
        auto opened = tryOpen();
        if (!opened)
            qFatal("the store cannot be opened: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    [[nodiscard]] std::unique_ptr<ReadStore> reader() const
    {
        auto opened = ReadStore::open(store->file());
        return opened ? std::move(*opened) : nullptr;
    }
};

/// The 24-digit id that ends in this number.
inline ObjectId idOf(int number)
{
    return *ObjectId::parse(QStringLiteral("657aa9841b8d3897%1").arg(number, 8, 16, QLatin1Char('0')));
}

inline NewContact contactOf(const QString &mobile = QStringLiteral("7428585742"))
{
    return {QStringLiteral("आशा वर्मा"),
            *Email::parse(QStringLiteral("Asha.Verma@example.in")),
            *Mobile::parse(mobile),
            QStringLiteral("Größe & Söhne"),
            {idOf(2), idOf(1)}};
}

inline NewOperation reminderOf(const ObjectId &link, OperationState state = OperationState::Queued)
{
    return {SubmissionId::create(), state, link, {}};
}

inline NewOperation additionOf(const NewContact &contact, OperationState state = OperationState::Queued)
{
    return {SubmissionId::create(), state, contact, {}};
}

inline PayoutLink linkOf(int number, const QString &recipient = {})
{
    return PayoutLink{.id = idOf(number), .recipient = recipient, .note = {}};
}

inline ServerSaid saidOf(const QString &code)
{
    return {code, QStringLiteral("Notification Link Sent To *******742"), QStringLiteral("h0009ad1"), QStringLiteral("LIVE"),
            QStringLiteral("2025-11-24 21:30:00")};
}

/// Brings a new operation on this link into any state, by the ways there are.
Operation operationIn(Store &store, OperationState state, const ObjectId &link,
                      const SubmissionId &submission = SubmissionId::create());

} // namespace payoutdesk
