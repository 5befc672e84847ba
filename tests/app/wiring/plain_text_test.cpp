// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_list_model.h"
#include "app/links/link_table.h"
#include "tests/app/wiring/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTcpServer>
#include <QTextEdit>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto escape = u"\x1B"_s;
const auto override_ = u"\u202E"_s; // RIGHT-TO-LEFT OVERRIDE
const QString tagged = u"<b>x</b>"_s;

/// What is wrong with the texts that can be seen in every open window, and how often the markup itself is seen.
class Look final {
public:
    Look()
    {
        const QList<QWidget *> all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (widget->isVisible())
                see(*widget);
        }
    }
    QStringList faults;
    QList<QWidget *> literal; ///< widgets that show the markup letter for letter

private:
    void see(QWidget &widget)
    {
        const QString who = QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + widget.accessibleName() + u'"';
        if (widget.isWindow())
            text(who + u" title"_s, widget, widget.windowTitle());
        for (const auto role : {QAccessible::Name, QAccessible::Description}) {
            QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(&widget);
            clean(who + u" for assistive tools"_s, accessible ? accessible->text(role) : QString());
        }
        tip(who, widget.toolTip());
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions)
            text(who + u" action"_s, widget, action->text());
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            text(who, widget, label->text());
            if (label->textFormat() != Qt::PlainText && label->text().contains(u'<'))
                faults.append(who + u" may read its words as markup: "_s + label->text());
        } else if (auto *edit = qobject_cast<QTextEdit *>(&widget)) {
            text(who, widget, edit->toPlainText());
            const QString html = edit->toHtml();
            if (html.contains(u"<img"_s) || (edit->toPlainText().contains(tagged) && !html.contains(tagged.toHtmlEscaped())))
                faults.append(who + u" reads its words as markup: "_s + html);
        } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(&widget)) {
            text(who, widget, plain->toPlainText());
        } else if (const auto *line = qobject_cast<QLineEdit *>(&widget)) {
            text(who, widget, line->text());
        } else if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
            text(who, widget, button->text());
        } else if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                text(who, widget, combo->itemText(i));
        } else if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model()) {
            cells(who, *view);
        }
    }

    void cells(const QString &who, QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), 30); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const QString where = u"%1 cell %2,%3"_s.arg(who).arg(row).arg(column);
                text(where, view, index.data().toString());
                clean(where, index.data(Qt::AccessibleTextRole).toString());
                clean(where, index.data(Qt::AccessibleDescriptionRole).toString());
                const QString toolTip = index.data(Qt::ToolTipRole).toString();
                clean(where + u" tooltip"_s, toolTip);
                if (toolTip.contains(u'<'))
                    faults.append(where + u" has markup in its tooltip: "_s + toolTip);
            }
        }
    }

    void tip(const QString &who, const QString &toolTip)
    {
        clean(who + u" tooltip"_s, toolTip);
        if (toolTip.contains(u'<'))
            faults.append(who + u" has markup in its tooltip: "_s + toolTip);
    }

    void text(const QString &who, QWidget &widget, const QString &shown)
    {
        clean(who, shown);
        if (shown.contains(tagged) && !literal.contains(&widget))
            literal.append(&widget);
    }

    void clean(const QString &who, const QString &shown)
    {
        if (shown.contains(escape))
            faults.append(who + u" shows an escape character: "_s + shown);
        if (shown.contains(override_))
            faults.append(who + u" shows a mark that turns the direction: "_s + shown);
    }
};

ObjectId link(int n) { return *ObjectId::parse(u"657aa9841b8d3897ff0a84f%1"_s.arg(n)); }

} // namespace

