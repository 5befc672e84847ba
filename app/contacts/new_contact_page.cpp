// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/new_contact_page.h"

#include "app/contacts/contact_form.h"
#include "app/contacts/draft_keeper.h"
#include "app/contacts/error_summary.h"
#include "app/contacts/just_added_list.h"
#include "app/contacts/not_taken.h"
#include "app/frame/page_keys.h"
#include "app/parts/large_text.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/tags/manage_tags_dialog.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/words/people.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/indian_day.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView notTakenKey{"contact-not-taken"};
constexpr QLatin1StringView stateKey{"contact"};
constexpr QLatin1StringView discardedKey{"contact-discarded"};
constexpr int patienceMs = 15'000;
constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
constexpr int longestDraftName = 60;

/// What the page hands to the one that takes its place.
struct Kept {
    SubmissionId submission;
    bool busy;
    bool next;
    ContactDraft pressed;
    ContactDraft draft;
    bool leftLoaded;
    QList<JustAddedRow::Entry> added;
};

} // namespace

NewContactPage::NewContactPage(Desk &desk, Reader &reader, const Clock &clock, ChooseFile chooseFile, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_clock(clock)
    , m_chooseFile(std::move(chooseFile))
    , m_patience(new QTimer(this))
    , m_summary(new ErrorSummary)
    , m_form(new ContactForm)
    , m_drafts(new DraftKeeper(desk, *m_form, this))
    , m_added(new JustAddedList)
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    // Pressing again is the same submission, so this can never make two contacts.
    connect(m_patience, &QTimer::timeout, this, [this] {
        setBusy(false);
        Q_EMIT messageWanted(
            {Message::Kind::Error,
             tr("It could not be written down on this computer yet, so nothing was sent. Press again; if it stays, "
                "restart Payout Desk."),
             notTakenKey});
    });
    layOut();
    makeActions();
    hearDesk();
    connect(m_summary, &ErrorSummary::fieldWanted, m_form, &ContactForm::focusField);
    connect(m_form, &ContactForm::edited, this, [this] { Q_EMIT messageOver(notTakenKey); });
    connect(m_form, &ContactForm::manageTagsWanted, this, &NewContactPage::manageTags);
    connect(m_form, &ContactForm::importTagsWanted, this, &NewContactPage::importTags);
    connect(m_added, &JustAddedList::continueWanted, this, &NewContactPage::openDraft);
    connect(m_added, &JustAddedList::correctWanted, this, &NewContactPage::correct);
    connect(m_added, &JustAddedList::tryAgainWanted, this,
            [this](const OperationId &id) { throughGate([this, id] { m_desk.addAgain({id}); }); });
    connect(m_added, &JustAddedList::discarded, this, &NewContactPage::hearDiscarded);
    connect(m_added, &JustAddedList::resolveWanted, this, [this] { Q_EMIT pageWanted(PageKeys::toResolve); });
    loadTags();
    loadLeft();
}

void NewContactPage::layOut()
{
    auto *heading = new QLabel(tr("New contact"));
    heading->setTextFormat(Qt::PlainText);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);

    auto *add = new QPushButton(tr("Add contact"));
    auto *next = new QPushButton(tr("Add and next"));
    next->setToolTip(tr("Company and tags stay for the next contact."));
    setPrimary(next);
    connect(add, &QPushButton::clicked, this, [this] { press(After::Done); });
    connect(next, &QPushButton::clicked, this, [this] { press(After::Next); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(next);
    buttons->addStretch();

    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(16);
    form->addWidget(heading);
    form->addWidget(m_summary);
    form->addWidget(m_form);
    form->addLayout(buttons);
    form->addStretch(1);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 100);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    if (isLargeText(*this)) {
        // Side by side there would be room for neither.
        form->insertWidget(form->count() - 1, m_added);
        columns->addWidget(new NarrowScrollArea(content));
        return;
    }
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_added->setContentsMargins(8, 16, 8, 8);
    m_added->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    columns->addWidget(new NarrowScrollArea(content), 5);
    columns->addWidget(line);
    columns->addWidget(m_added, 2);
}

