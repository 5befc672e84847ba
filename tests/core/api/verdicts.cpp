// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/verdicts.h"

namespace payoutdesk {

QByteArray nameOf(RefusalClass why)
{
    switch (why) {
    case RefusalClass::Input:
        return "refused: input";
    case RefusalClass::AlreadyDone:
        return "refused: already done";
    case RefusalClass::Credentials:
        return "refused: credentials";
    case RefusalClass::Address:
        return "refused: address";
    case RefusalClass::Account:
        return "refused: account";
    case RefusalClass::Unavailable:
        return "refused: unavailable";
    }
    return {};
}

QByteArray nameOf(NotSentCause why)
{
    switch (why) {
    case NotSentCause::NoConnection:
        return "not sent: no connection";
    case NotSentCause::TlsFailed:
        return "not sent: tls";
    case NotSentCause::ProxyFailed:
        return "not sent: proxy";
    case NotSentCause::NoAnswerToConnect:
        return "not sent: no answer to connect";
    case NotSentCause::SecretMissing:
        return "not sent: no secret";
    case NotSentCause::WrongAddress:
        return "not sent: wrong address";
    case NotSentCause::StoreFailed:
        return "not sent: store failed";
    }
    return {};
}

QByteArray nameOf(UnknownCause why)
{
    switch (why) {
    case UnknownCause::NoAnswerInTime:
        return "unknown: no answer in time";
    case UnknownCause::ConnectionBroke:
        return "unknown: broke";
    case UnknownCause::AnswerUnclear:
        return "unknown: unclear";
    case UnknownCause::AnswerIncomplete:
        return "unknown: incomplete";
    case UnknownCause::StoppedWaiting:
        return "unknown: stopped";
    case UnknownCause::ProgramClosed:
        return "unknown: program closed";
    }
    return {};
}

} // namespace payoutdesk
