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
    <name>DashboardWords</name>
    <message>
        <source>Where to look: in Instantpay&apos;s dashboard open the payout link %1. If its activity has a notification from %2 or a little later, it was sent.</source>
        <extracomment>%1 is the whole ID of a payout link, %2 a clock time such as 15:27 IST</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look: in Instantpay&apos;s dashboard search the contacts for %1. If there is one made at %2 or a little later, it was added.</source>
        <extracomment>%1 is a mobile number, %2 a clock time such as 15:27 IST</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact&apos;s details were erased here, so it cannot be looked up.</source>
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
    <name>LinkCells</name>
    <message>
        <source>Link ID</source>
        <comment>column of the payout link list: Instantpay&apos;s id of the link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>column of the payout link list: who the link is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of the payout link list: rupees</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column of the payout link list: whether the link was claimed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminder</source>
        <comment>column of the payout link list: what became of the newest reminder, when, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column of the payout link list: the last day of the link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of the payout link list: free words of this office</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of the payout link list: when the link was put into this list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what became of the newest reminder, and when: &quot;Accepted by Instantpay, 2 h ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n in all)</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;, %n how many reminders this link had in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last reminder: %1</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a day such as tomorrow or 21 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one line of the list of shortcuts: %1 is a key such as Ctrl+N, %2 what it does</extracomment>
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
    <name>TargetWords</name>
    <message>
        <source>Send reminder goes to: nobody yet. Choose a link, or tick several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked link(s)</source>
        <comment>always two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send reminder goes to: %1</source>
        <extracomment>%1 is a person with a link&apos;s ID, or &quot;2 ticked links&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n hidden by search)</source>
        <comment>ticked links that the search does not show</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
<context>
    <name>payoutdesk::Announcer</name>
    <message>
        <source>Too late to take it back: the reminder has already left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the answer has come meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The computer slept meanwhile, so %n reminder(s) were taken back. Nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Careful: the answer came from the environment &quot;%1&quot;, which is not this profile&apos;s. Nothing more should be sent before somebody has looked at the address.</source>
        <extracomment>%1 is the environment as the server wrote it, such as LIVE or SANDBOX</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The program was closed while sending: %n time(s) we do not know whether it was done. Nothing was sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n reminder(s) could still be taken back. They were taken back; nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing of it left this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::Banner</name>
    <message>
        <source>Environment</source>
        <extracomment>accessible name of the banner that says where everything goes: live, sandbox, practice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Instantpay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::DecisionBar</name>
    <message>
        <source>Cannot tell</source>
        <comment>answer to: was it sent? It is then treated as sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this answer</source>
        <comment>button: asks again whether it was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <comment>answer to: was the reminder sent?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was added</source>
        <comment>answer to: was the contact added?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <comment>answer to: was the reminder sent?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added</source>
        <comment>answer to: was the contact added?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <extracomment>%1 is an answer such as &quot;Treated as sent&quot; or &quot;Was not sent&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: we treat it as sent, so no reminder to this person before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: we treat it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: we treat it as added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::DoubtsModel</name>
    <message>
        <source>Instantpay took it and has not confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>what was attempted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the list To resolve: reminder or new contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>column of the list To resolve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the list To resolve: not known, or waiting for Instantpay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the list To resolve: time of the press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the list To resolve: who pressed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we do not know</source>
        <comment>column of the list To resolve</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::HeaderBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>placeholder of the search field, with its shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkDetailsPane</name>
    <message>
        <source>Reminders</source>
        <comment>accessible name of the table of a link&apos;s reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder was sent for this link yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a link to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>button: copies Instantpay&apos;s reference of the chosen reminder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkForm</name>
    <message>
        <source>Do not remind</source>
        <comment>check box: this person gets no reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: keeps what was typed about a payout link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link ID</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <comment>field of a payout link&apos;s details: whether it was claimed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount ₹</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it like 1,500.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date cannot be read. Write it like 31/12/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkTable</name>
    <message>
        <source>Payout link list</source>
        <comment>accessible name of the table of payout links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <comment>menu item: widths, order and visibility of a table&apos;s columns</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinksPage</name>
    <message>
        <source>Send reminder</source>
        <comment>action: reminds the ticked links, or the chosen one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste link IDs</source>
        <comment>action: opens the box for a pasted list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <comment>action: shows everything about the chosen link below the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <comment>action: no link is ticked any more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <comment>action: takes the selected links out of the list here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu: which columns are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>menu: the order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout links</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n link(s) to tick them at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to copy them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed here only; Instantpay still has it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>button: the removed links come back to the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payout links yet. Paste their IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in Payout links matches &quot;%1&quot;.</source>
        <extracomment>%1 is what somebody typed into the field Search</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::MainWindow</name>
    <message>
        <source>&amp;Undo the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do what the page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Payout Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Payout Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout Desk %1
