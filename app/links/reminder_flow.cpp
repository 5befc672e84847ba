// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/reminder_flow.h"

#include "app/frame/page.h"
#include "app/links/reason_dialog.h"
#include "app/links/review_dialog.h"
#include "app/words/people.h"
#include "app/words/problems.h"
#include "app/words/reminders.h"
#include "core/desk/desk.h"
#include "core/domain/moment.h"

#include <QApplication>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto nobodyKey = "reminder-nobody"_L1;
}

ReminderFlow::ReminderFlow(Desk &desk, Reader &reader, const Clock &clock, ReminderLimits limits, Surroundings surroundings,
                           Page *page)
    : QObject(page)
    , m_desk(desk)
    , m_clock(clock)
    , m_limits(limits)
    , m_surroundings(surroundings)
    , m_page(page)
    , m_histories(reader)
    , m_submissions(QApplication::doubleClickInterval())
{
    connect(&m_histories, &LinkHistories::fetched, this, &ReminderFlow::review);
    connect(&m_desk, &Desk::operationChanged, this, &ReminderFlow::note);
    connect(&m_desk, &Desk::reminderBlocked, this,
            [this](const SubmissionId &, const ObjectId &link, const ReminderBlock &why) { tellBlocked(link, why); });
}

bool ReminderFlow::isShownBy(const QString &search, const PayoutLink &link)
{
    // The same folding as the store's search, core/store/link_rows.h.
    const auto folded = [](const QString &text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); };
    const QString needle = folded(search.trimmed());
    return needle.isEmpty() || link.id.text().contains(needle) || folded(link.shownRecipient()).contains(needle) ||
           folded(link.note).contains(needle);
}

void ReminderFlow::start(const QList<PayoutLink> &links, const QString &search)
{
    if (m_review)
        return m_review->raise();
    if (links.isEmpty()) {
        Q_EMIT messageWanted({Message::Kind::Info, tr("Choose a link first."), nobodyKey});
        return;
    }
    Q_EMIT messageOver(nobodyKey);
    if (links.size() == 1 && isShownBy(search, links.first()))
        return remindOne(links.first());
    QList<ObjectId> ids;
    for (const PayoutLink &link : links)
        ids.append(link.id);
    m_reviewed = links;
    m_search = search;
    m_histories.fetch(ids);
}

void ReminderFlow::remindOne(const PayoutLink &link)
{
    m_recipients.insert(link.id, link.shownRecipient());
    m_page->throughGate([this, id = link.id] {
        if (const auto submission = m_submissions.press(id))
            m_desk.remind(*submission, {id}, Desk::Hold::Yes);
    });
}

void ReminderFlow::review(const QHash<ObjectId, LinkHistory> &histories)
{
    if (const auto &problem = m_histories.problem()) { // a review of some would pass for one of all
        Q_EMIT messageWanted({Message::Kind::Error,
                              tr("Nothing was sent: the chosen links could not be read.") + u' ' + Problems::ofReading(*problem),
                              nobodyKey});
        return;
    }
    const qint64 now = m_clock.now().utcMs;
    QList<ReviewedLink> links;
    for (const PayoutLink &ticked : std::as_const(m_reviewed)) {
        const auto history = histories.constFind(ticked.id);
        if (history == histories.constEnd() || !history->row)
            continue; // left the list meanwhile
        ReviewedLink link{history->row->link, false, {}};
        link.hidden = !isShownBy(m_search, link.link);
        const auto decision = decide(reminderHistory(*history, now), m_limits, now);
        if (const auto *block = std::get_if<ReminderBlock>(&decision))
            link.block = *block;
        m_recipients.insert(link.link.id, link.link.shownRecipient());
        links.append(link);
    }
    m_review = new ReviewDialog(links, {m_surroundings, m_limits.cooldownMs, now}, m_page->window());
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &ReviewDialog::sendWanted, this,
            [this, submission = SubmissionId::create()](const QList<ObjectId> &chosen) {
                m_page->throughGate([this, submission, chosen] { m_desk.remind(submission, chosen, Desk::Hold::No); });
            });
    connect(m_review, &ReviewDialog::resolveWanted, this, &ReminderFlow::resolveWanted);
    m_review->open();
}

void ReminderFlow::note(const Operation &operation)
{
    const auto *link = std::get_if<ObjectId>(&operation.subject);
    if (!link)
        return;
    Q_EMIT messageOver(blockedKey(*link)); // what stood in the way is not true any more
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
        return;
    case OperationState::Accepted:
    case OperationState::Pending:
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::Unknown:
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        m_submissions.outcomeShown(*link);
    }
}

QString ReminderFlow::blockedKey(const ObjectId &link) { return u"blocked-"_s + link.text(); }

void ReminderFlow::tellBlocked(const ObjectId &link, const ReminderBlock &why)
{
    m_submissions.outcomeShown(link);
    // Without a connection all of them are blocked alike: that is said once.
    const QString key = why.why == ReminderBlock::Why::NoConnection ? QString(ReminderKeys::noConnection) : blockedKey(link);
    Message message{Message::Kind::Warning,
                    Reminders::blocked(why, People::nameOfLink(m_recipients.value(link), link), m_clock.now().utcMs), key};
    if (why.canBeOverridden()) {
        message.actions.append({tr("Send now anyway", "button of a message: asks for a reason, then sends"),
                                [this, link, words = message.text] { askReason(link, words); }, true});
    } else if (why.why == ReminderBlock::Why::NotKnownIfSent || why.why == ReminderBlock::Why::WaitingForInstantpay) {
        message.actions.append(
            {tr("Resolve", "button of a message: opens the page To resolve"), [this] { Q_EMIT resolveWanted(); }, true});
    }
    Q_EMIT messageWanted(message);
}

void ReminderFlow::askReason(const ObjectId &link, const QString &why)
{
    auto *dialog = new ReasonDialog(why, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, link, submission = SubmissionId::create()](const QString &reason) {
        m_page->throughGate([this, link, submission, reason] { m_desk.remind(submission, {link}, Desk::Hold::Yes, reason); });
    });
    dialog->open();
}

} // namespace payoutdesk