/// Text from outside is text: no markup, no control character, no request for a picture, wherever it is shown.
class PlainTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Else the next test would prove nothing.
    void whatIsWrongIsSeen_data()
    {
        QTest::addColumn<QWidget *>("widget");
        const auto row = [](const char *name, auto *widget, auto change) {
            change(*widget);
            QTest::newRow(name) << static_cast<QWidget *>(widget);
        };
        row("a label that reads markup", new QLabel, [](QLabel &label) { label.setText(tagged); });
        row("words read as markup", new QTextEdit, [](QTextEdit &edit) { edit.setHtml(u"<img src=\"x.png\">"_s); });
        row("a tooltip", new QWidget, [](QWidget &widget) { widget.setToolTip(tagged); });
        row("an escape", new QLineEdit, [](QLineEdit &line) { line.setText(escape); });
        row("a direction", new QAbstractButtonForTest, [](QAbstractButton &button) { button.setText(override_); });
        row("a title", new QWidget, [](QWidget &widget) { widget.setWindowTitle(override_); });
        row("a name for assistive tools", new QLineEdit, [](QWidget &widget) { widget.setAccessibleName(escape); });
    }
    void whatIsWrongIsSeen()
    {
        QFETCH(QWidget *, widget);
        const std::unique_ptr<QWidget> owner(widget);
        widget->show();
        QVERIFY(!Look().faults.isEmpty());
    }

    void everywhere()
    {
        QTcpServer pictures;
        QVERIFY(pictures.listen(QHostAddress::LocalHost));
        int fetched = 0;
        connect(&pictures, &QTcpServer::newConnection, this, [&] { ++fetched; });
        const QString markup = tagged + u"<img src=\"http://127.0.0.1:%1/x.png\">&amp;"_s.arg(pictures.serverPort());
        const QString foreign = markup + escape + u"[31m"_s + override_ + u"x"_s;

        WindowFixture f;
        const auto written = [](QString text) -> QByteArray { // as the settings file has it
            text.replace(u'"', u"\\\""_s).replace(escape, u"\\x1b"_s).replace(override_, u"\\x202e"_s);
            return '"' + text.toLatin1() + '"';
        };
        f.writeSettings(f.profileText("office", written(markup)) + f.profileText("pune", written(foreign)) +
                        "[sending]\nperSecond=20\n[window]\nlastProfile=office\n");
        f.gateway.setScript([foreign](const GatewayArrival &arrival) { return answer(arrival, foreign.toUtf8()); });
        QVERIFY(f.start());
        QVERIFY(f.window().windowTitle().contains(markup));
        check(u"at the start"_s);

        const ObjectId tag = *ObjectId::parse(u"645b280e95335f08eb021aa2"_s);
        f.desk().saveTag({tag, foreign, {}});
        QList<PayoutLink> links;
        for (int n = 1; n <= 5; ++n)
            links.append({link(n), foreign, 0, 0, foreign});
        f.desk().addLinks(links);
        int settled = 0;
        connect(&f.desk(), &Desk::operationChanged, this, [&](const Operation &operation) {
            settled += operation.state != OperationState::Queued && operation.state != OperationState::Sending ? 1 : 0;
        });
        for (int n = 1; n <= 3; ++n) {
            f.desk().addContact(SubmissionId::create(),
                                {markup, u"person%1@example.in"_s.arg(n), u"987650000%1"_s.arg(n), markup, {tag}});
            QTRY_COMPARE(settled, n);
            QTest::qWait(100);
            check(u"after contact %1"_s.arg(n));
        }
        f.window().showPage(u"payout-links"_s);
        for (int n = 1; n <= 5; ++n) {
            f.desk().remind(SubmissionId::create(), {link(n)}, Desk::Hold::No);
            QTRY_COMPARE(settled, 3 + n);
            QTest::qWait(100);
            check(u"after reminder %1"_s.arg(n));
        }
        bool environmentTold = false;
        while (auto *dismiss = f.find<QAbstractButton>(u"Dismiss"_s)) {
            check(u"a message"_s, true);
            environmentTold |= f.find<QTextEdit>(u"Message"_s)->toPlainText().contains(u"from the environment"_s);
            dismiss->click();
        }
        QVERIFY(environmentTold);
        for (const QString &page : {u"payout-links"_s, u"contacts"_s, u"to-resolve"_s, u"activity"_s, u"new-contact"_s}) {
            visit(f, page);
            check(page, true);
        }
        for (const QString &page : {u"connect"_s, u"new-profile"_s}) {
            visit(f, page);
            check(page);
        }
        for (const QString &dialog : {u"Manage tags"_s, u"Delete this profile…"_s}) {
            f.action(dialog) ? f.action(dialog)->trigger() : QTest::qFail(qPrintable(dialog), __FILE__, __LINE__);
            QTRY_VERIFY(f.window().findChild<QDialog *>());
            QTest::qWait(200);
            check(dialog, true);
            delete f.window().findChild<QDialog *>();
        }
        QCOMPARE(fetched, 0);
    }

    /// Those that stand between a press and the wire.
    void questions()
    {
        const QString foreign =
            tagged + u"<img src=\"http://127.0.0.1:1/x.png\">&amp;"_s + escape + u"[31m"_s + override_ + u"x"_s;
        WindowFixture f;
        f.holdMs = 60'000;
        QVERIFY(f.start());
        f.desk().addLinks(
            {{link(1), foreign, 0, 0, foreign}, {link(2), foreign, 0, 0, foreign}, {link(3), foreign, 0, 0, foreign}});
        bool accepted = false;
        connect(&f.desk(), &Desk::operationChanged, this,
                [&](const Operation &operation) { accepted |= operation.state == OperationState::Accepted; });
        f.desk().remind(SubmissionId::create(), {link(3)}, Desk::Hold::No);
        QTRY_VERIFY(accepted);
        f.window().showPage(u"payout-links"_s);
        auto *table = f.window().findChild<LinkTable *>();
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);

        QTest::qWait(300);
        QTest::keyClick(&f.window(), Qt::Key_E, Qt::ControlModifier);
        checkQuestion(f, u"Export"_s, false); // says only how many rows
        if (QTest::currentTestFailed())
            return;

        // A reminder just after another: a reason is asked for.
        const QModelIndex third = rowOf(*table, link(3));
        table->setCurrentIndex(third);
        QTRY_VERIFY(f.find<QAbstractButton>(u"Send reminder"_s)->isEnabled());
        f.find<QAbstractButton>(u"Send reminder"_s)->click();
        QTRY_VERIFY(f.find<QAbstractButton>(u"Send now anyway"_s));
        check(u"the blocked reminder"_s, true);
        f.find<QAbstractButton>(u"Send now anyway"_s)->click();
        checkQuestion(f, u"Send now anyway"_s);
        if (QTest::currentTestFailed())
            return;

        for (int row = 0; row < 3; ++row)
            table->model()->setData(table->model()->index(row, LinkListModel::IdColumn), Qt::Checked, Qt::CheckStateRole);
        f.find<QAbstractButton>(u"Send reminder"_s)->click();
        checkQuestion(f, u"Review"_s);
        if (QTest::currentTestFailed())
            return;

        f.desk().remind(SubmissionId::create(), {link(1)}, Desk::Hold::Yes);
        QTRY_VERIFY(f.find<QAbstractButton>(u"Undo"_s));
        f.window().close();
        checkQuestion(f, u"Quit"_s);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(f.gateway.arrivalCount(), 1);
    }

