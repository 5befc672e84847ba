// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/judged_profile.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

JudgedProfile::JudgedProfile(const CountingGateway &gateway, const QString &folder, const QStringList &targets)
    : m_gateway(gateway)
    , m_folder(folder)
    , m_targets(targets)
    , m_before(gateway.arrivals())
{
}

void JudgedProfile::hear(const DrivenDesk &desk)
{
    const auto &operations = desk.operations();
    for (auto it = operations.begin(); it != operations.end(); ++it)
        m_told.operations.insert(it.key(), it->state);
}

void JudgedProfile::judge(const QString &when)
{
    const QList<Complaint> found = complaints(lookInto(m_folder), arrivals(), m_told);
    for (const Complaint &complaint : found)
        complain(complaint.kind, when + u": "_s + complaint.words);
}

void JudgedProfile::complain(Complaint::Kind kind, const QString &words)
{
    m_tooOften += kind == Complaint::Kind::TooOften ? 1 : 0;
    m_lost += kind == Complaint::Kind::Lost ? 1 : 0;
    m_wrong.append(words);
}

QHash<QString, int> JudgedProfile::arrivals() const
{
    const QHash<QString, int> all = m_gateway.arrivals();
    QHash<QString, int> since;
    for (const QString &target : m_targets)
        since.insert(target, all.value(target) - m_before.value(target));
    return since;
}

std::optional<Operation> JudgedProfile::newestOn(const QString &target) const
{
    std::optional<Operation> found;
    for (const Operation &operation : operations()) {
        if (operation.target == target)
            found = operation;
    }
    return found;
}

std::optional<Operation> JudgedProfile::newestIn(OperationState state) const
{
    std::optional<Operation> found;
    for (const Operation &operation : operations()) {
        if (operation.state == state)
            found = operation;
    }
    return found;
}

} // namespace payoutdesk
