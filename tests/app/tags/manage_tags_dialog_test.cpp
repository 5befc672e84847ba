// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/manage_tags_dialog.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class ManageTagsDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        QVERIFY(m_fixture->open());
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_dialog = new ManageTagsDialog(*m_fixture->desk, m_fixture->reader, m_window.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_list = m_dialog->findChild<QListWidget *>();
    }
    void cleanup() { m_window.reset(); }

    void aTagIsAddedWithATidiedId()
    {
        type(u"Tag name"_s, u"Vendor"_s);
        type(u"Tag ID"_s, u" 645B280E95335F08EB021AA2 "_s);
        press(u"Add tag"_s);
        QTRY_COMPARE(m_list->count(), 1);
        QCOMPARE(m_list->item(0)->text(), u"Vendor"_s);
        QCOMPARE(named<QLineEdit>(*m_dialog, u"Tag name"_s)->text(), QString());
        // The same ID once more is said, not overwritten.
        type(u"Tag name"_s, u"Another"_s);
        type(u"Tag ID"_s, u"645b280e95335f08eb021aa2"_s);
        press(u"Add tag"_s);
        QVERIFY(named<QLineEdit>(*m_dialog, u"Tag ID"_s)->accessibleDescription().contains(u"already, as Vendor"_s));
        QCOMPARE(m_list->item(0)->text(), u"Vendor"_s);
    }

    void whatIsWrongIsSaidAndFocused()
    {
        type(u"Tag name"_s, u"Vendor"_s);
        type(u"Tag ID"_s, u"https://instant.pe/AbC123"_s);
        press(u"Add tag"_s);
        auto *id = named<QLineEdit>(*m_dialog, u"Tag ID"_s);
        QVERIFY(id->accessibleDescription().contains(u"short address"_s));
        QVERIFY(id->hasFocus());
        QCOMPARE(id->text(), u"https://instant.pe/AbC123"_s);
        QCOMPARE(m_list->count(), 0);
    }

    void renameRemoveAndUndo()
    {
        m_fixture->desk->saveTag({*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, u"#d93025"_s});
        QTRY_COMPARE(m_list->count(), 1);
        m_list->setCurrentRow(0);
        QVERIFY(named<QLineEdit>(*m_dialog, u"Tag ID"_s)->isReadOnly());
        type(u"Tag name"_s, u"Supplier"_s);
        press(u"Save changes"_s);
        QTRY_COMPARE(m_list->item(0)->text(), u"Supplier"_s);
        press(u"Remove from this list"_s);
        QTRY_COMPARE(m_list->count(), 0);
        press(u"Undo"_s);
        QTRY_COMPARE(m_list->count(), 1);
        QCOMPARE(m_list->item(0)->text(), u"Supplier"_s);
    }

private:
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(*m_dialog, field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void press(const QString &name)
    {
        auto *button = named<QPushButton>(*m_dialog, name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    ManageTagsDialog *m_dialog = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ManageTagsDialogTest)
#include "manage_tags_dialog_test.moc"
