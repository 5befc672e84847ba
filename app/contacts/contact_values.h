// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace payoutdesk {

/// All that is known of one contact, in full, as words that can be selected and copied.
class ContactValues final : public QWidget {
    Q_OBJECT
public:
    explicit ContactValues(QWidget *parent = nullptr);

    void setContact(const ContactRow &row, qint64 nowMs);

private:
    QLabel *add(const QString &caption);

    QFormLayout *m_form;
    QLabel *m_name;
    QLabel *m_mobile;
    QLabel *m_email;
    QLabel *m_company;
    QLabel *m_tags;
    QLabel *m_pressed;
    QLabel *m_settled;
    QLabel *m_id;
    QLabel *m_reference;
};

} // namespace payoutdesk
