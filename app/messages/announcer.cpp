// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/announcer.h"

#include "app/frame/page_keys.h"
#include "app/messages/start_panel.h"
#include "app/words/problems.h"
#include "app/words/reminders.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestEnvironment = 40;

constexpr QLatin1StringView storeKey{"store"};
constexpr QLatin1StringView outcomeKey{"outcome"};
constexpr QLatin1StringView credentialsKey{"credentials"};
constexpr QLatin1StringView savedKey{"credentials-saved"};
constexpr QLatin1StringView waitingKey{"waiting"};
constexpr QLatin1StringView connectionKey{"connection"};

QList<OperationId> idsOf(const QList<Operation> &operations)
{
    QList<OperationId> ids;
    for (const Operation &operation : operations)
        ids.append(operation.id);
    std::sort(ids.begin(), ids.end()); // in the order they were pressed
    return ids;
}

Message::Kind kindOf(OperationState state)
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
    case OperationState::Pending:
        return Message::Kind::Info;
    case OperationState::Accepted:
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        return Message::Kind::Success;
    case OperationState::Refused:
    case OperationState::NotSent:
        return Message::Kind::Refused;
    case OperationState::Unknown:
        return Message::Kind::NotKnown;
    }
    Q_UNREACHABLE();
}

} // namespace

