// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace payoutdesk {

class Clock;
class ContactTie;
class NoticeLabel;

/// What this office knows about one link, to be edited. Text that was typed and not saved is kept per link until it is.
class LinkForm final : public QWidget {
    Q_OBJECT
public:
    /// `contact` stands under the recipient.
    LinkForm(const Clock &clock, ContactTie *contact, QWidget *parent = nullptr);

    /// Shows a link; a newer state of the link that is shown does not touch what is being typed.
    void setLink(const PayoutLink &link);

Q_SIGNALS:
    void saveWanted(const payoutdesk::PayoutLink &link);

private:
    struct Typed {
        QString recipient, amount, expires, note;
        bool doNotRemind = false;
        LinkState state = LinkState::NotKnown;
        friend bool operator==(const Typed &, const Typed &) = default;
    };
    [[nodiscard]] static Typed typedOf(const PayoutLink &link);
    [[nodiscard]] Typed typed() const;
    void put(const Typed &typed);
    void noteEdit();
    void save();
    void complain(QLineEdit *field, const QString &problem);

    void layOut(ContactTie *contact);
    void showStateSince();

    const Clock &m_clock;
    std::optional<PayoutLink> m_link;
    QHash<ObjectId, Typed> m_unsaved;
    QLineEdit *m_id;
    QComboBox *m_state;
    QLabel *m_stateSince;
    QLineEdit *m_recipient;
    QLineEdit *m_amount;
    QLineEdit *m_expires;
    QLineEdit *m_note;
    QCheckBox *m_doNotRemind;
    QPushButton *m_save;
    NoticeLabel *m_problem;
};

} // namespace payoutdesk
