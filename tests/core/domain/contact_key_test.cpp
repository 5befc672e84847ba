// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_key.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class ContactKeyTest final : public QObject {
    Q_OBJECT

    static QString key(const QString &mobile, const QString &email)
    {
        return contactKey(*Mobile::parse(mobile), *Email::parse(email));
    }

private Q_SLOTS:
    void itIsStable()
    {
        // sha256("7428585742\nsample@example.in"), by sha256sum: it stands in databases and must never change.
        QCOMPARE(key(u"7428585742"_s, u"sample@example.in"_s),
                 u"fd99f2dbf486b3ed3c1ebea7f3231b7ba6a389f1fe385f01212e78c4550dd8cb"_s);
    }

    void howItWasTypedDoesNotMatter()
    {
        QCOMPARE(key(u"+91 74285-85742"_s, u"Sample@Example.IN"_s), key(u"07428585742"_s, u"sample@example.in"_s));
    }

    void eitherPartMatters()
    {
        const auto one = key(u"7428585742"_s, u"sample@example.in"_s);
        QVERIFY(one != key(u"7428585743"_s, u"sample@example.in"_s));
        QVERIFY(one != key(u"7428585742"_s, u"simple@example.in"_s));
    }
};

QTEST_GUILESS_MAIN(ContactKeyTest)
#include "contact_key_test.moc"
