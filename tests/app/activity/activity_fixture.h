// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activity/activity_page.h"
#include "app/lists/row_list_table.h"
#include "core/store/store.h"
#include "tests/core/desk/desk_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

namespace payoutdesk {

/// The page on a real desk and store, in which some things have happened already.
class ActivityFixture : public DeskFixture {
public:
    /// What happened before: see the .cpp. False when anything of it fails.
    [[nodiscard]] bool show();
    /// An office where nothing has happened yet.
    [[nodiscard]] bool showEmpty();

    [[nodiscard]] RowListModel &model() const;
    [[nodiscard]] RowListTable *table() const { return page->findChild<RowListTable *>(); }
    [[nodiscard]] QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    /// The words of a column, top to bottom.
    [[nodiscard]] QStringList column(int column) const;
    /// Whether the rows came and all their words.
    [[nodiscard]] bool loaded(int rows) const;
    /// The button or check box with this text that a person sees, anywhere; null when there is none.
    [[nodiscard]] QAbstractButton *button(const QString &text) const;
    /// The box whose label says this.
    [[nodiscard]] QComboBox *box(const QString &label) const;
    [[nodiscard]] QAction *action(const QString &text) const;
    /// All words of labels and texts that a person sees on the page.
    [[nodiscard]] QString words() const;
    [[nodiscard]] Message lastMessage() const { return messages.isEmpty() ? Message{} : messages.last(); }

    static constexpr int before = 22; ///< events

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString chosenFile; ///< what the person answers to "where to?"; empty = Back
    QStringList suggested;
    std::unique_ptr<ActivityPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QList<Message> messages;
    QString status;

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool makePage();
};

} // namespace payoutdesk
