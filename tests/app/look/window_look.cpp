// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_page.h"
#include "app/connect/connect_page.h"
#include "app/contacts/new_contact_page.h"
#include "app/export/export_dialog.h"
#include "app/export/export_flow.h"
#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/links/links_page.h"
#include "app/lists/row_list_actions.h"
#include "app/lists/row_list_table.h"
#include "app/resolve/resolve_page.h"
#include "app/tags/manage_tags_dialog.h"
#include "app/theme/theme.h"
#include "app/wiring/language.h"
#include "app/wiring/practice_words.h"
#include "app/wiring/session.h"
#include "core/desk/system_clock.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

/// Takes pictures of the practice window in the states that people meet.
class Look final {
public:
    Look(Session &session, const QString &folder, const QSize &size, Settings &settings)
        : m_session(session)
        , m_folder(folder)
        , m_size(size)
        , m_settings(settings)
    {
    }

    void take()
    {
        makeWindow(Surroundings::Practice);
        m_session.desk().open();
        QTest::qWait(600);
        grab(u"1-links"_s);
        m_window->showPage(PageKeys::newContact);
        QTest::qWait(200);
        grab(u"2-contact-empty"_s);
        type(u"Name"_s, u"Asha Verma"_s);
        type(u"E-mail"_s, u"asha@gmial.com"_s);
        type(u"Mobile"_s, u"+91 74285 8574"_s);
        m_window->findChild<NewContactPage *>()->mainAction();
        QTest::qWait(200);
        grab(u"3-contact-errors"_s);
        addPeople();
        grab(u"4-contact-list"_s);
        manageTags();
        m_window->showPage(PageKeys::toResolve);
        QTest::qWait(300);
        grab(u"6-resolve"_s);
        lookAtActivity();
        for (const Surroundings surroundings :
             {Surroundings::Live, Surroundings::Sandbox, Surroundings::TestServer, Surroundings::NotConnected}) {
            makeWindow(surroundings);
            m_window->showPage(PageKeys::connectPage);
            m_window->tell({Message::Kind::Success, u"Contact added: Asha Verma."_s});
            m_window->tell(
                {Message::Kind::Refused,
                 u"No reminder was sent to Asha, Pune (657aa9…84fb). Instantpay refused it: \"The selected type is invalid.\""_s});
            if (surroundings == Surroundings::NotConnected)
                m_window->tell(
                    {Message::Kind::NotKnown,
                     u"No answer within 45 s. We do not know whether Asha got this reminder. Sending again may message them twice."_s,
                     {},
                     {{u"Resolve"_s, [] {}}}});
            QTest::qWait(200);
            grab(u"7-connect-%1"_s.arg(static_cast<int>(surroundings)));
        }
    }

private:
    void makeWindow(Surroundings surroundings)
    {
        WindowSetup setup;
        setup.desk = &m_session.desk();
        setup.reader = &m_session.reader();
        setup.surroundings = surroundings;
        setup.profileName = u"Head office"_s;
        setup.outcomes = {m_session.host(), 45};
        setup.whatToTry = whatToTryInPractice();
        setup.pages.push_back(std::make_unique<LinksPage>(m_session.desk(), m_session.reader(), m_clock, m_settings,
                                                          LinksPageSetup{u"practice"_s, ReminderLimits{}, surroundings}));
        setup.pages.push_back(std::make_unique<NewContactPage>(m_session.desk(), m_session.reader(), m_clock));
        setup.pages.push_back(
            std::make_unique<ResolvePage>(m_session.desk(), m_session.reader(), m_clock, ReminderLimits{}, setup.outcomes));
        setup.pages.push_back(std::make_unique<ActivityPage>(m_session.desk(), m_session.reader(), m_clock, m_settings,
                                                             ActivityPageSetup{u"practice"_s, setup.outcomes, askWithDialog()}));
        setup.pages.push_back(std::make_unique<ConnectPage>(ConnectPage::Offer{}));
        m_window = std::make_unique<MainWindow>(std::move(setup));
        m_window->setPracticeArrivals(2);
        m_window->resize(m_size);
        m_window->show();
        m_window->activateWindow();
    }

