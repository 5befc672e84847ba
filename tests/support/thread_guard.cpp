// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does the thread sanitizer still bite, and only where it should? `thread_guard ordered` crosses threads by calls, a pool,
// deleteLater and the end of a thread, as thread_order.cpp tells it, and is clean; signals are tried by the suites. `thread_guard
// raced` does the same and then writes without a word to the other thread, and is reported. Only in the preset `tsan`.
#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <cstring>

namespace {

int shared = 0; // what the threads hand to each other

/// Runs on a thread of its own, as the desk does, and changes what is shared as it goes.
class Worker : public QObject {
public:
    ~Worker() override { ++shared; }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThread thread;
    auto *worker = new Worker;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();

    ++shared;
    QMetaObject::invokeMethod(
        worker, [] { ++shared; }, Qt::BlockingQueuedConnection);
    ++shared;
    QThreadPool::globalInstance()->start([&] {
        ++shared;
        QMetaObject::invokeMethod(
            &application,
            [&] {
                ++shared;
                const int races =
                    argc > 1 && std::strcmp(argv[1], "raced") == 0 ? 50 : 0; // two at the same instant may go unseen
                for (int n = 0; n < races; ++n) {
                    QMetaObject::invokeMethod(
                        worker, [] { ++shared; }, Qt::QueuedConnection);
                    ++shared;
                }
                thread.quit();
            },
            Qt::QueuedConnection);
    });
    QObject::connect(&thread, &QThread::finished, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    thread.wait();
    ++shared;
    return 0;
}
