// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_draft.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
ContactDraft goodDraft()
{
    return {u"Sample Name"_s,
            u"sample@example.in"_s,
            u"7428585742"_s,
            u"Business Name"_s,
            {*ObjectId::parse(u"645b280e95335f08eb021aa2"_s)}};
}
} // namespace

class ContactDraftTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodDraftIsTaken()
    {
        const auto contact = check(goodDraft());
        QVERIFY(contact);
        QCOMPARE(contact->name, u"Sample Name"_s);
        QCOMPARE(contact->email.text(), u"sample@example.in"_s);
        QCOMPARE(contact->mobile.digits(), u"7428585742"_s);
        QCOMPARE(contact->company, u"Business Name"_s);
        QCOMPARE(contact->tags.size(), 1);
    }

    void whatWasTypedLooselyIsTidied()
    {
        ContactDraft draft = goodDraft();
        draft.name = u"  Sample\u00a0 Name "_s;
        draft.email = u" sample@EXAMPLE.in"_s;
        draft.mobile = u"+91 ७४२८५ ८५७४२"_s;
        draft.company = u" \u200b "_s;
        draft.tags.append(draft.tags.first());
        const auto contact = check(draft);
        QVERIFY(contact);
        QCOMPARE(contact->name, u"Sample Name"_s);
        QCOMPARE(contact->email.text(), u"sample@example.in"_s);
        QCOMPARE(contact->mobile.digits(), u"7428585742"_s);
        QCOMPARE(contact->company, QString());
        QCOMPARE(contact->tags.size(), 1);
    }

    void everyFieldIsLookedAt()
    {
        const auto nothing = check(ContactDraft());
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().name, std::optional(TextProblem::Empty));
        QCOMPARE(nothing.error().email, std::optional(Email::Problem::Empty));
        QCOMPARE(nothing.error().mobile, std::optional(Mobile::Problem::Empty));
        QVERIFY(!nothing.error().company);
        QVERIFY(nothing.error().noTags);
    }

    void oneFieldAlone_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto field : {"name", "email", "mobile", "company", "tags"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void oneFieldAlone()
    {
        QFETCH(QString, field);
        ContactDraft draft = goodDraft();
        if (field == u"name")
            draft.name = QString(ContactDraft::maximumNameLength + 1, u'a');
        else if (field == u"email")
            draft.email = u"sample@example"_s;
        else if (field == u"mobile")
            draft.mobile = u"9.87654E+09"_s;
        else if (field == u"company")
            draft.company = QString(ContactDraft::maximumCompanyLength + 1, u'a');
        else
            draft.tags.clear();
        const auto contact = check(draft);
        QVERIFY(!contact);
        const auto &problems = contact.error();
        QVERIFY(problems.any());
        QCOMPARE(problems.name.has_value(), field == u"name");
        QCOMPARE(problems.email.has_value(), field == u"email");
        QCOMPARE(problems.mobile.has_value(), field == u"mobile");
        QCOMPARE(problems.company.has_value(), field == u"company");
        QCOMPARE(problems.noTags, field == u"tags");
    }

    void noProblemsAreNone() { QVERIFY(!DraftProblems().any()); }
};

QTEST_GUILESS_MAIN(ContactDraftTest)
#include "contact_draft_test.moc"