Adds contacts and sends payout-link reminders, each press at most once.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <extracomment>%1 is a version such as 0.1.0</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::MessagePanel</name>
    <message>
        <source>Message</source>
        <extracomment>accessible name of the text that holds the newest message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of several messages is shown: 1 of 3</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::PagesList</name>
    <message>
        <source>Pages</source>
        <extracomment>accessible name of the list of pages at the left</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::PastePanel</name>
    <message>
        <source>Line %1, &quot;%2&quot;: %3</source>
        <extracomment>%1 is a line number, %2 the beginning of that line, %3 what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to list</source>
        <comment>button: puts the pasted payout links into the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link IDs</source>
        <comment>label of the box for pasted payout links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link a line: link ID, recipient, amount, expires, note. Commas or tabs between them; only the link ID is needed.</source>
        <comment>hint above the box for pasted payout links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: hides the box for pasted payout links; what stands in it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not open yet. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste at least one link ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>links</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <comment>links that had been removed from the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <comment>links</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <comment>lines of a pasted list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::PlainSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send, quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder to %1 leaves in %2 s.</source>
        <extracomment>%1 is a person, %2 a number of seconds that counts down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reminders wait to leave, the next in %2 s.</source>
        <extracomment>%1 is a number of reminders, %2 a number of seconds that counts down</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReasonDialog</name>
    <message>
        <source>Send now anyway</source>
        <comment>title of the dialog that asks for a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: why a reminder is sent although it should wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now anyway</source>
        <comment>button: sends a reminder although it should wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: sends nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why it shall go now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReminderFlow</name>
    <message>
        <source>Choose a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now anyway</source>
        <comment>button of a message: asks for a reason, then sends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button of a message: opens the page To resolve</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReminderHistoryModel</name>
    <message>
        <source>When</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instantpay said</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column of a link&apos;s reminders: what Instantpay&apos;s help desk asks for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of a link&apos;s reminders: who pressed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::ResolvePage</name>
    <message>
        <source>Copy ID</source>
        <comment>button: copies what to search for in Instantpay&apos;s dashboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve list</source>
        <comment>accessible name of the table of what is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <comment>page: operations a person must look at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <extracomment>share of the status bar; %n operations wait for a person&apos;s decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to resolve: of everything that was sent we know what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row, look at Instantpay&apos;s dashboard, then answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>%1 is Instantpay&apos;s reference of an answer, what its help desk asks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReviewDialog</name>
    <message>
        <source>Review</source>
        <comment>title of the dialog before several reminders are sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <comment>accessible name of a list in the review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticked, but hidden by the search (%n)</source>
        <comment>heading in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by the search</source>
        <comment>accessible name of a list in the review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. This cannot be taken back.</source>
        <extracomment>%1 is the time now, such as 22:40 IST</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: closes the review, sends nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <comment>heading in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>accessible name of a list in the review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <comment>button in the review: opens the page of what is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s) now?</source>
        <comment>question in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder is chosen.</source>
        <comment>in the review, with no tick left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <comment>button in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Practice server: %n request(s) arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 reminder leaves in %1 s</source>
        <extracomment>%1 is a number of seconds that counts down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reminders leave, the next in %2 s</source>
        <extracomment>%2 is a number of seconds that counts down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending… %1 s</source>
        <extracomment>%1 is a number of seconds that counts up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing: what is on its way is waited for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
