// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/start_panel.h"

#include "app/frame/page_keys.h"
#include "core/desk/reader.h"
#include "core/domain/indian_day.h"
#include "core/domain/plain_text.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
constexpr int longestName = 40;

} // namespace

StartPanel::StartPanel(Reader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void StartPanel::hear(const StartReport &report)
{
    m_takenBack = static_cast<int>(report.cancelled.size());
    const qint64 todayMs = startOfIndianDay(report.atMs);
    qint64 newestMs = 0;
    for (const Operation &operation : report.cancelled)
        newestMs = std::max(newestMs, operation.createdAtMs);
    m_reader.ask(OpenWork{todayMs, report.atMs - weekMs}, this,
                 [this, newestMs, todayMs](const Result<LeftOpen, StoreProblem> &found) {
                     LeftOpen open = found ? *found : LeftOpen{};
                     open.todayMs = todayMs;
                     open.newestAtMs = std::max(open.newestAtMs, newestMs);
                     show(open);
                 });
}

void StartPanel::show(const LeftOpen &open)
{
    m_open = open;
    if (!parts().isEmpty())
        tell();
}

void StartPanel::tell()
{
    const QStringList all = parts();
    if (all.isEmpty()) {
        Q_EMIT messageOver(messageKey);
        return;
    }
    const QString list = all.join(u" · "_s);
    const bool older = m_open.newestAtMs < m_open.todayMs;
    //: %1 is a list such as: 1 reminder to resolve · 2 contacts not sent
    const QString words = older ? tr("Since yesterday: %1.").arg(list) : tr("Since the last start: %1.").arg(list);
    const bool doubt = m_open.remindersToResolve + m_open.contactsToResolve > 0;
    const QList<MessageAction> answers = actions();
    const Message::Kind otherwise = answers.isEmpty() ? Message::Kind::Error : Message::Kind::Warning;
    Q_EMIT messageWanted({doubt ? Message::Kind::NotKnown : otherwise, words, messageKey, answers});
}

QStringList StartPanel::parts() const
{
    QStringList parts;
    if (m_open.remindersToResolve > 0)
        parts.append(tr("%n reminder(s) to resolve", nullptr, m_open.remindersToResolve));
    if (m_open.contactsToResolve > 0)
        parts.append(tr("%n contact(s) to resolve", nullptr, m_open.contactsToResolve));
    if (m_takenBack > 0)
        parts.append(tr("%n reminder(s) taken back, nothing was sent", nullptr, m_takenBack));
    if (m_open.contactsNotSent > 0)
        parts.append(tr("%n contact(s) not sent", nullptr, m_open.contactsNotSent));
    if (m_open.drafts.size() > 1) {
        parts.append(tr("%n draft(s)", nullptr, static_cast<int>(m_open.drafts.size())));
    } else if (!m_open.drafts.isEmpty()) {
        const QString name = displayText(m_open.drafts.constFirst().fields.name.trimmed(), longestName);
        //: a contact that was not finished; %1 is a person's name
        parts.append(name.isEmpty() ? tr("a draft without a name") : tr("draft \"%1\"").arg(name));
    }
    return parts;
}

QList<MessageAction> StartPanel::actions()
{
    QList<MessageAction> actions;
    if (m_open.remindersToResolve + m_open.contactsToResolve > 0)
        actions.append(answer(tr("Resolve"), PageKeys::toResolve,
                              [](LeftOpen &open) { open.remindersToResolve = open.contactsToResolve = 0; }));
    if (m_open.contactsNotSent > 0)
        //: button: shows the contacts that were not sent
        actions.append(answer(tr("Show the %n", nullptr, m_open.contactsNotSent), PageKeys::newContact,
                              [](LeftOpen &open) { open.contactsNotSent = 0; }));
    if (!m_open.drafts.isEmpty())
        actions.append(answer(m_open.drafts.size() > 1 ? tr("Show the drafts") : tr("Continue the draft"), PageKeys::newContact,
                              [](LeftOpen &open) { open.drafts.clear(); }));
    return actions;
}

MessageAction StartPanel::answer(const QString &words, const QString &page, std::function<void(LeftOpen &)> takeOut)
{
    return {words, [this, page, takeOut = std::move(takeOut)] {
                m_takenBack = 0; // read by now
                takeOut(m_open);
                tell();
                Q_EMIT pageWanted(page);
            }};
}

} // namespace payoutdesk