Announcer::Announcer(Desk &desk, Reader &reader, OutcomeSurroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_surroundings(std::move(surroundings))
    , m_start(new StartPanel(reader, this))
{
    connect(m_start, &StartPanel::messageWanted, this, &Announcer::messageWanted);
    connect(m_start, &StartPanel::messageOver, this, &Announcer::messageOver);
    connect(m_start, &StartPanel::pageWanted, this, &Announcer::pageWanted);
    // Queued: whoever opens the reader on the same news comes first.
    connect(&desk, &Desk::opened, m_start, &StartPanel::hear, Qt::QueuedConnection);
    connect(&desk, &Desk::connectionBack, this, &Announcer::hearConnectionBack);
    connect(&desk, &Desk::operationChanged, this, &Announcer::hearOperation);
    connect(&desk, &Desk::opened, this, &Announcer::hearStart);
    connect(&desk, &Desk::operationWaits, this, &Announcer::hearWait);
    connect(&desk, &Desk::credentialsState, this, &Announcer::hearCredentials);
    connect(&desk, &Desk::credentialsSaved, this, [this](CredentialsSaved saved) {
        const bool kept = saved == CredentialsSaved::InKeychain;
        const bool usable = kept || saved == CredentialsSaved::ForThisSession;
        // Not under the key of how they stand now: "ready" comes right behind, and would take this away unread.
        Message message{kept     ? Message::Kind::Success
                        : usable ? Message::Kind::Warning
                                 : Message::Kind::Error,
                        Problems::of(saved), savedKey};
        if (saved == CredentialsSaved::Locked)
            message.actions.append({tr("Unlock"), [this] { m_desk.unlockKeychain(); }});
        else if (usable && !kept) // stays until it was read
            message.actions.append({tr("Understood", "button: I have read that the credentials are kept until I close"), [] {}});
        Q_EMIT messageWanted(message);
        if (usable)
            offerWaiting();
    });
    const auto sayTrouble = [this](const StoreProblem &problem) {
        Q_EMIT messageWanted({Message::Kind::Error, Problems::of(problem), storeKey});
    };
    connect(&desk, &Desk::openFailed, this, sayTrouble);
    connect(&desk, &Desk::storeTrouble, this, sayTrouble);
    connect(&desk, &Desk::outcomeNotWritten, this, [this](const StoreProblem &problem) {
        m_outcomesWait = true;
        Q_EMIT messageWanted({Message::Kind::Error, Problems::ofOutcome(problem), outcomeKey});
    });
    connect(&desk, &Desk::undoTooLate, this, [this] {
        Q_EMIT messageWanted({Message::Kind::Warning, tr("Too late to take it back: the reminder has already left.")});
    });
    connect(&desk, &Desk::decisionTooLate, this, [this] {
        Q_EMIT messageWanted({Message::Kind::Info, tr("Nothing was changed: the answer has come meanwhile.")});
    });
    connect(&desk, &Desk::holdsInterrupted, this, [this](const QList<Operation> &cancelled) {
        for (const Operation &operation : cancelled)
            m_stopped.insert(operation.id); // why is said once, for all of them
        Q_EMIT messageWanted({Message::Kind::Error,
                              tr("The computer slept meanwhile, so %n reminder(s) were taken back. Nothing was sent.", nullptr,
                                 static_cast<int>(cancelled.size())),
                              u"interrupted"_s});
    });
    connect(&desk, &Desk::batchStopped, this, &Announcer::hearStop);
    connect(&desk, &Desk::environmentDiffers, this, [this](const QString &replied) {
        //: %1 is the environment as the server wrote it, such as LIVE or SANDBOX
        Q_EMIT messageWanted(
            {Message::Kind::Error,
             tr("Careful: the answer came from the environment \"%1\", which is not this profile's. Nothing more "
                "should be sent before somebody has looked at the address.")
                 .arg(displayText(replied, longestEnvironment)),
             u"environment"_s,
             {goTo(tr("Open credentials"), PageKeys::connectPage)},
             true});
    });
}

void Announcer::sayAgain(const QList<Operation> &operations)
{
    for (const Operation &operation : operations)
        hearOperation(operation);
}

void Announcer::sayAgain(const QList<Operation> &parked, const LeftOpen &open)
{
    for (const Operation &operation : parked)
        hearNoConnection(operation);
    m_start->show(open);
}

const LeftOpen &Announcer::leftOpen() const { return m_start->open(); }

void Announcer::hearOperation(const Operation &operation)
{
    if (operation.state == OperationState::Queued)
        return;
    if (m_waiting.remove(operation.id) && m_waiting.isEmpty())
        Q_EMIT messageOver(waitingKey);
    const bool writes = operation.state == OperationState::Held || operation.state == OperationState::Sending;
    if (!writes && std::exchange(m_outcomesWait, false)) // the disk takes them again
        Q_EMIT messageOver(outcomeKey);
    if (m_parked.remove(operation.id) && m_parked.isEmpty())
        Q_EMIT messageOver(connectionKey);
    if (m_stopped.remove(operation.id))
        return;
    switch (operation.state) {
    case OperationState::Held:
        return; // the status bar counts down
    case OperationState::Sending:
        // A contact's way is told by the list beside its form.
        if (operation.kind() == OperationKind::AddContact)
            return;
        break;
    default:
        break;
    }
    withRecipient(operation, [this, operation](const QString &recipient) { say(operation, recipient); });
}

void Announcer::say(const Operation &operation, const QString &recipient)
{
    const Message message = messageOf(operation, recipient);
    if (staysUntilAnswered(message))
        m_unanswered.insert(operation.id, operation);
    else
        m_unanswered.remove(operation.id);
    Q_EMIT messageWanted(message);
}

Message Announcer::messageOf(const Operation &operation, const QString &recipient)
{
    Message message{kindOf(operation.state), Outcomes::sentence(operation, recipient, m_surroundings), messageKey(operation.id)};
    const bool reminder = operation.kind() == OperationKind::RemindLink;
    if (operation.state == OperationState::Unknown) {
        message.actions.append(goTo(tr("Resolve"), PageKeys::toResolve));
    } else if (operation.state == OperationState::NotSent) {
        if (const auto *link = std::get_if<ObjectId>(&operation.subject)) {
            // Made here, not when it is pressed: pressing it twice is one submission.
            message.actions.append({tr("Try again"), [this, link = *link, submission = SubmissionId::create()] {
                                        throughGate(
                                            [this, link, submission] { m_desk.remind(submission, {link}, Desk::Hold::Yes); });
                                    }});
        } else {
            message.actions.append(goTo(tr("Show"), PageKeys::newContact));
        }
    } else if (operation.state == OperationState::Refused) {
        const auto *why = std::get_if<RefusalClass>(&operation.cause);
        const QString address = Outcomes::addressIn(operation.said);
        if (why && *why == RefusalClass::Credentials)
            message.actions.append(goTo(tr("Open credentials"), PageKeys::connectPage));
        else if (why && *why == RefusalClass::Address && !address.isEmpty())
            message.actions.append({tr("Copy address"), [address] { QGuiApplication::clipboard()->setText(address); }, true});
        else if (!reminder)
            message.actions.append(goTo(tr("Show"), PageKeys::newContact));
    }
    return message;
}

MessageAction Announcer::goTo(const QString &text, const QString &page)
{
    return {text, [this, page] { Q_EMIT pageWanted(page); }};
}

void Announcer::hearStart(const StartReport &report)
{
    // Contacts are told of by the panel of the start.
    for (const Operation &operation : report.queued) {
        if (operation.kind() == OperationKind::RemindLink)
            m_waiting.insert(operation.id, operation);
    }
    offerWaiting();
}

void Announcer::hearStop(const QList<Operation> &cancelled)
{
    for (const Operation &operation : cancelled)
        m_stopped.insert(operation.id);
    Q_EMIT messageWanted({Message::Kind::Refused,
                          tr("Stopped: %n reminder(s) were taken back and not sent. What had left is not affected.", nullptr,
                             static_cast<int>(cancelled.size())),
                          u"stopped"_s});
}

void Announcer::hearWait(const Operation &operation, WaitReason why)
{
    if (why == WaitReason::NoConnection)
        return hearNoConnection(operation);
    m_waiting.insert(operation.id, operation);
    Message message{Message::Kind::Warning, Problems::of(why), waitingKey};
    switch (why) {
    case WaitReason::KeychainLocked:
        message.actions.append({tr("Unlock"), [this] { m_desk.unlockKeychain(); }});
        break;
    case WaitReason::KeychainSilent:
        message.actions.append({tr("Try again"), [this] { m_desk.checkCredentials(); }});
        break;
    case WaitReason::NotWritten:
        message.actions.append(
            {tr("Send them now"),
             [this] { throughGate([this] { m_desk.sendQueued(idsOf(m_waiting.values())); }, [this] { offerWaiting(); }); }});
        message.actions.append({tr("Take them back"), [this] { m_desk.cancelQueued(idsOf(m_waiting.values())); }});
        break;
    case WaitReason::ClockDiffers:
    case WaitReason::ClockBehind:
        message.actions.append({tr("The clock is right, send"), [this] {
                                    throughGate(
                                        [this] {
                                            m_desk.acceptClock();
                                            m_desk.sendQueued(idsOf(m_waiting.values()));
                                        },
                                        [this] { offerWaiting(); });
                                }});
        message.actions.append({tr("Take them back"), [this] { m_desk.cancelQueued(idsOf(m_waiting.values())); }});
        break;
    case WaitReason::SecretNotThere:
    case WaitReason::NoKeychain:
    case WaitReason::WrongAddress:
        message.actions.append(goTo(tr("Open credentials"), PageKeys::connectPage));
        break;
    case WaitReason::NoConnection:
        break;
    }
    Q_EMIT messageWanted(message);
}

void Announcer::hearNoConnection(const Operation &operation)
{
    m_parked.insert(operation.id, operation);
    // Whoever knows better than our probe can try; it is one attempt.
    offerToAdd({Message::Kind::Warning, Problems::of(WaitReason::NoConnection), connectionKey}, tr("Try now"),
               idsOf(m_parked.values()), {});
}

void Announcer::hearConnectionBack(const QList<Operation> &waiting)
{
    m_parked.clear();
    Q_EMIT messageOver(ReminderKeys::noConnection);
    if (waiting.isEmpty()) {
        Q_EMIT messageOver(connectionKey);
        //: %1 is the name of the service's computer, such as api.instantpay.in
        Q_EMIT messageWanted({Message::Kind::Info, tr("The connection to %1 is back.").arg(m_surroundings.host)});
        return;
    }
    const auto count = static_cast<int>(waiting.size());
    MessageAction look = goTo(tr("Look first"), PageKeys::newContact);
    look.keepsMessage = true;
    offerToAdd({Message::Kind::Warning, tr("%n contact(s) are waiting.", nullptr, count), connectionKey},
               count == 1 ? tr("Add it now") : tr("Add them now"), idsOf(waiting), {look});
}

void Announcer::offerToAdd(const Message &message, const QString &button, const QList<OperationId> &ids,
                           const QList<MessageAction> &others)
{
    Message offer = message;
    offer.actions = QList<MessageAction>{{button,
                                          [=, this] {
                                              throughGate([this, ids] { m_desk.addAgain(ids); },
                                                          [=, this] { offerToAdd(message, button, ids, others); });
                                          }}} +
                    others;
    Q_EMIT messageWanted(offer);
}

void Announcer::hearCredentials(CredentialsState state)
{
    if (state == CredentialsState::Ready) {
        Q_EMIT messageOver(credentialsKey);
        offerWaiting();
        return;
    }
    Message message{Message::Kind::Warning, Problems::of(state), credentialsKey};
    if (state == CredentialsState::Locked)
        message.actions.append({tr("Unlock"), [this] { m_desk.unlockKeychain(); }});
    else if (state == CredentialsState::Silent)
        message.actions.append({tr("Try again"), [this] { m_desk.checkCredentials(); }});
    else
        message.actions.append(goTo(tr("Open credentials"), PageKeys::connectPage));
    Q_EMIT messageWanted(message);
}

void Announcer::offerWaiting()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT messageOver(waitingKey);
        return;
    }
    const QList<OperationId> ids = idsOf(m_waiting.values());
    Q_EMIT messageWanted(
        {Message::Kind::Warning,
         tr("%n thing(s) wait to be sent. Nothing of it left this computer.", nullptr, static_cast<int>(ids.size())),
         waitingKey,
         {{tr("Send them now"),
           [this, ids] { throughGate([this, ids] { m_desk.sendQueued(ids); }, [this] { offerWaiting(); }); }},
          {tr("Take them back"), [this, ids] { m_desk.cancelQueued(ids); }}}});
}

void Announcer::throughGate(LiveGate::Step send, LiveGate::Step back)
{
    if (m_gate)
        m_gate->pass(std::move(send), std::move(back));
    else
        send();
}

void Announcer::withRecipient(const Operation &operation, std::function<void(const QString &)> then)
{
    const auto *link = std::get_if<ObjectId>(&operation.subject);
    if (!link) {
        then({});
        return;
    }
    // A context of its own, because a newer question of the same context would supersede this one.
    auto *context = new QObject(this);
    m_reader.ask(LinkDetails{*link}, context, [context, then = std::move(then)](const auto &answer) {
        context->deleteLater();
        then(answer && answer->row ? answer->row->link.shownRecipient() : QString());
    });
}

} // namespace payoutdesk
