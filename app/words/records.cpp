// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/records.h"

#include "app/words/problems.h"
#include "core/domain/plain_text.h"

#include <QLocale>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPath = 300;
}

QString RecordWords::head(const ChainHead &head)
{
    //: kept to see later whether the record was changed. %1 is the random name of a writer, %2 a number, %3 a fingerprint of
    //: 64 characters
    return tr("Record of writer %1: %2 entries, fingerprint of the last one %3")
        .arg(head.writer, QString::number(head.events), QString::fromLatin1(head.hash.toHex()));
}

QString RecordWords::broken(const ChainBreak &at)
{
    const QString number = QString::number(at.seq);
    switch (at.why) {
    case ChainBreak::Why::Missing:
        //: %1 is a number, %2 the random name of a writer
        return tr("Entry %1 of writer %2 is missing.").arg(number, at.writer);
    case ChainBreak::Why::Changed:
        //: %1 is a number, %2 the random name of a writer
        return tr("Entry %1 of writer %2 was changed from outside, or is damaged.").arg(number, at.writer);
    case ChainBreak::Why::PersonalTextChanged:
        //: %1 is a number, %2 the random name of a writer
        return tr("What entry %1 of writer %2 says of a person was changed from outside, or is damaged.").arg(number, at.writer);
    }
    Q_UNREACHABLE();
}

QString RecordWords::afterBreak(const ChainBreak &at)
{
    QString next = tr("Copy the data folder before anything else is written. Then compare with a backup, or with an export "
                      "from before: beside each entry stand its writer and number.");
    if (at.seq <= 1)
        return next;
    //: %1 is a number; a sentence on what to do stands behind
    return tr("The entries before it, up to number %1, are sound.").arg(at.seq - 1) + u' ' + next;
}

QString RecordWords::sound(const ChainReport &report)
{
    qint64 entries = 0;
    for (const ChainHead &head : report.heads)
        entries += head.events;
    if (entries == 0)
        return tr("Nothing has been written down yet, so there is nothing to check.");
    //: %1 is a number
    return tr("The record is sound: %1 entries, each fits to the one before it.").arg(QLocale().toString(entries));
}

QString RecordWords::unreadable(const StoreProblem &problem)
{
    const QString what = tr("The record could not be read, so it is not checked.");
    if (problem.kind != StoreProblem::Kind::NotWritable)
        return what + u' ' + Problems::ofReading(problem);
    //: %1 is a file
    return what + u' ' +
           tr("You may not open %1, or not write beside it what reading it takes. Do it as the user whose file it is, or with "
              "a copy of the whole folder.")
               .arg(displayText(problem.path, longestPath));
}

QString RecordWords::limits()
{
    return tr(
        "This shows accidents and single changes. Whoever owns the file can write all of it anew: then only a fingerprint that "
        "was kept elsewhere tells.");
}

} // namespace payoutdesk