private:
    static QModelIndex rowOf(const QTableView &table, const ObjectId &id)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, LinkListModel::IdColumn);
            if (index.data(Qt::AccessibleTextRole).toString().contains(id.shortText()))
                return index;
        }
        return {};
    }

    static void checkQuestion(const WindowFixture &f, const QString &name, bool showsMarkup = true)
    {
        QTRY_VERIFY(f.window().findChild<QDialog *>());
        auto *const question = f.window().findChild<QDialog *>();
        QCOMPARE(question->windowTitle(), name);
        QTest::qWait(200);
        const Look look;
        if (!look.faults.isEmpty())
            QTest::qFail(qPrintable(name + u":\n"_s + look.faults.join(u'\n')), __FILE__, __LINE__);
        const bool seen = std::any_of(look.literal.begin(), look.literal.end(),
                                      [question](const QWidget *widget) { return question->isAncestorOf(widget); });
        if (seen != showsMarkup)
            QTest::qFail(qPrintable(name + u": whether the markup is seen: "_s + (seen ? u"yes"_s : u"no"_s)), __FILE__,
                         __LINE__);
        delete question;
    }

    class QAbstractButtonForTest final : public QAbstractButton {
        void paintEvent(QPaintEvent * /*event*/) override {}
    };

    static GatewayBehaviour answer(const GatewayArrival &arrival, const QByteArray &sentence)
    {
        GatewayBehaviour behaviour;
        behaviour.kind = GatewayBehaviour::Kind::Answer;
        behaviour.sentence = sentence;
        behaviour.statusCode = "TXN"; // for a contact unclear: nothing says which
        if (arrival.body.contains("person1") || arrival.body.contains("84f2"))
            behaviour.statusCode = "RPI";
        if (arrival.body.contains("person2"))
            behaviour.kind = GatewayBehaviour::Kind::Accept;
        if (arrival.body.contains("84f3"))
            behaviour.statusCode = "TUP";
        if (arrival.body.contains("84f4"))
            behaviour.statusCode = "SPD";
        if (arrival.body.contains("84f5"))
            behaviour.environment = sentence;
        return behaviour;
    }

    static void visit(WindowFixture &f, const QString &page)
    {
        f.window().showPage(page);
        QCOMPARE(f.window().currentPage(), page);
        const QList<QAction *> actions = f.window().findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == u"Details"_s && action->isVisible() && action->isEnabled())
                action->setChecked(true);
        }
        QTest::qWait(300);
        const QList<QTableView *> tables = f.window().findChildren<QTableView *>();
        for (QTableView *table : tables) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                table->setCurrentIndex(table->model()->index(0, 0));
        }
        QTest::qWait(300);
    }

    static void check(const QString &when, bool showsMarkup = false)
    {
        const Look look;
        if (!look.faults.isEmpty())
            QTest::qFail(qPrintable(when + u":\n"_s + look.faults.join(u'\n')), __FILE__, __LINE__);
        if (!showsMarkup)
            return;
        const bool seen = std::any_of(look.literal.begin(), look.literal.end(), [](const QWidget *widget) {
            return !qobject_cast<const QMainWindow *>(widget) && widget->accessibleName() != u"Environment"_s;
        });
        if (!seen)
            QTest::qFail(qPrintable(when + u": the markup is not seen at all"_s), __FILE__, __LINE__);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::PlainTextTest)
#include "plain_text_test.moc"
