// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_form.h"
#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class ContactFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<ContactForm>();
        m_form->setTags({{*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}}});
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        m_form->focusName();
    }

    void fieldsHaveTheirNames()
    {
        for (const QString &name : {u"Name"_s, u"E-mail"_s, u"Mobile"_s, u"Company"_s})
            QVERIFY2(field(name), qPrintable(name));
        QVERIFY(named<QWidget>(*m_form, u"Tags"_s));
        QVERIFY(named<QCheckBox>(*m_form, u"Vendor"_s));
    }

    void enterGoesOnToTheNextField()
    {
        QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
        QVERIFY(field(u"E-mail"_s)->hasFocus());
        QTest::keyClick(field(u"E-mail"_s), Qt::Key_Return);
        QVERIFY(field(u"Mobile"_s)->hasFocus());
        QTest::keyClick(field(u"Mobile"_s), Qt::Key_Return);
        QVERIFY(field(u"Company"_s)->hasFocus());
        QTest::keyClick(field(u"Company"_s), Qt::Key_Return);
        QVERIFY(named<QCheckBox>(*m_form, u"Vendor"_s)->hasFocus());
    }

    void passingThroughFieldsIsNoMistake()
    {
        for (const QString &name : {u"Name"_s, u"E-mail"_s, u"Mobile"_s, u"Company"_s}) {
            QTest::keyClick(field(name), Qt::Key_Tab);
            QCOMPARE(field(name)->accessibleDescription(), QString());
        }
    }

    void aFieldIsCheckedWhenItIsLeftAfterTyping()
    {
        type(u"Mobile"_s, u"74285 857"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), QString());
        leave(u"Mobile"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), u"Digits are missing. Ten digits, e.g. 7428585742."_s);
        QCOMPARE(field(u"Mobile"_s)->text(), u"74285 857"_s);
        // Typing on never shows another error, and takes this one away as soon as the number is right.
        field(u"Mobile"_s)->setFocus();
        QTest::keyClicks(field(u"Mobile"_s), u"4"_s);
        QVERIFY(!field(u"Mobile"_s)->accessibleDescription().isEmpty());
        QTest::keyClicks(field(u"Mobile"_s), u"2"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), QString());
    }

    void mobilesAreNormalisedAndTheFieldSaysSo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        QTest::newRow("only spacing") << u"7428585742"_s << QString();
        QTest::newRow("dashes") << u"74285-85742"_s << QString();
        QTest::newRow("country code") << u"+91 74285 85742"_s << u"Changed from +91 74285 85742 to 74285 85742."_s;
        QTest::newRow("a zero in front") << u"07428585742"_s << u"Changed from 07428585742 to 74285 85742."_s;
    }
    void mobilesAreNormalisedAndTheFieldSaysSo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, note);
        type(u"Mobile"_s, typed);
        leave(u"Mobile"_s);
        QCOMPARE(field(u"Mobile"_s)->text(), u"74285 85742"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), note);
        leave(u"Mobile"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), note);
    }

    void devanagariDigitsAreRead()
    {
        field(u"Mobile"_s)->setFocus();
        field(u"Mobile"_s)->setText(u"७४२८५८५७४२"_s);
        field(u"Mobile"_s)->setModified(true);
        leave(u"Mobile"_s);
        QCOMPARE(field(u"Mobile"_s)->text(), u"74285 85742"_s);
        QCOMPARE(field(u"Mobile"_s)->accessibleDescription(), u"Changed from ७४२८५८५७४२ to 74285 85742."_s);
    }

    void aSlipInTheDomainIsOfferedAndNeverForced()
    {
        type(u"E-mail"_s, u"asha@gmial.com"_s);
        leave(u"E-mail"_s);
        QVERIFY(named<QLabel>(*m_form, u"Did you mean gmail.com?"_s));
        QCOMPARE(field(u"E-mail"_s)->text(), u"asha@gmial.com"_s);
        QTest::mouseClick(named<QPushButton>(*m_form, u"Use it"_s), Qt::LeftButton);
        QCOMPARE(field(u"E-mail"_s)->text(), u"asha@gmail.com"_s);
        QVERIFY(!named<QPushButton>(*m_form, u"Use it"_s));
    }

    void companyMayBeEmpty()
    {
        type(u"Company"_s, u"x"_s);
        field(u"Company"_s)->clear();
        field(u"Company"_s)->setModified(true);
        leave(u"Company"_s);
        QCOMPARE(field(u"Company"_s)->accessibleDescription(), QString());
    }

    void problemsStandUnderTheirFieldsInOrder()
    {
        const auto checked = check(m_form->draft());
        QVERIFY(!checked);
        const auto faults = m_form->showProblems(checked.error());
        QStringList names;
        for (const auto &fault : faults)
            names.append(fault.field);
        QCOMPARE(names, QStringList({u"Name"_s, u"E-mail"_s, u"Mobile"_s, u"Tags"_s}));
        named<QCheckBox>(*m_form, u"Vendor"_s)->click();
        QVERIFY(!named<QLabel>(*m_form, u"✖ Choose at least one tag, e.g. Vendor."_s));
    }

    void aDraftGoesInAndOutUnchanged()
    {
        const ContactDraft draft{
            u" Asha <b> "_s, u"not an address"_s, u"9.87654E+09"_s, u"R&D"_s, {*ObjectId::parse(u"645b280e95335f08eb02beef"_s)}};
        m_form->setDraft(draft);
        QCOMPARE(m_form->draft(), draft);
        QVERIFY(m_form->hasTyped());
        m_form->setDraft({{}, {}, {}, u"kept"_s, draft.tags});
        QVERIFY(!m_form->hasTyped());
    }

private:
    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(*m_form, name); }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void leave(const QString &name)
    {
        field(name)->setFocus();
        named<QCheckBox>(*m_form, u"Vendor"_s)->setFocus();
    }

    std::unique_ptr<ContactForm> m_form;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ContactFormTest)
#include "contact_form_test.moc"
