// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/contact_presses_model.h"
#include "app/words/outcomes.h"
#include "core/domain/questions.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace payoutdesk {

class Clock;
class ContactValues;
class Desk;
class Reader;

/// Below the list: everything about the chosen contact, what became of it in a sentence, and what can be done about it.
class ContactDetailsPane final : public QWidget {
    Q_OBJECT
public:
    ContactDetailsPane(Desk &desk, Reader &reader, const Clock &clock, const OutcomeSurroundings &surroundings,
                       QWidget *parent = nullptr);

    /// The row's number; 0 = none is chosen.
    void setContact(qint64 row);

Q_SIGNALS:
    /// Correct: New contact is to open its values, to be mended.
    void correctWanted(const payoutdesk::Operation &operation);
    void resolveWanted(const payoutdesk::OperationId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *outcomeSide();
    void reload();
    void take(const ContactHistory &history);
    void act();

    Reader &m_reader;
    const Clock &m_clock;
    OutcomeSurroundings m_surroundings;
    qint64 m_row = 0;
    std::optional<Operation> m_operation;
    ContactPressesModel m_model;
    QStackedWidget *m_stack;
    ContactValues *m_values;
    QLabel *m_words;
    QPushButton *m_act;
    QPushButton *m_copyId;
    QPushButton *m_copyReference;
    QLabel *m_dashboard;
    QLabel *m_pressesTitle;
    QTableView *m_presses;
    QBoxLayout *m_halves = nullptr;
};

} // namespace payoutdesk
