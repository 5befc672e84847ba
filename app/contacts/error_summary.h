// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/contact_form.h"

#include <QFrame>

class QLabel;

namespace payoutdesk {

/// On top of the form after a press: how many things are to be corrected, and a button for each that goes to its field.
class ErrorSummary final : public QFrame {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget *parent = nullptr);

    void setFaults(const QList<ContactForm::Fault> &faults);

Q_SIGNALS:
    void fieldWanted(QWidget *field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QList<QWidget *> m_buttons;
};

} // namespace payoutdesk