    void type(const QString &name, const QString &text)
    {
        const auto edits = m_window->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->accessibleName() != QCoreApplication::translate("payoutdesk::ContactForm", name.toUtf8().constData()))
                continue;
            edit->setFocus();
            edit->clear();
            edit->setText(text);
            edit->setModified(true);
        }
    }

    void addPeople()
    {
        const std::pair<QString, QString> people[] = {{u"Asha Verma"_s, u"7428585742"_s},
                                                      {u"Ravi Kulkarni"_s, u"9876500001"_s},
                                                      {u"Meena Iyer"_s, u"98765 00002"_s},
                                                      {u"Zoë Fernandes"_s, u"09876500003"_s}};
        auto *page = m_window->findChild<NewContactPage *>();
        for (const auto &[name, mobile] : people) {
            type(u"Name"_s, name);
            type(u"E-mail"_s, u"a@b.in"_s);
            type(u"Mobile"_s, mobile);
            page->findChildren<QCheckBox *>().constFirst()->setChecked(true);
            page->mainAction();
            QTest::qWait(500);
        }
    }

    void manageTags()
    {
        auto *page = m_window->findChild<NewContactPage *>();
        for (const PageAction &action : page->pageActions()) {
            if (action.action->text() == NewContactPage::tr("&Manage tags"))
                action.action->trigger();
        }
        QTest::qWait(300);
        auto *dialog = m_window->findChild<ManageTagsDialog *>();
        dialog->grab().save(m_folder + u"/5-tags.png"_s);
        dialog->close();
    }

    void lookAtActivity()
    {
        auto *page = m_window->findChild<ActivityPage *>();
        const auto press = [page](const QString &text) {
            for (const PageAction &action : page->pageActions()) {
                if (action.action->text() == text)
                    action.action->trigger();
            }
        };
        m_window->showPage(PageKeys::activity);
        QTest::qWait(300);
        grab(u"8-activity"_s);
        press(RowListActions::tr("Details"));
        page->findChild<RowListTable *>()->selectRow(0);
        QTest::qWait(200);
        grab(u"8-activity-details"_s);
        press(ExportFlow::tr("Export"));
        QTest::qWait(200);
        auto *dialog = page->findChild<ExportDialog *>();
        dialog->grab().save(m_folder + u"/8-activity-export.png"_s);
        dialog->close();
        page->search(u"zebra"_s);
        QTest::qWait(200);
        grab(u"8-activity-nothing-matches"_s);
        page->search({});
    }

    void grab(const QString &name) { m_window->grab().save(m_folder + u'/' + name + u".png"_s); }

    Session &m_session;
    QString m_folder;
    QSize m_size;
    Settings &m_settings;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}},
                       {u"language"_s, {}, u"code"_s, u"en"_s},
                       {u"percent"_s, {}, u"number"_s, u"100"_s},
                       {u"size"_s, {}, u"WxH"_s, u"1120x720"_s}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);

    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10 * parser.value(u"percent"_s).toInt() / 100.0);
    QApplication::setFont(font);
    Theme theme(application);
    theme.setChoice(parser.isSet(u"dark"_s) ? ColorSchemeChoice::Dark : ColorSchemeChoice::Light);
    Language language(application);
    language.use(parser.value(u"language"_s));

    const QTemporaryDir data;
    const Places places = Places::inside(data.path());
    Settings settings(places.settingsFile);
    auto session = Session::make(practiceProfile(), places, {}, nullptr, {});
    if (!session)
        return 1;
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Look(**session, folder, QSize(size.value(0).toInt(), size.value(1).toInt()), settings).take();
    return 0;
}
