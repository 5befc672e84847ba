// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"

namespace payoutdesk {

CsvFile::CsvFile(const QString &path, const QList<CsvColumn> &columns)
    : m_file(path)
{
    for (const CsvColumn &column : columns) {
        m_headings << column.heading;
        m_kinds << column.kind;
    }
}

Result<void, ExchangeProblem> CsvFile::begin()
{
    // Before the first byte: QSaveFile takes over the rights of the file that it replaces.
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(problem(ExchangeProblem::Kind::NotWritable));
    return write(csvBegin() + csvLine(m_headings));
}

Result<void, ExchangeProblem> CsvFile::add(const QList<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += csvLine(row, m_kinds);
    return write(bytes);
}

Result<void, ExchangeProblem> CsvFile::end(const QList<QStringList> &remarks)
{
    QByteArray bytes;
    for (const QStringList &remark : remarks)
        bytes += csvLine(remark);
    if (auto written = write(bytes); !written)
        return written;
    if (!m_file.commit())
        return fail(problem(ExchangeProblem::Kind::Failed));
    return {};
}

Result<void, ExchangeProblem> CsvFile::write(const QByteArray &bytes)
{
    // Flushed, so that a full disk is heard of now and not after another hundred thousand rows.
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return fail(problem(ExchangeProblem::Kind::Failed));
    return {};
}

ExchangeProblem CsvFile::problem(ExchangeProblem::Kind otherwise) const
{
    switch (m_file.error()) {
    case QFileDevice::ResourceError: // ENOSPC
        return {ExchangeProblem::Kind::DiskFull, m_file.fileName(), m_file.errorString()};
    case QFileDevice::PermissionsError:
        return {ExchangeProblem::Kind::NotWritable, m_file.fileName(), m_file.errorString()};
    default:
        return {otherwise, m_file.fileName(), m_file.errorString()};
    }
}

} // namespace payoutdesk
