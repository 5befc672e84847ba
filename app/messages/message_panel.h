// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message_stack.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace payoutdesk {

class FlatText;

/// The panel above the page: in the layout, hidden while there is nothing to say. Its words stand in the read-only text
/// "Message"; it never takes the focus by itself.
class MessagePanel final : public QFrame {
    Q_OBJECT
public:
    explicit MessagePanel(QWidget *parent = nullptr);

    void put(const Message &message);
    void withdraw(const QString &key);
    /// Whether the message with this key still waits to be read or answered.
    [[nodiscard]] bool holds(const QString &key) const { return m_stack.holds(key); }

Q_SIGNALS:
    /// An answer was given while the focus was in here, and its button is gone.
    void focusHomeless();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showColors();
    void makeButtons();
    void answer(qsizetype action);
    void leave();
    [[nodiscard]] bool holdsFocus() const;

    MessageStack m_stack;
    QLabel *m_icon;
    FlatText *m_words;
    QPushButton *m_dismiss;
    QWidget *m_answers;
    QBoxLayout *m_answerRow;
    QWidget *m_pager;
    QLabel *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
    QList<QPushButton *> m_buttons;
};

} // namespace payoutdesk
