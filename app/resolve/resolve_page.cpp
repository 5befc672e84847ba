// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve_page.h"

#include "app/lists/empty_state.h"
#include "app/parts/decision_bar.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/resolve/dashboard_words.h"
#include "app/resolve/resolve_section.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReference = 80;

QList<int> doubtWidths() { return {13, 28, 24, 18, 10}; }

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ResolvePage::ResolvePage(Desk &desk, Reader &reader, const Clock &clock, ReminderLimits limits,
                         const OutcomeSurroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_surroundings(surroundings)
    , m_histories(reader)
    , m_unknown(clock, surroundings)
    , m_pending(clock, surroundings)
    , m_answers(clock)
    , m_nothing(new EmptyState)
    , m_unknownSection(new ResolveSection(tr("To resolve list", "accessible name of the table of what is not known"), m_unknown,
                                          doubtWidths()))
    , m_pendingSection(new ResolveSection(
          tr("Waiting for Instantpay list", "accessible name of the table of what Instantpay has not confirmed"), m_pending,
          doubtWidths()))
    , m_answeredSection(new ResolveSection(tr("Answered list", "accessible name of the table of what was answered"), m_answers,
                                           QList<int>{13, 28, 18, 18, 18}))
    , m_words(plainLabel())
    , m_copyId(new QPushButton(tr("Copy ID", "button: copies what to search for in Instantpay's dashboard")))
    , m_decision(new DecisionBar(desk, clock, limits.cooldownMs))
{
    layOut();
    // What a list is of, its heading says.
    for (const ResolveSection *section : {m_unknownSection, m_pendingSection})
        section->table()->hideColumn(DoubtsModel::StandingColumn);
    for (const ResolveSection *section : {m_unknownSection, m_pendingSection, m_answeredSection})
        connect(section, &ResolveSection::choiceChanged, this, [this, section] { follow(section); });
    connect(m_copyId, &QPushButton::clicked, this, &ResolvePage::copyId);
    connect(&m_histories, &LinkHistories::fetched, this, &ResolvePage::takeRecipients);
    connect(&m_desk, &Desk::opened, this, &ResolvePage::reload);
    connect(&m_desk, &Desk::operationChanged, this, [this](const Operation &operation) {
        const bool known = m_unknown.rowOf(operation.id) >= 0 || m_pending.rowOf(operation.id) >= 0;
        if (known || DecisionBar::concerns(operation))
            reload();
        if (m_decision->operation() && m_decision->operation()->id == operation.id)
            choose(operation);
    });
    connect(&m_desk, &Desk::linksChanged, this, [this] {
        m_recipients.clear();
        reload();
    });
    choose({});
    reload();
}

void ResolvePage::layOut()
{
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId->setMinimumHeight(leastTarget);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_decision, 1);
    answers->addWidget(m_copyId, 0, Qt::AlignBottom);
    auto *lists = new QWidget;
    auto *sections = new QVBoxLayout(lists);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(12);
    sections->addWidget(m_nothing, 4);
    sections->addWidget(m_unknownSection, 3);
    sections->addWidget(m_pendingSection, 2);
    sections->addWidget(m_answeredSection, 2);
    sections->addStretch(1);
    // The lists scroll; what is asked and its answers stay in sight, unless large text leaves no room for both.
    auto *scroll = new NarrowScrollArea(lists);
    scroll->setMinimumHeight(5 * std::max(leastTarget, fontMetrics().height() + 10));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(m_words);
    column->addLayout(answers);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content));
}

QString ResolvePage::title() const { return tr("To resolve", "page: operations a person must look at"); }

QLatin1StringView ResolvePage::iconName() const { return "dialog-question"_L1; }

void ResolvePage::focusFirst()
{
    for (const ResolveSection *section : {m_unknownSection, m_pendingSection, m_answeredSection}) {
        if (section->isVisibleTo(this))
            return section->table()->setFocus();
    }
    m_nothing->focusChoice();
}

void ResolvePage::reload()
{
    m_reader.ask(Doubts{}, this, [this](const Result<QList<Operation>, StoreProblem> &doubts) {
        if (!doubts) {
            if (!m_loaded)
                m_nothing->say(tr("The list could not be loaded.") + u' ' + Problems::ofReading(doubts.error()),
                               {{tr("Try again"), [this] { reload(); }}});
            return;
        }
        m_reader.ask(AnsweredDoubts{}, this,
                     [this, waiting = *doubts](const Result<QList<AnsweredDoubt>, StoreProblem> &answers) {
                         take(waiting, answers.value_or(QList<AnsweredDoubt>()));
                     });
    });
}

