// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_file.h"

#include "core/log/redaction.h"
#include "core/settings/places.h"

#include <QDateTime>
#include <QMutex>

#include <algorithm>
#include <array>
#include <cstdio>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
// Qt's message handler is a bare function, so what it writes to has to be found from anywhere.
QBasicMutex guard;
LogFile *openFile = nullptr;
thread_local bool insideWrite = false; // QFile may have something to say itself

/// Qt's own categories whose texts tell of libraries, plugins and certificates, never of people.
constexpr std::array categoriesWithText{"qt.qpa.plugin"_L1, "qt.qpa.xcb"_L1,         "qt.network.ssl"_L1,
                                        "qt.svg"_L1,        "qt.tlsbackend.ossl"_L1, "qt.core.plugin.loader"_L1};

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

QString withoutText(QtMsgType type, const QMessageLogContext &context)
{
    QString line = "qt "_L1 % nameOf(type) % u' ' % QLatin1StringView(context.category ? context.category : "default");
    if (context.file) {
        const QString file = QString::fromUtf8(context.file);
        line += " at "_L1 % file.sliced(file.lastIndexOf(u'/') + 1) % u':' % QString::number(context.line);
    }
    return line;
}
} // namespace

LogFile::LogFile(const QString &file, qint64 rotateAt)
    : m_file(file)
    , m_rotateAt(rotateAt)
{
    open();
    {
        const QMutexLocker lock(&guard);
        Q_ASSERT(!openFile);
        openFile = this;
    }
    m_before = qInstallMessageHandler(&LogFile::takeMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker lock(&guard);
    openFile = nullptr;
}

void LogFile::writeToOpenFile(const QString &line)
{
    if (insideWrite)
        return;
    const QMutexLocker lock(&guard);
    if (openFile)
        openFile->write(line);
}

void LogFile::takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || insideWrite)
        return;
    QString line = withoutText(type, context);
    const QLatin1StringView category(context.category ? context.category : "default");
    if (std::find(categoriesWithText.begin(), categoriesWithText.end(), category) != categoriesWithText.end())
        line += ": "_L1 % redacted(message);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    writeToOpenFile(line);
}

void LogFile::write(const QString &line)
{
    insideWrite = true;
    if (m_file.isOpen() && m_file.size() >= m_rotateAt)
        rotate();
    const QString stamped = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) % u' ' % line % u'\n';
    if (m_file.isOpen())
        m_file.write(stamped.toUtf8());
    insideWrite = false;
}

void LogFile::open()
{
    if (makePrivateFile(m_file.fileName()))
        m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void LogFile::rotate()
{
    const QString name = m_file.fileName();
    const auto dot = name.lastIndexOf(u'.');
    const QString older = name.first(dot) % ".1"_L1 % name.sliced(dot);
    m_file.close();
    QFile::remove(older);
    QFile::rename(name, older);
    open();
}

} // namespace payoutdesk
