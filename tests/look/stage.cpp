// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/stage.h"

#include "app/messages/start_panel.h"
#include "tests/app/support/named.h"
#include "tests/look/scripted_answers.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <filesystem>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;
constexpr int shortTimerMs = 1'000; ///< longer ones are of the minute and of the second
constexpr int fewestRounds = 2;     ///< an answer of the desk may lead to a question, and its answer to another
constexpr QSize smallScreen(1024, 640);

/// What lies over the window, the lowest first.
QList<QWidget *> overlays(const QWidget &window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget != &window && qobject_cast<QDialog *>(widget))
            found.append(widget);
    }
    for (QWidget *widget : all) {
        if (widget->isVisible() && qobject_cast<QMenu *>(widget))
            found.append(widget);
    }
    return found;
}

/// Copies a closed store: its folder stays closed to others, as the program demands.
void copyFolder(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const auto &entry : fs::recursive_directory_iterator(to.toStdString())) {
        if (entry.is_directory())
            fs::permissions(entry.path(), fs::perms::owner_all);
    }
}

bool comesToRest(OperationState state)
{
    return state != OperationState::Held && state != OperationState::Queued && state != OperationState::Sending;
}

} // namespace

Stage::Stage(const QString &language)
    : m_language(language)
    , m_words(language)
    , m_folder(std::make_unique<QTemporaryDir>())
    , m_gateway(std::make_unique<GatewayThread>())
{
    if (!m_gateway->start(std::nullopt, sameAnswerEachTime))
        qFatal("no port on 127.0.0.1");
    m_baseUrl = m_gateway->baseUrl();
    m_credentials = {m_gateway->clientId(), Secret(m_gateway->clientSecret()), QString()};
}

Stage::~Stage() { close(); }

void Stage::close()
{
    const QList<QWidget *> over = m_wiring && m_wiring->window() ? overlays(*m_wiring->window()) : QList<QWidget *>{};
    for (QWidget *widget : over)
        widget->close();
    m_wiring.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_open = false;
    m_failed = false;
    m_holds.clear();
    m_batch = {};
}

void Stage::writeSettings(Place place)
{
    QFile file(Places::inside(m_folder->path()).settingsFile);
    QByteArray text =
        "[window]\ncolorScheme=light\nlanguage=" + m_language.toLatin1() + "\n[sending]\nperSecond=20\ninFlight=1\n";
    const QByteArray account = "[profiles/head-office]\nname=Head office\nendpointIp=203.0.113.7\nsecretStored=true\n";
    if (place == Place::TestServer)
        text += account + "environment=sandbox\nproxy=none\nbaseUrl=" + m_baseUrl.toLatin1() + "\n";
    if (place == Place::Live)
        text += account + "proxy=http\nproxyHost=127.0.0.1\nproxyPort=9\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the settings");
}

void Stage::open(Place place, Keyring keyring)
{
    close();
    begin(place, keyring);
    until(u"the open store"_s, [this] { return m_open; });
    settle();
}

void Stage::openInVain(Place place, const std::function<void(const QString &)> &spoil)
{
    close();
    spoil(Places::inside(m_folder->path()).profileFolder(u"head-office"_s));
    begin(place, Keyring::Open);
    until(u"the store that cannot be opened"_s, [this] { return m_failed; });
    settle();
}

void Stage::begin(Place place, Keyring keyring)
{
    writeSettings(place);
    Session::Extras extras;
    extras.holdMs = 5'000;
    extras.clock = m_clock;
    extras.practiceScript = sameAnswerEachTime;
    extras.makeSecretStore = [keyring, credentials = m_credentials] {
        return std::make_unique<ScriptedSecrets>(keyring, credentials);
    };
    CommandLine line;
    line.practice = place == Place::Practice;
    m_wiring = std::make_unique<Wiring>(*qApp, line, Places::inside(m_folder->path()), extras);
    if (m_wiring->start())
        throw Broken(u"the program does not start"_s);
    hear();
    window().resize(smallScreen);
    until(u"an active window"_s, [this] { return window().isActiveWindow(); });
}

void Stage::hear()
{
    if (!m_wiring->session()) {
        m_open = true;
        return;
    }
    QObject::connect(&desk(), &Desk::opened, &m_probe, [this] { m_open = true; });
    QObject::connect(&desk(), &Desk::openFailed, &m_probe, [this] { m_failed = true; });
    QObject::connect(&desk(), &Desk::holdsChanged, &m_probe, [this](const QList<HeldReminder> &holds) { m_holds = holds; });
    QObject::connect(&desk(), &Desk::batchChanged, &m_probe, [this](const BatchProgress &batch) { m_batch = batch; });
    QObject::connect(&desk(), &Desk::operationChanged, &m_probe, [this](const Operation &operation) {
        if (comesToRest(operation.state))
            ++m_atRest;
    });
    QObject::connect(&desk(), &Desk::tagsChanged, &m_probe, [this] { ++m_tagNews; });
    QObject::connect(&desk(), &Desk::operationWaits, &m_probe, [this] { ++m_atRest; });
}

