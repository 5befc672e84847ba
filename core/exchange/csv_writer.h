// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_file.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace payoutdesk {

/// A CsvFile on a thread of its own: nobody waits for the disk. One step at a time; each is answered on the thread of this
/// object, in the order they were asked for. After a problem nothing more is written.
class CsvWriter final : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const Result<void, ExchangeProblem> &)>;

    CsvWriter(const QString &path, const QList<CsvColumn> &columns, QObject *parent = nullptr);
    /// What was not ended is given up: nothing is left behind. Waits for the step that is being written.
    ~CsvWriter() override;

    void begin(const Answered &answered);
    void add(const QList<QStringList> &rows, const Answered &answered);
    void end(const QList<QStringList> &remarks, const Answered &answered);

private:
    using Step = std::function<Result<void, ExchangeProblem>(CsvFile &)>;
    void run(const Step &step, const Answered &answered);

    class Desk;
    QThread m_thread;
    Desk *m_desk; ///< lives on m_thread, with the file
};

} // namespace payoutdesk
