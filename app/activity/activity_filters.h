// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"

#include <QVariantMap>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace payoutdesk {

/// Above the list of events: which kind, since when, and whether only what was in doubt.
class ActivityFilters final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityFilters(QWidget *parent = nullptr);

    /// What is chosen, without search words. Days are Indian days, so it grows old at midnight.
    [[nodiscard]] ActivityFilter filter(qint64 nowMs) const;
    /// Nothing is filtered out any more.
    void reset();

    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    void set(int kind, int days, bool doubtful);

    QComboBox *m_kind;
    QComboBox *m_time;
    QCheckBox *m_doubtful;
};

} // namespace payoutdesk
