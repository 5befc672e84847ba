// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/links/links_fixture.h"

#include "tests/app/support/named.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

PayoutLink personLink(int n)
{
    return PayoutLink{.id = someLink(n),
                      .recipient = u"Person %1"_s.arg(n),
                      .amountPaise = 100'000 + n * 50,
                      .expiresAtMs = 0,
                      .note = n % 2 ? u"odd"_s : u"even"_s,
                      .state = LinkState::Issued,
                      .doNotRemind = false};
}

bool LinksFixture::show(int count, Surroundings surroundings, int more)
{
    for (int n = 0; n < count; ++n)
        setup.firstLinks.append(personLink(n));
    if (!open())
        return false;
    window = std::make_unique<QWidget>();
    page = new LinksPage(
        *desk, reader, *clock, settings,
        {u"test"_s, {}, surroundings, [this](QWidget *, const QString &name, const std::function<void(const QString &)> &chosen) {
             suggested << name;
             chosen(chosenFile);
         }});
    send = new QToolButton;
    for (const PageAction &action : page->pageActions()) {
        action.action->setAutoRepeat(false); // as the window does
        if (action.onToolBar)
            send->setDefaultAction(action.action);
    }
    send->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(window.get());
    column->addWidget(send);
    column->addWidget(page);
    QObject::connect(page, &Page::messageWanted, window.get(), [this](const Message &message) { messages.append(message); });
    QObject::connect(page, &Page::statusChanged, window.get(), [this](const QString &words) { status = words; });
    window->resize(1024, 640);
    window->show();
    return QTest::qWaitForWindowExposed(window.get()) && QTest::qWaitFor([this, count = count + more] {
               return model().phase() == LinkListModel::Phase::Ready && model().rowCount() == count && model().total() == count;
           });
}

LinkListModel &LinksFixture::model() const { return *qobject_cast<LinkListModel *>(table()->model()); }

QTableView *LinksFixture::table() const { return qobject_cast<QTableView *>(named(u"Payout link list"_s)); }

QString LinksFixture::targetLine() const
{
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().startsWith(u"Send reminder goes to:"_s))
            return label->text();
    }
    return {};
}

QAbstractButton *LinksFixture::button(const QString &text) const { return visibleButton(text); }

QWidget *LinksFixture::named(const QString &accessibleName) const
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void LinksFixture::choose(int n) const { table()->selectRow(rowOf(n)); }

void LinksFixture::tick(int n, bool on) const
{
    model().setData(model().index(rowOf(n), LinkListModel::IdColumn), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QDialog *LinksFixture::dialog() const
{
    const auto dialogs = window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace payoutdesk
