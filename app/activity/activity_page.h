// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/activity/activity_list_model.h"
#include "app/export/file_question.h"
#include "app/frame/page.h"
#include "app/frame/page_keys.h"
#include "app/words/outcomes.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace payoutdesk {

class ActivityDetailsPane;
class ActivityFilters;
class Desk;
class EmptyState;
class ExportFlow;
class RecordCheck;
class RowListActions;
class RowListTable;
class Settings;

/// What the page is told once.
struct ActivityPageSetup {
    QString profileId;
    OutcomeSurroundings outcomes;
    AskForFile askForFile;
};

/// "Activity": who did what, when, on which computer, and what came of it. Nothing here can be changed.
class ActivityPage final : public Page {
    Q_OBJECT
public:
    ActivityPage(Desk &desk, Reader &reader, const Clock &clock, Settings &settings, const ActivityPageSetup &setup,
                 QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString key() const override { return PageKeys::activity; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] QList<PageAction> pageActions() const override;
    [[nodiscard]] bool canSearch() const override { return true; }
    void search(const QString &words) override;
    void countMatches(const QString &words, QObject *context, const std::function<void(qint64)> &counted) override;
    void hearElsewhere(const MatchesElsewhere &elsewhere) override;
    void showMatches() override;
    void setPersonalShown(bool shown) override;
    void focusFirst() override;
    void reload() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void applyFilter();
    void showAll();
    void tellCount();
    void showRightState();
    void sayNothingMatches();
    void takeChosen();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool isListShown() const;

    Desk &m_desk;
    Reader &m_reader;
    const Clock &m_clock;
    ActivityListModel m_model;
    QString m_search;
    qint64 m_total = 0; ///< of all entries
    QString m_exporting;
    QString m_verifying;
    std::optional<MatchesElsewhere> m_elsewhere; ///< for the words that found nothing here
    bool m_stale = false;                        ///< something happened while nobody looked
    qint64 m_wantedChosen = 0;                   ///< from before a change of language, until its row is there
    QObject m_totalContext;
    QTimer m_minute; ///< "today" grows old

    ActivityFilters *m_filters;
    RowListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ActivityDetailsPane *m_details;
    RowListActions *m_actions;
    ExportFlow *m_export;
    RecordCheck *m_check;
};

} // namespace payoutdesk
