// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/header_bar.h"

#include "app/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchPauseMs = 150;
}

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_search(new QLineEdit)
    , m_pause(new QTimer(this))
{
    m_search->setAccessibleName(tr("Search"));
    //: placeholder of the search field, with its shortcut
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->addAction(themedIcon("edit-find"_L1), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * 40);
    m_search->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(searchPauseMs);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addLayout(m_buttons);
    row->addStretch(1);
    row->addWidget(m_search, 2);

    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(m_search->text()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT searched(m_search->text());
        Q_EMIT searchLeft();
    });
}

void HeaderBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = style()->pixelMetric(QStyle::PM_ToolBarIconSize, nullptr, this);
    button->setIconSize(QSize(side, side));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
}

void HeaderBar::setSearchOffered(bool offered) { m_search->setVisible(offered); }

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString HeaderBar::searchWords() const { return m_search->text(); }

void HeaderBar::setSearchWords(const QString &words) { m_search->setText(words); }

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            Q_EMIT searchLeft();
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace payoutdesk
