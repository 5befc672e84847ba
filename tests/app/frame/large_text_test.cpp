// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"
#include "app/contacts/new_contact_page.h"
#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/links/links_page.h"
#include "app/resolve/resolve_page.h"
#include "app/theme/theme.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// Everything works at 200 % text and 1024×640, and every target is at least 28 pixels.
class LargeTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_fixture.open());
        QFont font = QApplication::font();
        font.setPointSizeF(20);
        QApplication::setFont(font);
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void everyPageFits_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &key : {QString(PageKeys::payoutLinks), QString(PageKeys::newContact), QString(PageKeys::toResolve),
                                   QString(PageKeys::connectPage)})
            QTest::newRow(qPrintable(key)) << key;
    }
    void everyPageFits()
    {
        QFETCH(QString, page);
        const std::unique_ptr<MainWindow> window = make();
        window->resize(1024, 640);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->showPage(page);
        window->tell(
            {Message::Kind::NotKnown,
             u"No answer within 45 s. We do not know whether Asha got this reminder. Sending again may message them twice."_s,
             {},
             {{u"Resolve"_s, [] {}}}});
        QTest::qWait(100);
        QVERIFY2(window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(window->minimumSizeHint().width())));
        QVERIFY2(window->minimumSizeHint().height() <= 640, qPrintable(QString::number(window->minimumSizeHint().height())));
        QCOMPARE(window->size(), QSize(1024, 640));
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY2(button->width() >= 28 && button->height() >= 28, qPrintable(button->text()));
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> make()
    {
        WindowSetup setup;
        setup.desk = m_fixture.desk.get();
        setup.reader = &m_fixture.reader;
        setup.surroundings = Surroundings::Practice;
        setup.profileName = u"Head office"_s;
        setup.whatToTry = {u"Send a reminder."_s};
        setup.pages.push_back(std::make_unique<LinksPage>(*m_fixture.desk, m_fixture.reader, *m_fixture.clock, m_settings,
                                                          LinksPageSetup{u"test"_s, ReminderLimits{}, Surroundings::Practice}));
        setup.pages.push_back(std::make_unique<NewContactPage>(*m_fixture.desk, m_fixture.reader, *m_fixture.clock));
        setup.pages.push_back(std::make_unique<ResolvePage>(*m_fixture.desk, m_fixture.reader, *m_fixture.clock, ReminderLimits{},
                                                            OutcomeSurroundings{}));
        setup.pages.push_back(std::make_unique<ConnectPage>(ConnectPage::Offer{}));
        return std::make_unique<MainWindow>(std::move(setup));
    }

    DeskFixture m_fixture;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<Theme> m_theme;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::LargeTextTest)
#include "large_text_test.moc"
