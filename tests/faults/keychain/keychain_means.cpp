// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/keychain/keychain_means.h"

#include "app/frame/page_keys.h"
#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/secret_item.h"
#include "tests/faults/fault_stage.h"

#include <QLineEdit>
#include <QPointer>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 20'000;
constexpr KeychainLimits limits{.answerMs = 1'000, .promptMs = 3'000};
const auto key = u"office@127.0.0.1"_s;

/// The row's service.
QPointer<FakeSecretService> &service()
{
    static QPointer<FakeSecretService> current;
    return current;
}

} // namespace

void useSessionBus(FaultStage &stage)
{
    // One for the process: QtKeychain works on the thread of its first job for good.
    static const auto &thread = *new std::shared_ptr<KeychainThread>(std::make_shared<KeychainThread>());
    stage.office.change = [kept = std::make_shared<SessionSecrets>()](Session::Extras &extras) {
        extras.makeSecretStore = [kept] { return std::make_unique<KeychainSecretStore>(thread, limits, nullptr, kept); };
    };
}

Fault::Step keyringWith(const QByteArray &item, const FakeSecretService::Manner &manner)
{
    return [item, manner](FaultStage &stage) {
        service() = &stage.use<FakeSecretService>();
        if (!item.isNull())
            service()->put(key, item);
        service()->behave(manner);
        useSessionBus(stage);
    };
}

Fault::Step keyring(const FakeSecretService::Manner &manner)
{
    return [manner](FaultStage &stage) {
        const auto &gateway = stage.office.gateway;
        keyringWith(secretItemText({gateway.clientId(), Secret(gateway.clientSecret()), {}}).toUtf8(), manner)(stage);
    };
}

Fault::Step turns(const FakeSecretService::Manner &manner)
{
    return [manner](FaultStage &stage) {
        // The start asks, too, and that must be over.
        if (!stage.waitUntil([] { return service()->calls(u"GetSecrets"_s) > 0; }, longMs))
            findWrong(stage, u"the start did not ask for the secret"_s);
        stage.wait(200);
        service()->behave(manner);
    };
}

Fault::Step itemGoes()
{
    return [](FaultStage &) { service()->forget(key); };
}

Fault::Step untilItWaits()
{
    return [](FaultStage &stage) {
        const auto isQueued = [&] {
            const auto operation = stage.operation();
            return operation && operation->state == OperationState::Queued;
        };
        if (!stage.waitUntil(isQueued, longMs))
            findWrong(stage, u"it does not wait"_s);
        stage.wait(2 * limits.answerMs);
    };
}

Fault::Step goesBack()
{
    return [](FaultStage &stage) {
        const bool contact = stage.subject() == FaultStage::Subject::Contact;
        stage.office.window().showPage(contact ? PageKeys::newContact : PageKeys::payoutLinks);
    };
}

Fault::Step entersCredentials()
{
    return [](FaultStage &stage) {
        stage.office.window().showPage(PageKeys::connectPage);
        const auto type = [&stage](const QString &name, const QString &text) {
            auto *field = stage.office.find<QLineEdit>(name);
            if (!field)
                qFatal("there is no field %s", qPrintable(name));
            field->setText(text);
        };
        type(u"Client ID"_s, stage.office.gateway.clientId());
        type(u"Client secret"_s, stage.office.gateway.clientSecret());
        presses({u"Save and continue"_s})(stage);
    };
}

} // namespace payoutdesk
