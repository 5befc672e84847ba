// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/review_dialog.h"

#include "app/parts/enter_presses.h"
#include "app/parts/flat_text.h"
#include "app/parts/least_target.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/theme/theme.h"
#include "app/words/people.h"
#include "app/words/reminders.h"
#include "app/words/times.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

/// As high as its rows, between two limits.
void fitRows(QListWidget *list, int rowHeight, int mostRows)
{
    const int rows = std::clamp(list->count(), 1, mostRows);
    list->setMinimumHeight(std::min(rows, 3) * rowHeight + 2 * list->frameWidth());
    list->setMaximumHeight(rows * rowHeight + 2 * list->frameWidth());
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

ReviewDialog::ReviewDialog(const QList<ReviewedLink> &links, const ReviewSetup &setup, QWidget *parent)
    : QDialog(parent)
    , m_question(plainLabel({}))
    , m_send(new QPushButton)
{
    setWindowTitle(tr("Review", "title of the dialog before several reminders are sent"));
    setAccessibleName(windowTitle());
    QList<ReviewedLink> going, hidden, out;
    for (const ReviewedLink &link : links)
        (link.block ? out : link.hidden ? hidden : going).append(link);

    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_question->setFont(large);
    auto *where = plainLabel(Environments::word(setup.surroundings));
    where->setWordWrap(false);
    where->setFont(large);
    auto *top = new QHBoxLayout;
    top->addWidget(m_question, 1);
    top->addWidget(where, 0, Qt::AlignTop);

    auto *content = new QWidget; // scrolls where large text needs more than the screen has; the buttons always stay in sight
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    if (!going.isEmpty())
        column->addWidget(listOf(tr("Reminders to send", "accessible name of a list in the review"), going, Qt::Checked), 4);
    if (!hidden.isEmpty()) {
        column->addWidget(plainLabel(tr("Ticked, but hidden by the search (%n)", "heading in the review", int(hidden.size()))));
        column->addWidget(listOf(tr("Hidden by the search", "accessible name of a list in the review"), hidden, Qt::Unchecked),
                          2);
    }
    if (!out.isEmpty())
        column->addWidget(leftOut(out, setup));
    column->addStretch(1);
    auto *dialog = new QVBoxLayout(this);
    dialog->addLayout(top);
    dialog->addWidget(new NarrowScrollArea(content), 1);
    //: %1 is the time now, such as 22:40 IST
    dialog->addWidget(plainLabel(tr("It is %1. This cannot be taken back.").arg(Times::clock(setup.nowMs))));

    auto *back = new QPushButton(tr("Back", "button: closes the review, sends nothing"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_send, back}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    m_send->setProperty(EnterPresses::spaceOnly, true);
    setPrimary(m_send);
    buttons->addWidget(m_send);
    buttons->addStretch(1);
    buttons->addWidget(back);
    dialog->addLayout(buttons);

    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::send);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_send, &QPushButton::click);
    }
    retell();
    const QSize room = screen()->availableSize() * 0.9;
    const QSize roomy(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 25);
    resize(roomy.expandedTo(sizeHint()).boundedTo(room));
    (m_lists.isEmpty() ? static_cast<QWidget *>(back) : m_lists.first())->setFocus();
}

QListWidget *ReviewDialog::listOf(const QString &name, const QList<ReviewedLink> &links, Qt::CheckState state)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    for (const ReviewedLink &each : links) {
        auto *item = new QListWidgetItem(People::ofLink(each.link.shownRecipient(), each.link.id), list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        item->setCheckState(state);
        item->setData(idRole, QVariant::fromValue(each.link.id.text()));
        item->setSizeHint({0, std::max(leastTarget, fontMetrics().height() + 10)});
    }
    fitRows(list, std::max(leastTarget, fontMetrics().height() + 10), 200);
    list->setCurrentRow(0);
    connect(list, &QListWidget::itemChanged, this, &ReviewDialog::retell);
    m_lists.append(list);
    return list;
}

QWidget *ReviewDialog::leftOut(QList<ReviewedLink> links, const ReviewSetup &setup)
{
    const auto rank = [](const ReviewedLink &link) {
        const ReminderBlock block = link.block.value_or(ReminderBlock{}); // all of them have one, but g++ 12 cannot see it
        return std::pair(block.why, block.state);
    };
    std::stable_sort(links.begin(), links.end(),
                     [&rank](const ReviewedLink &a, const ReviewedLink &b) { return rank(a) < rank(b); });
    QList<ReminderBlock> reasons;
    for (const ReviewedLink &each : std::as_const(links))
        reasons.append(*each.block);
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QHBoxLayout;
    //: heading in the review; %1 is "3 reminded in the last 24 h, 1 claimed"
    heading->addWidget(
        plainLabel(tr("Left out (%n): %1", nullptr, int(links.size())).arg(Reminders::leftOut(reasons, setup.cooldownMs))), 1);
    auto *out = new FlatText(tr("Left out", "accessible name of a text in the review"));
    out->setMostLines(8);
    QStringList words;
    bool doubt = false;
    for (const ReviewedLink &each : std::as_const(links)) {
        words.append(Reminders::reason(*each.block, People::nameOfLink(each.link.shownRecipient(), each.link.id), setup.nowMs));
        doubt |= each.block->why == ReminderBlock::Why::NotKnownIfSent;
    }
    out->setWords(words.join(u'\n'));
    if (doubt) {
        auto *resolve = new QPushButton(tr("To resolve", "button in the review: opens the page of what is not known"));
        resolve->setMinimumHeight(leastTarget);
        resolve->setAutoDefault(false);
        heading->addWidget(resolve, 0, Qt::AlignTop);
        connect(resolve, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT resolveWanted();
        });
    }
    column->addLayout(heading);
    column->addWidget(out);
    return group;
}

QList<ObjectId> ReviewDialog::ticked() const
{
    QList<ObjectId> links;
    for (const QListWidget *list : m_lists) {
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            const auto id = ObjectId::parse(item->data(idRole).toString());
            if (id && item->checkState() == Qt::Checked)
                links.append(*id);
        }
    }
    return links;
}

void ReviewDialog::retell()
{
    const int count = int(ticked().size());
    m_question->setText(count > 0 ? tr("Send %n reminder(s) now?", "question in the review", count)
                                  : tr("No reminder is chosen.", "in the review, with no tick left"));
    m_send->setText(tr("Send %n reminder(s)", "button in the review", count));
    m_send->setEnabled(count > 0);
}

void ReviewDialog::send()
{
    const QList<ObjectId> links = ticked();
    if (links.isEmpty() || std::exchange(m_sent, true))
        return;
    accept();
    Q_EMIT sendWanted(links);
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        return; // whatever has the focus
    QDialog::keyPressEvent(event);
}

} // namespace payoutdesk