void NewContactPage::makeActions()
{
    auto *open = new QAction(themedIcon(iconName()), tr("&New contact"), this);
    open->setIconText(title()); // on the button, where a mnemonic in brackets would be read out
    open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT pageWanted(key()); });
    auto *add = new QAction(tr("&Add contact"), this);
    add->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    connect(add, &QAction::triggered, this, [this] { press(After::Done); });
    auto *next = new QAction(tr("Add and ne&xt"), this);
    connect(next, &QAction::triggered, this, [this] { press(After::Next); });
    auto *aside = new QAction(tr("&Put this contact aside"), this);
    connect(aside, &QAction::triggered, this, &NewContactPage::putAside);
    auto *discard = new QAction(tr("&Discard what is typed"), this);
    connect(discard, &QAction::triggered, this, &NewContactPage::discardForm);
    auto *tags = new QAction(themedIcon("tag"_L1), tr("&Manage tags"), this);
    connect(tags, &QAction::triggered, this, &NewContactPage::manageTags);
    m_actions = {{open, PageAction::Menu::Contact, true, true},
                 {add, PageAction::Menu::Contact},
                 {next, PageAction::Menu::Contact},
                 {aside, PageAction::Menu::Contact},
                 {discard, PageAction::Menu::Contact},
                 {tags, PageAction::Menu::Contact, false, true}};
}

void NewContactPage::hearDesk()
{
    connect(&m_desk, &Desk::contactTaken, this, &NewContactPage::hearTaken);
    connect(&m_desk, &Desk::contactNotTaken, this, &NewContactPage::hearNotTaken);
    connect(&m_desk, &Desk::operationChanged, m_added, &JustAddedList::hear);
    connect(&m_desk, &Desk::operationWaits, m_added, &JustAddedList::hearWaiting);
    connect(&m_desk, &Desk::contactAddedAgain, m_added, &JustAddedList::hearAgain);
    connect(&m_desk, &Desk::contactNotAddedAgain, this, &NewContactPage::hearNotAddedAgain);
    connect(&m_desk, &Desk::opened, this, &NewContactPage::loadLeft, Qt::QueuedConnection);
    connect(&m_desk, &Desk::tagsChanged, this, &NewContactPage::loadTags);
    // Queued: whoever opens the reader on the same news comes first.
    connect(&m_desk, &Desk::opened, this, &NewContactPage::loadTags, Qt::QueuedConnection);
}

QString NewContactPage::key() const { return PageKeys::newContact; }

QString NewContactPage::title() const { return tr("New contact"); }

QLatin1StringView NewContactPage::iconName() const { return "list-add"_L1; }

QList<PageAction> NewContactPage::pageActions() const { return m_actions; }

void NewContactPage::mainAction() { press(After::Next); }

void NewContactPage::focusFirst() { m_form->focusName(); }

void NewContactPage::loadTags()
{
    m_reader.ask(AllTags{}, this, [this](const Result<QList<Tag>, StoreProblem> &tags) {
        if (tags)
            m_form->setTags(*tags);
        else
            m_form->setTagsNotRead(tags.error());
    });
}

void NewContactPage::press(After after)
{
    if (m_busy)
        return;
    const ContactDraft draft = m_form->draft();
    const auto checked = check(draft);
    const auto faults = m_form->showProblems(checked ? DraftProblems{} : checked.error());
    m_summary->setFaults(faults);
    if (!faults.isEmpty()) {
        m_form->focusField(faults.constFirst().widget);
        return;
    }
    throughGate([this, after, draft] {
        m_after = after;
        m_pressed = draft;
        send(false);
    });
}

void NewContactPage::send(bool evenIfThere)
{
    setBusy(true);
    m_desk.addContact(m_drafts->submission(), m_pressed, evenIfThere);
}

void NewContactPage::hearTaken(const SubmissionId &submission, const Operation &operation)
{
    if (submission != m_drafts->submission())
        return;
    m_added->add(operation);
    setBusy(false);
    m_drafts->startNew(); // with its press the store has dropped the draft
    // Typed on after the patience ended: then it is another contact by now, and stays.
    if (m_form->draft() == m_pressed)
        emptyForm();
    else
        m_drafts->write();
    Q_EMIT messageOver(notTakenKey);
}

