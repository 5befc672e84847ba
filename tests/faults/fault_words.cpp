// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

FaultWords addedOrAccepted(const QString &sentence)
{
    const QString said = sentence.isEmpty() ? u"Notification Link Sent To *******043 and ******@example.in"_s : sentence;
    return {u"Reminder accepted by Instantpay for Asha, Pune (657aa9…84fb): \"%1\""_s.arg(said),
            u"Contact added: Ravi Kulkarni."_s};
}

QString lastOfFourAccepted()
{
    return u"Reminder accepted by Instantpay for Vendor 3 (657aa9…8503): "
           "\"Notification Link Sent To *******051 and ******@example.in\""_s;
}

FaultWords notKnown(const QString &cause)
{
    return {cause + u" We do not know whether Asha, Pune got this reminder. Sending again may message them twice."_s,
            cause + u" We do not know whether Ravi Kulkarni was added. Adding again may make a second contact."_s};
}

FaultWords notSent(const QString &cause)
{
    const QString words = u"Not sent: "_s + cause + u" Nothing left this computer."_s;
    return {words, words};
}

FaultWords refused(const QString &rest)
{
    return {u"No reminder was sent to Asha, Pune (657aa9…84fb). "_s + rest, u"Ravi Kulkarni was not added. "_s + rest};
}

FaultWords alreadyDone()
{
    return {u"Asha, Pune (657aa9…84fb): Instantpay says this was already done. Do not send it again."_s,
            u"Ravi Kulkarni: Instantpay says this was already done. Do not send it again."_s};
}

FaultWords notConfirmed()
{
    return {u"Instantpay took the reminder for Asha, Pune (657aa9…84fb) and has not confirmed it yet. Do not send it again."_s,
            u"Instantpay took the contact Ravi Kulkarni and has not confirmed it yet. Do not add it again."_s};
}

FaultWords onlyReminder(FaultWords words)
{
    words.contact.clear();
    return words;
}

FaultWords onlyContact(FaultWords words)
{
    words.reminder.clear();
    return words;
}

} // namespace payoutdesk
