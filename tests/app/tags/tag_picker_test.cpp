// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_picker.h"
#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// "Tag 1", "Tag 2" and so on.
QList<Tag> tags(int count)
{
    QList<Tag> list;
    for (int i = 1; i <= count; ++i)
        list.append({*ObjectId::parse(u"645b280e95335f08eb02%1"_s.arg(i, 4, 16, QLatin1Char('0'))), u"Tag %1"_s.arg(i), {}});
    return list;
}

} // namespace

class TagPickerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_picker = new TagPicker(m_window.get());
        m_picker->resize(500, 400);
        m_window->resize(500, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theGroupIsCalledTags() { QCOMPARE(accessibleNameOf(m_picker), u"Tags"_s); }

    void withoutTagsItSaysWhatToDo()
    {
        QSignalSpy wanted(m_picker, &TagPicker::manageWanted);
        m_picker->focusFirst();
        auto *manage = named<QPushButton>(*m_picker, u"Manage tags"_s);
        QVERIFY(manage && manage->hasFocus());
        manage->click();
        QCOMPARE(wanted.count(), 1);
    }

    void upToSevenArePlainBoxes()
    {
        m_picker->setTags(tags(7));
        QCOMPARE(m_picker->findChildren<QCheckBox *>().size(), 7);
        QVERIFY(!named<QLineEdit>(*m_picker, u"Filter tags"_s));
        auto *box = named<QCheckBox>(*m_picker, u"Tag 3"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(m_picker->chosen(), QList<ObjectId>{tags(7).at(2).id});
        m_picker->setTags(tags(3));
        QTRY_COMPARE(m_picker->findChildren<QCheckBox *>().size(), 3);
        QVERIFY(named<QCheckBox>(*m_picker, u"Tag 3"_s)->isChecked());
    }

    void aNameWithAnAmpersandStaysAName()
    {
        m_picker->setTags({{tags(1).constFirst().id, u"R&D"_s, {}}});
        QVERIFY(named<QCheckBox>(*m_picker, u"R&D"_s));
    }

    void manyGetAFilterAndEnterTicksTheFirstMatch()
    {
        m_picker->setTags(tags(12));
        auto *filter = named<QLineEdit>(*m_picker, u"Filter tags"_s);
        QVERIFY(filter);
        m_picker->focusFirst();
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"tag 11"_s);
        QCOMPARE(m_picker->findChild<QListView *>()->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_picker->chosen(), QList<ObjectId>{tags(12).at(10).id});
        QCOMPARE(filter->text(), QString());
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_picker->chosen().size(), 1);

        auto *remove = named<QPushButton>(*m_picker, u"Remove tag Tag 11"_s);
        QVERIFY(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(m_picker->chosen(), QList<ObjectId>());
        QVERIFY(filter->hasFocus());
    }

    void aFilterIsNoPattern()
    {
        m_picker->setTags(tags(12));
        QTest::keyClicks(named<QLineEdit>(*m_picker, u"Filter tags"_s), u".*"_s);
        QCOMPARE(m_picker->findChild<QListView *>()->model()->rowCount(), 0);
    }

    void aFilterThatFindsNothingSaysSo()
    {
        const QString words = u"No tag has this in its name."_s;
        m_picker->setTags(tags(12));
        auto *filter = named<QLineEdit>(*m_picker, u"Filter tags"_s);
        QVERIFY(!named<QLabel>(*m_picker, words));
        QTest::keyClicks(filter, u"zebra"_s);
        QVERIFY(named<QLabel>(*m_picker, words));
        QCOMPARE(filter->accessibleDescription(), words);
        m_picker->setTags(tags(11) + QList<Tag>{{*ObjectId::parse(u"645b280e95335f08eb021bbb"_s), u"Zebras"_s, {}}});
        QVERIFY(!named<QLabel>(*m_picker, words));
        filter->clear();
        QCOMPARE(filter->accessibleDescription(), QString());
    }

private:
    std::unique_ptr<QWidget> m_window;
    TagPicker *m_picker = nullptr;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::TagPickerTest)
#include "tag_picker_test.moc"