void Stage::openOn(const QString &dataFolder, Place place, Keyring keyring)
{
    close();
    copyFolder(dataFolder, m_folder->path());
    open(place, keyring);
}

void Stage::closeAndKeep(const QString &dataFolder)
{
    const QSignalSpy closed(&desk(), &Desk::closed);
    desk().close(1'000);
    until(u"the closed store"_s, [&closed] { return !closed.isEmpty(); });
    close();
    copyFolder(m_folder->path(), dataFolder);
}

void Stage::unplug()
{
    m_gateway.reset();
    m_baseUrl = u"http://127.0.0.1:9"_s; // nobody listens there, and every picture shows the same port
}

void Stage::misaddress()
{
    m_gateway.reset();
    m_baseUrl = u"api.instantpay.in"_s; // without https://
}

void Stage::withdraw(const QString &key)
{
    const QList<StartPanel *> panels = window().findChildren<StartPanel *>();
    for (StartPanel *panel : panels)
        Q_EMIT panel->messageOver(key);
    settle();
}

void Stage::nameWriter()
{
    close();
    const QString file = Places::inside(m_folder->path()).profileFolder(u"head-office"_s) + u"/desk.sqlite"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stage"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(u"UPDATE writers SET writer = '00000000-0000-4000-8000-000000000002'"_s))
            throw Broken(u"the writer cannot be named"_s);
    }
    QSqlDatabase::removeDatabase(u"stage"_s);
}

void Stage::failReading() { m_wiring->session()->reader().close(); }

void Stage::breakReading()
{
    failReading();
    const QPointer<MainWindow> before(&window());
    Q_EMIT window().languageWanted(m_language); // builds the window anew, and each page asks anew
    until(u"the new window"_s, [&before] { return before.isNull(); });
    window().resize(smallScreen);
    settle();
}

MainWindow &Stage::window() { return *m_wiring->window(); }

Desk &Stage::desk() { return m_wiring->session()->desk(); }

QWidget &Stage::front()
{
    const QList<QWidget *> over = overlays(window());
    return over.isEmpty() ? static_cast<QWidget &>(window()) : *over.constLast();
}

bool Stage::isCalled(QWidget &widget, const QString &name) const
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return m_words.mean(accessibleNameOf(&widget), name) || (button && m_words.mean(button->text(), name));
}

void Stage::showPage(const QString &key)
{
    window().showPage(key);
    if (window().currentPage() != key)
        throw Broken(u"no page "_s + key);
    settle();
}

void Stage::press(const QString &button)
{
    QAbstractButton &found = find<QAbstractButton>(button);
    until(button + u" to be enabled"_s, [&found] { return found.isEnabled(); });
    if (found.focusPolicy() & Qt::ClickFocus)
        found.setFocus(Qt::MouseFocusReason); // as a hand does
    found.click();
    settle();
}

void Stage::pressAndRest(const QString &button)
{
    play(u"an outcome of "_s + button, [&] { press(button); });
    settle();
}

void Stage::pressFirst(const std::function<bool(const QString &)> &fits)
{
    const QList<QAbstractButton *> all = front().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->isEnabled() && fits(withoutMnemonic(button->text()))) {
            button->click();
            return settle();
        }
    }
    throw Broken(u"no such button"_s);
}

QAction &Stage::action(const QString &words)
{
    const QList<QAction *> all = window().findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->isEnabled() && action->isVisible() && m_words.mean(action->text(), words))
            return *action;
    }
    throw Broken(u"no action "_s + words);
}

void Stage::trigger(const QString &words)
{
    action(words).trigger();
    settle();
}

void Stage::type(const QString &field, const QString &text)
{
    QWidget *found = nullptr;
    until(field, [&] {
        found = findNow<QLineEdit>(field);
        return found || (found = findNow<QPlainTextEdit>(field));
    });
    found->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(found))
        line->selectAll();
    else
        qobject_cast<QPlainTextEdit *>(found)->selectAll();
    QInputMethodEvent typed; // takes every script, where keys take Latin letters only
    typed.setCommitString(text);
    QCoreApplication::sendEvent(found, &typed);
}

void Stage::search(const QString &words)
{
    type(u"Search"_s, words);
    QTest::keyClick(&find<QLineEdit>(u"Search"_s), Qt::Key_Return);
    settle();
}

void Stage::chooseFile(const QString &name)
{
    auto *dialog = qobject_cast<QFileDialog *>(&front());
    if (!dialog)
        throw Broken(u"nobody asks for a file"_s);
    Q_EMIT dialog->fileSelected(m_folder->filePath(name));
    dialog->close();
    window().activateWindow();
    until(u"the window in front again"_s, [this] { return window().isActiveWindow(); });
    settle();
}

