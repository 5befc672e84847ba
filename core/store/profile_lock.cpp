// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profile_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

Result<std::unique_ptr<ProfileLock>, StoreProblem> ProfileLock::take(const QString &profileFolder)
{
    const QString path = profileFolder + u"/lock"_s;
    // Close-on-exec: a browser or file manager started from here must not inherit the lock.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0) {
        const auto kind = errno == ELOOP ? StoreProblem::Kind::UnsafePlace : StoreProblem::Kind::NotWritable;
        return fail(StoreProblem{kind, path, QString::fromLocal8Bit(std::strerror(errno))});
    }
    fchmod(descriptor, 0600); // whatever the umask: the next start must be able to open it
    // flock(), not fcntl(): its lock belongs to this descriptor and not to every descriptor of the process.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(descriptor);
        const auto kind = error == EWOULDBLOCK ? StoreProblem::Kind::InUse : StoreProblem::Kind::Failed;
        return fail(StoreProblem{kind, path, QString::fromLocal8Bit(std::strerror(error))});
    }
    return std::unique_ptr<ProfileLock>(new ProfileLock(descriptor));
}

ProfileLock::~ProfileLock() { ::close(m_descriptor); }

} // namespace payoutdesk
