// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/record_check.h"

#include "app/words/records.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 betweenTellingMs = 500; // a check of some thousand entries is over before anybody could read of it

QString headsOf(const ChainReport &report)
{
    QStringList lines;
    for (const ChainHead &head : report.heads) {
        if (head.events > 0)
            lines << RecordWords::head(head);
    }
    return lines.join(u'\n');
}
} // namespace

RecordCheck::RecordCheck(Reader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_action(new QAction(tr("Verify", "action: checks whether the record was changed from outside"), this))
{
    connect(m_action, &QAction::triggered, this, &RecordCheck::start);
}

void RecordCheck::start()
{
    if (m_running)
        return tell(Message::Kind::Info, tr("The record is being checked already."));
    m_running = true;
    m_sinceTold.start();
    goOn({});
}

void RecordCheck::goOn(const ChainReport &soFar)
{
    if (soFar.complete)
        return finish(soFar);
    if (m_sinceTold.elapsed() >= betweenTellingMs) {
        m_sinceTold.start();
        qint64 entries = 0;
        for (const ChainHead &head : soFar.heads)
            entries += head.events;
        //: %1 is a number: how far a check is
        Q_EMIT progressWanted(tr("Verifying… %1 entries").arg(QLocale().toString(entries)));
    }
    m_reader.ask(CheckChain{soFar}, this, [this](const Result<ChainReport, StoreProblem> &report) {
        if (report)
            return goOn(*report);
        m_running = false;
        Q_EMIT progressWanted({});
        tell(Message::Kind::Error, RecordWords::unreadable(report.error()),
             {{tr("Try again", "button: checks the record once more"), [self = QPointer<RecordCheck>(this)] {
                   if (self)
                       self->start();
               }}});
    });
}

void RecordCheck::finish(const ChainReport &report)
{
    m_running = false;
    Q_EMIT progressWanted({});
    if (report.broken)
        return tell(Message::Kind::Error, RecordWords::broken(*report.broken) + u' ' + RecordWords::afterBreak(*report.broken));
    const QString heads = headsOf(report);
    if (heads.isEmpty())
        return tell(Message::Kind::Info, RecordWords::sound(report));
    tell(Message::Kind::Success, RecordWords::sound(report) + u'\n' + heads + u'\n' + RecordWords::limits(),
         {{tr("Copy fingerprint", "button: copies what is to be kept elsewhere"),
           [heads] { QGuiApplication::clipboard()->setText(heads); }, true}});
}

void RecordCheck::tell(Message::Kind kind, const QString &words, const QList<MessageAction> &actions)
{
    Q_EMIT messageWanted({kind, words, u"verify"_s, actions});
}

} // namespace payoutdesk
