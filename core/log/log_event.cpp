// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_event.h"

#include "core/domain/words.h"
#include "core/log/log_file.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array eventWords{
    Word<LogEvent>{LogEvent::ProgramStarted, "program_started"_L1},
    Word<LogEvent>{LogEvent::ProgramEnded, "program_ended"_L1},
    Word<LogEvent>{LogEvent::StoreOpened, "store_opened"_L1},
    Word<LogEvent>{LogEvent::StoreFailed, "store_failed"_L1},
    Word<LogEvent>{LogEvent::OperationWritten, "operation_written"_L1},
    Word<LogEvent>{LogEvent::ClaimCommitted, "claim_committed"_L1},
    Word<LogEvent>{LogEvent::OutcomeCommitted, "outcome_committed"_L1},
    Word<LogEvent>{LogEvent::OperationResolved, "operation_resolved"_L1},
    Word<LogEvent>{LogEvent::OperationsRecovered, "operations_recovered"_L1},
    Word<LogEvent>{LogEvent::SecretNotRead, "secret_not_read"_L1},
    Word<LogEvent>{LogEvent::SecretNotUsed, "secret_not_used"_L1},
    Word<LogEvent>{LogEvent::EnvironmentDiffers, "environment_differs"_L1},
    Word<LogEvent>{LogEvent::ClockDiffers, "clock_differs"_L1},
    Word<LogEvent>{LogEvent::ListPaused, "list_paused"_L1},
    Word<LogEvent>{LogEvent::ListStopped, "list_stopped"_L1},
};

constexpr std::array storeWords{
    Word<StoreProblem::Kind>{StoreProblem::Kind::InUse, "in_use"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::NewerVersion, "newer_version"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::Damaged, "damaged"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::UnsafePlace, "unsafe_place"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::NetworkPlace, "network_place"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::NotWritable, "not_writable"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::DiskFull, "disk_full"_L1},
    Word<StoreProblem::Kind>{StoreProblem::Kind::Failed, "failed"_L1},
};

QString shaped(const QString &text, const QRegularExpression &shape)
{
    return shape.match(text).hasMatch() ? text : u"unusable"_s;
}
} // namespace

LogField::LogField(QLatin1StringView name, const QString &value)
    : m_text(name % u'=' % value)
{
}

LogField LogField::operation(OperationId id) { return {"operation"_L1, QString::number(id.value)}; }

LogField LogField::kind(OperationKind kind) { return {"kind"_L1, toWord(kind)}; }

LogField LogField::state(OperationState state) { return {"state"_L1, toWord(state)}; }

LogField LogField::cause(const OperationCause &cause)
{
    const QString word = toWord(cause);
    return {"cause"_L1, word.isEmpty() ? u"none"_s : word};
}

LogField LogField::statusCode(const QString &code)
{
    static const QRegularExpression threeCapitals(uR"(\A[A-Z]{3}\z)"_s);
    return {"statuscode"_L1, shaped(code, threeCapitals)};
}

LogField LogField::reference(const QString &reference)
{
    // Both samples of the contract: a UUID whose first part is longer by up to four, perhaps with a tail.
    static const QRegularExpression longUuid(uR"(\Ah?[0-9a-f]{8,12}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-[A-Za-z0-9]{1,20})?\z)"_s);
    return {"reference"_L1, shaped(reference, longUuid)};
}

LogField LogField::milliseconds(qint64 duration) { return {"ms"_L1, QString::number(duration)}; }

LogField LogField::count(qint64 count) { return {"count"_L1, QString::number(count)}; }

LogField LogField::storeProblem(StoreProblem::Kind kind) { return {"problem"_L1, wordOf(storeWords, kind)}; }

LogField LogField::what(LogWord word) { return {"what"_L1, word.text()}; }

QString toWord(LogEvent event) { return wordOf(eventWords, event); }

void logEvent(LogEvent event, std::initializer_list<LogField> fields)
{
    QString line = toWord(event);
    for (const auto &field : fields)
        line += u' ' % field.text();
    LogFile::writeToOpenFile(line);
}

} // namespace payoutdesk
