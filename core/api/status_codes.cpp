// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/status_codes.h"

#include <QHash>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

/// The codes that are a plain no. Everything else is in doubt, whether documented (SPD, SPE, ISE, …) or new.
const QHash<QString, RefusalClass> &refusals()
{
    using enum RefusalClass;
    static const QHash<QString, RefusalClass> table{
        {u"RPI"_s, Input},       {u"IAN"_s, Input},       {u"IRA"_s, Input},       {u"ITI"_s, Input},
        {u"ISP"_s, Input},       {u"ANF"_s, Input},       {u"VCI"_s, Input},       {u"OUE"_s, Input},
        {u"DTX"_s, AlreadyDone}, {u"DID"_s, AlreadyDone}, {u"UAR"_s, AlreadyDone}, {u"RAR"_s, AlreadyDone},
        {u"IAT"_s, Credentials}, {u"IAC"_s, Credentials}, {u"UAD"_s, Credentials}, {u"AAB"_s, Credentials},
        {u"OUI"_s, Credentials}, {u"ODI"_s, Credentials}, {u"IUA"_s, Credentials}, {u"KYC"_s, Credentials},
        {u"IAB"_s, Account},     {u"SNA"_s, Unavailable}, {u"CNL"_s, Unavailable}, {u"USM"_s, Unavailable},
        {u"RBT"_s, Unavailable}, {u"DTB"_s, Unavailable},
    };
    return table;
}

/// One sentence of an ERR, without blanks around it.
std::optional<RefusalClass> refusalInSentence(const QString &sentence)
{
    if (sentence.startsWith("Request made from invalid ip address"_L1, Qt::CaseInsensitive))
        return RefusalClass::Address;
    if (sentence.startsWith("The X-Ipay-"_L1, Qt::CaseInsensitive) && sentence.contains(" header "_L1, Qt::CaseInsensitive))
        return RefusalClass::Credentials;
    const bool aboutInput = sentence.endsWith(" is invalid."_L1, Qt::CaseInsensitive) ||
                            sentence.endsWith(" required."_L1, Qt::CaseInsensitive) ||
                            sentence.contains(" must be "_L1, Qt::CaseInsensitive) ||
                            sentence.compare("No Record Found"_L1, Qt::CaseInsensitive) == 0 ||
                            sentence.compare("No Record Found."_L1, Qt::CaseInsensitive) == 0;
    return aboutInput ? std::optional(RefusalClass::Input) : std::nullopt;
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    const QStringList parts = text.simplified().split(u". "_s, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i)
        sentences.append(i + 1 < parts.size() ? QString(parts.at(i) + u'.') : parts.at(i));
    return sentences;
}

/// "The name field is required. Your request was processed." must not count as refused: hence every sentence.
std::optional<RefusalClass> refusalInText(const QString &text)
{
    std::optional<RefusalClass> first;
    const QStringList sentences = sentencesOf(text);
    for (const QString &sentence : sentences) {
        const auto refusal = refusalInSentence(sentence);
        if (!refusal)
            return std::nullopt;
        if (!first)
            first = refusal;
    }
    return first;
}

} // namespace

Meaning meaningOf(const QString &statusCode, const QString &sentence)
{
    if (statusCode == "TXN"_L1)
        return SaysDone{};
    if (statusCode == "TUP"_L1)
        return SaysPending{};
    if (const auto refusal = refusals().constFind(statusCode); refusal != refusals().cend())
        return *refusal;
    if (statusCode == "ERR"_L1) {
        if (const auto refusal = refusalInText(sentence))
            return *refusal;
    }
    return SaysNeitherNor{};
}

} // namespace payoutdesk
