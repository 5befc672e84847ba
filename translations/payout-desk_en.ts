<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
