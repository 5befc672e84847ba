// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/envelope.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

// A reply may hold 64 KiB of text; what is kept of it goes to the store and the screen.
constexpr qsizetype longestSentence = 2000;
constexpr qsizetype longestWord = 200;

QString wordAt(const QJsonObject &object, const QString &key) { return object.value(key).toString().left(longestWord); }

/// `status` is a sentence; a few public documents say that it may be a list of them.
QString sentenceOf(const QJsonValue &status)
{
    if (!status.isArray())
        return status.toString().left(longestSentence);
    QStringList sentences;
    const QJsonArray list = status.toArray();
    for (const auto &sentence : list)
        sentences.append(sentence.toString());
    return sentences.join(u' ').left(longestSentence);
}

} // namespace

Result<Envelope, EnvelopeProblem> readEnvelope(const QByteArray &body)
{
    const auto object = readStrictObject(body);
    if (!object)
        return fail(EnvelopeProblem::NotReadable);
    if (!object->value(u"statuscode"_s).isString())
        return fail(EnvelopeProblem::NoStatusCode);

    return Envelope{.said = {.statusCode = wordAt(*object, u"statuscode"_s),
                             .status = sentenceOf(object->value(u"status"_s)),
                             .reference = wordAt(*object, u"ipay_uuid"_s),
                             .environment = wordAt(*object, u"environment"_s),
                             .timestamp = wordAt(*object, u"timestamp"_s)},
                    .data = object->value(u"data"_s)};
}

} // namespace payoutdesk
