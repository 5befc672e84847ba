// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

class TagListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsComeByName()
    {
        StoreFixture desk;
        const Tag vendor{idOf(1), u"vendor"_s, u"#1b6e3c"_s};
        const Tag staff{idOf(2), u"Staff"_s, {}};
        const Tag hindi{idOf(3), u"विक्रेता"_s, u"#8a5300"_s};
        const Tag twin{idOf(4), u"Vendor"_s, {}};
        for (const Tag &tag : {vendor, staff, hindi, twin})
            QVERIFY(desk.store->tags().save(tag));
        QCOMPARE(*desk.reader()->answer(AllTags{}), (QList<Tag>{staff, vendor, twin, hindi}));
    }

    void savingAgainRenames()
    {
        StoreFixture desk;
        QVERIFY(desk.store->tags().save({idOf(1), u"Vendor"_s, {}}));
        QVERIFY(desk.store->tags().save({idOf(1), u"Supplier"_s, u"#0b57d0"_s}));
        QCOMPARE(*desk.reader()->answer(AllTags{}), (QList<Tag>{{idOf(1), u"Supplier"_s, u"#0b57d0"_s}}));
    }

    void removingTakesItOutOfThePickerAndSavingBringsItBack()
    {
        StoreFixture desk;
        const Tag tag{idOf(1), u"Vendor"_s, {}};
        QVERIFY(desk.store->tags().save(tag));
        QVERIFY(desk.store->tags().remove(tag.id));
        QVERIFY(desk.store->tags().remove(idOf(7)));
        QVERIFY(desk.reader()->answer(AllTags{})->isEmpty());
        QVERIFY(desk.store->tags().save(tag));
        QCOMPARE(desk.reader()->answer(AllTags{})->size(), 1);
    }

    void manyAreAddedAndThoseThereStayAsTheyAre()
    {
        StoreFixture desk;
        const Tag vendor{idOf(1), u"Vendor"_s, u"#1b6e3c"_s};
        QVERIFY(desk.store->tags().save(vendor));
        QVERIFY(desk.store->tags().save({idOf(2), u"Old"_s, {}}));
        QVERIFY(desk.store->tags().remove(idOf(2)));
        const auto report =
            desk.store->tags().add({{idOf(1), u"Other"_s, {}}, {idOf(2), u"Back"_s, {}}, {idOf(3), u"Staff"_s, {}}});
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->alreadyThere, 1);
        QCOMPARE(report->broughtBack, 1);
        QCOMPARE(*desk.reader()->answer(AllTags{}), (QList<Tag>{{idOf(2), u"Back"_s, {}}, {idOf(3), u"Staff"_s, {}}, vendor}));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::TagListTest)
#include "tag_list_test.moc"
