// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace payoutdesk {

/// <profile folder>/log.txt, for its owner only (0600). While one lives, logEvent() and the messages of Qt go there;
/// there is one at a time, because Qt has one message handler for the whole process.
/// Of a message of Qt only its type, category and place in the source are kept; the text, redacted, only for the few
/// categories that cannot speak of people. Debug messages are dropped. The same line goes to standard error.
class LogFile final {
public:
    static constexpr qint64 rotateAtBytes = 1'000'000;

    /// What stood in `file` stays in front. Over `rotateAt` bytes it becomes log.1.txt, and the older log.1.txt is dropped.
    explicit LogFile(const QString &file, qint64 rotateAt = rotateAtBytes);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    /// For logEvent(), which alone knows what may be written.
    static void writeToOpenFile(const QString &line);

private:
    static void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QString &line);
    void open();
    void rotate();

    QFile m_file;
    qint64 m_rotateAt;
    QtMessageHandler m_before = nullptr;
};

} // namespace payoutdesk
