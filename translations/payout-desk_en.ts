<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>a line below the rows of an exported file</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkCells</name>
    <message numerus="yes">
        <source>%1 (%n in all)</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;, %n how many reminders this link had in all</extracomment>
        <translation>
            <numerusform>%1 (%n in all)</numerusform>
            <numerusform>%1 (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>This e-mail address is too long: at most %n character(s).</source>
        <translation>
            <numerusform>This e-mail address is too long: at most %n character.</numerusform>
            <numerusform>This e-mail address is too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the recipient or the note is too long (at most %n character(s))</source>
        <translation>
            <numerusform>the recipient or the note is too long (at most %n character)</numerusform>
            <numerusform>the recipient or the note is too long (at most %n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>This is too long: at most %n character.</numerusform>
            <numerusform>This is too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name is too long (at most %n character(s))</source>
        <translation>
            <numerusform>the name is too long (at most %n character)</numerusform>
            <numerusform>the name is too long (at most %n characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%1 was reminded %n time(s) already, which is the most.</source>
        <extracomment>%1 is a person, %n how often</extracomment>
        <translation>
            <numerusform>%1 was reminded once already, which is the most.</numerusform>
            <numerusform>%1 was reminded %n times already, which is the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminded in the last %1 h</source>
        <extracomment>%n links, %1 a number of hours: &quot;3 reminded in the last 24 h&quot;</extracomment>
        <translation>
            <numerusform>%n reminded in the last %1 h</numerusform>
            <numerusform>%n reminded in the last %1 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminded as often as allowed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n reminded as often as allowed</numerusform>
            <numerusform>%n reminded as often as allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already on the way</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n already on the way</numerusform>
            <numerusform>%n already on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known if sent</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n not known if sent</numerusform>
            <numerusform>%n not known if sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for Instantpay</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n waiting for Instantpay</numerusform>
            <numerusform>%n waiting for Instantpay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be reminded</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n not to be reminded</numerusform>
            <numerusform>%n not to be reminded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being claimed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n being claimed</numerusform>
            <numerusform>%n being claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n claimed</numerusform>
            <numerusform>%n claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no reminder</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n needs no reminder</numerusform>
            <numerusform>%n need no reminder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message numerus="yes">
        <source>%n ticked link(s)</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n ticked link</numerusform>
            <numerusform>%n ticked links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n hidden by search)</source>
        <comment>ticked links that the search does not show</comment>
        <translation>
            <numerusform>(%n hidden by search)</numerusform>
            <numerusform>(%n hidden by search)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::AccountForm</name>
    <message numerus="yes">
        <source>Most client IDs have 44 characters; this one has %n.</source>
        <translation>
            <numerusform>Most client IDs have 44 characters; this one has %n.</numerusform>
            <numerusform>Most client IDs have 44 characters; this one has %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::Announcer</name>
    <message numerus="yes">
        <source>The computer slept meanwhile, so %n reminder(s) were taken back. Nothing was sent.</source>
        <translation>
            <numerusform>The computer slept meanwhile, so one reminder was taken back. Nothing was sent.</numerusform>
            <numerusform>The computer slept meanwhile, so %n reminders were taken back. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing of it left this computer.</source>
        <translation>
            <numerusform>One thing waits to be sent. Nothing of it left this computer.</numerusform>
            <numerusform>%n things wait to be sent. Nothing of them left this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are waiting.</source>
        <translation>
            <numerusform>%n contact is waiting.</numerusform>
            <numerusform>%n contacts are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n reminder(s) were taken back and not sent. What had left is not affected.</source>
        <translation>
            <numerusform>Stopped: %n reminder was taken back and not sent. What had left is not affected.</numerusform>
            <numerusform>Stopped: %n reminders were taken back and not sent. What had left is not affected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactDetailsPane</name>
    <message numerus="yes">
        <source>%Ln press(es) for this person:</source>
        <translation>
            <numerusform>%Ln press for this person:</numerusform>
            <numerusform>%Ln presses for this person:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactsPage</name>
    <message numerus="yes">
        <source>%Ln contact(s), %1 added today</source>
        <extracomment>share of the status bar: %1 is how many contacts were added today, %Ln how many in all</extracomment>
        <translation>
            <numerusform>%Ln contact, %1 added today</numerusform>
            <numerusform>%Ln contacts, %1 added today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>beside the filters: how many rows the list has now</extracomment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here matches &quot;%1&quot;. %Ln contact(s) of other days or results match(es).</source>
        <extracomment>%1 is what somebody typed into the field Search; some contacts were found, but the filter above hides them</extracomment>
        <translation>
            <numerusform>Nothing here matches &quot;%1&quot;. %Ln contact of another day or result matches.</numerusform>
            <numerusform>Nothing here matches &quot;%1&quot;. %Ln contacts of other days or results match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln.</source>
        <extracomment>%1 is the title of another page, %Ln how many rows match there</extracomment>
        <translation>
            <numerusform>%1 has %Ln.</numerusform>
            <numerusform>%1 has %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::DeleteQuestion</name>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• and %n more</numerusform>
            <numerusform>• and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would never be known or resolved here:</source>
        <comment>what is not known or still waits for Instantpay</comment>
        <translation>
            <numerusform>%n thing would never be known or resolved here:</numerusform>
            <numerusform>%n things would never be known or resolved here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait to be sent. They will not be sent.</source>
        <translation>
            <numerusform>%n thing still waits to be sent. It will not be sent.</numerusform>
            <numerusform>%n things still wait to be sent. They will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to correct:</source>
        <translation>
            <numerusform>%n thing to correct:</numerusform>
            <numerusform>%n things to correct:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ExportDialog</name>
    <message numerus="yes">
        <source>The whole list as it is filtered now, %n row(s), as a table for spreadsheets (CSV).</source>
        <translation>
            <numerusform>The whole list as it is filtered now, %n row, as a table for spreadsheets (CSV).</numerusform>
            <numerusform>The whole list as it is filtered now, %n rows, as a table for spreadsheets (CSV).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinksPage</name>
    <message numerus="yes">
        <source>%1 has %Ln.</source>
        <extracomment>%1 is the title of another page, %Ln how many rows match there</extracomment>
        <translation>
            <numerusform>%1 has %Ln.</numerusform>
            <numerusform>%1 has %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::PastePanel</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <comment>links that had been removed from the list</comment>
        <translation>
            <numerusform>%n brought back</numerusform>
            <numerusform>%n brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n already in the list</numerusform>
            <numerusform>%n already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <comment>lines of a pasted list</comment>
        <translation>
            <numerusform>%n not usable</numerusform>
            <numerusform>%n not usable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::PasteTagsPanel</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <comment>tags that had been removed from the list</comment>
        <translation>
            <numerusform>%n brought back</numerusform>
            <numerusform>%n brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <comment>lines of a pasted list</comment>
        <translation>
            <numerusform>%n not usable</numerusform>
            <numerusform>%n not usable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::QuitQuestion</name>
    <message numerus="yes">
        <source>%n reminder(s) of the list have not left this computer yet.</source>
        <translation>
            <numerusform>%n reminder of the list has not left this computer yet.</numerusform>
            <numerusform>%n reminders of the list have not left this computer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ResolvePage</name>
    <message numerus="yes">
        <source>%n to resolve</source>
        <extracomment>share of the status bar; %n operations wait for a person&apos;s decision</extracomment>
        <translation>
            <numerusform>%n to resolve</numerusform>
            <numerusform>%n to resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known (%n)</source>
        <comment>heading over what a person must decide</comment>
        <translation>
            <numerusform>Not known (%n)</numerusform>
            <numerusform>Not known (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Instantpay (%n)</source>
        <comment>heading over what Instantpay has not confirmed</comment>
        <translation>
            <numerusform>Waiting for Instantpay (%n)</numerusform>
            <numerusform>Waiting for Instantpay (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered (%n)</source>
        <comment>heading over the answers that were given</comment>
        <translation>
            <numerusform>Answered (%n)</numerusform>
            <numerusform>Answered (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>Ticked, but hidden by the search (%n)</source>
        <comment>heading in the review</comment>
        <translation>
            <numerusform>Ticked, but hidden by the search (%n)</numerusform>
            <numerusform>Ticked, but hidden by the search (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s) now?</source>
        <comment>question in the review</comment>
        <translation>
            <numerusform>Send %n reminder now?</numerusform>
            <numerusform>Send %n reminders now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <comment>button in the review</comment>
        <translation>
            <numerusform>Send %n reminder</numerusform>
            <numerusform>Send %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n): %1</source>
        <extracomment>heading in the review; %1 is &quot;3 reminded in the last 24 h, 1 claimed&quot;</extracomment>
        <translation>
            <numerusform>Left out (%n): %1</numerusform>
            <numerusform>Left out (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::RowListActions</name>
    <message numerus="yes">
        <source>Select at most %n row(s) to copy them.</source>
        <translation>
            <numerusform>Select at most %n row to copy it.</numerusform>
            <numerusform>Select at most %n rows to copy them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::SelectionCommands</name>
    <message numerus="yes">
        <source>Select at most %n link(s) to tick them at once.</source>
        <translation>
            <numerusform>Select at most %n link to tick it.</numerusform>
            <numerusform>Select at most %n links to tick them at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to copy them.</source>
        <translation>
            <numerusform>Select at most %n row to copy it.</numerusform>
            <numerusform>Select at most %n rows to copy them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here only; Instantpay still has it.</source>
        <translation>
            <numerusform>Removed here only; Instantpay still has it.</numerusform>
            <numerusform>Removed here only; Instantpay still has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to remove them.</source>
        <translation>
            <numerusform>Select at most %n row to remove it.</numerusform>
            <numerusform>Select at most %n rows to remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) put back.</source>
        <translation>
            <numerusform>%n link put back.</numerusform>
            <numerusform>%n links put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::StartPanel</name>
    <message numerus="yes">
        <source>%n reminder(s) to resolve</source>
        <translation>
            <numerusform>%n reminder to resolve</numerusform>
            <numerusform>%n reminders to resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) to resolve</source>
        <translation>
            <numerusform>%n contact to resolve</numerusform>
            <numerusform>%n contacts to resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) taken back, nothing was sent</source>
        <translation>
            <numerusform>%n reminder taken back, nothing was sent</numerusform>
            <numerusform>%n reminders taken back, nothing was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) not sent</source>
        <translation>
            <numerusform>%n contact not sent</numerusform>
            <numerusform>%n contacts not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n</source>
        <extracomment>button: shows the contacts that were not sent</extracomment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::StatusLine</name>
    <message numerus="yes">
        <source>Practice server: %n request(s) arrived</source>
        <translation>
            <numerusform>Practice server: %n request arrived</numerusform>
            <numerusform>Practice server: %n requests arrived</numerusform>
        </translation>
    </message>
</context>
</TS>
