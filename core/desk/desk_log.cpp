// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_log.h"

#include "core/desk/desk_signals.h"
#include "core/log/log_event.h"

namespace payoutdesk {

namespace {

void logOperation(const Operation &operation)
{
    const LogField id = LogField::operation(operation.id);
    const LogField kind = LogField::kind(operation.kind());
    const LogField state = LogField::state(operation.state);
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Queued:
        logEvent(LogEvent::OperationWritten, {id, kind, state});
        break;
    case OperationState::Sending:
        logEvent(LogEvent::ClaimCommitted, {id, kind, state});
        break;
    case OperationState::Accepted:
    case OperationState::Pending:
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::Unknown:
    case OperationState::Cancelled: {
        const ServerSaid said = operation.said.value_or(ServerSaid{});
        logEvent(LogEvent::OutcomeCommitted, {id, kind, state, LogField::cause(operation.cause),
                                              LogField::statusCode(said.statusCode), LogField::reference(said.reference)});
        break;
    }
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
        logEvent(LogEvent::OperationResolved, {id, kind, state});
        break;
    }
}

void logStart(const StartReport &report)
{
    logEvent(LogEvent::StoreOpened);
    for (const QList<Operation> &found : {report.unknown, report.cancelled, report.queued}) {
        for (const Operation &operation : found)
            logEvent(LogEvent::OperationsRecovered, {LogField::operation(operation.id), LogField::state(operation.state)});
    }
}

void logWait(const Operation &operation, WaitReason why)
{
    const LogField id = LogField::operation(operation.id);
    switch (why) {
    case WaitReason::SecretNotThere:
        logEvent(LogEvent::SecretNotRead, {id, LogField::what("not_there")});
        break;
    case WaitReason::KeychainLocked:
        logEvent(LogEvent::SecretNotRead, {id, LogField::what("locked")});
        break;
    case WaitReason::NoKeychain:
        logEvent(LogEvent::SecretNotRead, {id, LogField::what("no_keychain")});
        break;
    case WaitReason::KeychainSilent:
        logEvent(LogEvent::SecretNotRead, {id, LogField::what("silent")});
        break;
    case WaitReason::WrongAddress:
        logEvent(LogEvent::SecretNotUsed, {id});
        break;
    case WaitReason::ClockDiffers:
        logEvent(LogEvent::ClockDiffers, {id});
        break;
    case WaitReason::ClockBehind:
        logEvent(LogEvent::ClockDiffers, {id, LogField::what("behind")});
        break;
    case WaitReason::NotWritten:
        logEvent(LogEvent::StoreFailed, {id, LogField::what("claim")});
        break;
    case WaitReason::NoConnection:
        break; // its outcome, or that of the one before it, is in the log
    }
}

} // namespace

void logNewsOf(DeskSignals &desk)
{
    QObject::connect(&desk, &DeskSignals::opened, &desk, logStart);
    QObject::connect(&desk, &DeskSignals::operationChanged, &desk, logOperation);
    QObject::connect(&desk, &DeskSignals::operationWaits, &desk, logWait);
    const auto logProblem = [](const StoreProblem &problem) {
        logEvent(LogEvent::StoreFailed, {LogField::storeProblem(problem.kind)});
    };
    QObject::connect(&desk, &DeskSignals::openFailed, &desk, logProblem);
    QObject::connect(&desk, &DeskSignals::storeTrouble, &desk, logProblem);
    QObject::connect(&desk, &DeskSignals::outcomeNotWritten, &desk, logProblem);
    QObject::connect(&desk, &DeskSignals::batchStopped, &desk, [](const QList<Operation> &cancelled) {
        logEvent(LogEvent::ListStopped, {LogField::count(cancelled.size())});
    });
    QObject::connect(&desk, &DeskSignals::environmentDiffers, &desk, [] { logEvent(LogEvent::EnvironmentDiffers); });
    QObject::connect(&desk, &DeskSignals::closed, &desk, [] { logEvent(LogEvent::ProgramEnded); });
}

} // namespace payoutdesk
