// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"
#include "core/desk/reader.h"
#include "core/domain/chain_report.h"

#include <QElapsedTimer>
#include <QObject>

namespace payoutdesk {

/// The action "Verify": checks the whole record in portions, so that the lists' questions get in between, and says what came of
/// it: how many entries and the fingerprint of the last, or the first entry that does not fit and what to do.
class RecordCheck final : public QObject {
    Q_OBJECT
public:
    RecordCheck(Reader &reader, QObject *parent);

    [[nodiscard]] PageAction action() const { return {m_action, PageAction::Menu::File}; }

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    /// How far a long check is, for the page's share of the status bar; empty when there is none any more.
    void progressWanted(const QString &words);

private:
    void start();
    void goOn(const ChainReport &soFar);
    void finish(const ChainReport &report);
    void tell(Message::Kind kind, const QString &words, const QList<MessageAction> &actions = {});

    Reader &m_reader;
    QAction *m_action;
    bool m_running = false;
    QElapsedTimer m_sinceTold;
};

} // namespace payoutdesk
