// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <memory>
#include <optional>

namespace payoutdesk {

/// What stands on the writer's thread.
class CsvWriter::Desk final : public QObject {
public:
    Desk(const QString &path, const QList<CsvColumn> &columns)
        : m_file(std::make_unique<CsvFile>(path, columns))
    {
    }
    Result<void, ExchangeProblem> run(const Step &step)
    {
        if (m_problem)
            return fail(*m_problem);
        auto done = step(*m_file);
        if (!done) {
            m_problem = done.error();
            m_file.reset();
        }
        return done;
    }

private:
    std::unique_ptr<CsvFile> m_file;
    std::optional<ExchangeProblem> m_problem;
};

CsvWriter::CsvWriter(const QString &path, const QList<CsvColumn> &columns, QObject *parent)
    : QObject(parent)
    , m_desk(new Desk(path, columns))
{
    m_thread.setObjectName(QStringLiteral("csv"));
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater); // on that thread, its last act
    m_thread.start();
}

CsvWriter::~CsvWriter()
{
    m_thread.quit();
    m_thread.wait();
}

void CsvWriter::begin(const Answered &answered)
{
    run([](CsvFile &file) { return file.begin(); }, answered);
}

void CsvWriter::add(const QList<QStringList> &rows, const Answered &answered)
{
    run([rows](CsvFile &file) { return file.add(rows); }, answered);
}

void CsvWriter::end(const QList<QStringList> &remarks, const Answered &answered)
{
    run([remarks](CsvFile &file) { return file.end(remarks); }, answered);
}

void CsvWriter::run(const Step &step, const Answered &answered)
{
    QMetaObject::invokeMethod(
        m_desk,
        [this, desk = m_desk, step, answered] {
            // `this` outlives the thread: its destructor waits for it, and drops what was still to be answered.
            QMetaObject::invokeMethod(
                this, [answered, done = desk->run(step)] { answered(done); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace payoutdesk
