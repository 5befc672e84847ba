// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"

#include "core/secrets/memory_secret_store.h"

#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

DeskFixture::DeskFixture()
    : setup{.profile = {.id = QStringLiteral("test"),
                        .name = QStringLiteral("Test office"),
                        .environment = ProfileEnvironment::Sandbox,
                        .baseUrl = {},
                        .authCode = QStringLiteral("1"),
                        .endpointIp = QStringLiteral("203.0.113.7"),
                        .reads = false},
            .address = *ApiAddress::parse(QStringLiteral("http://127.0.0.1:1")),
            .profileFolder = {},
            .sending = {},
            .holdMs = 60,
            .firstTags = {},
            .firstLinks = {},
            .extraTrust = {},
            .clock = {},
            .makeSecretStore = {}}
{
    setup.sending.perSecond = 1000;
    setup.profileFolder = m_folder.filePath(QStringLiteral("test"));
    setup.clock = clock;
    if (!gateway.start())
        qFatal("no port on 127.0.0.1");
    setup.address = *ApiAddress::parse(gateway.baseUrl());
    setup.makeSecretStore = [this] {
        auto secrets = std::make_unique<MemorySecretStore>();
        if (withSecret)
            secrets->put({setup.profile.id, setup.address.host()},
                         {gateway.clientId(), Secret(gateway.clientSecret()),
                          secretsOrigin.isEmpty() ? setup.address.origin() : secretsOrigin});
        return secrets;
    };
}

bool DeskFixture::open()
{
    report = {};
    desk = std::make_unique<Desk>(setup);
    Desk *d = desk.get();
    const QSignalSpy opened(d, &Desk::opened);
    const QSignalSpy failed(d, &Desk::openFailed);
    QObject::connect(d, &Desk::opened, d, [this](const StartReport &found) {
        report = found;
        reader.open(found.storeFile);
    });
    QObject::connect(d, &Desk::openFailed, d, [this](const StoreProblem &problem) { openFailures.append(problem); });
    QObject::connect(d, &Desk::operationChanged, d, [this](const Operation &operation) { changes.append(operation); });
    QObject::connect(d, &Desk::contactTaken, d, [this](const SubmissionId &id, const Operation &) { taken.append(id); });
    QObject::connect(d, &Desk::contactNotTaken, d,
                     [this](const SubmissionId &, const ContactNotTaken &why) { notTaken.append(why); });
    QObject::connect(d, &Desk::reminderBlocked, d,
                     [this](const SubmissionId &, const ObjectId &, const ReminderBlock &why) { blocks.append(why); });
    QObject::connect(d, &Desk::operationWaits, d, [this](const Operation &, WaitReason why) { waits.append(why); });
    QObject::connect(d, &Desk::holdsChanged, d, [this](const QList<HeldReminder> &list) { holds.append(list); });
    QObject::connect(d, &Desk::holdsInterrupted, d, [this](const QList<Operation> &list) { interruptions.append(list); });
    QObject::connect(d, &Desk::storeTrouble, d, [this](const StoreProblem &problem) { troubles.append(problem); });
    QObject::connect(d, &Desk::environmentDiffers, d, [this](const QString &said) { differentEnvironments.append(said); });
    QObject::connect(d, &Desk::credentialsState, d, [this](CredentialsState state) { credentials.append(state); });
    QObject::connect(d, &Desk::undoTooLate, d, [this] { ++undosTooLate; });
    QObject::connect(d, &Desk::closed, d, [this] { ++closed; });
    desk->open();
    return QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 10'000) && failed.isEmpty();
}

QList<OperationState> DeskFixture::path(OperationId id) const
{
    QList<OperationState> states;
    for (const Operation &operation : changes) {
        if (operation.id == id)
            states.append(operation.state);
    }
    return states;
}

bool DeskFixture::heard(OperationState state) const { return countOf(state) > 0; }

int DeskFixture::countOf(OperationState state) const
{
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [state](const Operation &operation) { return operation.state == state; }));
}

ContactDraft someContact(int n)
{
    return {QStringLiteral("Person %1").arg(n),
            QStringLiteral("person%1@example.in").arg(n),
            QString::number(9'000'000'000LL + n),
            QString(),
            {*ObjectId::parse(QStringLiteral("645b280e95335f08eb021aa2"))}};
}

ObjectId someLink(int n) { return *ObjectId::parse(QStringLiteral("657aa9841b8d3897%1").arg(n + 1, 8, 16, QLatin1Char('0'))); }

} // namespace payoutdesk
