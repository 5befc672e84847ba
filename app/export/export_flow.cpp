// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_flow.h"

#include "app/export/export_dialog.h"
#include "app/export/export_words.h"
#include "app/theme/icons.h"

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 betweenTellingMs = 500; // an export of some thousand rows is over before anybody could read of it
}

ExportFlow::ExportFlow(Reader &reader, AskForFile askForFile, std::function<ExportSheet()> makeSheet, QWidget &page)
    : QObject(&page)
    , m_reader(reader)
    , m_askForFile(std::move(askForFile))
    , m_makeSheet(std::move(makeSheet))
    , m_page(page)
    , m_action(new QAction(tr("Export", "action: writes the list to a file"), this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_action, &QAction::triggered, this, &ExportFlow::start);
    themeChanged();
}

ExportFlow::~ExportFlow() = default;

void ExportFlow::themeChanged() { m_action->setIcon(themedIcon("document-export"_L1)); }

void ExportFlow::start()
{
    if (m_run)
        return tell(Message::Kind::Info, tr("The export before is still being written."));
    const qint64 rows = m_makeSheet().count;
    if (rows == 0)
        return tell(Message::Kind::Info, tr("There is nothing to export: the list is empty."));
    auto *dialog = new ExportDialog(rows, &m_page);
    connect(dialog, &ExportDialog::exportWanted, this, &ExportFlow::askWhere);
    dialog->open();
}

void ExportFlow::askWhere(bool personal)
{
    m_askForFile(&m_page, m_makeSheet().fileName, [self = QPointer<ExportFlow>(this), personal](const QString &path) {
        if (self && !path.isEmpty())
            self->run(path, personal);
    });
}

void ExportFlow::run(const QString &path, bool personal)
{
    if (m_run)
        return;
    m_run = std::make_unique<ExportRun>(m_reader, m_makeSheet(), path, personal, nullptr);
    m_sinceTold.start();
    m_stopOffered = false;
    connect(m_run.get(), &ExportRun::progressed, this, &ExportFlow::tellProgress);
    connect(m_run.get(), &ExportRun::finished, this, [this, path](qint64 rows) {
        letGo();
        tell(Message::Kind::Success, ExportWords::done(rows, path));
    });
    connect(m_run.get(), &ExportRun::failed, this, [this](const ExportProblem &problem) {
        letGo();
        tell(Message::Kind::Error, ExportWords::of(problem));
    });
    m_run->start();
}

void ExportFlow::letGo()
{
    m_run.release()->deleteLater(); // its own signal is being heard
    Q_EMIT progressWanted({});
}

void ExportFlow::stop()
{
    if (!m_run || m_run->isEnding())
        return; // too late: the file is there in a moment
    m_run.reset();
    Q_EMIT progressWanted({});
    tell(Message::Kind::Info, tr("The export was stopped. No file was written."));
}

void ExportFlow::tell(Message::Kind kind, const QString &words) { Q_EMIT messageWanted({kind, words, u"export"_s}); }

void ExportFlow::tellProgress(qint64 rows, qint64 ofRows)
{
    if (m_sinceTold.elapsed() < betweenTellingMs)
        return;
    m_sinceTold.start();
    Q_EMIT progressWanted(ExportWords::progress(rows, ofRows));
    // Once: a message that comes anew takes the focus from its own button.
    if (std::exchange(m_stopOffered, true))
        return;
    const auto stopThis = [self = QPointer<ExportFlow>(this)] {
        if (self)
            self->stop();
    };
    Q_EMIT messageWanted({Message::Kind::Info,
                          tr("The list is being exported."),
                          u"export"_s,
                          {{tr("Stop", "button: gives up an export"), stopThis}}});
}

} // namespace payoutdesk
