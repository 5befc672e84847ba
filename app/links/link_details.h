// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/reminder_history_model.h"
#include "core/domain/questions.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace payoutdesk {

class Clock;
class ContactTie;
class DecisionBar;
class Desk;
class LinkForm;
class Reader;

/// Below the list: everything about the chosen link, and what became of its reminders.
class LinkDetailsPane final : public QWidget {
    Q_OBJECT
public:
    LinkDetailsPane(Desk &desk, Reader &reader, const Clock &clock, qint64 cooldownMs, QWidget *parent = nullptr);

    void setLink(const std::optional<ObjectId> &link);

Q_SIGNALS:
    void showContactWanted(const payoutdesk::KnownContact &contact);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void take(const LinkHistory &history);
    void copyReference();

    Desk &m_desk;
    Reader &m_reader;
    std::optional<ObjectId> m_link;
    ReminderHistoryModel m_model;
    QStackedWidget *m_stack;
    ContactTie *m_tie; ///< stands in the form
    LinkForm *m_form;
    QTableView *m_reminders;
    QLabel *m_none;
    QPushButton *m_copy;
    DecisionBar *m_decision;
    QBoxLayout *m_halves = nullptr;
};

} // namespace payoutdesk
