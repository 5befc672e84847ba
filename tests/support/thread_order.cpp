// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells the thread sanitizer what it can't see: Debian's Qt is built without it, so a call that Qt carries from one thread to
// another looks to it like two threads that never met. This file stands between the program's calls and Qt's, and says of each
// "what was done before the sending is seen by the receiver". It is compiled into every program of the preset `tsan`, and into
// no other one. The calls are those of Qt's headers that this project uses to cross threads: signals, QMetaObject::invokeMethod,
// deleteLater, the end of a QThread and QThreadPool.
#include <QCoreApplication>
#include <QEvent>
#include <QMetaMethod>
#include <QMetaObject>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <cstdint>
#include <dlfcn.h>
#include <functional>
#include <sanitizer/tsan_interface.h>

namespace {

/// A place of the sanitizer's own for an object: it outlives the object, so what was said of it stays said.
void *placeOf(const void *object)
{
    static std::array<std::uint64_t, 1 << 14> places = {};
    return &places[(reinterpret_cast<std::uintptr_t>(object) >> 4) % places.size()];
}

/// The object whose signals another one repeats as its own: those come without a slot to stand before. The order of memory is
/// relaxed on purpose: it must not say more than Qt does.
std::atomic<const QObject *> &repeatedBy(const QObject *object)
{
    static std::array<std::atomic<const QObject *>, 1 << 10> repeated = {};
    return repeated[(reinterpret_cast<std::uintptr_t>(object) >> 4) % repeated.size()];
}

/// The function of Qt that one of this file stands before. \a name is the linker's.
template <typename Function>
Function *behind(Function * /*type*/, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// A slot that stands before another one. It sees what was released at its own place and, of a connection, at the sender's.
class OrderedSlot final : public QtPrivate::QSlotObjectBase {
public:
    explicit OrderedSlot(QtPrivate::QSlotObjectBase *slot, const QObject *sender = nullptr)
        : QSlotObjectBase(&OrderedSlot::run)
        , m_slot(slot)
        , m_sender(sender)
    {
        __tsan_release(placeOf(this));
    }

private:
    static void run(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *same)
    {
        void *place = placeOf(base);
        __tsan_acquire(place);
        auto *self = static_cast<OrderedSlot *>(base);
        switch (which) {
        case Call:
            __tsan_acquire(placeOf(self->m_sender));
            self->m_slot->call(receiver, arguments);
            __tsan_release(place);
            __tsan_release(placeOf(QThread::currentThread())); // who waits for the end of the thread sees it
            break;
        case Compare:
            *same = self->m_slot->compare(arguments);
            break;
        case Destroy:
            self->m_slot->destroyIfLastRef();
            delete self;
            break;
        default:
            break;
        }
    }

    QSlotObjectBase *m_slot;
    const QObject *m_sender;
};

/// A task of a pool that sees what was done before it was handed over.
class OrderedTask final : public QRunnable {
public:
    explicit OrderedTask(std::function<void()> function)
        : m_function(std::move(function))
    {
        __tsan_release(placeOf(this));
    }

    void run() override
    {
        __tsan_acquire(placeOf(this));
        m_function();
    }

private:
    std::function<void()> m_function;
};

/// An object that another thread asked to go: what was done with it there is seen by its destructor. The destructors that a
/// thread runs as it ends see what was done before it was told to, and are seen by who waits for its end.
bool beforeEvent(void **data)
{
    auto *receiver = static_cast<QObject *>(data[0]);
    auto *event = static_cast<QEvent *>(data[1]);
    if (event->type() == QEvent::MetaCall)
        __tsan_acquire(placeOf(repeatedBy(receiver).load(std::memory_order_relaxed)));
    if (event->type() != QEvent::DeferredDelete)
        return false;
    __tsan_acquire(placeOf(receiver));
    QThread *thread = QThread::currentThread();
    if (thread == QCoreApplication::instance()->thread())
        return false;
    __tsan_acquire(placeOf(thread));
    *static_cast<bool *>(data[2]) = receiver->event(event);
    __tsan_release(placeOf(thread));
    return true;
}

const bool listening = QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    using Activate = void(QObject *, const QMetaObject *, int, void **);
    static Activate *const real = behind(static_cast<Activate *>(nullptr), "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(placeOf(sender));
    real(sender, type, signal, arguments);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver, void **slotAddress,
                                             QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
                                             const QMetaObject *senderType)
{
    using Connect = QMetaObject::Connection(const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *,
                                            Qt::ConnectionType, const int *, const QMetaObject *);
    static Connect *const real =
        behind(static_cast<Connect *>(nullptr),
               "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return real(sender, signal, receiver, slotAddress, new OrderedSlot(slot, sender), type, types, senderType);
}

QMetaObject::Connection QObject::connect(const QObject *sender, const QMetaMethod &signal, const QObject *receiver,
                                         const QMetaMethod &method, Qt::ConnectionType type)
{
    using Connect =
        QMetaObject::Connection(const QObject *, const QMetaMethod &, const QObject *, const QMetaMethod &, Qt::ConnectionType);
    static Connect *const real =
        behind(static_cast<Connect *>(nullptr), "_ZN7QObject7connectEPKS_RK11QMetaMethodS1_S4_N2Qt14ConnectionTypeE");
    repeatedBy(receiver).store(sender, std::memory_order_relaxed);
    return real(sender, signal, receiver, method, type);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    using Invoke = bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static Invoke *const real =
        behind(static_cast<Invoke *>(nullptr),
               "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *ordered = new OrderedSlot(slot);
    void *place = placeOf(ordered);
    const bool done = real(object, ordered, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(place);
    return done;
}

void QObject::deleteLater()
{
    static auto *const real = behind(static_cast<void (*)(QObject *)>(nullptr), "_ZN7QObject11deleteLaterEv");
    __tsan_release(placeOf(this));
    real(this);
}

void QThread::quit()
{
    static auto *const real = behind(static_cast<void (*)(QThread *)>(nullptr), "_ZN7QThread4quitEv");
    __tsan_release(placeOf(this));
    real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool(QThread *, QDeadlineTimer);
    static Wait *const real = behind(static_cast<Wait *>(nullptr), "_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    if (ended)
        __tsan_acquire(placeOf(this));
    return ended;
}

void QThreadPool::start(std::function<void()> function, int priority) { start(new OrderedTask(std::move(function)), priority); }
