// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/status_codes.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

/// The table of docs/api.md, written out once more and differently, so that a slip in either is seen.
enum class Says { Done, Pending, Input, AlreadyDone, Credentials, Address, Account, Unavailable, Nothing };

Says saysOf(const Meaning &meaning)
{
    const auto ofRefusal = [](RefusalClass why) {
        switch (why) {
        case RefusalClass::Input:
            return Says::Input;
        case RefusalClass::AlreadyDone:
            return Says::AlreadyDone;
        case RefusalClass::Credentials:
            return Says::Credentials;
        case RefusalClass::Address:
            return Says::Address;
        case RefusalClass::Account:
            return Says::Account;
        case RefusalClass::Unavailable:
            return Says::Unavailable;
        }
        Q_UNREACHABLE();
    };
    return std::visit(Match{[](SaysDone) { return Says::Done; }, [](SaysPending) { return Says::Pending; }, ofRefusal,
                            [](SaysNeitherNor) { return Says::Nothing; }},
                      meaning);
}

} // namespace

class StatusCodesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCode_data();
    void everyCode();
    void errByItsText_data();
    void errByItsText();
    void onlyErrIsReadByItsText();
};

void StatusCodesTest::everyCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("says");
    const QList<std::pair<Says, QString>> table{
        {Says::Done, u"TXN"_s},
        {Says::Pending, u"TUP"_s},
        {Says::Input, u"RPI IAN IRA ITI ISP ANF VCI OUE"_s},
        {Says::AlreadyDone, u"DTX DID UAR RAR"_s},
        {Says::Credentials, u"IAT IAC UAD AAB OUI ODI IUA KYC"_s},
        {Says::Account, u"IAB"_s},
        {Says::Unavailable, u"SNA CNL USM RBT DTB"_s},
        {Says::Nothing, u"SPD SPE ISE IPE FAB TSU UED IEC IRT TRP TDE DLS OTP EOP OLR ONV IVC RNF RAB UFC"_s},
        {Says::Nothing, u"XYZ txn Txn tup iat TXNX TX"_s}, // not listed, or not letter for letter
    };
    for (const auto &[says, codes] : table) {
        const QStringList list = codes.split(u' ');
        for (const QString &code : list)
            QTest::newRow(qPrintable(code)) << code << static_cast<int>(says);
    }
    QTest::newRow("an empty code") << QString() << static_cast<int>(Says::Nothing);
    QTest::newRow("a blank behind TXN") << u"TXN "_s << static_cast<int>(Says::Nothing);
}

void StatusCodesTest::everyCode()
{
    QFETCH(QString, code);
    QFETCH(int, says);
    QCOMPARE(static_cast<int>(saysOf(meaningOf(code, u"Some sentence"_s))), says);
}

void StatusCodesTest::errByItsText_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("says");
    const auto row = [](const char *name, const QString &sentence, Says says) {
        QTest::newRow(name) << sentence << static_cast<int>(says);
    };
    row("an unknown network address", u"Request made from invalid ip address - 203.0.113.7"_s, Says::Address);
    row("a bad auth-code header", u"The X-Ipay-Auth-Code header is invalid."_s, Says::Credentials);
    row("something invalid", u"The selected type is invalid."_s, Says::Input);
    row("something missing", u"The name field is required."_s, Says::Input);
    row("something of the wrong form", u"The mobile must be 10 digits."_s, Says::Input);
    row("nothing found", u"No Record Found"_s, Says::Input);
    row("nothing found, in other letters", u"no record found."_s, Says::Input);
    row("several things missing", u"The name field is required. The email is invalid."_s, Says::Input);
    row("a refusal with a second sentence that is none", u"The name field is required. The contact was added."_s, Says::Nothing);
    row("a second sentence in front", u"The contact was added. The selected tag is invalid."_s, Says::Nothing);
    row("an unknown sentence", u"Something went wrong"_s, Says::Nothing);
    row("an empty sentence", QString(), Says::Nothing);
    row("a sentence that only mentions an address", u"Sent. Request made from invalid ip address - 203.0.113.7"_s, Says::Nothing);
}

void StatusCodesTest::errByItsText()
{
    QFETCH(QString, sentence);
    QFETCH(int, says);
    QCOMPARE(static_cast<int>(saysOf(meaningOf(u"ERR"_s, sentence))), says);
}

void StatusCodesTest::onlyErrIsReadByItsText()
{
    QCOMPARE(saysOf(meaningOf(u"ISE"_s, u"The selected type is invalid."_s)), Says::Nothing);
    QCOMPARE(saysOf(meaningOf(u"TXN"_s, u"The selected type is invalid."_s)), Says::Done);
    QCOMPARE(saysOf(meaningOf(u"RPI"_s, u"The X-Ipay-Auth-Code header is invalid."_s)), Says::Input);
}

QTEST_GUILESS_MAIN(StatusCodesTest)
#include "status_codes_test.moc"