void NewContactPage::emptyForm()
{
    ContactDraft kept;
    if (m_after == After::Next) {
        kept.company = m_pressed.company;
        kept.tags = m_pressed.tags;
    }
    m_form->setDraft(kept);
    m_summary->setFaults({});
    if (isVisible())
        m_form->focusName();
}

void NewContactPage::hearNotTaken(const SubmissionId &submission, const ContactNotTaken &why)
{
    if (submission != m_drafts->submission())
        return;
    setBusy(false);
    m_drafts->write();
    std::visit(Match{[this](const DraftProblems &problems) {
                         const auto faults = m_form->showProblems(problems);
                         m_summary->setFaults(faults);
                         if (!faults.isEmpty())
                             m_form->focusField(faults.constFirst().widget);
                     },
                     [this](const ContactAlreadyThere &there) { askAboutTwin(there); },
                     [this](const StoreProblem &problem) {
                         Q_EMIT messageWanted({Message::Kind::Error, Problems::of(problem), notTakenKey});
                     }},
               why);
}

void NewContactPage::hearNotAddedAgain(const OperationId & /*before*/, const ContactNotTaken &why)
{
    // It stands in the list as before.
    const qint64 now = m_clock.now().utcMs;
    const auto *there = std::get_if<ContactAlreadyThere>(&why);
    const auto *problem = std::get_if<StoreProblem>(&why);
    Message message{Message::Kind::Error,
                    there     ? NotTaken::sentence(*there, now)
                    : problem ? Problems::of(*problem)
                              : tr("It cannot be sent as it stands."),
                    notTakenKey};
    if (there && NotTaken::mayResolve(*there))
        message.actions.append({tr("Resolve"), [this] { Q_EMIT pageWanted(PageKeys::toResolve); }});
    Q_EMIT messageWanted(message);
}

void NewContactPage::askAboutTwin(const ContactAlreadyThere &there)
{
    Message question{Message::Kind::Warning, NotTaken::sentence(there, m_clock.now().utcMs), notTakenKey};
    if (NotTaken::mayAddAnyway(there)) {
        if (const auto *contact = std::get_if<NewContact>(&there.first.subject)) {
            question.actions.append({tr("Show"),
                                     [this, mobile = contact->mobile.digits()] {
                                         Q_EMIT searchWanted(mobile);
                                         Q_EMIT matchesWanted(PageKeys::contacts);
                                     },
                                     true});
        }
        question.actions.append({tr("Add anyway"), [this] { throughGate([this] { send(true); }); }});
    }
    if (NotTaken::mayResolve(there))
        question.actions.append({tr("Resolve"), [this] { Q_EMIT pageWanted(PageKeys::toResolve); }});
    question.actions.append({tr("Back"), [this] { m_form->focusName(); }});
    Q_EMIT messageWanted(question);
}

void NewContactPage::openDraft(const SavedDraft &draft)
{
    if (m_busy) {
        m_added->addDraft(draft); // the form still waits for the store
        return;
    }
    putAside();
    m_drafts->goOnWith(draft, true);
    m_form->setDraft(draft.fields);
    m_summary->setFaults({});
    Q_EMIT messageOver(notTakenKey);
    m_form->focusName();
}

void NewContactPage::correct(const Operation &operation)
{
    const std::optional<ContactDraft> values = draftOf(operation);
    if (!values)
        return;
    const SavedDraft draft{SubmissionId::create(), *values};
    m_desk.saveDraft(draft, operation.id);
    openDraft(draft);
}

void NewContactPage::putAside()
{
    if (m_busy || !m_form->hasTyped())
        return;
    m_drafts->write();
    m_added->addDraft(m_drafts->draft());
    m_drafts->startNew();
    m_form->setDraft({});
    m_summary->setFaults({});
}

void NewContactPage::discardForm()
{
    if (m_busy || !m_form->hasTyped())
        return;
    const SavedDraft draft = m_drafts->draft();
    m_drafts->startNew();
    m_form->setDraft({});
    m_summary->setFaults({});
    hearDiscarded({draft});
    m_form->focusName();
}

