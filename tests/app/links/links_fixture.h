// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/links_page.h"
#include "app/parts/enter_presses.h"
#include "tests/core/desk/desk_fixture.h"

#include <QDialog>
#include <QTableView>
#include <QToolButton>

namespace payoutdesk {

/// The page on a real desk, store and server, in a window with the button that the toolbar would have.
class LinksFixture : public DeskFixture {
public:
    /// Opens the desk with `count` links ("Person 0" and so on) and shows the page. False when anything of it fails.
    /// `more` links of its own the test has put into setup.firstLinks.
    [[nodiscard]] bool show(int count, Surroundings surroundings = Surroundings::Sandbox, int more = 0);

    [[nodiscard]] LinkListModel &model() const;
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QString targetLine() const;
    /// The button with this text that a person sees; null when there is none.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    [[nodiscard]] QWidget *named(const QString &accessibleName) const;
    /// The row of the n-th link in the list as it stands.
    [[nodiscard]] int rowOf(int n) const { return model().rowOf(someLink(n)); }
    void choose(int n) const;
    void tick(int n, bool on = true) const;
    [[nodiscard]] Message lastMessage() const { return messages.isEmpty() ? Message{} : messages.last(); }
    /// The dialog that stands before the page; null when there is none.
    [[nodiscard]] QDialog *dialog() const;

    QTemporaryDir settingsFolder;
    Settings settings{settingsFolder.filePath(QStringLiteral("settings.ini"))};
    EnterPresses enter{nullptr};
    std::unique_ptr<QWidget> window;
    LinksPage *page = nullptr;
    QToolButton *send = nullptr;
    QList<Message> messages;
    QString status;
    QString chosenFile; ///< the answer to the question where an export goes
    QStringList suggested;
};

/// The n-th link of the fixture.
[[nodiscard]] PayoutLink personLink(int n);

} // namespace payoutdesk
