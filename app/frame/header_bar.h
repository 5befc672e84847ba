// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLineEdit;
class QTimer;

namespace payoutdesk {

/// The main buttons and the field Search. Buttons take the focus, so that nothing here needs a mouse.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void addButton(QAction *action);
    void setSearchOffered(bool offered);
    void focusSearch();
    [[nodiscard]] QString searchWords() const;
    void setSearchWords(const QString &words);

Q_SIGNALS:
    void searched(const QString &words);
    /// Esc in an empty field, or Enter: on to the page.
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *m_buttons;
    QLineEdit *m_search;
    QTimer *m_pause;
};

} // namespace payoutdesk
