// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_run.h"
#include "app/export/file_question.h"
#include "app/frame/page.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>

namespace payoutdesk {

/// What every page with a list does to export it: the action (Ctrl+E), the question whether people may be named, the question
/// where to, the way there with its Stop, and what came of it.
class ExportFlow final : public QObject {
    Q_OBJECT
public:
    /// `makeSheet` is called when it is needed: what is exported is the list as it stands then.
    ExportFlow(Reader &reader, AskForFile askForFile, std::function<ExportSheet()> makeSheet, QWidget &page);
    ~ExportFlow() override;

    [[nodiscard]] PageAction action() const { return {m_action, PageAction::Menu::File}; }
    void themeChanged();

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    /// How far a long export is, for the page's share of the status bar; empty when there is none any more.
    void progressWanted(const QString &words);

private:
    void start();
    void askWhere(bool personal);
    void run(const QString &path, bool personal);
    void letGo();
    void stop();
    void tell(Message::Kind kind, const QString &words);
    void tellProgress(qint64 rows, qint64 ofRows);

    Reader &m_reader;
    const AskForFile m_askForFile;
    const std::function<ExportSheet()> m_makeSheet;
    QWidget &m_page;
    QAction *m_action;
    std::unique_ptr<ExportRun> m_run;
    QElapsedTimer m_sinceTold;
    bool m_stopOffered = false;
};

} // namespace payoutdesk
