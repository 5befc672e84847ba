// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/password_store_name.h"

#include <QTest>

#include <optional>

using namespace payoutdesk;

/// What the real bus says in each state that with-keyring can make; it tells which in PAYOUTDESK_KEYRING_MODE.
class PasswordStoreNameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoIsThere()
    {
        const auto mode = qgetenv("PAYOUTDESK_KEYRING_MODE");
        const bool there = mode == "unlocked" || mode == "locked";
        PasswordStoreName name;
        std::optional<PasswordStore> found;
        connect(&name, &PasswordStoreName::found, this, [&](PasswordStore store) { found = store; });
        if (mode == "no-bus") {
            QCOMPARE(name.store(), PasswordStore::None);
            return;
        }
        QVERIFY2(!found, "the answer comes later");
        QTRY_VERIFY(found);
        QCOMPARE(*found, there ? PasswordStore::GnomeKeyring : PasswordStore::None);
        QCOMPARE(name.store(), *found);
    }
};

QTEST_GUILESS_MAIN(PasswordStoreNameTest)
#include "password_store_name_test.moc"
