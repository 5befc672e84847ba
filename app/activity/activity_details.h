// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/outcomes.h"
#include "core/domain/activity.h"

#include <QWidget>

class QPushButton;

namespace payoutdesk {

class FlatText;

/// Below the list: everything about the chosen event, in full, and the ways to its neighbours.
class ActivityDetailsPane final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityDetailsPane(const OutcomeSurroundings &surroundings, QWidget *parent = nullptr);

    void setRow(const std::optional<ActivityRow> &row);

Q_SIGNALS:
    void resolveWanted();
    void linkWanted(const payoutdesk::ObjectId &link);
    void contactWanted(const payoutdesk::NewContact &contact);

private:
    void copyReference();
    void showOther();

    const OutcomeSurroundings m_surroundings;
    std::optional<ActivityRow> m_row;
    FlatText *m_words;
    QPushButton *m_copy;
    QPushButton *m_resolve;
    QPushButton *m_other; ///< the link or the contact
};

} // namespace payoutdesk
