<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LinkCells</name>
    <message numerus="yes">
        <source>%1 (%n in all)</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;, %n how many reminders this link had in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
<context>
    <name>TargetWords</name>
    <message numerus="yes">
        <source>%n ticked link(s)</source>
        <comment>always two or more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>payoutdesk::Announcer</name>
    <message numerus="yes">
        <source>The computer slept meanwhile, so %n reminder(s) were taken back. Nothing was sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing of it left this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinksPage</name>
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
    <message numerus="yes">
        <source>Removed here only; Instantpay still has it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::PastePanel</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>payoutdesk::ResolvePage</name>
    <message numerus="yes">
        <source>%n to resolve</source>
        <extracomment>share of the status bar; %n operations wait for a person&apos;s decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>Ticked, but hidden by the search (%n)</source>
        <comment>heading in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <comment>heading in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s) now?</source>
        <comment>question in the review</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Practice server: %n request(s) arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
