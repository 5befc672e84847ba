// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"
#include "tests/faults/fault_stage.h"

#include <QObject>

namespace payoutdesk {

/// Tries a family of faults, one test a press. A row passes when the store, the server's journal and the screen all say what
/// the catalogue says, and the window's event loop never stood still. What was found goes to fault_tally.h, row by row.
class FaultSuite final : public QObject {
    Q_OBJECT
public:
    FaultSuite(QByteArray family, QList<Fault> faults);

private Q_SLOTS:
    void fault_data();
    void fault();

private:
    const QByteArray m_family;
    const QList<Fault> m_faults;
};

/// The main() of a family's suite. PAYOUTDESK_FAULTS=quick leaves the rows out that are not marked so.
[[nodiscard]] int tryFaults(int argc, char *argv[], const QByteArray &family, const QList<Fault> &faults);

} // namespace payoutdesk
