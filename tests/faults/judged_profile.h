// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/counting_gateway.h"
#include "tests/faults/driven_desk.h"
#include "tests/faults/store_look.h"

namespace payoutdesk {

/// One profile over many runs of the program: what was told of it, what arrived for it since this was made, and what is wrong
/// with it.
class JudgedProfile final {
public:
    /// `targets`: of all operations that are to come, so that nobody else's arrivals are taken for this one's.
    JudgedProfile(const CountingGateway &gateway, const QString &folder, const QStringList &targets);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// What only the one who presses knows is put in by hand: typed, anyway.
    [[nodiscard]] Told &told() { return m_told; }
    /// Takes over what a run has told of operations.
    void hear(const DrivenDesk &desk);
    /// See complaints(); for the moment after a start.
    void judge(const QString &when);
    void complain(Complaint::Kind kind, const QString &words);

    [[nodiscard]] int arrived(const QString &target) const { return arrivals().value(target); }
    [[nodiscard]] QHash<QString, int> arrivals() const;
    [[nodiscard]] QList<Operation> operations() const { return lookInto(m_folder).operations; }
    [[nodiscard]] std::optional<Operation> newestOn(const QString &target) const;
    [[nodiscard]] std::optional<Operation> newestIn(OperationState state) const;

    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    [[nodiscard]] int tooOften() const { return m_tooOften; }
    [[nodiscard]] int lost() const { return m_lost; }

private:
    const CountingGateway &m_gateway;
    const QString m_folder;
    const QStringList m_targets;
    const QHash<QString, int> m_before;
    Told m_told;
    QStringList m_wrong;
    int m_tooOften = 0;
    int m_lost = 0;
};

} // namespace payoutdesk
