// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/practice_words.h"

#include "core/practice/practice_effects.h"

#include <QCoreApplication>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QString wordsOf(PracticeEffect effect)
{
    switch (effect) {
    case PracticeEffect::Pending:
        return Words::tr("Instantpay takes it and does not confirm it yet");
    case PracticeEffect::Slow:
        return Words::tr("accepted, after eight seconds");
    case PracticeEffect::RefusedInput:
        return Words::tr("refused: something in the request is wrong");
    case PracticeEffect::AlreadyDone:
        return Words::tr("refused: it was done before");
    case PracticeEffect::BadCredentials:
        return Words::tr("refused: the credentials are not known");
    case PracticeEffect::BadAddress:
        return Words::tr("refused: this network address is not known");
    case PracticeEffect::AccountStopped:
        return Words::tr("refused: the account itself is stopped");
    case PracticeEffect::Unavailable:
        return Words::tr("refused: not switched on for this account");
    case PracticeEffect::InDoubt:
        return Words::tr("an answer that does not say whether it was done");
    case PracticeEffect::Hangs:
        return Words::tr("never an answer: wait, or stop waiting");
    case PracticeEffect::Breaks:
        return Words::tr("the connection breaks after the request has left");
    case PracticeEffect::Resets:
        return Words::tr("the connection is reset after the request has left");
    case PracticeEffect::Garbage:
        return Words::tr("an answer that nobody can read");
    case PracticeEffect::CutAnswer:
        return Words::tr("an answer that stops in the middle");
    case PracticeEffect::SaysLive:
        return Words::tr("accepted, but the reply says LIVE");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList whatToTryInPractice()
{
    QStringList lines;
    const QList<PracticeExample> examples = practiceExamples();
    for (const PracticeExample &example : examples) {
        //: %1 is the end of a link ID, %2 an e-mail address, %3 what happens
        lines.append(Words::tr("Link …%1, or a contact with %2: %3.")
                         .arg(example.link.text().right(4), example.email, wordsOf(example.effect)));
    }
    return lines;
}

} // namespace payoutdesk
