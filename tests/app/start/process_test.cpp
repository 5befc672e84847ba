// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace payoutdesk {

class ProcessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In a child of its own: the test itself stays as it is. Its exit code says which of it holds.
    void itKeepsToItself()
    {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            umask(0);
            const int before = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
            hardenProcess();
            const int between = prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
            hideMemory();
            rlimit cores{1, 1};
            getrlimit(RLIMIT_CORE, &cores);
            const int held = (cores.rlim_cur == 0 && cores.rlim_max == 0 ? 1 : 0) + (umask(0) == 077 ? 2 : 0) +
                             (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 4 : 0) + (before == 1 && between == 1 ? 8 : 0);
            _exit(held);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 15);
    }

    void aCrashLeavesNoCore()
    {
        const QTemporaryDir folder;
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const bool there = chdir(QFile::encodeName(folder.path()).constData()) == 0;
            hardenProcess();
            std::signal(SIGABRT, SIG_DFL);
            there ? std::abort() : _exit(1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ProcessTest)
#include "process_test.moc"
