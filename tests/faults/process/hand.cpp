// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hand at the real program: a plugin that Qt loads into it when QT_QPA_GENERIC_PLUGINS names "hand", and that finds and presses
// what a person would. Commands come in on stdin, one a line, each answered with one line on stdout:
//   press reminder|contact   chooses the first link, or fills in the form, and presses
//   click NAME               presses the button of this name, once it can be seen
//   close                    asks the window to close, as the desktop does
//   quit                     sends what Qt sends when the session manager has said that the session ends
//   words                    the visible text "Message"
//   loop                     how often the event loop came round since this was asked last, and how many ms it was away at most
// PAYOUTDESK_TEST_AUTHORITY names a file with a certificate authority to trust beside the system's.
#include "tests/app/support/named.h"
#include "tests/faults/loop_watch.h"

#include <QApplication>
#include <QCheckBox>
#include <QGenericPlugin>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <unistd.h>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

constexpr int lookEveryMs = 20;
constexpr int draftIsKeptMs = 900; // what was typed is on disk by then

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QMainWindow *window()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (auto *main = qobject_cast<QMainWindow *>(each); main && main->isVisible())
            return main;
    }
    return nullptr;
}

/// Also in a dialog before the window.
template <typename Widget>
Widget *find(const QString &name)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *each : all) {
        if (auto *found = named<Widget>(*each, name); each->isVisible() && found)
            return found;
    }
    return nullptr;
}

bool click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

class Hand final : public QObject {
public:
    Hand()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        const auto authority = QSslCertificate::fromPath(qEnvironmentVariable("PAYOUTDESK_TEST_AUTHORITY"));
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(authority);
        QSslConfiguration::setDefaultConfiguration(tls);
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        m_loop.start();
    }

private:
    void read()
    {
        QByteArray bytes(4096, Qt::Uninitialized);
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (count <= 0)
            return m_input.setEnabled(false);
        m_pending += bytes.left(count);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_pending.left(end));
            m_pending.remove(0, end + 1);
            obey(line);
        }
    }

    void obey(const QString &line)
    {
        if (line == u"press reminder"_s)
            return once([] { return chooseLink() && click(u"Send reminder"_s); }, "pressed");
        if (line == u"press contact"_s)
            return once([] { return click(u"New contact"_s); }, {}, [this] { fillForm(); });
        if (line.startsWith(u"click "_s))
            return once([name = line.mid(6)] { return click(name); }, "clicked");
        if (line == u"close"_s)
            return once([] { return window() != nullptr; }, "asked", [] { window()->close(); });
        if (line == u"quit"_s) {
            QEvent quit(QEvent::Quit);
            QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
            return say("asked");
        }
        if (line == u"words"_s) {
            const auto *message = find<QTextEdit>(u"Message"_s);
            return say(message ? message->toPlainText().replace(u'\n', u' ').toUtf8() : QByteArray());
        }
        if (line == u"loop"_s) {
            m_loop.stop(); // it may be away right now
            say(QByteArray::number(m_loop.seen().turns) + ' ' + QByteArray::number(m_loop.seen().worstGapMs));
            return m_loop.start();
        }
        say("not understood");
    }

    static bool chooseLink()
    {
        auto *table = find<QTableView>(u"Payout link list"_s);
        if (!table || table->model()->rowCount() == 0 || !table->model()->index(0, 0).data().toString().contains(u"657aa9"_s))
            return false;
        table->setCurrentIndex(table->model()->index(0, 0));
        return true;
    }

    void fillForm()
    {
        const auto filled = [] {
            auto *tag = find<QCheckBox>(u"Vendor"_s);
            auto *name = find<QLineEdit>(u"Name"_s);
            if (!tag || !name)
                return false;
            tag->setChecked(true);
            name->setText(u"Ravi Kulkarni"_s);
            find<QLineEdit>(u"E-mail"_s)->setText(u"ravi@example.in"_s);
            find<QLineEdit>(u"Mobile"_s)->setText(u"9876500001"_s);
            return true;
        };
        once(filled, {}, [this] {
            QTimer::singleShot(draftIsKeptMs, this, [this] { once([] { return click(u"Add and next"_s); }, "pressed"); });
        });
    }

    /// Tries until `done`, then answers and goes on.
    void once(const std::function<bool()> &done, const QByteArray &answer, const std::function<void()> &then = {})
    {
        auto *look = new QTimer(this);
        connect(look, &QTimer::timeout, this, [look, done, answer, then] {
            if (!done())
                return;
            look->deleteLater();
            look->stop();
            if (!answer.isEmpty())
                say(answer);
            if (then)
                then();
        });
        look->start(lookEveryMs);
    }

    QSocketNotifier m_input;
    QByteArray m_pending;
    LoopWatch m_loop;
};

} // namespace

class HandPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand.json")
public:
    QObject *create(const QString &, const QString &) override { return new Hand; }
};

} // namespace payoutdesk

#include "hand.moc"