void ResolvePage::take(const QList<Operation> &doubts, const QList<AnsweredDoubt> &answers)
{
    m_loaded = true;
    const auto shown = m_decision->operation();
    QList<Operation> unknown;
    QList<Operation> pending;
    for (const Operation &doubt : doubts)
        (doubt.state == OperationState::Pending ? pending : unknown).append(doubt);
    m_unknown.setDoubts(unknown);
    m_pending.setDoubts(pending);
    m_answers.setAnswers(answers);
    m_unknownSection->setHeading(tr("Not known (%n)", "heading over what a person must decide", int(unknown.size())));
    m_pendingSection->setHeading(
        tr("Waiting for Instantpay (%n)", "heading over what Instantpay has not confirmed", int(pending.size())));
    m_answeredSection->setHeading(tr("Answered (%n)", "heading over the answers that were given", int(answers.size())));
    m_nothing->say(tr("Nothing to resolve: of everything that was sent we know what became of it."));
    m_nothing->setVisible(doubts.isEmpty());
    Q_EMIT countChanged(doubts.size());
    //: share of the status bar; %n operations wait for a person's decision
    Q_EMIT statusChanged(tr("%n to resolve", nullptr, int(doubts.size())));
    chooseAgain(shown);

    QSet<ObjectId> links;
    const auto note = [this, &links](const Operation &operation) {
        const auto *link = std::get_if<ObjectId>(&operation.subject);
        if (link && !m_recipients.contains(*link))
            links.insert(*link);
    };
    for (const Operation &doubt : doubts)
        note(doubt);
    for (const AnsweredDoubt &answer : answers)
        note(answer.operation);
    m_histories.fetch(links.values());
}

void ResolvePage::chooseAgain(const std::optional<Operation> &shown)
{
    if (!shown)
        return choose({});
    // What was just answered stays chosen, in the list of answers: no other row slips under the buttons.
    if (const int row = m_unknown.rowOf(shown->id); row >= 0)
        m_unknownSection->choose(row);
    else if (const int pending = m_pending.rowOf(shown->id); pending >= 0)
        m_pendingSection->choose(pending);
    else if (const int answered = m_answers.rowOf(shown->id); answered >= 0)
        m_answeredSection->choose(answered);
    else
        choose({});
}

void ResolvePage::takeRecipients(const QHash<ObjectId, LinkHistory> &histories)
{
    for (auto link = histories.cbegin(); link != histories.cend(); ++link) {
        if (link->row)
            m_recipients.insert(link.key(), link->row->link.shownRecipient());
    }
    m_unknown.setRecipients(m_recipients);
    m_pending.setRecipients(m_recipients);
    m_answers.setRecipients(m_recipients);
    showWords();
}

void ResolvePage::follow(const ResolveSection *section)
{
    for (ResolveSection *other : {m_unknownSection, m_pendingSection, m_answeredSection}) {
        if (other != section)
            other->clearChoice();
    }
    const int row = section->chosenRow();
    if (row < 0)
        return choose({});
    if (section == m_answeredSection)
        choose(m_answers.at(row).operation, m_answers.at(row).isFinal);
    else
        choose((section == m_unknownSection ? m_unknown : m_pending).at(row));
}

void ResolvePage::choose(const std::optional<Operation> &operation, bool isFinal)
{
    m_decision->setOperation(operation, isFinal);
    m_copyId->setVisible(operation && !DashboardWords::searchText(*operation).isEmpty());
    showWords();
}

void ResolvePage::showWords()
{
    const auto &operation = m_decision->operation();
    if (!operation) {
        const bool open = m_unknown.rowCount() + m_pending.rowCount() > 0;
        m_words->setVisible(open || m_answers.rowCount() > 0);
        m_words->setText(open ? tr("Choose a row, look at Instantpay's dashboard, then answer.")
                              : tr("Choose a row to see its answer."));
        return;
    }
    const auto *link = std::get_if<ObjectId>(&operation->subject);
    QStringList parts{Outcomes::sentence(*operation, link ? m_recipients.value(*link) : QString(), m_surroundings)};
    if (operation->state == OperationState::Unknown || operation->state == OperationState::Pending)
        parts.append(DashboardWords::whereToLook(*operation));
    else
        //: why an operation had been in doubt before it was answered; %1 is a sentence such as "The answer was incomplete."
        parts.append(tr("It had been in doubt: %1").arg(Outcomes::doubt(*operation, m_surroundings)));
    if (operation->said && !operation->said->reference.isEmpty())
        //: %1 is Instantpay's reference of an answer, what its help desk asks for
        parts.append(tr("Reference: %1").arg(displayText(operation->said->reference, longestReference)));
    m_words->setText(parts.join(u'\n'));
    m_words->setVisible(true);
}

void ResolvePage::copyId()
{
    if (m_decision->operation())
        QGuiApplication::clipboard()->setText(DashboardWords::searchText(*m_decision->operation()));
}

} // namespace payoutdesk
