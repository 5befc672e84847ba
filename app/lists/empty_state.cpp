// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/empty_state.h"

#include "app/parts/least_target.h"
#include "app/parts/tab_place.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace payoutdesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_row(new QHBoxLayout)
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_row->addStretch(1);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_words);
    column->addLayout(m_row);
    column->addStretch(2);
}

void EmptyState::say(const QString &words, const QList<Choice> &choices)
{
    m_words->setText(words);
    const bool same = std::equal(m_choices.cbegin(), m_choices.cend(), choices.cbegin(), choices.cend(),
                                 [](const Choice &before, const Choice &now) { return before.text == now.text; });
    m_choices = choices;
    if (same)
        return;
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide(); // at once; it may be the one whose press led here
        button->deleteLater();
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices.at(i).text);
        button->setMinimumHeight(leastTarget);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto run = m_choices.value(i).run; // what it does may say something else here
            if (run)
                run();
        });
        m_row->insertWidget(m_row->count() - 1, button);
        button->show(); // not only when the layout gets to it: the focus may be given to it at once
        setTabPlace(m_buttons.isEmpty() ? static_cast<QWidget &>(*m_words) : *m_buttons.constLast(), *button);
        m_buttons.append(button);
    }
}

QString EmptyState::words() const { return m_words->text(); }

bool EmptyState::focusChoice()
{
    if (m_buttons.isEmpty())
        return false;
    m_buttons.first()->setFocus();
    return true;
}

} // namespace payoutdesk
