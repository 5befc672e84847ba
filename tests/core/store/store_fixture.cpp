// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

namespace payoutdesk {

Operation operationIn(Store &store, OperationState state, const ObjectId &link, const SubmissionId &submission)
{
    OperationLog &log = store.operations();
    using State = OperationState;
    switch (state) {
    case State::Held:
    case State::Queued:
        return *log.add({submission, state, link, {}});
    case State::Cancelled:
        return *log.cancel(operationIn(store, State::Held, link, submission).id);
    case State::Sending:
        return *log.claim(operationIn(store, State::Queued, link, submission).id);
    case State::Accepted:
    case State::Pending:
        return *log.settle(operationIn(store, State::Sending, link, submission).id,
                           {state, {}, saidOf(QStringLiteral("TXN")), {}});
    case State::Refused:
        return *log.settle(operationIn(store, State::Sending, link, submission).id,
                           {state, RefusalClass::Input, saidOf(QStringLiteral("RPI")), {}});
    case State::NotSent:
        return *log.settle(operationIn(store, State::Sending, link, submission).id, {state, NotSentCause::NoConnection, {}, {}});
    case State::Unknown:
        return *log.settle(operationIn(store, State::Sending, link, submission).id,
                           {state, UnknownCause::NoAnswerInTime, {}, {}});
    case State::ResolvedDone:
    case State::ResolvedNotDone:
        return *log.resolve(operationIn(store, State::Unknown, link, submission).id, state, QStringLiteral("asked her"));
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk
