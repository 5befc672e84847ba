// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reader.h"

#include "core/store/read_store.h"

#include <QHash>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <typeindex>

namespace payoutdesk {

namespace {

/// Lives on the reader thread, with the connection that must not leave it.
class ReadingRoom final : public QObject {
public:
    void open(const QString &file)
    {
        m_store.reset();
        auto opened = ReadStore::open(file);
        if (opened)
            m_store = std::move(*opened);
        else
            m_problem = opened.error();
    }
    void close() { m_store.reset(); }

    template <typename Question>
    Result<typename Question::Answer, StoreProblem> answer(const Question &question) const
    {
        if (!m_store)
            return fail(m_problem);
        return m_store->answer(question);
    }

private:
    std::unique_ptr<ReadStore> m_store;
    StoreProblem m_problem{StoreProblem::Kind::Failed, {}, QStringLiteral("not open")};
};

/// The number of the newest question of one type and context; both threads look at it.
using Newest = std::shared_ptr<std::atomic<quint64>>;

} // namespace

class Reader::Private {
public:
    Newest newestOf(QObject *context, std::type_index type)
    {
        auto &ofContext = m_newest[context];
        if (ofContext.isEmpty()) {
            QObject::connect(context, &QObject::destroyed, &relay, [this, context] { m_newest.remove(context); });
        }
        Newest &newest = ofContext[type.hash_code()];
        if (!newest)
            newest = std::make_shared<std::atomic<quint64>>(0);
        return newest;
    }

    QObject relay; ///< answers come here: it lives as long as the asking thread's Reader, whatever becomes of a context
    QThread thread;
    std::unique_ptr<ReadingRoom> room = std::make_unique<ReadingRoom>();
    quint64 lastNumber = 0;

private:
    QHash<QObject *, QHash<size_t, Newest>> m_newest;
};

Reader::Reader(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("reader"));
    d->room->moveToThread(&d->thread);
    d->thread.start();
}

Reader::~Reader()
{
    close();
    QMetaObject::invokeMethod(
        d->room.get(), [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

void Reader::open(const QString &storeFile)
{
    QMetaObject::invokeMethod(
        d->room.get(), [room = d->room.get(), storeFile] { room->open(storeFile); }, Qt::QueuedConnection);
}

void Reader::close()
{
    QMetaObject::invokeMethod(
        d->room.get(), [room = d->room.get()] { room->close(); }, Qt::QueuedConnection);
}

template <typename Question>
void Reader::ask(const Question &question, QObject *context, Answered<Question> answered)
{
    const Newest newest = d->newestOf(context, typeid(Question));
    const quint64 number = ++d->lastNumber;
    newest->store(number);
    auto work = [room = d->room.get(), relay = &d->relay, context = QPointer<QObject>(context), question,
                 answered = std::move(answered), newest, number] {
        if (newest->load() != number)
            return; // superseded while it stood in line
        auto answer = room->answer(question);
        QMetaObject::invokeMethod(
            relay,
            [context, answered, newest, number, answer = std::move(answer)] {
                if (context && newest->load() == number)
                    answered(answer);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(d->room.get(), std::move(work), Qt::QueuedConnection);
}

template void Reader::ask(const CountLinks &, QObject *, Answered<CountLinks>);
template void Reader::ask(const LinkIds &, QObject *, Answered<LinkIds>);
template void Reader::ask(const LinkRows &, QObject *, Answered<LinkRows>);
template void Reader::ask(const LinkDetails &, QObject *, Answered<LinkDetails>);
template void Reader::ask(const ContactIds &, QObject *, Answered<ContactIds>);
template void Reader::ask(const ContactRows &, QObject *, Answered<ContactRows>);
template void Reader::ask(const CountContacts &, QObject *, Answered<CountContacts>);
template void Reader::ask(const CountAddedContacts &, QObject *, Answered<CountAddedContacts>);
template void Reader::ask(const ContactDetails &, QObject *, Answered<ContactDetails>);
template void Reader::ask(const AllTags &, QObject *, Answered<AllTags>);
template void Reader::ask(const Doubts &, QObject *, Answered<Doubts>);
template void Reader::ask(const AnsweredDoubts &, QObject *, Answered<AnsweredDoubts>);
template void Reader::ask(const FindContacts &, QObject *, Answered<FindContacts>);
template void Reader::ask(const CountOperations &, QObject *, Answered<CountOperations>);
template void Reader::ask(const ActivityIds &, QObject *, Answered<ActivityIds>);
template void Reader::ask(const ActivityRows &, QObject *, Answered<ActivityRows>);
template void Reader::ask(const CountActivity &, QObject *, Answered<CountActivity>);
template void Reader::ask(const CheckChain &, QObject *, Answered<CheckChain>);
template void Reader::ask(const ContactsAtHand &, QObject *, Answered<ContactsAtHand>);
template void Reader::ask(const OpenWork &, QObject *, Answered<OpenWork>);

} // namespace payoutdesk
