<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>payout-desk --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds contacts at Instantpay and reminds the recipients of payout links. Every press is at most one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile with this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the form for a new contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile ID has 1 to 40 letters a-z, digits and dashes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice and --profile exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>the environment in capitals: a made-up server on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST SERVER</source>
        <extracomment>the environment in capitals: a test server on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>the environment in capitals: Instantpay&apos;s sandbox</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>the environment in capitals: the real service, real people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing leaves this computer</source>
        <extracomment>%1 is the word PRACTICE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the environment such as LIVE, %2 the profile&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>A reminder to %1 leaves in a moment.</source>
        <extracomment>%1 is a person and the short ID of a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is about to be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder to %1 waits. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits to be added. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a reminder to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay took the reminder for %1 and has not confirmed it yet. Do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay took the contact %1 and has not confirmed it yet. Do not add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: we treat the reminder to %1 as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: we treat %1 as added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: the reminder to %1 was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: %1 was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: no reminder was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1 was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder accepted by Instantpay for %1.</source>
        <extracomment>%1 is a person and the short ID of a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder accepted by Instantpay for %1: %2</source>
        <extracomment>%1 is a person and the short ID of a payout link, %2 what Instantpay answered, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder was sent to %1.</source>
        <extracomment>%1 is a person&apos;s name, with the short ID for a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay refused it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Instantpay says this was already done. Do not send it again.</source>
        <extracomment>%1 is a person&apos;s name, with the short ID for a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the client ID and the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay does not know this network address. Ask for it to be whitelisted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay does not know this network address, %1. Ask for it to be whitelisted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself stops it: call Instantpay&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not available now, or not switched on for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: no connection to %1.</source>
        <extracomment>%1 is a host name such as api.instantpay.in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1 could not prove that it is Instantpay (its certificate was not accepted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1 did not answer the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the client secret is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the client secret was saved for another address. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it could not be written down on this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after the request had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay&apos;s answer does not say whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay answered %1, which does not say whether it was done.</source>
        <extracomment>%1 is what Instantpay answered, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed while sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waited for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether %1 got this reminder. Sending again may message them twice.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether %1 was added. Adding again may make a second contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by Instantpay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Instantpay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated as added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 the short ID of a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient of %1</source>
        <extracomment>stands where a person&apos;s name would stand; %1 is the short ID of a payout link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an erased contact</source>
        <extracomment>stands where a person&apos;s name would stand</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Enter the mobile number: ten digits, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has changed this number, so its digits are lost. Format the column there as text and copy it again, or type the ten digits, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has digits only, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Indian mobile numbers (+91) can be added, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing. Ten digits, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many digits. Ten digits, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Indian mobile number starts with 6, 7, 8 or 9, e.g. 7428585742.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail address, e.g. asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One e-mail address only, e.g. asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is missing, e.g. asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ is missing, e.g. asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not complete, e.g. asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in it that an e-mail address cannot have, e.g. a blank. It looks like asha@example.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This e-mail address is too long: at most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the ID: 24 characters, e.g. 645b280e95335f08eb021aa2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the short address that the recipient got, not the ID. The ID has 24 characters, e.g. 657aa9841b8d3897ff0a84fb; it stands in Instantpay&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID has exactly 24 characters, e.g. 645b280e95335f08eb021aa2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID has only the digits 0 to 9 and the letters a to f, e.g. 645b280e95335f08eb021aa2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address, e.g. https://api.instantpay.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an internet address, e.g. https://api.instantpay.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// so that nobody can listen (http:// only for 127.0.0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The client ID has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link ID of 24 characters, e.g. 657aa9841b8d3897ff0a84fb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the short address that the recipient got, not the link ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount cannot be read, e.g. 1,500.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expiry date cannot be read, e.g. 31/12/2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the recipient or the note is too long (at most %n character(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the recipient or the note has characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is an invisible control character in it. Type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in it that turns the reading direction. Type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter and no digit in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name, e.g. Asha Verma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one tag, e.g. Vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Payout Desk is using this data already. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was written by a newer Payout Desk. Install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged: %1. Restore it from a backup; nothing was changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others could change this place, so it is not used: %1. Ask who looks after this computer.</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is on another computer, where writing is not certain: %1. Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so it could not be written down. Nothing was sent. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written down on this computer. Nothing was sent. Try again; if it stays, restart Payout Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: no client secret is saved for this profile. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked. You can type; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: this computer has no password store running and the credentials were not entered since the start. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the password store does not answer. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the client secret was saved for another address. Enter it again. Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is saved for this profile yet. You can type; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store running; the credentials are forgotten when you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer. You can type; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was saved for another address. Enter it again; until then nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are saved in the password store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked, so the credentials were not saved. Unlock it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store did not keep the credentials. Save again; if it stays, ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store does not answer, so the credentials were not saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reminded %2 (%3). Next reminder: %4.</source>
        <extracomment>%1 is a person, %2 &quot;2 h ago&quot;, %3 &quot;15:27 IST&quot;, %4 &quot;tomorrow, 15:27&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was reminded %n time(s) already, which is the most.</source>
        <extracomment>%1 is a person, %n how often</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder to %1 is already on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether %1 got the last reminder. Resolve that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay has not confirmed the last reminder to %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 needs no reminder. Its state: %2.</source>
        <extracomment>%1 is a person, %2 the state of a payout link such as Claimed or Cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody here marked %1 as not to be reminded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 IST</source>
        <extracomment>%1 is a clock time such as 15:27; IST is Indian Standard Time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as tomorrow or 21 Nov, %2 a clock time such as 15:27</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as 5 min, 2 h or 3 days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
