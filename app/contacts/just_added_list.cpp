// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/just_added_list.h"

#include "app/parts/narrow_scroll_area.h"
#include "app/parts/notice_label.h"
#include "app/parts/tab_place.h"

#include <QVBoxLayout>

namespace payoutdesk {

namespace {
/// Older rows that need nothing more leave.
constexpr int mostRows = 60;
} // namespace

JustAddedList::JustAddedList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Just added"));
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *empty = new NoticeLabel(NoticeLabel::Kind::Note);
    empty->setText(tr("What you add appears here."));
    m_empty = empty;

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    inside->addWidget(m_empty);
    inside->addLayout(m_column);
    inside->addStretch(1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(title);
    rows->addWidget(new NarrowScrollArea(content), 1);
}

void JustAddedList::add(const Operation &operation, const std::optional<JustAddedRow::Waiting> &waiting)
{
    if (!rowOf(operation.id))
        insert({operation, waiting});
}

void JustAddedList::addDraft(const SavedDraft &draft) { insert({draft}); }

void JustAddedList::hear(const Operation &operation)
{
    if (JustAddedRow *row = rowOf(operation.id))
        row->setEntry({operation});
}

void JustAddedList::hearWaiting(const Operation &operation, WaitReason why)
{
    if (JustAddedRow *row = rowOf(operation.id))
        row->setEntry({operation, JustAddedRow::Waiting{why}});
}

void JustAddedList::hearAgain(const OperationId &before, const Operation &operation)
{
    if (JustAddedRow *row = rowOf(before))
        row->setEntry({operation});
    else
        add(operation);
}

void JustAddedList::insert(const JustAddedRow::Entry &entry)
{
    auto *row = new JustAddedRow(entry);
    m_rows.prepend(row);
    m_column->insertWidget(0, row);
    setTabPlace(*m_empty, *row); // the newest first
    m_empty->hide();
    // What is opened in the form leaves the list: it comes back as what becomes of it.
    connect(row, &JustAddedRow::continueWanted, this, [this, row](const SavedDraft &draft) {
        remove(row);
        Q_EMIT continueWanted(draft);
    });
    connect(row, &JustAddedRow::correctWanted, this, [this, row](const Operation &operation) {
        remove(row);
        Q_EMIT correctWanted(operation);
    });
    connect(row, &JustAddedRow::tryAgainWanted, this, &JustAddedList::tryAgainWanted);
    connect(row, &JustAddedRow::resolveWanted, this, &JustAddedList::resolveWanted);
    connect(row, &JustAddedRow::discardWanted, this, [this, row] { discard(row); });
    for (qsizetype i = m_rows.size() - 1; i >= 0 && m_rows.size() > mostRows; --i) {
        if (m_rows.at(i)->isSettled())
            remove(m_rows.at(i));
    }
}

void JustAddedList::discard(JustAddedRow *row)
{
    const JustAddedRow::Entry entry = row->entry();
    const auto *operation = std::get_if<Operation>(&entry.subject);
    if (!operation || operation->state != OperationState::Queued)
        remove(row);
    Q_EMIT discarded(entry);
}

void JustAddedList::remove(JustAddedRow *row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_empty->setVisible(m_rows.isEmpty());
}

JustAddedRow *JustAddedList::rowOf(OperationId id) const
{
    for (JustAddedRow *row : m_rows) {
        const auto *operation = std::get_if<Operation>(&row->subject());
        if (operation && operation->id == id)
            return row;
    }
    return nullptr;
}

QList<JustAddedRow::Entry> JustAddedList::entries() const
{
    QList<JustAddedRow::Entry> entries;
    for (const JustAddedRow *row : m_rows)
        entries.append(row->entry());
    return entries;
}

void JustAddedList::setEntries(const QList<JustAddedRow::Entry> &entries)
{
    for (qsizetype i = entries.size(); i > 0; --i)
        insert(entries.at(i - 1));
}

} // namespace payoutdesk
