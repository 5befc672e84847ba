// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/contact_lines.h"
#include "core/store/place.h"
#include "core/store/profile_lock.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class Store::Private final {
public:
    Private(std::unique_ptr<ProfileLock> takenLock, std::unique_ptr<Connection> opened, std::unique_ptr<EventLog> log)
        : lock(std::move(takenLock))
        , connection(std::move(opened))
        , events(std::move(log))
        , operations(*connection, *events)
        , links(*connection, *events)
        , tags(*connection)
        , contacts(*connection, *events)
        , drafts(*connection, *events)
    {
    }

    std::unique_ptr<ProfileLock> lock; ///< let go of last
    std::unique_ptr<Connection> connection;
    std::unique_ptr<EventLog> events;
    OperationLog operations;
    LinkList links;
    TagList tags;
    ContactBook contacts;
    DraftList drafts;
};

namespace {
/// A store is made under another name and moved into its place when it is complete: what has the name of a store and is
/// empty was damaged, and is never taken for a new one.
Result<void, StoreProblem> makeStore(const QString &file)
{
    const QString unfinished = file + u".new"_s;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(unfinished + suffix); // left by a start that was cut short; we hold the lock
    if (auto made = createStoreFile(unfinished); !made)
        return made;
    {
        const auto connection = Connection::open(unfinished, Connection::Access::ReadWrite);
        if (!connection)
            return fail(connection.error());
        if (auto filled = migrate(**connection); !filled)
            return filled;
        if (auto written = (*connection)->script({u"PRAGMA wal_checkpoint(TRUNCATE)"_s}); !written)
            return written;
    }
    return moveIntoPlace(unfinished, file);
}
} // namespace

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>, StoreProblem> Store::open(const QString &profileFolder, Writer writer, const Clock &clock)
{
    const QString folder = QDir::cleanPath(profileFolder);
    if (const auto safe = prepareStoreFolder(folder); !safe)
        return fail(safe.error());
    auto lock = ProfileLock::take(folder);
    if (!lock)
        return fail(lock.error());

    const QString file = folder + u"/desk.sqlite"_s;
    if (!existsHere(file)) {
        if (const auto made = makeStore(file); !made)
            return fail(made.error());
    }
    if (const auto safe = checkStoreFile(file); !safe)
        return fail(safe.error());
    if (const auto known = checkHeader(file); !known)
        return fail(known.error());

    auto connection = Connection::open(file, Connection::Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (const auto current = migrate(**connection); !current)
        return fail(current.error());
    if (const auto filled = completeContactLines(**connection); !filled)
        return fail(filled.error());
    auto events = EventLog::open(**connection, writer, clock);
    if (!events)
        return fail(events.error());
    return std::unique_ptr<Store>(
        new Store(std::make_unique<Private>(std::move(*lock), std::move(*connection), std::move(*events))));
}

Result<void, StoreProblem> Store::erase(std::unique_ptr<Store> store)
{
    const QString folder = QFileInfo(store->file()).absolutePath();
    const auto lock = std::move(store->d->lock);
    store.reset();
    return removeStoreFolder(folder);
}

QString Store::file() const { return d->connection->file(); }

Result<bool, StoreProblem> Store::isEmpty() const
{
    bool empty = false;
    const auto read = d->connection->read(
        u"SELECT NOT EXISTS (SELECT 1 FROM tags) AND NOT EXISTS (SELECT 1 FROM links) AND NOT EXISTS (SELECT 1 FROM operations)"_s,
        {}, [&](const Row &row) { empty = row.number(0) != 0; });
    if (!read)
        return fail(read.error());
    return empty;
}

Result<void, StoreProblem> Store::together(const std::function<Result<void, StoreProblem>()> &work)
{
    return d->connection->transaction(work);
}

OperationLog &Store::operations() { return d->operations; }

LinkList &Store::links() { return d->links; }

TagList &Store::tags() { return d->tags; }

ContactBook &Store::contacts() { return d->contacts; }

DraftList &Store::drafts() { return d->drafts; }

EventLog &Store::events() { return *d->events; }

} // namespace payoutdesk
