// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/driven_desk.h"

#include "tests/faults/counting_gateway.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

namespace {

/// How long an operation that stands still after a failure of the store is waited for: the desk writes an outcome down again
/// after two seconds.
constexpr int outcomeAgainMs = 4'000;

bool isMoving(OperationState state)
{
    return state == OperationState::Held || state == OperationState::Queued || state == OperationState::Sending;
}

} // namespace

DrivenDesk::DrivenDesk(const QString &folder, const CountingGateway &gateway, const QByteArray &fault, int deadlineSeconds)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PAYOUTDESK_DESK_DRIVER), {folder});
    if (!m_process.waitForStarted())
        qFatal("the driver does not start");
    const GatewayThread &server = gateway.thread();
    tell({u"server"_s, server.baseUrl(), server.clientId(), server.clientSecret(), QString::number(deadlineSeconds)});
    plan(fault);
}

DrivenDesk::~DrivenDesk()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool DrivenDesk::open()
{
    tell({u"open"_s});
    return waitFor([this] { return m_opened || m_openFailed; }) && m_opened;
}

void DrivenDesk::tell(const QStringList &words)
{
    if (words.first() == u"send"_s || words.first() == u"again"_s)
        m_waiting.remove(words.at(1).toLongLong());
    const QByteArray line = words.join(u'\t').toUtf8() + '\n';
    m_process.write(line);
    m_process.waitForBytesWritten(1'000);
}

void DrivenDesk::plan(const QByteArray &fault)
{
    m_storeStaysBroken = fault.startsWith("errors store");
    tell({u"fault"_s, QString::fromLatin1(fault)});
}

void DrivenDesk::draft(const SubmissionId &submission, int person)
{
    tell({u"draft"_s, submission.text(), QString::number(person)});
}

void DrivenDesk::contact(const SubmissionId &submission, int person, bool anyway)
{
    tell({u"contact"_s, submission.text(), QString::number(person), anyway ? u"anyway"_s : QString()});
}

void DrivenDesk::remind(const SubmissionId &submission, const ObjectId &link, const QString &reason)
{
    tell({u"remind"_s, submission.text(), reason, link.text()});
}

bool DrivenDesk::sync()
{
    ++m_syncsAsked;
    tell({u"sync"_s});
    return waitFor([this] { return m_synced >= m_syncsAsked; });
}

bool DrivenDesk::isStill(int troublesBefore, qint64 elapsedMs) const
{
    const bool failed = m_troubles > troublesBefore;
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        if (!isMoving(it->state) || m_waiting.contains(it.key()))
            continue;
        if (!failed)
            return false;
        if (it->state == OperationState::Sending && !m_storeStaysBroken && elapsedMs < outcomeAgainMs)
            return false;
    }
    return true;
}

void DrivenDesk::settle()
{
    const int before = m_troubles;
    if (!sync())
        return;
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return isStill(before, timer.elapsed()); }, 10'000);
}

bool DrivenDesk::waitFor(const std::function<bool()> &enough, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_died && !enough()) {
        if (timer.elapsed() >= ms)
            return false;
        readMore(20);
    }
    return enough();
}

void DrivenDesk::readMore(int ms)
{
    if (m_process.bytesAvailable() == 0 && !m_process.waitForReadyRead(ms) && m_process.state() == QProcess::NotRunning) {
        if (m_process.bytesAvailable() == 0 && !m_closed)
            m_died = true;
    }
    m_pending += m_process.readAllStandardOutput();
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        hear(m_pending.left(end));
        m_pending.remove(0, end + 1);
    }
}

void DrivenDesk::hear(const QByteArray &line)
{
    const QStringList words = QString::fromUtf8(line).split(u'\t');
    const QString &what = words.first();
    const qint64 id = words.value(1).toLongLong();
    if (what == u"op"_s) {
        const State state = operationStateFromWord(words.at(2)).value();
        if (const auto known = m_operations.constFind(id); known == m_operations.constEnd() || known->state != state)
            m_waiting.remove(id); // told once more, it waits as before
        m_operations.insert(id, {state, operationKindFromWord(words.at(3)).value(), words.at(4), words.at(5)});
    } else if (what == u"opened"_s) {
        m_opened = true;
        for (auto it = m_operations.begin(); it != m_operations.end(); ++it)
            m_waiting.insert(it.key()); // what a start finds waits for somebody
    } else if (what == u"open-failed"_s) {
        m_openFailed = true;
    } else if (what == u"waits"_s) {
        m_waiting.insert(id);
    } else if (what == u"trouble"_s) {
        ++m_troubles;
    } else if (what == u"taken"_s) {
        m_taken.insert(words.at(1));
    } else if (what == u"not-taken"_s && words.value(2) == u"store"_s) {
        m_notTakenByStore.insert(words.at(1));
    } else if (what == u"happened"_s) {
        ++m_faultsHappened;
    } else if (what == u"synced"_s) {
        ++m_synced;
    } else if (what == u"closed"_s) {
        m_closed = true;
        m_storeCalls = words.at(1).toInt();
        m_networkCalls = words.at(2).toInt();
        m_faultsHappened += words.at(3) == u"yes"_s ? 1 : 0;
    }
}

void DrivenDesk::close(int graceMs)
{
    tell({u"close"_s, QString::number(graceMs)});
    waitFor([this] { return m_closed; });
    if (!m_process.waitForFinished(10'000))
        kill();
}

void DrivenDesk::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    while (m_process.bytesAvailable() > 0)
        readMore(0);
    m_died = !m_closed;
}

std::optional<qint64> DrivenDesk::newestOn(const QString &target) const
{
    std::optional<qint64> newest;
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        if (it->target == target && (!newest || it.key() > *newest))
            newest = it.key();
    }
    return newest;
}

QList<qint64> DrivenDesk::inState(OperationState state) const
{
    QList<qint64> found;
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        if (it->state == state)
            found.append(it.key());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace payoutdesk
