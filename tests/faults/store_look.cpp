// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store_look.h"

#include "core/store/chain_check.h"
#include "core/store/connection.h"
#include "core/store/operation_rows.h"
#include "tests/faults/people.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

using State = OperationState;
using Kind = Complaint::Kind;

template <typename Value>
Value orStop(Result<Value, StoreProblem> result)
{
    if (!result)
        qFatal("the store cannot be read: %s %s", qPrintable(result.error().path), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// How many requests an operation in this state has sent: at least, at most.
std::pair<int, int> sentBy(State state)
{
    switch (state) {
    case State::Accepted:
    case State::Pending:
    case State::Refused:
        return {1, 1};
    case State::Sending:
    case State::Unknown:
    case State::ResolvedDone:
    case State::ResolvedNotDone:
        return {0, 1};
    case State::Held:
    case State::Queued:
    case State::NotSent:
    case State::Cancelled:
        return {0, 0};
    }
    Q_UNREACHABLE();
}

bool mayReach(State from, State to)
{
    if (from == to)
        return true;
    if (from == State::ResolvedNotDone || from == State::ResolvedDone) // may follow each other for ever
        return mayBecome(from, to);
    const QList<State> &all = allOperationStates();
    return std::any_of(all.begin(), all.end(), [&](State next) { return mayBecome(from, next) && mayReach(next, to); });
}

/// Whether a later press on the same target needs a word of a person's.
bool standsInTheWay(State state) { return isOpen(state) || state == State::Accepted || state == State::ResolvedDone; }

class Judge final {
public:
    Judge(const StoreLook &store, const QHash<QString, int> &arrivals, const Told &told)
        : m_store(store)
        , m_arrivals(arrivals)
        , m_told(told)
    {
        for (const Operation &operation : store.operations)
            m_operations.insert(operation.id.value, operation);
    }

    QList<Complaint> judge()
    {
        countArrivals();
        lookAtStates();
        lookAtTexts();
        goOverSteps();
        if (!m_store.chain.complete || m_store.chain.broken)
            complain(Kind::Order, u"the chain of events does not hold"_s);
        return m_found;
    }

private:
    void complain(Kind kind, const QString &words) { m_found.append({kind, words}); }

    void countArrivals()
    {
        QMap<QString, std::pair<int, int>> allowed;
        QMap<QString, QStringList> states;
        for (auto it = m_arrivals.begin(); it != m_arrivals.end(); ++it)
            allowed[it.key()] = {};
        for (const Operation &operation : m_store.operations) {
            const auto [least, most] = sentBy(operation.state);
            allowed[operation.target].first += least;
            allowed[operation.target].second += most;
            states[operation.target].append(toWord(operation.state));
        }
        for (auto it = allowed.begin(); it != allowed.end(); ++it) {
            const int arrived = m_arrivals.value(it.key());
            const QString words = u"%1 arrivals for %2, where operations stand as: %3"_s.arg(arrived).arg(
                it.key(), states.value(it.key()).join(u", "_s));
            if (arrived > it->second)
                complain(Kind::TooOften, words);
            if (arrived < it->first)
                complain(Kind::Untrue, words);
        }
    }

    void lookAtStates()
    {
        for (const Operation &operation : m_store.operations) {
            if (operation.state == State::Held || operation.state == State::Sending)
                complain(Kind::Order, u"operation %1 is %2 after a start"_s.arg(operation.id.value).arg(toWord(operation.state)));
        }
        for (auto it = m_told.operations.begin(); it != m_told.operations.end(); ++it) {
            const auto found = m_operations.constFind(it.key());
            if (found == m_operations.constEnd())
                complain(Kind::Lost, u"operation %1 was told and is not there"_s.arg(it.key()));
            else if (!mayReach(*it, found->state))
                complain(Kind::Lost,
                         u"operation %1 was told to be %2 and is %3"_s.arg(it.key()).arg(toWord(*it), toWord(found->state)));
        }
    }

    void lookAtTexts()
    {
        QHash<QString, QString> kept = m_store.drafts;
        for (const Operation &operation : m_store.operations) {
            if (const auto *contact = std::get_if<NewContact>(&operation.subject))
                kept.insert(operation.submission, contact->name);
        }
        for (auto it = m_told.typed.begin(); it != m_told.typed.end(); ++it) {
            if (kept.value(it.key()) != person(*it).name)
                complain(Kind::Lost, u"what was typed of person %1 is in no draft and no operation"_s.arg(*it));
        }
    }

    void goOverSteps()
    {
        QHash<qint64, State> now;
        for (const StoreLook::Step &step : m_store.steps) {
            if (step.from && now.value(step.operation) != *step.from)
                complain(Kind::Order,
                         u"operation %1 goes on from %2, where it was not"_s.arg(step.operation).arg(toWord(*step.from)));
            if (!step.from)
                lookAtPress(m_operations.value(step.operation), now);
            now.insert(step.operation, step.to);
        }
        for (const Operation &operation : m_store.operations) {
            if (now.value(operation.id.value) != operation.state)
                complain(Kind::Order, u"operation %1 is not where its events end"_s.arg(operation.id.value));
        }
    }

    void lookAtPress(const Operation &press, const QHash<qint64, State> &now)
    {
        for (auto it = now.begin(); it != now.end(); ++it) {
            const Operation &earlier = m_operations[it.key()];
            if (earlier.target != press.target || earlier.kind() != press.kind())
                continue;
            const QString pair = u"operation %1 was pressed while %2 on the same target was %3"_s.arg(press.id.value)
                                     .arg(it.key())
                                     .arg(toWord(*it));
            if (isOpen(*it))
                complain(Kind::Order, pair);
            else if (standsInTheWay(*it) && press.overrideReason.isEmpty() && !m_told.anyway.contains(press.submission))
                complain(Kind::Order, pair + u", without a word"_s);
        }
    }

    const StoreLook &m_store;
    const QHash<QString, int> &m_arrivals;
    const Told &m_told;
    QHash<qint64, Operation> m_operations;
    QList<Complaint> m_found;
};

} // namespace

StoreLook lookInto(const QString &folder)
{
    const auto connection = orStop(Connection::open(folder + u"/desk.sqlite"_s, Connection::Access::ReadOnly));
    StoreLook look;
    look.operations = orStop(readOperations(*connection, u"ORDER BY o.id"_s, {}));
    orStop(connection->read(u"SELECT submission_id, name FROM drafts"_s, {},
                            [&](const Row &row) { look.drafts.insert(row.text(0), row.text(1)); }));
    orStop(connection->read(
        u"SELECT operation_id, from_state, to_state FROM events WHERE what <> 'erased' ORDER BY id"_s, {}, [&](const Row &row) {
            look.steps.append({row.number(0), operationStateFromWord(row.text(1)), operationStateFromWord(row.text(2)).value()});
        }));
    look.chain = orStop(checkChain(*connection, {.soFar = {}, .events = -1}));
    return look;
}

QList<Complaint> complaints(const StoreLook &store, const QHash<QString, int> &arrivals, const Told &told)
{
    return Judge(store, arrivals, told).judge();
}

} // namespace payoutdesk
