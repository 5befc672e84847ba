// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/manage_tags_dialog.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
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
        m_dialog = new ManageTagsDialog(
            *m_fixture->desk, m_fixture->reader,
            [this](QWidget *, const std::function<void(const QString &)> &chosen) { chosen(m_file); }, m_window.get());
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

    void manyArePastedAndTheBadLinesStay()
    {
        press(u"Paste many"_s);
        auto *box = named<QPlainTextEdit>(*m_dialog, u"Tag lines"_s);
        QVERIFY(box->hasFocus());
        box->setPlainText(u"Vendor, 645b280e95335f08eb021aa2\nStaff\t645b280e95335f08eb021aa3\t#e8710a\nnothing\nBad,645b\n"_s);
        press(u"Add tags"_s);
        QTRY_COMPARE(m_list->count(), 2);
        QTRY_VERIFY(named<QLabel>(*m_dialog, u"2 added · 2 not usable"_s));
        QCOMPARE(box->toPlainText(), u"nothing\nBad,645b"_s);
        QVERIFY(box->accessibleDescription().contains(u"✖ Line 2, \"Bad,645b\": no tag ID"_s));
        box->setPlainText(u"Vendor, 645b280e95335f08eb021aa2"_s);
        press(u"Add tags"_s);
        QTRY_VERIFY(named<QLabel>(*m_dialog, u"0 added · 1 already there"_s));
        press(u"One tag at a time"_s);
        QVERIFY(named<QLineEdit>(*m_dialog, u"Tag name"_s));
    }

    void aFileIsImported_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<int>("tags");
        QTest::addColumn<QString>("said");
        const QByteArray csv = "\"Name\",\"ID\"\r\n\"Vendors, Pune\",645b280e95335f08eb021aa2\r\n";
        QTest::newRow("CSV with a mark") << "\xEF\xBB\xBF" + csv << 1 << u"1 added"_s;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\0\0", 6) << 0
                                    << u"This file is no plain text. Save the sheet as CSV (UTF-8) and import that. "
                                       "Nothing was added."_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << 0
                                   << u"This file is too large for a list of tags (more than 1 MB). Nothing was added."_s;
        QTest::newRow("nothing in it") << QByteArray() << 0 << u"Paste at least one tag: its name and its ID."_s;
    }
    void aFileIsImported()
    {
        QFETCH(QByteArray, contents);
        QFETCH(int, tags);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        m_file = folder.filePath(u"tags.csv"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        press(u"Import tags"_s);
        QTRY_VERIFY(named<QLabel>(*m_dialog, said));
        QTRY_COMPARE(m_list->count(), tags);
    }

    void aFolderIsNotRead()
    {
        m_file = QDir::tempPath();
        press(u"Import tags"_s);
        QTRY_VERIFY(named<QLabel>(*m_dialog, u"This file cannot be read. Nothing was added."_s));
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
    QString m_file; ///< what the person chooses
    std::unique_ptr<QWidget> m_window;
    ManageTagsDialog *m_dialog = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ManageTagsDialogTest)
#include "manage_tags_dialog_test.moc"
