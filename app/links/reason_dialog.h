// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace payoutdesk {

class NoticeLabel;

/// Asks why a blocked reminder shall go anyway. The reason is kept with the reminder; it must not be empty.
class ReasonDialog final : public QDialog {
    Q_OBJECT
public:
    /// `why` says what stands against it, in a whole sentence.
    explicit ReasonDialog(const QString &why, QWidget *parent = nullptr);

Q_SIGNALS:
    void reasonGiven(const QString &reason); ///< at most once

private:
    void send();
    void fitHeight();

    QLineEdit *m_reason;
    NoticeLabel *m_problem;
    bool m_sent = false;
};

} // namespace payoutdesk
