// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/read_text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace payoutdesk {

namespace {

Result<QString, TextFileProblem> readNow(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(TextFileProblem::Unreadable);
    const QByteArray bytes = file.read(maximumTextFile + 1); // one more than allowed tells that there is more
    if (file.error() != QFileDevice::NoError)
        return fail(TextFileProblem::Unreadable);
    return textOf(bytes);
}

} // namespace

void readTextFile(const QString &path, QObject *context,
                  const std::function<void(const Result<QString, TextFileProblem> &)> &then)
{
    // The application outlives its pool's work; only on this thread is the context looked at.
    QThreadPool::globalInstance()->start([path, then, guard = QPointer<QObject>(context), home = QCoreApplication::instance()] {
        QMetaObject::invokeMethod(
            home,
            [then, guard, text = readNow(path)] {
                if (guard)
                    then(text);
            },
            Qt::QueuedConnection);
    });
}

} // namespace payoutdesk
