// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in place of JSON: an envelope, and the item of the keychain.
#include "tests/fuzz/fuzz_target.h"

#include "core/api/endpoints.h"
#include "core/api/envelope.h"
#include "core/api/status_codes.h"
#include "core/api/strict_json.h"
#include "core/domain/plain_text.h"
#include "core/log/log_event.h"
#include "core/secrets/secret_item.h"

#include <QJsonDocument>
#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace payoutdesk;
    using namespace Qt::StringLiterals;
    const QByteArray bytes = bytesOf(data, size);
    const auto object = readStrictObject(bytes);
    const auto envelope = readEnvelope(bytes);
    require(object || !envelope, "an envelope is an unambiguous object");
    if (object) {
        require(QJsonDocument::fromJson(bytes).object() == *object, "two readers understand it alike");
    }
    if (envelope) {
        require(object->value(u"statuscode"_s).isString(), "only a text is a status code");
        const QByteArray code = '"' + envelope->said.statusCode.toUtf8() + '"';
        require(bytes.contains('\\') || envelope->said.statusCode.size() >= 200 || bytes.contains(code),
                "a status code is what stands there");
        require(envelope->said.status.size() <= 2000 && envelope->said.reference.size() <= 200, "what is kept is bounded");
        (void)meaningOf(envelope->said.statusCode, envelope->said.status);
        (void)NotifyPayoutLink::receipt(*envelope);
        if (const auto receipt = AddContact::receipt(*envelope))
            require(receipt->contact.text().size() == 24, "a receipt has an id");
        require(displayText(envelope->said.status, 200).size() <= 400, "a sentence on the screen is bounded");
        for (const QString &field :
             {LogField::statusCode(envelope->said.statusCode).text(), LogField::reference(envelope->said.reference).text()})
            require(!field.contains(u'\n') && field.size() < 100, "the log takes no text from outside");
    }
    if (const auto credentials = credentialsFromSecretItem(QString::fromUtf8(bytes))) {
        require(!credentials->clientId.isEmpty() && !credentials->clientSecret.isEmpty(), "an id is never without its secret");
        require(credentialsFromSecretItem(secretItemText(*credentials)) == credentials, "an item is read as it was written");
    }
    return 0;
}
