// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "tests/app/accessibility/rules.h"
#include "tests/app/accessibility/tab_walk.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A small window that is as it should be; each test spoils one thing.
class Sample final : public QWidget {
public:
    Sample()
        : name(new QLineEdit)
        , tick(new QCheckBox(u"Remind &me"_s))
        , add(new QPushButton(u"&Add"_s))
        , table(new QTableView)
        , label(new QLabel(u"&Name"_s))
    {
        setWindowTitle(u"Sample"_s);
        label->setBuddy(name);
        name->setAccessibleName(u"Name"_s);
        table->setAccessibleName(u"List"_s);
        table->setTabKeyNavigation(false);
        table->setModel(&model);
        auto *rows = new QVBoxLayout(this);
        for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(name), static_cast<QWidget *>(tick),
                                static_cast<QWidget *>(table), static_cast<QWidget *>(add)})
            rows->addWidget(widget);
        model.setItem(0, 0, new QStandardItem(u"One"_s));
        resize(300, 300);
    }

    [[nodiscard]] bool comeUp()
    {
        show();
        activateWindow();
        return QTest::qWaitForWindowActive(this);
    }

    QStandardItemModel model;
    QLineEdit *name;
    QCheckBox *tick;
    QPushButton *add;
    QTableView *table;
    QLabel *label;
};

/// Keeps Tab for itself.
class Greedy final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
            return true;
        return QLineEdit::event(event);
    }
};

/// Looks the same, whatever happens.
class Painted final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

/// Each rule finds what it is there for, and nothing where all is well.
class RulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void aSoundWindowHasNoFindings()
    {
        Sample sample;
        QVERIFY(sample.comeUp());
        TabWalk walk(sample);
        QCOMPARE(Rules::names(sample) + Rules::labels(sample) + Rules::targets(sample) + walk.reach() + walk.order() +
                     walk.visible(),
                 QStringList());
    }

    void aControlWithoutAName()
    {
        Sample sample;
        sample.table->setAccessibleName({});
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::names(sample).join(u'\n').contains(u"QTableView \"\""_s));
    }

    void aButtonWhoseNameIsNotWhatItShows()
    {
        Sample sample;
        sample.add->setAccessibleName(u"Plus"_s);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::names(sample).join(u'\n').contains(u"shows \"&Add\""_s));
    }

    void aMnemonicInAName()
    {
        Sample sample;
        sample.name->setAccessibleName(u"&Name"_s);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::names(sample).join(u'\n').contains(u"mnemonic"_s));
    }

    void aRoleThatDoesNotFit()
    {
        Sample sample;
        auto *odd = new QWidget;
        odd->setFocusPolicy(Qt::StrongFocus);
        odd->setAccessibleName(u"Odd"_s);
        odd->setMinimumSize(30, 30);
        sample.layout()->addWidget(odd);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::names(sample).join(u'\n').contains(u"\"Odd\""_s));
    }

    void aWindowWithoutATitle()
    {
        Sample sample;
        sample.setWindowTitle({});
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::names(sample).contains(u"the window has no title"_s));
    }

    void aLabelWhoseTextIsHidden()
    {
        Sample sample;
        sample.label->setAccessibleName(u"Label"_s);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::labels(sample).join(u'\n').contains(u"hides its text"_s));
    }

    void aLabelThatReadsHtml()
    {
        Sample sample;
        sample.layout()->addWidget(new QLabel(u"said by a server"_s));
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::labels(sample).join(u'\n').contains(u"HTML"_s));
    }

    void aFieldWithoutALabel()
    {
        Sample sample;
        sample.label->setBuddy(nullptr);
        sample.label->setTextFormat(Qt::PlainText);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::labels(sample).join(u'\n').contains(u"has no label"_s));
    }

    void aFieldWhoseLabelSaysAnotherName()
    {
        Sample sample;
        sample.label->setText(u"Person"_s);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::labels(sample).join(u'\n').contains(u"has the label \"Person\""_s));
    }

    void aTargetThatIsTooSmall()
    {
        Sample sample;
        sample.add->setFixedSize(60, 20);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::targets(sample).join(u'\n').contains(u"is only 60×20"_s));
    }

    void aRowThatIsTooLow()
    {
        Sample sample;
        sample.table->verticalHeader()->setMinimumSectionSize(10);
        sample.table->setRowHeight(0, 18);
        QVERIFY(sample.comeUp());
        QVERIFY(Rules::targets(sample).join(u'\n').contains(u"first cell"_s));
    }

    void aControlThatTabPassesBy()
    {
        Sample sample;
        QVERIFY(sample.comeUp());
        sample.name->installEventFilter(&m_skips);
        m_skips.target = sample.table; // not the check box between them
        QVERIFY(TabWalk(sample).reach().join(u'\n').contains(u"does not reach"_s));
    }

    void aControlInWhichTabSticks()
    {
        Sample sample;
        auto *greedy = new Greedy;
        greedy->setAccessibleName(u"Greedy"_s);
        sample.layout()->addWidget(greedy);
        QVERIFY(sample.comeUp());
        QVERIFY(TabWalk(sample).reach().join(u'\n').contains(u"sticks in"_s));
    }

    void anOrderThatJumps()
    {
        Sample sample;
        QWidget::setTabOrder(sample.add, sample.tick);
        QVERIFY(sample.comeUp());
        QVERIFY(!TabWalk(sample).order().isEmpty());
    }

    void aFocusThatCannotBeSeen()
    {
        Sample sample;
        sample.layout()->addWidget(new Painted(u"Flat"_s));
        QVERIFY(sample.comeUp());
        QVERIFY(TabWalk(sample).visible().join(u'\n').contains(u"\"Flat\""_s));
    }

private:
    /// Leads Tab to another control.
    class Skips final : public QObject {
    public:
        QWidget *target = nullptr;
        bool eventFilter(QObject *, QEvent *event) override
        {
            const bool tab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
            if (tab)
                target->setFocus(Qt::TabFocusReason);
            return tab;
        }
    };

    std::unique_ptr<Theme> m_theme;
    Skips m_skips;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::RulesTest)
#include "rules_test.moc"
