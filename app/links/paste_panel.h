// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace payoutdesk {

class NoticeLabel;

class Desk;
struct LinkAddition;
struct StoreProblem;

/// Takes a pasted list of links: the good lines go to the list, the others stay in the box with their reasons below it.
class PastePanel final : public QWidget {
    Q_OBJECT
public:
    explicit PastePanel(Desk &desk, QWidget *parent = nullptr);

    void add();
    /// Whether the list can be written to; until then a press says that it cannot.
    void setReady(bool ready) { m_ready = ready; }
    void focusBox();
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void closeWanted();

private:
    void readOn();
    void handOver();
    void takeReport(const LinkAddition &report);
    void takeTrouble(const StoreProblem &problem);
    void tell(const LinkAddition &report);
    void fillBox();
    void say(const QString &result, const QString &reasons);
    void setWaiting(bool waiting);

    Desk &m_desk;
    QPlainTextEdit *m_box;
    QLabel *m_result;
    NoticeLabel *m_reasons;
    QPushButton *m_add;
    std::unique_ptr<PastedLinksReader> m_reader; ///< while the text is being read
    QTimer m_slice;                              ///< gives the window its turn between two pieces of a long text
    QStringList m_bad;                           ///< lines that are on their way back into the box
    QTimer m_fill;                               ///< likewise between two pieces of those
    PastedLinks m_pasted;                        ///< what was handed to the desk, until it answers
    bool m_waiting = false;
    bool m_ready = false;
};

} // namespace payoutdesk
