// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/contact_list_model.h"
#include "app/export/file_question.h"
#include "app/frame/page.h"
#include "app/words/outcomes.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace payoutdesk {

class ContactDetailsPane;
class Desk;
class EmptyState;
class ExportFlow;
class RowListActions;
class RowListTable;
class Settings;

/// What the page is told once.
struct ContactsPageSetup {
    QString profileId;
    OutcomeSurroundings outcomes;
    AskForFile askForFile;
};

/// "Contacts": who was added from here and what became of it, a row a press. It opens on what was added today.
class ContactsPage final : public Page {
    Q_OBJECT
public:
    /// Which presses show.
    enum class Show { Today, All, Waiting, Refused, NotKnown };

    ContactsPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const ContactsPageSetup &setup,
                 QWidget *parent = nullptr);
    ~ContactsPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] QList<PageAction> pageActions() const override;
    [[nodiscard]] bool canSearch() const override { return true; }
    void search(const QString &words) override;
    void countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted) override;
    void hearElsewhere(const MatchesElsewhere &elsewhere) override;
    void showMatches() override { showOnly(Show::All); }
    void setPersonalShown(bool shown) override;
    void focusFirst() override;
    void reload() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void showOnly(Show which);
    /// Chooses this contact with its details open, whatever filter or search hid it. For "already there: [Show]".
    void showContact(const OperationId &id);

Q_SIGNALS:
    /// Correct: New contact is to open its values; the page asks for that page itself.
    void correctWanted(const payoutdesk::Operation &operation);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *filterBar();
    void layOut();
    void hearDesk();
    void count();
    void ask();
    void passMidnight();
    void tellCounts();
    void showRightState();
    void sayNoMatch();
    void sayNothing();
    void chooseWanted();
    [[nodiscard]] qint64 today() const;

    Desk &m_desk;
    Reader &m_reader;
    const Clock &m_clock;
    ContactListModel m_model;
    QObject m_matches; ///< context: how many there are of the searched words under any filter
    QTimer m_minute;

    Show m_show = Show::Today;
    QString m_search;
    qint64 m_day = 0;    ///< the Indian day that is today: its first millisecond, UTC
    qint64 m_lines = -1; ///< presses in the list under any filter; -1 = not counted yet
    AddedContacts m_added;
    qint64 m_allMatches = -1; ///< of the search under any filter; -1 = not counted yet
    MatchesElsewhere m_elsewhere;
    QString m_exporting; ///< how far an export is
    qint64 m_wanted = 0; ///< to be chosen as soon as the list has it

    QButtonGroup *m_filters;
    QLabel *m_shown;
    RowListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ContactDetailsPane *m_details;
    QSplitter *m_splitter;
    RowListActions *m_actions;
    ExportFlow *m_export;
};

} // namespace payoutdesk
