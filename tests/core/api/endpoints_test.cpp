// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

NewContact sample()
{
    return {u"Sample Name"_s,
            *Email::parse(u"sample@example.in"_s),
            *Mobile::parse(u"7428585742"_s),
            u"Business Name"_s,
            {*ObjectId::parse(u"645b280e95335f08eb021aa2"_s)}};
}

} // namespace

class EndpointsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contactIsAsTheSeedShowsIt();
    void emptyCompanyIsLeftOut();
    void everyTagIsSent();
    void reminderHasTheLinkAndNothingElse();
};

void EndpointsTest::contactIsAsTheSeedShowsIt()
{
    QCOMPARE(AddContact::path(), u"/contacts/profile"_s);
    const QByteArray seed = R"({"name": "Sample Name", "email": "sample@example.in", "mobile": "7428585742",
        "companyName": "Business Name", "tagDetails" : [{"tagId": "645b280e95335f08eb021aa2"}]})";
    QCOMPARE(AddContact{sample()}.body(), QJsonDocument::fromJson(seed).object());
}

void EndpointsTest::emptyCompanyIsLeftOut()
{
    NewContact contact = sample();
    contact.company.clear();
    const QJsonObject body = AddContact{contact}.body();
    QCOMPARE(body.keys(), (QStringList{u"email"_s, u"mobile"_s, u"name"_s, u"tagDetails"_s}));
}

void EndpointsTest::everyTagIsSent()
{
    NewContact contact = sample();
    contact.tags.append(*ObjectId::parse(u"645b280e95335f08eb021aa3"_s));
    const QJsonArray tags = AddContact{contact}.body().value(u"tagDetails"_s).toArray();
    QCOMPARE(tags, (QJsonArray{QJsonObject{{u"tagId"_s, u"645b280e95335f08eb021aa2"_s}},
                               QJsonObject{{u"tagId"_s, u"645b280e95335f08eb021aa3"_s}}}));
}

void EndpointsTest::reminderHasTheLinkAndNothingElse()
{
    QCOMPARE(NotifyPayoutLink::path(), u"/payments/payout/link/notify"_s);
    const NotifyPayoutLink call{*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)};
    QCOMPARE(QJsonDocument(call.body()).toJson(QJsonDocument::Compact), QByteArray(R"({"linkId":"657aa9841b8d3897ff0a84fb"})"));
}

QTEST_GUILESS_MAIN(EndpointsTest)
#include "endpoints_test.moc"
