// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message.h"
#include "core/desk/news.h"
#include "core/domain/questions.h"

#include <QObject>

namespace payoutdesk {

class Reader;

/// One message at the start, and only if there is something: what was left open, and the way to each part of it.
/// A part that was gone to leaves the message; with the last one it is over.
class StartPanel final : public QObject {
    Q_OBJECT
public:
    static constexpr QLatin1StringView messageKey{"start"};

    explicit StartPanel(Reader &reader, QObject *parent = nullptr);

    /// Once the reader has the store.
    void hear(const StartReport &report);
    /// What is still open of it, for the window that takes this one's place.
    [[nodiscard]] const LeftOpen &open() const { return m_open; }
    void show(const LeftOpen &open);

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    void messageOver(const QString &key);
    void pageWanted(const QString &key);

private:
    void tell();
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QList<MessageAction> actions();
    /// An answer: takes its part out, tells the rest, and goes to the page.
    [[nodiscard]] MessageAction answer(const QString &words, const QString &page, std::function<void(LeftOpen &)> takeOut);

    Reader &m_reader;
    LeftOpen m_open;
    int m_takenBack = 0; ///< reminders that were held when the program ended
};

} // namespace payoutdesk
