// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/contacts/contacts_fixture.h"

#include <QAction>
#include <QLabel>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
ObjectId vendor() { return *ObjectId::parse(u"645b280e95335f08eb021aa2"_s); }
} // namespace

ContactDraft asha() { return {u"Asha <b>Verma</b>"_s, u"asha@example.in"_s, u"7428585742"_s, u"Größe & Söhne"_s, {vendor()}}; }

ContactsFixture::ContactsFixture() { setup.firstTags = {{vendor(), u"Vendor"_s, u"#1f6aa5"_s}}; }

bool ContactsFixture::show()
{
    if (!open())
        return false;
    page = std::make_unique<ContactsPage>(
        *desk, reader, *clock, settings,
        ContactsPageSetup{u"test"_s,
                          {u"127.0.0.1"_s, 45},
                          [this](QWidget *, const QString &name, const std::function<void(const QString &)> &chosen) {
                              suggested << name;
                              chosen(chosenFile);
                          }});
    QObject::connect(page.get(), &Page::statusChanged, page.get(), [this](const QString &words) { status = words; });
    QObject::connect(page.get(), &Page::countChanged, page.get(), [this](qint64 number) { count = number; });
    QObject::connect(page.get(), &Page::pageWanted, page.get(), [this](const QString &key) { pagesWanted.append(key); });
    QObject::connect(page.get(), &ContactsPage::correctWanted, page.get(),
                     [this](const Operation &operation) { corrections.append(operation); });
    QObject::connect(page.get(), &Page::nothingMatches, page.get(), [this](const QString &words) { notFound.append(words); });
    QObject::connect(page.get(), &Page::messageWanted, page.get(), [this](const Message &message) { messages << message; });
    page->resize(1024, 560);
    page->show();
    return QTest::qWaitForWindowExposed(page.get());
}

Operation ContactsFixture::add(const ContactDraft &draft, OperationState state)
{
    gateway.setScript([state](const GatewayArrival &) -> GatewayBehaviour {
        switch (state) {
        case OperationState::Unknown:
            return {.kind = GatewayBehaviour::Kind::CloseAfterBody};
        case OperationState::Refused:
            return {.kind = GatewayBehaviour::Kind::Answer, .statusCode = "RPI", .sentence = "The mobile is invalid."};
        default:
            return {};
        }
    });
    const qsizetype before = changes.size();
    desk->addContact(SubmissionId::create(), draft, true);
    (void)QTest::qWaitFor([&] { return changes.size() > before && changes.last().state == state; });
    return changes.isEmpty() ? Operation{} : changes.last();
}

QTableView *ContactsFixture::table() const
{
    const auto tables = page->findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (table->accessibleName() == "Contact list"_L1)
            return table;
    }
    return nullptr;
}

bool ContactsFixture::waitForRows(int rows) const
{
    return QTest::qWaitFor([&] { return model().rowCount() == rows && (rows == 0 || text(0, ContactColumn::Name) != u"…"_s); });
}

QString ContactsFixture::text(int row, ContactColumn column) const
{
    return model().index(row, static_cast<int>(column)).data().toString();
}

QString ContactsFixture::words() const
{
    QStringList words;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

QAbstractButton *ContactsFixture::button(const QString &text) const
{
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void ContactsFixture::press(const QString &text) const
{
    QAbstractButton *found = button(text);
    QVERIFY2(found, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace payoutdesk
