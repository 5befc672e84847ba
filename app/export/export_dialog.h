// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace payoutdesk {

/// Says what an export will hold, and asks whether it may name people: each time anew, off at first.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(qint64 rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void exportWanted(bool personal); ///< at most once

private:
    QCheckBox *m_personal;
};

} // namespace payoutdesk
