// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/contact_list_model.h"
#include "app/contacts/contacts_page.h"
#include "core/settings/settings.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractButton>
#include <QTableView>

namespace payoutdesk {

/// The page "Contacts" on a real desk, store and server.
class ContactsFixture : public DeskFixture {
public:
    ContactsFixture();

    /// Opens the desk and shows the page. False when anything of it fails.
    [[nodiscard]] bool show();
    /// Adds a contact and waits until it stands in this state; the server behaves so that it does.
    [[nodiscard]] Operation add(const ContactDraft &draft, OperationState state = OperationState::Accepted);

    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QAbstractItemModel &model() const { return *table()->model(); }
    [[nodiscard]] bool waitForRows(int rows) const;
    [[nodiscard]] QString text(int row, ContactColumn column) const;
    /// All words of the page that a person sees outside of tables.
    [[nodiscard]] QString words() const;
    /// The visible button with this text; null when there is none.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    void press(const QString &text) const;

    QTemporaryDir settingsFolder;
    Settings settings{settingsFolder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ContactsPage> page;
    QString status;
    qint64 count = -1;
    QStringList pagesWanted;
    QList<Operation> corrections;
    QStringList notFound;
    QList<Message> messages;
    QString chosenFile; ///< the answer to the question where an export goes
    QStringList suggested;
};

/// A contact with every field, tagged Vendor.
[[nodiscard]] ContactDraft asha();

} // namespace payoutdesk
