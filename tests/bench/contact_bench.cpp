// SPDX-License-Identifier: GPL-3.0-or-later
//
// contact_bench [CONTACTS]
// How long a clerk waits after "Add and next": from the press until the form is empty and the focus is in Name, while the
// server answers nothing. The write of one intent is in it, the network is not. Exit code 1 above 100 ms (the 95th of 100).
#include "app/contacts/new_contact_page.h"
#include "tests/app/support/named.h"
#include "tests/core/desk/desk_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int contacts = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    DeskFixture fixture;
    fixture.setup.firstTags = {{*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}}};
    fixture.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Hang}; });
    if (!fixture.open())
        return 2;
    NewContactPage page(*fixture.desk, fixture.reader, *fixture.clock);
    page.resize(900, 600);
    page.show();
    if (!QTest::qWaitForWindowActive(&page) || !QTest::qWaitFor([&] { return named<QCheckBox>(page, u"Vendor"_s) != nullptr; }))
        return 2;
    named<QCheckBox>(page, u"Vendor"_s)->setChecked(true);
    auto *name = named<QLineEdit>(page, u"Name"_s);
    page.focusFirst();

    QList<double> waits;
    for (int i = 0; i < contacts; ++i) {
        const ContactDraft contact = someContact(i);
        for (const auto &[field, text] : {std::pair{u"Name"_s, contact.name}, std::pair{u"E-mail"_s, contact.email},
                                          std::pair{u"Mobile"_s, contact.mobile}}) {
            auto *edit = named<QLineEdit>(page, field);
            edit->setFocus();
            QTest::keyClicks(edit, text);
        }
        QElapsedTimer since;
        since.start();
        page.mainAction();
        while (!name->text().isEmpty() || !name->hasFocus()) {
            QTest::qWait(0);
            if (since.hasExpired(10'000))
                return 2;
        }
        waits.append(static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    std::sort(waits.begin(), waits.end());
    const double late = waits.at(waits.size() * 95 / 100);
    std::printf("ready for the next contact after: median %.1f ms, 95 of 100 %.1f ms, slowest %.1f ms (%d contacts)\n",
                waits.at(waits.size() / 2), late, waits.constLast(), contacts);
    return late > 100 ? 1 : 0;
}
