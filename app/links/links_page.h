// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/file_question.h"
#include "app/frame/page.h"
#include "app/links/link_list_model.h"
#include "app/links/link_ticks.h"
#include "app/links/reminder_flow.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace payoutdesk {

class Clock;
class Desk;
class EmptyState;
class ExportFlow;
class LinkDetailsPane;
class LinkTable;
class PastePanel;
class SelectionCommands;
class Settings;

/// What the page is told once.
struct LinksPageSetup {
    QString profileId;
    ReminderLimits limits;
    Surroundings surroundings = Surroundings::Live;
    AskForFile askForFile = {};
};

/// "Payout links": the list, and above it always who a reminder goes to.
class LinksPage final : public Page {
    Q_OBJECT
public:
    LinksPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const LinksPageSetup &setup,
              QWidget *parent = nullptr);
    ~LinksPage() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("payout-links"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] QList<PageAction> pageActions() const override;
    void mainAction() override;
    [[nodiscard]] bool canSearch() const override { return true; }
    void search(const QString &words) override;
    void countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted) override;
    void hearElsewhere(const MatchesElsewhere &elsewhere) override;
    void focusFirst() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Asks for the list again: call it once the store is open.
    void reload() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void layOut();
    void connectModel();
    void sendReminder();
    void showPastePanel(bool shown);
    void note(const Operation &operation);
    void tellTargets();
    void tellCount();
    void showRightPage();
    void sayNoMatch();
    void takeCurrent();
    void findCurrent();
    void saveLayout(); ///< only when the page goes: it waits for the disk
    /// The row that Send reminder means without a tick; null for none.
    [[nodiscard]] const LinkRow *chosenRow() const;
    [[nodiscard]] QList<PayoutLink> targets() const;

    Desk &m_desk;
    Reader &m_reader;
    Settings &m_settings;
    const LinksPageSetup m_setup;
    LinkTicks m_ticks;
    LinkListModel m_model;
    ReminderFlow *m_flow;
    std::optional<ObjectId> m_wantedCurrent; ///< from before a change of language, until its row is there
    QTimer m_minute;                         ///< "2 h ago" grows old
    bool m_layoutEdited = false;

    QLabel *m_targets;
    QPushButton *m_paste;
    PastePanel *m_pastePanel;
    LinkTable *m_table;
    SelectionCommands *m_commands;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QString m_notFound;           ///< the other pages were asked for these words
    MatchesElsewhere m_elsewhere; ///< and this one has some
    QSplitter *m_splitter;
    LinkDetailsPane *m_details;
    QString m_exporting; ///< how far an export is
    ExportFlow *m_export;
    QAction *m_sendAction;
    QAction *m_pasteAction;
    QAction *m_detailsAction;
    QAction *m_untickAction;
    QAction *m_removeAction;
    QAction *m_columnsAction;
    QAction *m_sortAction;
};

} // namespace payoutdesk
