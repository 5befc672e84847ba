// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_suite.h"

#include "tests/faults/fault_trial.h"

Q_DECLARE_METATYPE(payoutdesk::FaultStage::Subject)

namespace payoutdesk {

FaultSuite::FaultSuite(QByteArray family, QList<Fault> faults)
    : m_family(std::move(family))
    , m_faults(std::move(faults))
{
}

void FaultSuite::fault_data()
{
    using Subject = FaultStage::Subject;
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<Subject>("subject");
    const bool onlyQuick = qEnvironmentVariable("PAYOUTDESK_FAULTS") == QLatin1String("quick");
    for (qsizetype line = 0; line < m_faults.size(); ++line) {
        const Fault &fault = m_faults.at(line);
        if (onlyQuick && !fault.quick)
            continue;
        for (const auto &[subject, words, who] : {std::tuple{Subject::Reminder, fault.words.reminder, "a reminder: "},
                                                  std::tuple{Subject::Contact, fault.words.contact, "a contact: "},
                                                  std::tuple{Subject::List, fault.words.list, "a list of reminders: "}}) {
            if (!words.isEmpty())
                QTest::newRow(QByteArray(who + fault.name).constData()) << line << subject;
        }
    }
}

void FaultSuite::fault()
{
    QFETCH(qsizetype, line);
    QFETCH(FaultStage::Subject, subject);
    if (const QByteArray why = m_faults.at(line).notHere; !why.isEmpty())
        QSKIP(why.constData());
    const Findings found = tryFault(m_faults.at(line), subject);
    if (found.tally.presses > 0)
        recordWire(found.tally.presses, found.tally.arrivals, found.tally.tooOften > 0 ? 2 : 1);
    recordFault(m_family, static_cast<int>(line), found.tally);
    QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong.join(u'\n')));
}

int tryFaults(int argc, char *argv[], const QByteArray &family, const QList<Fault> &faults)
{
    QApplication application(argc, argv);
    FaultSuite suite(family, faults);
    return QTest::qExec(&suite, argc, argv);
}

} // namespace payoutdesk