QModelIndex Stage::row(QAbstractItemView &view, const QString &text)
{
    QModelIndex found;
    until(text, [&] {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(text) || index.data().toString().contains(text)) {
                found = index;
                return true;
            }
        }
        return false;
    });
    return found;
}

void Stage::choose(const QString &table, const QString &text)
{
    auto &view = find<QAbstractItemView>(table);
    view.selectionModel()->setCurrentIndex(row(view, text), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}

void Stage::tick(const QString &table, const QString &text)
{
    auto &view = find<QAbstractItemView>(table);
    if (!view.model()->setData(row(view, text), Qt::Checked, Qt::CheckStateRole))
        throw Broken(u"no tick for "_s + text);
    settle();
}

void Stage::play(const QString &what, const std::function<void()> &press)
{
    const int before = m_atRest;
    press();
    until(what, [this, before] { return m_atRest > before; });
}

void Stage::add(const ContactDraft &contact)
{
    play(u"an outcome for "_s + contact.name, [&] { desk().addContact(SubmissionId::create(), contact); });
}

void Stage::remindWhileBusy(const QList<ObjectId> &links)
{
    m_gateway->setScript([](const GatewayArrival &) {
        return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Raw,
                                .raw = "HTTP/1.1 503 Busy\r\nRetry-After: 300\r\nContent-Length: 0\r\n\r\n"};
    });
    play(u"an outcome of the first"_s, [&] { desk().remind(SubmissionId::create(), links, Desk::Hold::No); });
    until(u"a list that waits"_s, [this] { return m_batch.pausedForMs > 0; });
    m_batch.pausedForMs = 300'000; // the same in every picture
    settle();
}

void Stage::remind(const ObjectId &link, const QString &overrideReason)
{
    play(u"an outcome for "_s + link.text(),
         [&] { desk().remind(SubmissionId::create(), {link}, Desk::Hold::No, overrideReason); });
}

void Stage::until(const QString &what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, patienceMs))
        throw Broken(u"waited in vain for: "_s + what);
}

void Stage::answerAll()
{
    if (m_wiring->session() && !m_failed) {
        // A tag that nobody has: the desk says that it is gone once it has done what it was told before.
        const int before = m_tagNews;
        desk().removeTag(*ObjectId::parse(u"000000000000000000000000"_s));
        until(u"the desk"_s, [this, before] { return m_tagNews > before; });
        bool answered = false;
        m_wiring->session()->reader().ask(CountOperations{}, &m_probe, [&answered](const auto &) { answered = true; });
        until(u"the reader"_s, [&answered] { return answered; });
    }
    until(u"short timers"_s, [this] {
        const QList<QTimer *> timers = window().findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) {
            return timer->isActive() && timer->isSingleShot() && timer->interval() < shortTimerMs;
        });
    });
    until(u"the cross in the search field"_s, [this] { // fades in and out
        const QList<QToolButton *> buttons = window().findChildren<QToolButton *>();
        return std::all_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            const qreal opacity = button->property("opacity").toReal();
            return opacity <= 0 || opacity >= 1;
        });
    });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Stage::settle()
{
    QImage before;
    for (int round = 0; round < 50; ++round) {
        answerAll();
        if (!m_holds.isEmpty()) // their seconds count down: begin anew for every picture
            Q_EMIT desk().holdsChanged(QList<HeldReminder>(m_holds));
        if (m_batch.pausedForMs > 0)
            Q_EMIT desk().batchChanged(BatchProgress(m_batch));
        QImage now = picture();
        if (round >= fewestRounds && now == before)
            return;
        before = std::move(now);
    }
    throw Broken(u"the window never rests"_s);
}

QImage Stage::picture()
{
    QPixmap whole = window().grab();
    const QList<QWidget *> over = overlays(window());
    QPainter painter(&whole);
    for (QWidget *widget : over) {
        painter.fillRect(whole.rect(), QColor(0, 0, 0, 60));
        if (qobject_cast<QMenu *>(widget)) {
            painter.drawPixmap(window().mapFromGlobal(widget->pos()), widget->grab());
            continue;
        }
        // The frame and the title that a desktop draws.
        const int titleHeight = widget->fontMetrics().height() + 6;
        QRect frame = widget->rect().adjusted(-1, -titleHeight, 1, 1);
        frame.moveCenter(window().rect().center());
        painter.fillRect(frame, QColor(0x50, 0x55, 0x5c));
        painter.setPen(Qt::white);
        painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), titleHeight)), Qt::AlignCenter, widget->windowTitle());
        painter.drawPixmap(frame.topLeft() + QPoint(1, titleHeight), widget->grab());
    }
    painter.end();
    return whole.toImage();
}

} // namespace payoutdesk
