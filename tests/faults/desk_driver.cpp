// SPDX-License-Identifier: GPL-3.0-or-later
//
// payoutdesk-desk-driver FOLDER
// The real desk on a profile's folder, without a window, for tests that make it fail or kill it. Commands come in on stdin, one a
// line; news go out on stdout, one a line; the words of a line are parted by tabs.
//   server URL ID SECRET DEADLINE   before "open"; in seconds
//   fault PLAN                      see core/faults/fault_plan.h -> happened, if the one before has
//   open                            -> op... , opened FILE | open-failed KIND
//   draft SUBMISSION N              the person N is typed
//   contact SUBMISSION N [anyway]   -> taken SUBMISSION ID | not-taken SUBMISSION problems|there|store
//   again ID                        -> again BEFORE AFTER | not-again BEFORE
//   remind SUBMISSION REASON LINK   -> op... | blocked SUBMISSION LINK WHY
//   list SUBMISSION LINK...         a reviewed list, likewise
//   undo | stop-list | stop-waiting ID | send ID | cancel ID
//   resolve ID STATE
//   sync                            -> synced, after whatever the commands before have answered at once
//   close MS                        -> closed STORECALLS NETWORKCALLS HAPPENED, and the end
// and by themselves: op ID STATE KIND TARGET SUBMISSION | waits ID | too-late | trouble KIND
#include "core/desk/desk.h"
#include "core/desk/system_clock.h"
#include "core/faults/fault_plan.h"
#include "core/secrets/memory_secret_store.h"
#include "tests/faults/people.h"
#include "tests/support/stdin_lines.h"
#include "tests/support/tls.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

