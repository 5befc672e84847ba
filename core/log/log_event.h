// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/store_problem.h"

#include <QString>

#include <initializer_list>

namespace payoutdesk {

/// What the log may tell. Nothing else can be written: an event is one of these, a field one of LogField's.
enum class LogEvent {
    ProgramStarted,
    ProgramEnded,
    StoreOpened,
    StoreFailed,
    OperationWritten, ///< a press is on disk
    ClaimCommitted,   ///< state sending is on disk; the request leaves next
    OutcomeCommitted,
    OperationResolved, ///< a person decided
    OperationsRecovered,
    SecretNotRead,
    SecretNotUsed, ///< it belongs to another address
    EnvironmentDiffers,
    ClockDiffers,
    ListPaused, ///< a busy server asked for it (429, 503)
    ListStopped,
};

/// A word that stands in the source: it cannot be made from anything a person typed or a server said.
class LogWord final {
public:
    template <std::size_t size>
    consteval LogWord(const char (&literal)[size]) // NOLINT(google-explicit-constructor): `LogField::what("locked")`
        : m_text(literal)
    {
    }
    [[nodiscard]] QString text() const { return QString::fromLatin1(m_text); }

private:
    const char *m_text;
};

/// One named, non-personal fact about an event. There is no way to make one from any text: codes and references of the
/// server must have their documented shape, else "unusable" is written.
class LogField final {
public:
    [[nodiscard]] static LogField operation(OperationId id);
    [[nodiscard]] static LogField kind(OperationKind kind);
    [[nodiscard]] static LogField state(OperationState state);
    [[nodiscard]] static LogField cause(const OperationCause &cause);
    [[nodiscard]] static LogField statusCode(const QString &code);     ///< three capital letters
    [[nodiscard]] static LogField reference(const QString &reference); ///< ipay_uuid: what Instantpay's help desk asks for
    [[nodiscard]] static LogField milliseconds(qint64 duration);
    [[nodiscard]] static LogField count(qint64 count);
    [[nodiscard]] static LogField storeProblem(StoreProblem::Kind kind);
    [[nodiscard]] static LogField what(LogWord word);

    [[nodiscard]] const QString &text() const { return m_text; } ///< "state=sending"

private:
    LogField(QLatin1StringView name, const QString &value);
    QString m_text;
};

/// The event's stable word, "claim_committed".
[[nodiscard]] QString toWord(LogEvent event);

/// Writes one line into the LogFile that is open, from any thread; without one it does nothing. Never fails, never waits
/// for the disk to have it.
void logEvent(LogEvent event, std::initializer_list<LogField> fields = {});

} // namespace payoutdesk
