// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/new_contact_page.h"
#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/tags/manage_tags_dialog.h"
#include "app/theme/theme.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

/// Takes pictures of a clerk's day without a connection, and of the morning after.
class Look final {
public:
    Look(QString folder, const QSize &size)
        : m_folder(std::move(folder))
        , m_size(size)
    {
        m_fixture.setup.firstTags = {{*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, u"#1a73e8"_s}};
        m_fixture.setup.address = *ApiAddress::parse(u"http://127.0.0.1:1"_s);
    }

    void take()
    {
        start();
        m_window->showPage(PageKeys::newContact);
        for (const auto &[name, mobile] :
             {std::pair{u"Asha Verma"_s, u"9876500001"_s}, std::pair{u"Meena Iyer"_s, u"9876500002"_s},
              std::pair{u"Zoe Fernandes"_s, u"9876500003"_s}})
            add(name, mobile);
        type(u"Name"_s, u"Ravi K"_s);
        trigger(u"Put this contact aside"_s);
        type(u"Name"_s, u"Half a na"_s);
        QTest::qWait(700);
        grab(u"1-offline"_s);
        Q_EMIT m_fixture.desk->connectionBack({Operation{}, Operation{}, Operation{}});
        QTest::qWait(100);
        grab(u"2-back"_s);

        m_fixture.end();
        m_window.reset();
        start();
        QTest::qWait(300);
        grab(u"3-morning"_s);
        m_window->showPage(PageKeys::newContact);
        QTest::qWait(200);
        grab(u"4-drafts"_s);
        trigger(u"Manage tags"_s);
        QTest::qWait(200);
        auto *dialog = m_window->findChild<ManageTagsDialog *>();
        dialog->grab().save(m_folder + u"/5-tags.png"_s);
        named<QPushButton>(*dialog, u"Paste many"_s)->click();
        named<QPlainTextEdit>(*dialog, u"Tag lines"_s)
            ->setPlainText(
                u"Staff, 645b280e95335f08eb021aa3, #e8710a\nVendor,645b280e95335f08eb021aa2\nRetailers in Pune and Mumbai\n"
                "Auditors, 645b280e95335f08eb021aaz\n"_s);
        named<QPushButton>(*dialog, u"Add tags"_s)->click();
        QTest::qWait(300);
        dialog->grab().save(m_folder + u"/6-tags-pasted.png"_s);
        dialog->close();
        m_fixture.desk->removeTag(*ObjectId::parse(u"645b280e95335f08eb021aa2"_s));
        m_fixture.desk->removeTag(*ObjectId::parse(u"645b280e95335f08eb021aa3"_s));
        trigger(u"Discard what is typed"_s);
        QTest::qWait(300);
        grab(u"7-no-tags"_s);
    }

private:
    void start()
    {
        m_fixture.desk.reset();
        if (!m_fixture.open())
            qFatal("no desk");
        WindowSetup setup;
        setup.desk = m_fixture.desk.get();
        setup.reader = &m_fixture.reader;
        setup.surroundings = Surroundings::Live;
        setup.profileName = u"Head office"_s;
        setup.outcomes = {u"api.instantpay.in"_s, 45};
        setup.pages.push_back(std::make_unique<NewContactPage>(*m_fixture.desk, m_fixture.reader, *m_fixture.clock));
        m_window = std::make_unique<MainWindow>(std::move(setup));
        m_window->resize(m_size);
        m_window->show();
        m_window->activateWindow();
        Q_EMIT m_fixture.desk->opened(m_fixture.report);
        QTest::qWait(200);
    }

    void type(const QString &name, const QString &text)
    {
        auto *edit = named<QLineEdit>(*m_window, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void add(const QString &name, const QString &mobile)
    {
        type(u"Name"_s, name);
        type(u"E-mail"_s, u"a@example.in"_s);
        type(u"Mobile"_s, mobile);
        named<QCheckBox>(*m_window, u"Vendor"_s)->setChecked(true);
        m_window->findChild<NewContactPage *>()->mainAction();
        QTest::qWait(400);
    }

    void trigger(const QString &name)
    {
        const auto actions = m_window->findChild<NewContactPage *>()->pageActions();
        for (const PageAction &action : actions) {
            if (action.action->text().remove(u'&') == name)
                action.action->trigger();
        }
    }

    void grab(const QString &name) { m_window->grab().save(m_folder + u'/' + name + u".png"_s); }

    QString m_folder;
    QSize m_size;
    DeskFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}}, {u"percent"_s, {}, u"number"_s, u"100"_s}, {u"size"_s, {}, u"WxH"_s, u"1120x720"_s}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10 * parser.value(u"percent"_s).toInt() / 100.0);
    QApplication::setFont(font);
    Theme theme(application);
    theme.setChoice(parser.isSet(u"dark"_s) ? ColorSchemeChoice::Dark : ColorSchemeChoice::Light);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Look(folder, QSize(size.value(0).toInt(), size.value(1).toInt())).take();
    return 0;
}
