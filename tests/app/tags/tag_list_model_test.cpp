// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto vendorId = u"645b280e95335f08eb021aa2"_s;
const auto twinId = u"645b280e95335f08eb02beef"_s;
const auto staffId = u"645b281f95335f08eb021aa3"_s;

ObjectId id(const QString &text) { return *ObjectId::parse(text); }

} // namespace

class TagListModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twinsShowTheEndOfTheirIds()
    {
        TagListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTags({{id(staffId), u"Staff"_s, {}}, {id(vendorId), u"Vendor"_s, {}}, {id(twinId), u"vendor"_s, {}}});
        QCOMPARE(model.index(0).data().toString(), u"Staff"_s);
        QCOMPARE(model.index(1).data().toString(), u"Vendor (…1aa2)"_s);
        QCOMPARE(model.index(2).data().toString(), u"vendor (…beef)"_s);
    }

    void whatTheListDoesNotKnowIsShownAndNeverDropped()
    {
        TagListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChosen({id(twinId), id(vendorId)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Unknown tag (…beef)"_s);
        model.setTags({{id(vendorId), u"Vendor"_s, u"#1f6aa5"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Vendor"_s);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.labelOf(id(twinId)), u"Unknown tag (…beef)"_s);
        const QList<ObjectId> chosen{id(twinId), id(vendorId)};
        QCOMPARE(model.chosen(), chosen);
    }

    void ticksAreKeptInTheirOrder()
    {
        TagListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTags({{id(staffId), u"Staff"_s, {}}, {id(vendorId), u"Vendor"_s, {}}});
        QSignalSpy changed(&model, &TagListModel::chosenChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        const QList<ObjectId> both{id(vendorId), id(staffId)};
        QCOMPARE(model.chosen(), both);
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen(), QList<ObjectId>{id(staffId)});
        QCOMPARE(changed.count(), 3);
        model.setChosen(id(staffId), true);
        QCOMPARE(changed.count(), 3);
        QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::TagListModelTest)
#include "tag_list_model_test.moc"