void say(const QStringList &words)
{
    const QByteArray line = words.join(u'\t').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

QString number(qint64 value) { return QString::number(value); }

void sayOperation(const Operation &operation)
{
    say({u"op"_s, number(operation.id.value), toWord(operation.state), toWord(operation.kind()), operation.target,
         operation.submission});
}

QString wordOf(const ContactNotTaken &why)
{
    return std::visit(Match{[](const DraftProblems &) { return u"problems"_s; },
                            [](const ContactAlreadyThere &) { return u"there"_s; },
                            [](const StoreProblem &) { return u"store"_s; }},
                      why);
}

SubmissionId submissionOf(const QString &text)
{
    const auto submission = SubmissionId::fromText(text);
    if (!submission)
        qFatal("no submission: %s", qPrintable(text));
    return *submission;
}

class Driver final : public QObject {
public:
    explicit Driver(const QString &folder)
        : m_lines([this](const QByteArray &line) { obey(QString::fromUtf8(line).split(u'\t')); })
    {
        m_setup.profile.id = u"test"_s;
        m_setup.profile.name = u"Test office"_s;
        m_setup.profile.environment = ProfileEnvironment::Sandbox;
        m_setup.profile.endpointIp = u"203.0.113.7"_s;
        m_setup.profileFolder = folder;
        m_setup.sending.perSecond = 1000;
        m_setup.holdMs = 30;
        m_setup.extraTrust = {testAuthority()};
        m_setup.clock = std::make_shared<SystemClock>();
    }

private:
    void obey(const QStringList &words)
    {
        const QString &verb = words.first();
        const auto id = [&words] { return OperationId{words.value(1).toLongLong()}; };
        const auto submission = [&words] { return submissionOf(words.value(1)); };
        const auto link = [&words](qsizetype place) { return *ObjectId::parse(words.value(place)); };
        if (verb == u"server"_s)
            return serve(words);
        if (verb == u"fault"_s) {
            if (faults::happened())
                say({u"happened"_s});
            return faults::plan(words.value(1).toLatin1());
        }
        if (verb == u"open"_s)
            return open();
        if (verb == u"draft"_s)
            return m_desk->saveDraft({submission(), person(words.value(2).toInt())});
        if (verb == u"contact"_s)
            return m_desk->addContact(submission(), person(words.value(2).toInt()), words.value(3) == u"anyway"_s);
        if (verb == u"again"_s)
            return m_desk->addAgain({id()});
        if (verb == u"remind"_s)
            return m_desk->remind(submission(), {link(3)}, Desk::Hold::Yes, words.value(2));
        if (verb == u"list"_s) {
            QList<ObjectId> links;
            for (qsizetype i = 2; i < words.size(); ++i)
                links.append(link(i));
            return m_desk->remind(submission(), links, Desk::Hold::No);
        }
        if (verb == u"undo"_s)
            return m_desk->undoNewestHold();
        if (verb == u"stop-list"_s)
            return m_desk->stopBatch();
        if (verb == u"stop-waiting"_s)
            return m_desk->stopWaiting(id());
        if (verb == u"send"_s)
            return m_desk->sendQueued({id()});
        if (verb == u"cancel"_s)
            return m_desk->cancelQueued({id()});
        if (verb == u"resolve"_s)
            return m_desk->resolve(id(), operationStateFromWord(words.value(2)).value());
        if (verb == u"sync"_s)
            return m_desk->checkCredentials(); // stands in line behind the commands before
        if (verb == u"close"_s)
            return m_desk->close(words.value(1).toInt());
        qFatal("not understood: %s", qPrintable(verb));
    }

    void serve(const QStringList &words)
    {
        m_setup.address = *ApiAddress::parse(words.value(1));
        m_setup.sending.deadlineSeconds = words.value(4).toInt();
        const Credentials credentials{words.value(2), Secret(words.value(3)), m_setup.address.origin()};
        const SecretKey key{m_setup.profile.id, m_setup.address.host()};
        m_setup.makeSecretStore = [credentials, key] {
            auto secrets = std::make_unique<MemorySecretStore>();
            secrets->put(key, credentials);
            return secrets;
        };
    }

    void open()
    {
        m_desk = std::make_unique<Desk>(m_setup);
        const Desk *const desk = m_desk.get();
        connect(desk, &Desk::opened, this, [](const StartReport &report) {
            for (const QList<Operation> &found : {report.unknown, report.cancelled, report.queued}) {
                for (const Operation &operation : found)
                    sayOperation(operation);
            }
            say({u"opened"_s, report.storeFile});
        });
        connect(desk, &Desk::openFailed, this, [](const StoreProblem &problem) {
            say({u"open-failed"_s, number(static_cast<int>(problem.kind))});
        });
        connect(desk, &Desk::operationChanged, this, &sayOperation);
        connect(desk, &Desk::contactTaken, this, [](const SubmissionId &submission, const Operation &operation) {
            say({u"taken"_s, submission.text(), number(operation.id.value)});
        });
        connect(desk, &Desk::contactNotTaken, this, [](const SubmissionId &submission, const ContactNotTaken &why) {
            say({u"not-taken"_s, submission.text(), wordOf(why)});
        });
        connect(desk, &Desk::contactAddedAgain, this, [](const OperationId &before, const Operation &after) {
            say({u"again"_s, number(before.value), number(after.id.value)});
        });
        connect(desk, &Desk::contactNotAddedAgain, this, [](const OperationId &before, const ContactNotTaken &) {
            say({u"not-again"_s, number(before.value)});
        });
        connect(desk, &Desk::reminderBlocked, this,
                [](const SubmissionId &submission, const ObjectId &link, const ReminderBlock &why) {
                    say({u"blocked"_s, submission.text(), link.text(), number(static_cast<int>(why.why))});
                });
        connect(desk, &Desk::operationWaits, this, [](const Operation &operation, WaitReason why) {
            if (why == WaitReason::NotWritten)
                say({u"trouble"_s, number(static_cast<int>(StoreProblem::Kind::Failed))});
            say({u"waits"_s, number(operation.id.value)});
        });
        connect(desk, &Desk::undoTooLate, this, [] { say({u"too-late"_s}); });
        connect(desk, &Desk::decisionTooLate, this, [] { say({u"too-late"_s}); });
        const auto sayTrouble = [](const StoreProblem &problem) { say({u"trouble"_s, number(static_cast<int>(problem.kind))}); };
        connect(desk, &Desk::storeTrouble, this, sayTrouble);
        connect(desk, &Desk::outcomeNotWritten, this, sayTrouble);
        connect(desk, &Desk::credentialsState, this, [] { say({u"synced"_s}); });
        connect(desk, &Desk::closed, this, [] {
            say({u"closed"_s, number(faults::storeCalls()), number(faults::networkCalls()),
                 faults::happened() ? u"yes"_s : u"no"_s});
            QCoreApplication::quit();
        });
        m_desk->open();
    }

    DeskSetup m_setup{.profile = {},
                      .address = *ApiAddress::parse(u"http://127.0.0.1:1"_s),
                      .profileFolder = {},
                      .sending = {},
                      .firstTags = {},
                      .firstLinks = {},
                      .extraTrust = {},
                      .clock = {},
                      .makeSecretStore = {}};
    std::unique_ptr<Desk> m_desk;
    StdinLines m_lines;
};

} // namespace
} // namespace payoutdesk

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const payoutdesk::Driver driver(QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}
