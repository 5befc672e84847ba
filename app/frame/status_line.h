// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QStatusBar>

class QLabel;
class QPushButton;
class QTimer;

namespace payoutdesk {

class HoldWatch;

/// The bottom line: totals of the pages, what leaves in a moment (with Undo), what of a reviewed list has left (with Stop),
/// what is on its way (with Stop waiting, after 15 s), and in practice how many requests the practice server counted.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(HoldWatch &holds, QWidget *parent = nullptr);

    /// Words of the page that stands `position`th in the list.
    void setPageWords(int position, const QString &words);
    void setPracticeArrivals(int count);
    [[nodiscard]] int practiceArrivals() const { return m_arrivals; }
    void hear(const Operation &operation);
    [[nodiscard]] QList<Operation> sending() const;
    void setBatch(const BatchProgress &progress);
    [[nodiscard]] BatchProgress batch() const;
    void setClosing();
    /// The service cannot be reached.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void undoWanted();
    void stopWanted(); ///< what of the reviewed list has not left
    void stopWaitingWanted(const payoutdesk::OperationId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();
    struct OnItsWay {
        Operation operation;
        QElapsedTimer since;
    };
    void refresh();
    [[nodiscard]] const OnItsWay *oldest() const;
    [[nodiscard]] QString sendingWords() const;
    /// The words count seconds.
    void tickWhileNeeded();

    static constexpr qint64 patienceMs = 15'000;

    HoldWatch &m_holds;
    QMap<int, QString> m_pages;
    QHash<OperationId, OnItsWay> m_sending;
    BatchProgress m_batch;
    QDeadlineTimer m_pauseOver; ///< of the list
    int m_arrivals = -1;
    bool m_closing = false;
    bool m_offline = false;
    QLabel *m_words;
    QPushButton *m_undo;
    QPushButton *m_stopBatch;
    QPushButton *m_stop;
    QLabel *m_practice;
    QTimer *m_second;
};

} // namespace payoutdesk
