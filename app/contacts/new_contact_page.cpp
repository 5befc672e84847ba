// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/new_contact_page.h"

#include "app/contacts/contact_form.h"
#include "app/contacts/error_summary.h"
#include "app/contacts/just_added_list.h"
#include "app/contacts/not_taken.h"
#include "app/frame/page_keys.h"
#include "app/parts/large_text.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/tags/manage_tags_dialog.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"

#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView notTakenKey{"contact-not-taken"};
constexpr QLatin1StringView stateKey{"contact"};
constexpr int patienceMs = 15'000;

/// What the page hands to the one that takes its place.
struct Kept {
    SubmissionId submission;
    bool busy;
    bool next;
    ContactDraft pressed;
    ContactDraft draft;
    QHash<SubmissionId, ContactDraft> tries;
    QList<JustAddedRow::Subject> added;
};

} // namespace

NewContactPage::NewContactPage(Desk &desk, Reader &reader, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_patience(new QTimer(this))
    , m_summary(new ErrorSummary)
    , m_form(new ContactForm)
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
    connect(m_added, &JustAddedList::draftWanted, this, &NewContactPage::openDraft);
    connect(m_added, &JustAddedList::tryAgainWanted, this, &NewContactPage::tryAgain);
    connect(m_added, &JustAddedList::resolveWanted, this, [this] { Q_EMIT pageWanted(PageKeys::toResolve); });
    loadTags();
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
    auto *tags = new QAction(themedIcon("tag"_L1), tr("&Manage tags"), this);
    connect(tags, &QAction::triggered, this, &NewContactPage::manageTags);
    m_actions = {{open, PageAction::Menu::Contact, true, true},
                 {add, PageAction::Menu::Contact},
                 {next, PageAction::Menu::Contact},
                 {tags, PageAction::Menu::Contact, false, true}};
}

void NewContactPage::hearDesk()
{
    connect(&m_desk, &Desk::contactTaken, this, &NewContactPage::hearTaken);
    connect(&m_desk, &Desk::contactNotTaken, this, &NewContactPage::hearNotTaken);
    connect(&m_desk, &Desk::operationChanged, m_added, &JustAddedList::hear);
    connect(&m_desk, &Desk::operationWaits, m_added, &JustAddedList::hearWaiting);
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
    m_desk.addContact(m_submission, m_pressed, evenIfThere);
}

void NewContactPage::hearTaken(const SubmissionId &submission, const Operation &operation)
{
    const bool fromForm = submission == m_submission;
    if (!fromForm && !m_tries.remove(submission))
        return;
    m_added->add(operation);
    if (!fromForm)
        return;
    setBusy(false);
    // Typed on after the patience ended: then it is another contact by now, and stays.
    if (m_form->draft() == m_pressed)
        emptyForm();
    m_submission = SubmissionId::create();
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
    if (m_tries.contains(submission))
        hearTryNotTaken(submission, why);
    if (submission != m_submission)
        return;
    setBusy(false);
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

void NewContactPage::hearTryNotTaken(const SubmissionId &submission, const ContactNotTaken &why)
{
    // What was sent again from the list comes back to it, to be looked at in the form.
    m_added->addDraft(m_tries.take(submission));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString words = std::visit(Match{[](const DraftProblems &) { return tr("It cannot be sent as it stands."); },
                                           [now](const ContactAlreadyThere &there) { return NotTaken::sentence(there, now); },
                                           [](const StoreProblem &problem) { return Problems::of(problem); }},
                                     why);
    Q_EMIT messageWanted({Message::Kind::Error, words, notTakenKey});
}

void NewContactPage::askAboutTwin(const ContactAlreadyThere &there)
{
    Message question{Message::Kind::Warning, NotTaken::sentence(there, QDateTime::currentMSecsSinceEpoch()), notTakenKey};
    if (NotTaken::mayAddAnyway(there))
        question.actions.append({tr("Add anyway"), [this] { throughGate([this] { send(true); }); }});
    if (NotTaken::mayResolve(there))
        question.actions.append({tr("Resolve"), [this] { Q_EMIT pageWanted(PageKeys::toResolve); }});
    question.actions.append({tr("Back"), [this] { m_form->focusName(); }});
    Q_EMIT messageWanted(question);
}

void NewContactPage::openDraft(const ContactDraft &draft)
{
    if (m_form->hasTyped())
        m_added->addDraft(m_form->draft());
    m_form->setDraft(draft);
    m_summary->setFaults({});
    Q_EMIT messageOver(notTakenKey);
    m_form->focusName();
}

void NewContactPage::tryAgain(const ContactDraft &draft)
{
    throughGate([this, draft, submission = SubmissionId::create()] {
        m_tries.insert(submission, draft);
        m_desk.addContact(submission, draft);
    });
}

void NewContactPage::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_patience->start();
    else
        m_patience->stop();
    m_form->setBusy(busy);
}

void NewContactPage::manageTags() { (new ManageTagsDialog(m_desk, m_reader, this))->open(); }

QVariantMap NewContactPage::state() const
{
    const auto kept = std::make_shared<Kept>(
        Kept{m_submission, m_busy, m_after == After::Next, m_pressed, m_form->draft(), m_tries, m_added->subjects()});
    return {{stateKey, QVariant::fromValue(kept)}};
}

void NewContactPage::restore(const QVariantMap &state)
{
    const auto kept = state.value(stateKey).value<std::shared_ptr<Kept>>();
    if (!kept)
        return;
    m_submission = kept->submission;
    m_after = kept->next ? After::Next : After::Done;
    m_pressed = kept->pressed;
    m_tries = kept->tries;
    m_form->setDraft(kept->draft);
    m_added->setSubjects(kept->added);
    setBusy(kept->busy);
}

} // namespace payoutdesk