void NewContactPage::hearDiscarded(const JustAddedRow::Entry &entry)
{
    if (const auto *draft = std::get_if<SavedDraft>(&entry.subject)) {
        m_desk.discardDraft(draft->submission);
        const QString name = displayText(draft->fields.name.trimmed(), longestDraftName);
        //: %1 is a person's name
        offerUndo(name.isEmpty() ? tr("The draft was discarded.") : tr("The draft of %1 was discarded.").arg(name),
                  [this, draft = *draft] {
                      m_desk.saveDraft(draft);
                      m_added->addDraft(draft);
                  });
        return;
    }
    const auto &operation = std::get<Operation>(entry.subject);
    if (operation.state == OperationState::Queued) {
        m_desk.cancelQueued({operation.id});
        return;
    }
    m_desk.letGo(operation.id);
    //: %1 is a person's name
    offerUndo(tr("%1 was taken out of this list.").arg(People::nameOf(operation, {})), [this, operation] {
        m_desk.letGo(operation.id, false);
        m_added->add(operation);
    });
}

void NewContactPage::offerUndo(const QString &words, const std::function<void()> &undo)
{
    Q_EMIT messageWanted({Message::Kind::Success, words, discardedKey, {{tr("Undo"), undo}}});
}

void NewContactPage::hideEvent(QHideEvent *event)
{
    m_drafts->writeIfEdited();
    Page::hideEvent(event);
}

void NewContactPage::loadLeft()
{
    if (m_leftLoaded)
        return;
    const qint64 now = m_clock.now().utcMs;
    m_reader.ask(ContactsAtHand{startOfIndianDay(now), now - weekMs}, this, [this](const Result<WorkAtHand, StoreProblem> &left) {
        if (left && !std::exchange(m_leftLoaded, true))
            takeLeft(*left);
    });
}

void NewContactPage::takeLeft(const WorkAtHand &left)
{
    // Prepended one after the other: the newest comes to stand first.
    std::for_each(left.contacts.crbegin(), left.contacts.crend(), [this](const Operation &contact) {
        m_added->add(contact, contact.state == OperationState::Queued ? std::optional(JustAddedRow::Waiting{}) : std::nullopt);
    });
    // Who is faster than the store has written some of it just now.
    QList<SavedDraft> drafts = left.drafts;
    drafts.removeIf([this](const SavedDraft &draft) { return m_drafts->hasHeld(draft.submission); });
    const bool intoForm = !drafts.isEmpty() && !m_busy && !m_form->hasTyped();
    for (qsizetype i = drafts.size() - 1; i >= (intoForm ? 1 : 0); --i)
        m_added->addDraft(drafts.at(i));
    if (intoForm) {
        const SavedDraft &newest = drafts.constFirst();
        m_drafts->goOnWith(newest, true);
        m_form->setDraft(newest.fields);
    }
}

void NewContactPage::setBusy(bool busy)
{
    m_busy = busy;
    m_drafts->setPaused(busy);
    if (busy)
        m_patience->start();
    else
        m_patience->stop();
    m_form->setBusy(busy);
}

void NewContactPage::manageTags() { (new ManageTagsDialog(m_desk, m_reader, m_chooseFile, this))->open(); }

void NewContactPage::importTags()
{
    auto *dialog = new ManageTagsDialog(m_desk, m_reader, m_chooseFile, this);
    dialog->open();
    dialog->importTags();
}

QVariantMap NewContactPage::state() const
{
    const auto kept = std::make_shared<Kept>(Kept{m_drafts->submission(), m_busy, m_after == After::Next, m_pressed,
                                                  m_form->draft(), m_leftLoaded, m_added->entries()});
    return {{stateKey, QVariant::fromValue(kept)}};
}

void NewContactPage::restore(const QVariantMap &state)
{
    const auto kept = state.value(stateKey).value<std::shared_ptr<Kept>>();
    if (!kept)
        return;
    m_after = kept->next ? After::Next : After::Done;
    m_pressed = kept->pressed;
    m_leftLoaded = kept->leftLoaded;
    m_form->setDraft(kept->draft);
    m_added->setEntries(kept->added);
    m_drafts->goOnWith({kept->submission, kept->draft}, false);
    setBusy(kept->busy);
    m_drafts->write();
}

} // namespace payoutdesk
