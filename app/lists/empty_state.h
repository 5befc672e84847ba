// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace payoutdesk {

/// What stands in the place of a list that has no rows: why, in a sentence or two, and what can be done about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString text; ///< of the button
        std::function<void()> run;
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// Buttons that say the same as before stay, and keep the focus.
    void say(const QString &words, const QList<Choice> &choices = {});
    [[nodiscard]] QString words() const;
    /// Focuses the first button; false when there is none.
    bool focusChoice();

private:
    QLabel *m_words;
    QBoxLayout *m_row;
    QList<Choice> m_choices;
    QList<QPushButton *> m_buttons;
};

} // namespace payoutdesk
