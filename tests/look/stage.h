// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/main_window.h"
#include "app/wiring/wiring.h"
#include "core/practice/gateway_thread.h"
#include "tests/look/fixed_clock.h"
#include "tests/look/scripted_secrets.h"
#include "tests/look/words.h"

#include <QAbstractItemView>
#include <QImage>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <stdexcept>

class QAction;

namespace payoutdesk {

/// A scene did not come about: what was waited for, or was not found.
class Broken final : public std::runtime_error {
public:
    explicit Broken(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};

/// The whole program before the practice gateway, with a clock that stands still: what a scene plays on.
/// Everything is called by its English name, whatever the language. Every wait ends with what was waited for, or with Broken.
class Stage final {
public:
    /// Whose window: of nobody yet, of practice, or of the account "Head office" at the gateway or at Instantpay itself.
    enum class Place { FirstRun, Practice, TestServer, Live };

    explicit Stage(const QString &language = QStringLiteral("en"));
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Opens the program on its data, 1024×640, and waits until its store is open. What was open before is closed.
    /// At Place::Live requests lead into a proxy that is not there: nothing can leave this computer.
    void open(Place place, Keyring keyring = Keyring::Open);
    /// The same with a copy of these data; see keepData().
    void openOn(const QString &dataFolder, Place place, Keyring keyring = Keyring::Open);
    /// Closes the program, lets `spoil` do something to the folder of its profile, and opens it again: the store does not open.
    void openInVain(Place place, const std::function<void(const QString &profileFolder)> &spoil);
    /// Closes the program and copies its data into an empty folder.
    void closeAndKeep(const QString &dataFolder);
    /// Gives the record of events a name that is the same each time, and closes the program. Before the first event.
    void nameWriter();
    /// What the message with this key said is over.
    void withdraw(const QString &key);
    /// The gateway is gone: whoever looks for it is refused a connection. Before open().
    void unplug();
    /// The account's API address cannot be used, as when somebody wrote into the settings. Before open().
    void misaddress();
    /// The reader answers every question from now on with a problem, as when the disk fails.
    void failReading();
    /// Likewise, and the window is built anew and asks.
    void breakReading();

    [[nodiscard]] MainWindow &window();
    [[nodiscard]] Desk &desk();
    [[nodiscard]] FixedClock &clock() { return *m_clock; }
    /// What has the person's eyes: the dialog or menu that is open, else the window.
    [[nodiscard]] QWidget &front();

    void showPage(const QString &key);
    /// A visible control in front().
    template <typename Widget>
    [[nodiscard]] Widget &find(const QString &name)
    {
        Widget *found = nullptr;
        until(name, [&] { return (found = findNow<Widget>(name)) != nullptr; });
        return *found;
    }
    void press(const QString &button);
    /// Likewise, and waits until what it began has come to rest at the gateway, or waits for something.
    void pressAndRest(const QString &button);
    /// The button whose words begin so, where they hold a number or a name.
    void pressFirst(const std::function<bool(const QString &)> &fits);
    void trigger(const QString &action);
    [[nodiscard]] QAction &action(const QString &words);
    void type(const QString &field, const QString &text);
    void search(const QString &words);
    /// Answers the open file dialog with a file in the folder of the data.
    void chooseFile(const QString &name);
    /// Makes the row current whose sentence holds this text.
    void choose(const QString &table, const QString &text);
    /// Likewise, and ticks it.
    void tick(const QString &table, const QString &text);

    /// Sends a reviewed list to a server that is too busy after the first: the rest waits for minutes.
    void remindWhileBusy(const QList<ObjectId> &links);
    /// Presses of the desk, without the window, and the wait for what becomes of them.
    void add(const ContactDraft &contact);
    void remind(const ObjectId &link, const QString &overrideReason = {});

    void until(const QString &what, const std::function<bool()> &condition);
    /// Until every question is answered, every short timer has run out and two pictures are the same.
    void settle();
    /// The window with what lies over it.
    [[nodiscard]] QImage picture();

private:
    template <typename Widget>
    [[nodiscard]] Widget *findNow(const QString &name)
    {
        const QList<Widget *> all = front().findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->isVisible() && isCalled(*widget, name))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool isCalled(QWidget &widget, const QString &name) const;
    [[nodiscard]] QModelIndex row(QAbstractItemView &view, const QString &text);
    void close();
    void writeSettings(Place place);
    /// Starts the program on its data; what becomes of its store comes later.
    void begin(Place place, Keyring keyring);
    void hear();
    /// Runs `press` and waits until one more operation has come to rest, or waits for something.
    void play(const QString &what, const std::function<void()> &press);
    void answerAll();

    const QString m_language;
    const Words m_words;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>();
    std::unique_ptr<GatewayThread> m_gateway;
    QString m_baseUrl;
    Credentials m_credentials;
    std::unique_ptr<Wiring> m_wiring;
    QObject m_probe; ///< asks the reader, to know that it has answered what came before
    QList<HeldReminder> m_holds;
    BatchProgress m_batch;
    bool m_open = false;
    bool m_failed = false; ///< its store did not open
    int m_atRest = 0;
    int m_tagNews = 0;
};

} // namespace payoutdesk
