// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/environments.h"
#include "app/words/problems.h"

#include <QSet>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// What is wrong is said in words with an example or a next step, and each problem says something of its own.
class ProblemsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMobileProblemHasWordsOfItsOwn()
    {
        using P = Mobile::Problem;
        distinct<P>({P::Empty, P::SpreadsheetDamage, P::NotDigits, P::ForeignCountry, P::TooShort, P::TooLong, P::WrongStart},
                    u"7428585742"_s, u"+91"_s);
    }

    void everyEmailProblemHasWordsOfItsOwn()
    {
        using P = Email::Problem;
        distinct<P>({P::Empty, P::Several, P::NoAt, P::NothingBeforeAt, P::BadDomain, P::BadCharacter, P::TooLong},
                    u"asha@example.in"_s, u"254"_s);
    }

    void everyIdProblemHasWordsOfItsOwn()
    {
        using P = ObjectId::Problem;
        distinct<P>({P::Empty, P::ShortAddress, P::WrongLength, P::NotHexadecimal}, u"645b280e95335f08eb021aa2"_s,
                    u"657aa9841b8d3897ff0a84fb"_s);
    }

    void everyUnusableTagHasWordsOfItsOwn()
    {
        using W = UnusableTag::Why;
        QSet<QString> words;
        for (const W why : {W::NoId, W::NoName, W::NameTooLong, W::BadName, W::BadColor})
            words.insert(Problems::of(why));
        QCOMPARE(words.size(), 5);
    }

    void nobodyReadsACode()
    {
        for (const auto kind : {StoreProblem::Kind::InUse, StoreProblem::Kind::NewerVersion, StoreProblem::Kind::Damaged,
                                StoreProblem::Kind::UnsafePlace, StoreProblem::Kind::NetworkPlace,
                                StoreProblem::Kind::NotWritable, StoreProblem::Kind::DiskFull, StoreProblem::Kind::Failed}) {
            const QString words = Problems::of(StoreProblem{kind, u"/data/desk.sqlite"_s, u"SQLITE_IOERR (10)"_s});
            QVERIFY2(words.size() > 30, qPrintable(words));
            QVERIFY(!words.contains(u"SQLITE"_s));
            const QString reading = Problems::ofReading(StoreProblem{kind, u"/data/desk.sqlite"_s, u"SQLITE_IOERR (10)"_s});
            QVERIFY2(reading.size() > 30 && !reading.contains(u"written down on"_s), qPrintable(reading));
        }
    }

    void environmentsDifferInWordMarkAndTitle()
    {
        QSet<QString> banners;
        QSet<QString> titles;
        QSet<QChar> marks;
        const QList<Surroundings> all{Surroundings::Practice, Surroundings::TestServer, Surroundings::Sandbox,
                                      Surroundings::Live};
        for (const Surroundings surroundings : all) {
            const QString banner = Environments::banner(surroundings, u"Head office"_s);
            banners.insert(banner);
            marks.insert(banner.front());
            titles.insert(Environments::windowTitle(surroundings, u"Head office"_s));
        }
        QCOMPARE(banners.size(), all.size());
        QCOMPARE(marks.size(), all.size());
        QCOMPARE(titles.size(), all.size());
        QCOMPARE(Environments::banner(Surroundings::Practice, {}), u"◐ PRACTICE: nothing leaves this computer"_s);
        QCOMPARE(Environments::banner(Surroundings::Live, u"Head office"_s), u"● LIVE · Head office"_s);
        QCOMPARE(Environments::windowTitle(Surroundings::Live, u"Head office"_s), u"Payout Desk – Head office"_s);
    }

private:
    template <typename Problem>
    void distinct(const QList<Problem> &problems, const QString &example, const QString &orThis)
    {
        QSet<QString> seen;
        for (const Problem problem : problems) {
            const QString words = Problems::of(problem);
            QVERIFY2(words.contains(example) || words.contains(orThis), qPrintable(words));
            seen.insert(words);
        }
        QCOMPARE(seen.size(), problems.size());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ProblemsTest)
#include "problems_test.moc"
