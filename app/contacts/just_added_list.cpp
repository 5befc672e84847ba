// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/just_added_list.h"

#include "app/parts/narrow_scroll_area.h"
#include "app/parts/notice_label.h"

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

void JustAddedList::add(const Operation &operation) { insert(operation); }

void JustAddedList::addDraft(const ContactDraft &draft) { insert(draft); }

void JustAddedList::hear(const Operation &operation)
{
    if (JustAddedRow *row = rowOf(operation.id))
        row->setSubject(operation);
}

void JustAddedList::hearWaiting(const Operation &operation)
{
    if (JustAddedRow *row = rowOf(operation.id))
        row->setWaiting(true);
}

void JustAddedList::insert(const JustAddedRow::Subject &subject)
{
    auto *row = new JustAddedRow(subject);
    m_rows.prepend(row);
    m_column->insertWidget(0, row);
    m_empty->hide();
    // What is opened in the form, or sent again, leaves the list: it comes back as what becomes of it.
    connect(row, &JustAddedRow::draftWanted, this, [this, row](const ContactDraft &draft) {
        remove(row);
        Q_EMIT draftWanted(draft);
    });
    connect(row, &JustAddedRow::tryAgainWanted, this, [this, row](const ContactDraft &draft) {
        remove(row);
        Q_EMIT tryAgainWanted(draft);
    });
    connect(row, &JustAddedRow::resolveWanted, this, &JustAddedList::resolveWanted);
    for (qsizetype i = m_rows.size() - 1; i >= 0 && m_rows.size() > mostRows; --i) {
        if (m_rows.at(i)->isSettled())
            remove(m_rows.at(i));
    }
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

QList<JustAddedRow::Subject> JustAddedList::subjects() const
{
    QList<JustAddedRow::Subject> subjects;
    for (const JustAddedRow *row : m_rows)
        subjects.append(row->subject());
    return subjects;
}

void JustAddedList::setSubjects(const QList<JustAddedRow::Subject> &subjects)
{
    for (qsizetype i = subjects.size(); i > 0; --i)
        insert(subjects.at(i - 1));
}

} // namespace payoutdesk
