#include "app/frame/main_window.h"
#include "app/frame/page_keys.h"
#include "app/resolve/resolve_page.h"
#include "app/theme/theme.h"
#include "tests/app/links/links_fixture.h"
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPainter>
#include <QAbstractItemView>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
using namespace payoutdesk;
using namespace Qt::StringLiterals;

static DeskFixture *f;
static std::unique_ptr<MainWindow> w;
static QString folder;
static void grab(const QString &n) { QTest::qWait(250); w->grab().save(folder + u'/' + n + u".png"_s); }
static QWidget *named(const QString &n) { for (auto *x : QApplication::allWidgets()) if (x->isVisible() && (x->accessibleName() == n)) return x; return nullptr; }
static QAbstractButton *button(const QString &n) { for (auto *x : QApplication::allWidgets()) if (auto *b = qobject_cast<QAbstractButton *>(x); b && b->isVisible() && b->text() == n) return b; return nullptr; }
static QAction *act(const QString &n) { for (auto *a : w->findChildren<QAction *>()) if (a->text() == n) return a; return nullptr; }
static void grabDialog(const QString &n) { QTest::qWait(300); for (auto *d : w->findChildren<QDialog *>()) if (d->isVisible()) { d->grab().save(folder + u'/' + n + u".png"_s); d->close(); return; } qWarning("no dialog for %s", qPrintable(n)); }

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser p;
    p.addOptions({{u"dark"_s, {}}, {u"percent"_s, {}, u"n"_s, u"100"_s}, {u"size"_s, {}, u"WxH"_s, u"1120x720"_s}});
    p.process(application);
    folder = p.positionalArguments().value(0);
    QDir().mkpath(folder);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10 * p.value(u"percent"_s).toInt() / 100.0);
    QApplication::setFont(font);
    Theme theme(application);
    theme.setChoice(p.isSet(u"dark"_s) ? ColorSchemeChoice::Dark : ColorSchemeChoice::Light);
    DeskFixture fixture;
    f = &fixture;
    const QStringList who{u"Asha, Pune"_s, u"Vendor 44"_s, u"R. Iyer"_s, u""_s, u"Meena Kulkarni"_s, u"Zoë Fernandes"_s, u"Ravi K"_s, u"Sample Traders"_s, u"Noor"_s, u"Dev Patel"_s};
    for (int n = 0; n < 10; ++n)
        fixture.setup.firstLinks.append(PayoutLink{.id = someLink(n), .recipient = who[n], .amountPaise = 123456'50 + n * 100000, .expiresAtMs = n % 2 ? 1'798'720'000'000 : 0, .note = n % 3 ? u""_s : u"invoice 7"_s, .state = n == 2 ? LinkState::Claimed : LinkState::Issued});
    fixture.setup.holdMs = 1500;
    if (!fixture.open()) return 1;
    QTemporaryDir sf;
    Settings settings(sf.filePath(u"s.ini"_s));
    WindowSetup setup;
    setup.desk = fixture.desk.get();
    setup.reader = &fixture.reader;
    setup.surroundings = Surroundings::Live;
    setup.profileName = u"Head office"_s;
    setup.outcomes = {u"api.instantpay.in"_s, 45};
    setup.pages.push_back(std::make_unique<LinksPage>(*fixture.desk, fixture.reader, *fixture.clock, settings, LinksPageSetup{u"test"_s, {}, Surroundings::Live}));
    setup.pages.push_back(std::make_unique<ResolvePage>(*fixture.desk, fixture.reader, *fixture.clock, ReminderLimits{}, setup.outcomes));
    w = std::make_unique<MainWindow>(std::move(setup));
    const QStringList size = p.value(u"size"_s).split(u'x');
    w->resize(size[0].toInt(), size[1].toInt());
    w->show();
    w->activateWindow();
    QTest::qWait(500);
    auto *table = qobject_cast<QTableView *>(named(u"Payout link list"_s));
    const auto say = [&](const QByteArray &code, GatewayBehaviour::Kind kind) { fixture.gateway.setScript([=](const GatewayArrival &) { return GatewayBehaviour{.kind = kind, .statusCode = code, .sentence = "Notification Link Sent To *******742 and ******@example.in"}; }); };
    const auto remind = [&](int n) { const int c = int(fixture.changes.size()); fixture.desk->remind(SubmissionId::create(), {someLink(n)}, Desk::Hold::No); (void)QTest::qWaitFor([&] { return fixture.changes.size() >= c + 3; }); QTest::qWait(60); };
    // contact
    ContactDraft d = someContact(1); d.name = u"Asha Verma"_s; d.company = u"Verma & Sons"_s;
    fixture.gateway.setScript({});
    fixture.desk->addContact(SubmissionId::create(), d);
    QTest::qWait(300);
    const QString key = fixture.changes.last().target;
    const auto rowOf = [&](int n) { return qobject_cast<LinkListModel *>(table->model())->rowOf(someLink(n)); };
    table->selectRow(rowOf(3));
    act(u"Details"_s)->setChecked(true);
    QTest::qWait(200);
    auto *contact = qobject_cast<QLineEdit *>(named(u"Contact"_s));
    contact->setFocus();
    QTest::keyClicks(contact, u"asha"_s);
    QTest::qWait(400);
    auto *popup = contact->parentWidget()->findChild<QCompleter *>()->popup();
    { QPixmap all = w->grab(); QPainter painter(&all); painter.drawPixmap(popup->pos() - w->mapToGlobal(QPoint()), popup->grab()); all.save(folder + u"/01-offer.png"_s); }
    popup->hide();
    fixture.desk->tieLink(someLink(3), key);
    say("TXN", GatewayBehaviour::Kind::Answer); remind(3);
    PayoutLink l = fixture.setup.firstLinks[3]; l.state = LinkState::Processing; fixture.desk->updateLink(l);
    QTest::qWait(300);
    grab(u"02-details-tied"_s);
    // doubts
    say("", GatewayBehaviour::Kind::CloseAfterBody); remind(4); remind(5);
    say("TUP", GatewayBehaviour::Kind::Answer); remind(6);
    say("SPD", GatewayBehaviour::Kind::Answer); remind(7);
    fixture.desk->resolve(fixture.changes.last().id, OperationState::ResolvedDone, u"cannot tell"_s);
    QTest::qWait(200);
    say("", GatewayBehaviour::Kind::CloseAfterBody);
    d = someContact(5); d.name = u"Ravi Kulkarni"_s; fixture.desk->addContact(SubmissionId::create(), d);
    QTest::qWait(400);
    act(u"Details"_s)->setChecked(false);
    grab(u"03-list"_s);
    for (int n : {0, 1, 2, 3, 4, 6, 8, 9}) table->model()->setData(table->model()->index(rowOf(n), 0), Qt::Checked, Qt::CheckStateRole);
    grab(u"04-ticks"_s);
    qobject_cast<QLineEdit *>(named(u"Search"_s))->setText(u"asha"_s);
    QTest::qWait(500);
    grab(u"05-ticks-hidden"_s);
    button(u"Send reminder"_s)->click();
    grabDialog(u"06-review"_s);
    qobject_cast<QLineEdit *>(named(u"Search"_s))->clear();
    QTest::qWait(400);
    button(u"Send reminder"_s)->click();
    grabDialog(u"07-review-nothing-hidden"_s);
    act(u"Untick all"_s)->trigger();
    table->selectRow(rowOf(3));
    l.state = LinkState::Issued; fixture.desk->updateLink(l);
    QTest::qWait(300);
    button(u"Send reminder"_s)->click();
    grab(u"08-blocked"_s);
    if (auto *b = button(u"Send now anyway"_s)) { b->click(); QTest::qWait(200); for (auto *dd : w->findChildren<QDialog *>()) for (auto *bb : dd->findChildren<QAbstractButton *>()) if (bb->text() == u"Send now anyway"_s) bb->click(); grabDialog(u"09-reason"_s); }
    say("TXN", GatewayBehaviour::Kind::Answer);
    for (int n : {0, 1, 8}) { table->selectRow(rowOf(n)); button(u"Send reminder"_s)->click(); QTest::qWait(20); }
    QTest::qWait(100);
    w->grab().save(folder + u"/10-holds.png"_s);
    fixture.desk->undoAllHolds();
    QTest::qWait(300);
    act(u"Remove from list"_s)->trigger();
    grab(u"11-removed"_s);
    button(u"Paste link IDs"_s)->click();
    qobject_cast<QPlainTextEdit *>(named(u"Link IDs"_s))->setPlainText(u"657aa9841b8d3897ff0a84fb, Asha, 1500\nhttps://instant.pe/AbC123\n657aa9841b8d389700000001\n657bb1841b8d3897ff0a11c0, Vendor, a lot"_s);
    button(u"Add to list"_s)->click();
    grab(u"12-paste"_s);
    button(u"Close"_s)->click();
    w->showPage(PageKeys::toResolve);
    grab(u"13-resolve"_s);
    qobject_cast<QTableView *>(named(u"To resolve list"_s))->selectRow(0);
    grab(u"14-resolve-chosen"_s);
    qobject_cast<QTableView *>(named(u"Answered list"_s))->selectRow(0);
    grab(u"15-resolve-answered"_s);
    return 0;
}
