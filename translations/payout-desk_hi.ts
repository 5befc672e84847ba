<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ActivityExport</name>
    <message>
        <source>Entry</source>
        <comment>heading in an exported file: number of an event</comment>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>heading in an exported file</comment>
        <translation>समय (UTC)</translation>
    </message>
    <message>
        <source>Time (IST)</source>
        <comment>heading in an exported file</comment>
        <translation>समय (IST)</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading in an exported file: login name</comment>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Computer</source>
        <comment>heading in an exported file</comment>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading in an exported file: what happened</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading in an exported file</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>heading in an exported file: of a contact, or a link&apos;s recipient</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>heading in an exported file</comment>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>heading in an exported file</comment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Link ID</source>
        <comment>heading in an exported file</comment>
        <translation>लिंक ID</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <comment>heading in an exported file: Instantpay&apos;s ID of a contact</comment>
        <translation>संपर्क ID</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>heading in an exported file: Instantpay&apos;s reference of its answer</comment>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>Instantpay&apos;s code</source>
        <comment>heading in an exported file: a short code such as TXN</comment>
        <translation>Instantpay का कोड</translation>
    </message>
    <message>
        <source>Instantpay said</source>
        <comment>heading in an exported file</comment>
        <translation>Instantpay ने कहा</translation>
    </message>
    <message>
        <source>Reason for sending anyway</source>
        <comment>heading in an exported file</comment>
        <translation>फिर भी भेजने का कारण</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading in an exported file: of a decision</comment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Writer</source>
        <comment>heading in an exported file: random name of the writer of an event</comment>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Number of the writer</source>
        <comment>heading in an exported file: place in the writer&apos;s record</comment>
        <translation>लेखक की क्रम संख्या</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Add contact pressed</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>&quot;संपर्क जोड़ें&quot; दबाया गया</translation>
    </message>
    <message>
        <source>Send reminder pressed</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>&quot;रिमाइंडर भेजें&quot; दबाया गया</translation>
    </message>
    <message>
        <source>Send now anyway pressed</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>&quot;फिर भी अभी भेजें&quot; दबाया गया</translation>
    </message>
    <message>
        <source>Contact erased here</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>संपर्क यहाँ से मिटाया गया</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>वापस लेने के लिए रोका गया</translation>
    </message>
    <message>
        <source>Time to undo over</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>वापस लेने का समय पूरा</translation>
    </message>
    <message>
        <source>Sending began</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>भेजना शुरू हुआ</translation>
    </message>
    <message>
        <source>Instantpay answered</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>Instantpay ने जवाब दिया</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>भेजा नहीं जा सका</translation>
    </message>
    <message>
        <source>Decision changed</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>फ़ैसला बदला गया</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>फ़ैसला किया गया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>No answer came</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>कोई जवाब नहीं आया</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>Found at a start</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>प्रोग्राम शुरू होने पर मिला</translation>
    </message>
    <message>
        <source>Waiting stopped</source>
        <comment>what happened: column of the list Activity</comment>
        <translation>इंतज़ार छोड़ा गया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a mobile number, mostly masked</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>answer to: was it sent? It is then treated as sent</comment>
        <translation>कह नहीं सकते</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what happened to whom: %1 is &quot;Send reminder pressed&quot;, %2 a person or a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>ई-मेल: %1</translation>
    </message>
    <message>
        <source>Link ID: %1</source>
        <extracomment>%1 is the whole ID of a payout link</extracomment>
        <translation>लिंक ID: %1</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <extracomment>%1 is a state such as &quot;Accepted by Instantpay&quot; or &quot;Not known if sent&quot;</extracomment>
        <translation>उसके बाद: %1</translation>
    </message>
    <message>
        <source>When: %1 (%2)</source>
        <extracomment>%1 is a date and a time of day in India, %2 the same in world time</extracomment>
        <translation>कब: %1 (%2)</translation>
    </message>
    <message>
        <source>Who: %1 on %2</source>
        <extracomment>who did it: %1 is a login name, %2 a computer</extracomment>
        <translation>किसने: %1, कंप्यूटर %2 पर</translation>
    </message>
    <message>
        <source>Reason for sending anyway: %1</source>
        <extracomment>%1 is what a person typed: why a reminder went although it should have waited</extracomment>
        <translation>फिर भी भेजने का कारण: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what a person noted with a decision</extracomment>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <source>What was personal here was erased.</source>
        <translation>यहाँ की निजी जानकारी मिटाई जा चुकी है।</translation>
    </message>
    <message>
        <source>Entry %1; number %2 in the record of writer %3</source>
        <extracomment>%1 and %2 are numbers, %3 the random name of a writer</extracomment>
        <translation>प्रविष्टि %1; लेखक %3 के रिकॉर्ड में क्रम संख्या %2</translation>
    </message>
    <message>
        <source>Instantpay said: %1</source>
        <extracomment>%1 is what Instantpay answered, in quotation marks</extracomment>
        <translation>Instantpay ने कहा: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>%1 is Instantpay&apos;s reference of an answer, what its help desk asks for</extracomment>
        <translation>संदर्भ संख्या: %1</translation>
    </message>
    <message>
        <source>Instantpay&apos;s code: %1</source>
        <extracomment>%1 is a short code of Instantpay such as TXN</extracomment>
        <translation>Instantpay का कोड: %1</translation>
    </message>
</context>
<context>
    <name>ChooseFile</name>
    <message>
        <source>Choose a list</source>
        <translation>सूची चुनें</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <extracomment>kinds of files in a file dialog; what stands in brackets stays as it is</extracomment>
        <translation>सूचियाँ (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>payout-desk --help lists the options.</source>
        <translation>payout-desk --help से सब विकल्प दिखते हैं।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Practise: nothing leaves this computer.</source>
        <translation>अभ्यास: इस कंप्यूटर से बाहर कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Open the profile with this ID.</source>
        <translation>इस ID वाली प्रोफ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>सेटिंग और डेटा इस फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Open the form for a new contact.</source>
        <translation>नए संपर्क का फ़ॉर्म खोलें।</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>समझ में नहीं आया: %1</translation>
    </message>
    <message>
        <source>A profile ID has 1 to 40 letters a-z, digits and dashes: %1</source>
        <translation>प्रोफ़ाइल ID में 1 से 40 तक अक्षर a-z, अंक और डैश होते हैं: %1</translation>
    </message>
    <message>
        <source>--practice and --profile exclude each other.</source>
        <translation>--practice और --profile एक साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>--data-dir needs a folder.</source>
        <translation>--data-dir के साथ फ़ोल्डर लिखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Exit codes: 0 all is well; 1 it could not run, or a record could not be read; 2 bad usage; 3 --verify-log found a record that was changed from outside, or is damaged.</source>
        <translation>लौटने वाले कोड: 0 सब ठीक है; 1 प्रोग्राम नहीं चल सका, या कोई रिकॉर्ड पढ़ा नहीं जा सका; 2 विकल्प गलत थे; 3 --verify-log को ऐसा रिकॉर्ड मिला जिसे बाहर से बदला गया है, या जो ख़राब है।</translation>
    </message>
    <message>
        <source>Adds contacts at Instantpay and reminds the recipients of payout links.</source>
        <translation>Instantpay में संपर्क जोड़ता है और पेआउट लिंक पाने वालों को रिमाइंडर भेजता है।</translation>
    </message>
    <message>
        <source>One press sends at most one request for each person or link. After any doubt the program says &quot;not known&quot;, never &quot;failed&quot;, and a person decides.</source>
        <translation>एक बार बटन दबाने पर हर व्यक्ति या लिंक के लिए ज़्यादा से ज़्यादा एक ही अनुरोध जाता है। ज़रा भी शक हो तो प्रोग्राम &quot;पता नहीं&quot; कहता है, &quot;विफल&quot; कभी नहीं, और फ़ैसला कोई व्यक्ति करता है।</translation>
    </message>
    <message>
        <source>Check the record of every profile, or of the one given, for changes from outside; opens no window.</source>
        <translation>हर प्रोफ़ाइल का, या बताई गई प्रोफ़ाइल का रिकॉर्ड जाँचें कि उसे बाहर से बदला तो नहीं गया; कोई विंडो नहीं खुलती।</translation>
    </message>
    <message>
        <source>--verify-log and --new-contact exclude each other.</source>
        <translation>--verify-log और --new-contact एक साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>Payout Desk needs a display, and none answers (DISPLAY or WAYLAND_DISPLAY). Start it in a desktop session.</source>
        <translation>Payout Desk को डिस्प्ले चाहिए, और कोई जवाब नहीं देता (DISPLAY या WAYLAND_DISPLAY)। इसे डेस्कटॉप सत्र में शुरू करें।</translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Added</source>
        <comment>column of the contact list: when the button was pressed</comment>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of the contact list</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>column of the contact list</comment>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column of the contact list</comment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>column of the contact list</comment>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column of the contact list</comment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of the contact list: what became of it</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Added by</source>
        <comment>column of the contact list: who pressed</comment>
        <translation>किसने जोड़ा</translation>
    </message>
    <message>
        <source>Instantpay ID</source>
        <comment>column of the contact list</comment>
        <translation>Instantpay ID</translation>
    </message>
    <message>
        <source>%1 IST</source>
        <extracomment>%1 is a day and a clock time such as 2026-11-25 15:27; IST is Indian Standard Time</extracomment>
        <translation>%1 IST</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 is names of tags</extracomment>
        <translation>टैग: %1</translation>
    </message>
    <message>
        <source>pressed %1 by %2</source>
        <extracomment>%1 is a day and a clock time such as &quot;today, 15:27&quot;, %2 who pressed (a login name)</extracomment>
        <translation>%1 पर %2 ने बटन दबाया</translation>
    </message>
</context>
<context>
    <name>ContactExport</name>
    <message>
        <source>Added (IST)</source>
        <comment>heading in an exported file: when the button was pressed</comment>
        <translation>जोड़ा गया (IST)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>heading in an exported file</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>heading in an exported file</comment>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>heading in an exported file</comment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>heading in an exported file</comment>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>heading in an exported file</comment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>heading in an exported file: what became of it</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Instantpay said</source>
        <comment>heading in an exported file</comment>
        <translation>Instantpay ने कहा</translation>
    </message>
    <message>
        <source>Instantpay ID</source>
        <comment>heading in an exported file: Instantpay&apos;s ID of the contact</comment>
        <translation>Instantpay ID</translation>
    </message>
    <message>
        <source>Added by</source>
        <comment>heading in an exported file: who pressed, a login name</comment>
        <translation>किसने जोड़ा</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message>
        <source>Copy rows</source>
        <comment>action: the selected rows of a table</comment>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>Where to look: in Instantpay&apos;s dashboard open the payout link %1. If its activity has a notification from %2 or a little later, it was sent.</source>
        <extracomment>%1 is the whole ID of a payout link, %2 a clock time such as 15:27 IST</extracomment>
        <translation>कहाँ देखें: Instantpay के डैशबोर्ड में पेआउट लिंक %1 खोलें। अगर उसकी गतिविधि में %2 की या उसके थोड़ी देर बाद की सूचना है, तो वह भेजा गया था।</translation>
    </message>
    <message>
        <source>Where to look: in Instantpay&apos;s dashboard search the contacts for %1. If there is one made at %2 or a little later, it was added.</source>
        <extracomment>%1 is a mobile number, %2 a clock time such as 15:27 IST</extracomment>
        <translation>कहाँ देखें: Instantpay के डैशबोर्ड में संपर्कों में %1 खोजें। अगर %2 पर या उसके थोड़ी देर बाद बना कोई संपर्क है, तो वह जोड़ा गया था।</translation>
    </message>
    <message>
        <source>This contact&apos;s details were erased here, so it cannot be looked up.</source>
        <translation>इस संपर्क का विवरण यहाँ से मिटाया जा चुका है, इसलिए उसे खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>New contact</source>
        <comment>what was attempted</comment>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 the whole ID of a payout link or a mobile number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>It was sent</source>
        <comment>answer to: was the reminder sent?</comment>
        <translation>भेजा गया था</translation>
    </message>
    <message>
        <source>It was added</source>
        <comment>answer to: was the contact added?</comment>
        <translation>जोड़ा गया था</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <comment>answer to: was the reminder sent?</comment>
        <translation>नहीं भेजा गया था</translation>
    </message>
    <message>
        <source>It was not added</source>
        <comment>answer to: was the contact added?</comment>
        <translation>नहीं जोड़ा गया था</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>answer to: was it sent? It is then treated as sent</comment>
        <translation>कह नहीं सकते</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>the environment in capitals: a made-up server on this computer</extracomment>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>TEST SERVER</source>
        <extracomment>the environment in capitals: a test server on this computer</extracomment>
        <translation>टेस्ट सर्वर</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>the environment in capitals: Instantpay&apos;s sandbox</extracomment>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>the environment in capitals: the real service, real people</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>अभी जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>%1: nothing leaves this computer</source>
        <extracomment>%1 is the word PRACTICE</extracomment>
        <translation>%1: इस कंप्यूटर से बाहर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the environment such as LIVE, %2 the profile&apos;s name</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>a line below the rows of an exported file</extracomment>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Mobiles, e-mails, names and what people wrote are masked.</source>
        <extracomment>a line below the rows of an exported file</extracomment>
        <translation>मोबाइल, ई-मेल, नाम और लोगों का लिखा हुआ छिपाकर दिया गया है।</translation>
    </message>
    <message>
        <source>Nothing was exported: the list could not be read.</source>
        <translation>कुछ एक्सपोर्ट नहीं हुआ: सूची पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written there. Choose another folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>कुछ एक्सपोर्ट नहीं हुआ: %1 वहाँ लिखा नहीं जा सकता। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing was exported: there is no room left for %1. Make room, or choose another disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>कुछ एक्सपोर्ट नहीं हुआ: %1 के लिए जगह नहीं बची। जगह ख़ाली करें, या कोई दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 could not be written (%2).</source>
        <extracomment>%1 is a file, %2 what the system said</extracomment>
        <translation>कुछ एक्सपोर्ट नहीं हुआ: %1 लिखा नहीं जा सका (%2)।</translation>
    </message>
    <message>
        <source>Exporting… %1 of %2 rows</source>
        <extracomment>how many rows of how many were written to a file</extracomment>
        <translation>एक्सपोर्ट हो रहा है… %2 में से %1 पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n पंक्ति %1 में एक्सपोर्ट हुई।</numerusform>
            <numerusform>%n पंक्तियाँ %1 में एक्सपोर्ट हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>WARNING: %1</source>
        <extracomment>a line below the rows of an exported file. %1 is a sentence: which entry was changed, or is missing</extracomment>
        <translation>चेतावनी: %1</translation>
    </message>
</context>
<context>
    <name>LinkCells</name>
    <message>
        <source>Link ID</source>
        <comment>column of the payout link list: Instantpay&apos;s id of the link</comment>
        <translation>लिंक ID</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>column of the payout link list: who the link is for</comment>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column of the payout link list: rupees</comment>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column of the payout link list: whether the link was claimed</comment>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <comment>column of the payout link list: what became of the newest reminder, when, how many</comment>
        <translation>पिछला रिमाइंडर</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column of the payout link list: the last day of the link</comment>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of the payout link list: free words of this office</comment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>column of the payout link list: when the link was put into this list</comment>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what became of the newest reminder, and when: &quot;Accepted by Instantpay, 2 h ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n in all)</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;, %n how many reminders this link had in all</extracomment>
        <translation>
            <numerusform>%1 (कुल %n)</numerusform>
            <numerusform>%1 (कुल %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>last reminder: %1</source>
        <extracomment>%1 is &quot;Accepted by Instantpay, 2 h ago&quot;</extracomment>
        <translation>पिछला रिमाइंडर: %1</translation>
    </message>
    <message>
        <source>never reminded</source>
        <translation>कभी रिमाइंडर नहीं गया</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a day such as tomorrow or 21 Nov</extracomment>
        <translation>समाप्ति: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>as the dashboard said: %1</source>
        <extracomment>when somebody here set the state of a link, as Instantpay&apos;s dashboard shows it; %1 is a day and a time</extracomment>
        <translation>डैशबोर्ड के अनुसार: %1</translation>
    </message>
</context>
<context>
    <name>LinkExport</name>
    <message>
        <source>Link ID</source>
        <comment>heading in an exported file</comment>
        <translation>लिंक ID</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>heading in an exported file: who the link is for</comment>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Amount (INR)</source>
        <comment>heading in an exported file: rupees</comment>
        <translation>राशि (INR)</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>heading in an exported file: whether the link was claimed</comment>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <comment>heading in an exported file: what became of the newest reminder</comment>
        <translation>पिछला रिमाइंडर</translation>
    </message>
    <message>
        <source>Last reminder (IST)</source>
        <comment>heading in an exported file: when the newest reminder was asked for</comment>
        <translation>पिछला रिमाइंडर (IST)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>heading in an exported file: how many the link had</comment>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>heading in an exported file: the last day of the link</comment>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading in an exported file: free words of this office</comment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Added (IST)</source>
        <comment>heading in an exported file: when the link was put into the list</comment>
        <translation>जोड़ा गया (IST)</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>संपर्क (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>रिमाइंडर (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>one line of the list of shortcuts: %1 is a key such as Ctrl+N, %2 what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick or untick the chosen link</source>
        <translation>चुने हुए लिंक पर निशान लगाएँ या हटाएँ</translation>
    </message>
    <message>
        <source>In the search: clear it</source>
        <translation>खोज में: उसे साफ़ करें</translation>
    </message>
    <message>
        <source>In a form: go on to the next field; nothing is sent</source>
        <translation>फ़ॉर्म में: अगले खाने पर जाएँ; कुछ नहीं भेजा जाता</translation>
    </message>
    <message>
        <source>In Review: send what is ticked</source>
        <translation>जाँच में: जिन पर निशान है, उन्हें भेजें</translation>
    </message>
</context>
<context>
    <name>NotTaken</name>
    <message>
        <source>We do not know yet whether this contact was added.</source>
        <translation>अभी पता नहीं है कि यह संपर्क जुड़ा या नहीं।</translation>
    </message>
    <message>
        <source>Instantpay took this contact and has not confirmed it yet.</source>
        <translation>Instantpay ने यह संपर्क ले लिया है, पर अभी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>%1 with this mobile and e-mail is being added already.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>इसी मोबाइल और ई-मेल के साथ %1 को पहले से जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>%1 with this mobile and e-mail was tried before.</source>
        <translation>इसी मोबाइल और ई-मेल के साथ %1 को पहले भी जोड़ने की कोशिश हुई थी।</translation>
    </message>
    <message>
        <source>%1 with this mobile and e-mail waits to be added already. Nothing left this computer yet.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>इसी मोबाइल और ई-मेल के साथ %1 को जोड़ना पहले से बाकी है। इस कंप्यूटर से अभी कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>We do not know yet whether %1 with this mobile and another e-mail was added.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>अभी पता नहीं है कि इसी मोबाइल और किसी दूसरे ई-मेल वाला संपर्क %1 जुड़ा या नहीं।</translation>
    </message>
    <message>
        <source>Instantpay took %1 with this mobile and another e-mail and has not confirmed it yet.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Instantpay ने इसी मोबाइल और किसी दूसरे ई-मेल वाला संपर्क %1 ले लिया है, पर अभी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>%1 with this mobile and another e-mail waits to be added already. Nothing left this computer yet.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>इसी मोबाइल और किसी दूसरे ई-मेल के साथ %1 को जोड़ना पहले से बाकी है। इस कंप्यूटर से अभी कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>%1 with this mobile and another e-mail is being added already.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>इसी मोबाइल और किसी दूसरे ई-मेल के साथ %1 को पहले से जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>%1 with this mobile and e-mail was added by %3 (%2).</source>
        <extracomment>%1 is a person, %2 a day and a clock time such as &quot;21 Nov, 15:27&quot;, %3 who added it (a login name)</extracomment>
        <translation>इसी मोबाइल और ई-मेल के साथ %1 को %3 ने जोड़ा था (%2)।</translation>
    </message>
    <message>
        <source>%1 with this mobile and another e-mail was added by %3 (%2).</source>
        <extracomment>%1 is a person, %2 a day and a clock time such as &quot;21 Nov, 15:27&quot;, %3 who added it (a login name)</extracomment>
        <translation>इसी मोबाइल और किसी दूसरे ई-मेल के साथ %1 को %3 ने जोड़ा था (%2)।</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>A reminder to %1 leaves in a moment.</source>
        <extracomment>%1 is a person and the short ID of a payout link</extracomment>
        <translation>%1 को रिमाइंडर अभी जाने वाला है।</translation>
    </message>
    <message>
        <source>%1 is about to be added.</source>
        <translation>%1 को अभी जोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>A reminder to %1 waits. Nothing left this computer.</source>
        <translation>%1 का रिमाइंडर रुका है। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>%1 waits to be added. Nothing left this computer.</source>
        <translation>%1 को जोड़ना बाकी है। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Sending a reminder to %1…</source>
        <translation>%1 को रिमाइंडर भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>%1 को जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Instantpay took the reminder for %1 and has not confirmed it yet. Do not send it again.</source>
        <translation>Instantpay ने %1 का रिमाइंडर ले लिया है, पर अभी पुष्टि नहीं की है। दोबारा न भेजें।</translation>
    </message>
    <message>
        <source>Instantpay took the contact %1 and has not confirmed it yet. Do not add it again.</source>
        <translation>Instantpay ने संपर्क %1 ले लिया है, पर अभी पुष्टि नहीं की है। दोबारा न जोड़ें।</translation>
    </message>
    <message>
        <source>Settled: we treat the reminder to %1 as sent.</source>
        <translation>तय हुआ: %1 का रिमाइंडर भेजा हुआ माना जाएगा।</translation>
    </message>
    <message>
        <source>Settled: we treat %1 as added.</source>
        <translation>तय हुआ: %1 को जुड़ा हुआ माना जाएगा।</translation>
    </message>
    <message>
        <source>Settled: the reminder to %1 was not sent.</source>
        <translation>तय हुआ: %1 का रिमाइंडर नहीं भेजा गया था।</translation>
    </message>
    <message>
        <source>Settled: %1 was not added.</source>
        <translation>तय हुआ: %1 को नहीं जोड़ा गया था।</translation>
    </message>
    <message>
        <source>Taken back: no reminder was sent to %1.</source>
        <translation>वापस लिया गया: %1 को कोई रिमाइंडर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Taken back: %1 was not added.</source>
        <translation>वापस लिया गया: %1 को नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Contact added: %1.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>संपर्क जोड़ा गया: %1।</translation>
    </message>
    <message>
        <source>Reminder accepted by Instantpay for %1.</source>
        <extracomment>%1 is a person and the short ID of a payout link</extracomment>
        <translation>%1 का रिमाइंडर Instantpay ने स्वीकार किया।</translation>
    </message>
    <message>
        <source>Reminder accepted by Instantpay for %1: %2</source>
        <extracomment>%1 is a person and the short ID of a payout link, %2 what Instantpay answered, in quotation marks</extracomment>
        <translation>%1 का रिमाइंडर Instantpay ने स्वीकार किया: %2</translation>
    </message>
    <message>
        <source>No reminder was sent to %1.</source>
        <extracomment>%1 is a person&apos;s name, with the short ID for a payout link</extracomment>
        <translation>%1 को कोई रिमाइंडर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 को नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Instantpay refused it without a word.</source>
        <translation>Instantpay ने बिना कारण बताए मना कर दिया।</translation>
    </message>
    <message>
        <source>Instantpay refused it: %1</source>
        <translation>Instantpay ने मना किया: %1</translation>
    </message>
    <message>
        <source>%1: Instantpay says this was already done. Do not send it again.</source>
        <extracomment>%1 is a person&apos;s name, with the short ID for a payout link</extracomment>
        <translation>%1: Instantpay का कहना है कि यह पहले ही हो चुका है। दोबारा न भेजें।</translation>
    </message>
    <message>
        <source>Look at the client ID and the client secret.</source>
        <translation>क्लाइंट ID और क्लाइंट सीक्रेट जाँचें।</translation>
    </message>
    <message>
        <source>Instantpay does not know this network address. Ask for it to be whitelisted.</source>
        <translation>Instantpay इस नेटवर्क पते को नहीं जानता। इसे अनुमति-सूची में जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Instantpay does not know this network address, %1. Ask for it to be whitelisted.</source>
        <translation>Instantpay इस नेटवर्क पते, %1, को नहीं जानता। इसे अनुमति-सूची में जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>The account itself stops it: call Instantpay&apos;s help desk.</source>
        <translation>रोक खाते में ही है: Instantpay के सहायता केंद्र से बात करें।</translation>
    </message>
    <message>
        <source>It is not available now, or not switched on for this account.</source>
        <translation>यह सेवा अभी उपलब्ध नहीं है, या इस खाते के लिए चालू नहीं है।</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Not sent: no connection to %1.</source>
        <extracomment>%1 is a host name such as api.instantpay.in</extracomment>
        <translation>नहीं भेजा गया: %1 से संपर्क नहीं हो सका।</translation>
    </message>
    <message>
        <source>Not sent: %1 could not prove that it is Instantpay (its certificate was not accepted).</source>
        <translation>नहीं भेजा गया: %1 यह साबित नहीं कर सका कि वह Instantpay है (उसका प्रमाणपत्र स्वीकार नहीं हुआ)।</translation>
    </message>
    <message>
        <source>Not sent: the proxy did not let it through.</source>
        <translation>नहीं भेजा गया: प्रॉक्सी ने जाने नहीं दिया।</translation>
    </message>
    <message>
        <source>Not sent: %1 did not answer the call.</source>
        <translation>नहीं भेजा गया: %1 ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Not sent: the client secret is not there any more.</source>
        <translation>नहीं भेजा गया: क्लाइंट सीक्रेट अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Not sent: the client secret was saved for another address. Enter it again.</source>
        <translation>नहीं भेजा गया: क्लाइंट सीक्रेट किसी और पते के लिए सहेजा गया था। उसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>Not sent: it could not be written down on this computer first.</source>
        <translation>नहीं भेजा गया: पहले इसे इस कंप्यूटर पर दर्ज नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>%1 सेकंड में कोई जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>The connection broke after the request had left.</source>
        <translation>अनुरोध जाने के बाद कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>Instantpay&apos;s answer does not say whether it was done.</source>
        <translation>Instantpay के जवाब से पता नहीं चलता कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Instantpay answered %1, which does not say whether it was done.</source>
        <extracomment>%1 is what Instantpay answered, in quotation marks</extracomment>
        <translation>Instantpay का जवाब %1 आया, जिससे पता नहीं चलता कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The answer was incomplete.</source>
        <translation>जवाब अधूरा था।</translation>
    </message>
    <message>
        <source>The program was closed while sending.</source>
        <translation>भेजते समय प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>Nobody waited for the answer.</source>
        <translation>जवाब का इंतज़ार नहीं किया गया।</translation>
    </message>
    <message>
        <source>We do not know whether %1 got this reminder. Sending again may message them twice.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>पता नहीं है कि %1 को यह रिमाइंडर मिला या नहीं। दोबारा भेजने से उन्हें दो संदेश जा सकते हैं।</translation>
    </message>
    <message>
        <source>We do not know whether %1 was added. Adding again may make a second contact.</source>
        <translation>पता नहीं है कि %1 को जोड़ा गया या नहीं। दोबारा जोड़ने से दूसरा संपर्क बन सकता है।</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>अभी जाने वाला है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Accepted by Instantpay</source>
        <translation>Instantpay ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Waiting for Instantpay</source>
        <translation>Instantpay की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>नहीं जोड़ा गया</translation>
    </message>
    <message>
        <source>Not known if sent</source>
        <translation>पता नहीं, गया या नहीं</translation>
    </message>
    <message>
        <source>Not known if added</source>
        <translation>पता नहीं, जुड़ा या नहीं</translation>
    </message>
    <message>
        <source>Treated as sent</source>
        <translation>भेजा हुआ माना गया</translation>
    </message>
    <message>
        <source>Treated as added</source>
        <translation>जुड़ा हुआ माना गया</translation>
    </message>
    <message>
        <source>Was not sent</source>
        <translation>नहीं भेजा गया था</translation>
    </message>
    <message>
        <source>Was not added</source>
        <translation>नहीं जोड़ा गया था</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <translation>नहीं लिया गया</translation>
    </message>
    <message>
        <source>Being claimed</source>
        <translation>लिया जा रहा है</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>ले लिया गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Instantpay took it and has not confirmed it yet.</source>
        <translation>Instantpay ने इसे ले लिया है, पर अभी पुष्टि नहीं की है।</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a person, %2 the short ID of a payout link</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the recipient of %1</source>
        <extracomment>stands where a person&apos;s name would stand; %1 is the short ID of a payout link</extracomment>
        <translation>%1 पाने वाले</translation>
    </message>
    <message>
        <source>an erased contact</source>
        <extracomment>stands where a person&apos;s name would stand</extracomment>
        <translation>मिटाया गया संपर्क</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Link …%1, or a contact with %2: %3.</source>
        <extracomment>%1 is the end of a link ID, %2 an e-mail address, %3 what happens</extracomment>
        <translation>लिंक …%1, या %2 वाला संपर्क: %3।</translation>
    </message>
    <message>
        <source>Instantpay takes it and does not confirm it yet</source>
        <translation>Instantpay इसे ले लेता है और अभी पुष्टि नहीं करता</translation>
    </message>
    <message>
        <source>accepted, after eight seconds</source>
        <translation>आठ सेकंड बाद स्वीकार</translation>
    </message>
    <message>
        <source>refused: something in the request is wrong</source>
        <translation>मना: अनुरोध में कुछ ग़लत है</translation>
    </message>
    <message>
        <source>refused: it was done before</source>
        <translation>मना: यह पहले हो चुका है</translation>
    </message>
    <message>
        <source>refused: the credentials are not known</source>
        <translation>मना: क्लाइंट ID और सीक्रेट मान्य नहीं हैं</translation>
    </message>
    <message>
        <source>refused: this network address is not known</source>
        <translation>मना: यह नेटवर्क पता मान्य नहीं है</translation>
    </message>
    <message>
        <source>refused: the account itself is stopped</source>
        <translation>मना: खाता ही रुका हुआ है</translation>
    </message>
    <message>
        <source>refused: not switched on for this account</source>
        <translation>मना: इस खाते के लिए चालू नहीं है</translation>
    </message>
    <message>
        <source>an answer that does not say whether it was done</source>
        <translation>ऐसा जवाब जिससे पता नहीं चलता कि काम हुआ या नहीं</translation>
    </message>
    <message>
        <source>never an answer: wait, or stop waiting</source>
        <translation>कभी जवाब नहीं: रुकें, या इंतज़ार छोड़ दें</translation>
    </message>
    <message>
        <source>the connection breaks after the request has left</source>
        <translation>अनुरोध जाने के बाद कनेक्शन टूट जाता है</translation>
    </message>
    <message>
        <source>the connection is reset after the request has left</source>
        <translation>अनुरोध जाने के बाद कनेक्शन अचानक कट जाता है</translation>
    </message>
    <message>
        <source>an answer that nobody can read</source>
        <translation>ऐसा जवाब जो पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>an answer that stops in the middle</source>
        <translation>बीच में रुक जाने वाला जवाब</translation>
    </message>
    <message>
        <source>accepted, but the reply says LIVE</source>
        <translation>स्वीकार, पर जवाब में LIVE लिखा है</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Enter the mobile number: ten digits, e.g. 7428585742.</source>
        <translation>मोबाइल नंबर लिखें: दस अंक, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>A spreadsheet has changed this number, so its digits are lost. Format the column there as text and copy it again, or type the ten digits, e.g. 7428585742.</source>
        <translation>स्प्रेडशीट ने यह नंबर बदल दिया है, इसलिए इसके अंक खो गए हैं। वहाँ कॉलम को टेक्स्ट बनाकर फिर से कॉपी करें, या दस अंक लिखें, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>A mobile number has digits only, e.g. 7428585742.</source>
        <translation>मोबाइल नंबर में केवल अंक होते हैं, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>Only Indian mobile numbers (+91) can be added, e.g. 7428585742.</source>
        <translation>केवल भारतीय मोबाइल नंबर (+91) जोड़े जा सकते हैं, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>Digits are missing. Ten digits, e.g. 7428585742.</source>
        <translation>अंक कम हैं। दस अंक चाहिए, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>These are too many digits. Ten digits, e.g. 7428585742.</source>
        <translation>अंक ज़्यादा हैं। दस अंक चाहिए, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>An Indian mobile number starts with 6, 7, 8 or 9, e.g. 7428585742.</source>
        <translation>भारतीय मोबाइल नंबर 6, 7, 8 या 9 से शुरू होता है, जैसे 7428585742।</translation>
    </message>
    <message>
        <source>Enter the e-mail address, e.g. asha@example.in.</source>
        <translation>ई-मेल पता लिखें, जैसे asha@example.in।</translation>
    </message>
    <message>
        <source>One e-mail address only, e.g. asha@example.in.</source>
        <translation>केवल एक ई-मेल पता लिखें, जैसे asha@example.in।</translation>
    </message>
    <message>
        <source>The @ is missing, e.g. asha@example.in.</source>
        <translation>@ नहीं है, जैसे asha@example.in में है।</translation>
    </message>
    <message>
        <source>The part before the @ is missing, e.g. asha@example.in.</source>
        <translation>@ से पहले का हिस्सा नहीं है, जैसे asha@example.in में है।</translation>
    </message>
    <message>
        <source>The part after the @ is not complete, e.g. asha@example.in.</source>
        <translation>@ के बाद का हिस्सा पूरा नहीं है, जैसे asha@example.in में है।</translation>
    </message>
    <message>
        <source>There is a character in it that an e-mail address cannot have, e.g. a blank. It looks like asha@example.in.</source>
        <translation>इसमें ऐसा अक्षर है जो ई-मेल पते में नहीं हो सकता, जैसे खाली जगह। पता asha@example.in जैसा होता है।</translation>
    </message>
    <message numerus="yes">
        <source>This e-mail address is too long: at most %n character(s).</source>
        <translation>
            <numerusform>यह ई-मेल पता बहुत लंबा है: ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
            <numerusform>यह ई-मेल पता बहुत लंबा है: ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the ID: 24 characters, e.g. 645b280e95335f08eb021aa2.</source>
        <translation>ID लिखें: 24 अक्षर, जैसे 645b280e95335f08eb021aa2।</translation>
    </message>
    <message>
        <source>This is the short address that the recipient got, not the ID. The ID has 24 characters, e.g. 657aa9841b8d3897ff0a84fb; it stands in Instantpay&apos;s dashboard.</source>
        <translation>यह पाने वाले को मिला छोटा पता है, ID नहीं। ID में 24 अक्षर होते हैं, जैसे 657aa9841b8d3897ff0a84fb; वह Instantpay के डैशबोर्ड में मिलता है।</translation>
    </message>
    <message>
        <source>An ID has exactly 24 characters, e.g. 645b280e95335f08eb021aa2.</source>
        <translation>ID में ठीक 24 अक्षर होते हैं, जैसे 645b280e95335f08eb021aa2।</translation>
    </message>
    <message>
        <source>An ID has only the digits 0 to 9 and the letters a to f, e.g. 645b280e95335f08eb021aa2.</source>
        <translation>ID में केवल अंक 0 से 9 और अक्षर a से f होते हैं, जैसे 645b280e95335f08eb021aa2।</translation>
    </message>
    <message>
        <source>Enter the address, e.g. https://api.instantpay.in.</source>
        <translation>पता लिखें, जैसे https://api.instantpay.in।</translation>
    </message>
    <message>
        <source>This is not an internet address, e.g. https://api.instantpay.in.</source>
        <translation>यह इंटरनेट पता नहीं है, जैसे https://api.instantpay.in।</translation>
    </message>
    <message>
        <source>The address must begin with https:// so that nobody can listen (http:// only for 127.0.0.1).</source>
        <translation>पता https:// से शुरू होना चाहिए, ताकि बीच में कोई सुन न सके (http:// केवल 127.0.0.1 के लिए)।</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The client ID has a field of its own.</source>
        <translation>@ से पहले का नाम और पासवर्ड हटा दें। क्लाइंट ID का अपना खाना है।</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>? या # से आगे का सब हटा दें।</translation>
    </message>
    <message>
        <source>no link ID of 24 characters, e.g. 657aa9841b8d3897ff0a84fb</source>
        <translation>24 अक्षरों का लिंक ID नहीं है, जैसे 657aa9841b8d3897ff0a84fb</translation>
    </message>
    <message>
        <source>the short address that the recipient got, not the link ID</source>
        <translation>पाने वाले को मिला छोटा पता है, लिंक ID नहीं</translation>
    </message>
    <message>
        <source>the amount cannot be read, e.g. 1,500.00</source>
        <translation>राशि पढ़ी नहीं जा सकी, जैसे 1,500.00</translation>
    </message>
    <message>
        <source>the expiry date cannot be read, e.g. 31/12/2023</source>
        <translation>समाप्ति की तारीख पढ़ी नहीं जा सकी, जैसे 31/12/2023</translation>
    </message>
    <message numerus="yes">
        <source>the recipient or the note is too long (at most %n character(s))</source>
        <translation>
            <numerusform>पाने वाले का नाम या नोट बहुत लंबा है (ज़्यादा से ज़्यादा %n अक्षर)</numerusform>
            <numerusform>पाने वाले का नाम या नोट बहुत लंबा है (ज़्यादा से ज़्यादा %n अक्षर)</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipient or the note has characters that cannot be shown</source>
        <translation>पाने वाले के नाम या नोट में ऐसे अक्षर हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>Enter something here.</source>
        <translation>यहाँ कुछ लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n character(s).</source>
        <translation>
            <numerusform>यह बहुत लंबा है: ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
            <numerusform>यह बहुत लंबा है: ज़्यादा से ज़्यादा %n अक्षर।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an invisible control character in it. Type it instead of pasting it.</source>
        <translation>इसमें एक अदृश्य नियंत्रण अक्षर है। चिपकाने के बजाय टाइप करें।</translation>
    </message>
    <message>
        <source>There is an invisible character in it that turns the reading direction. Type it instead of pasting it.</source>
        <translation>इसमें पढ़ने की दिशा पलटने वाला एक अदृश्य अक्षर है। चिपकाने के बजाय टाइप करें।</translation>
    </message>
    <message>
        <source>There is no letter and no digit in it.</source>
        <translation>इसमें न कोई अक्षर है, न कोई अंक।</translation>
    </message>
    <message>
        <source>Enter the name, e.g. Asha Verma.</source>
        <translation>नाम लिखें, जैसे आशा वर्मा।</translation>
    </message>
    <message>
        <source>Choose at least one tag, e.g. Vendor.</source>
        <translation>कम से कम एक टैग चुनें, जैसे Vendor।</translation>
    </message>
    <message>
        <source>Another Payout Desk is using this data already. Close it there first.</source>
        <translation>कोई दूसरा Payout Desk यह डेटा पहले से इस्तेमाल कर रहा है। पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>This data was written by a newer Payout Desk. Install that version; nothing was changed.</source>
        <translation>यह डेटा Payout Desk के नए संस्करण ने लिखा है। वही संस्करण लगाएँ; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The data file is damaged: %1. Restore it from a backup; nothing was changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>डेटा फ़ाइल ख़राब है: %1। उसे बैकअप से वापस लाएँ; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Others could change this place, so it is not used: %1. Ask who looks after this computer.</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>इस जगह को दूसरे भी बदल सकते हैं, इसलिए इसका इस्तेमाल नहीं किया गया: %1। इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This place is on another computer, where writing is not certain: %1. Choose a folder on this computer.</source>
        <translation>यह जगह किसी दूसरे कंप्यूटर पर है, जहाँ लिखना पक्का नहीं होता: %1। इसी कंप्यूटर का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Ask who looks after this computer.</source>
        <translation>इस जगह पर लिखा नहीं जा सकता: %1। इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The disk is full, so it could not be written down. Nothing was sent. Free some space and try again.</source>
        <translation>डिस्क भरी है, इसलिए इसे दर्ज नहीं किया जा सका। कुछ नहीं भेजा गया। जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It could not be written down on this computer. Nothing was sent. Try again; if it stays, restart Payout Desk.</source>
        <translation>इसे इस कंप्यूटर पर दर्ज नहीं किया जा सका। कुछ नहीं भेजा गया। फिर कोशिश करें; न बने तो Payout Desk दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>Waiting: no client secret is saved for this profile. Nothing left this computer.</source>
        <translation>रुका है: इस प्रोफ़ाइल का क्लाइंट सीक्रेट सहेजा नहीं गया है। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>The password store is locked. You can type; nothing is sent.</source>
        <translation>पासवर्ड स्टोर पर ताला लगा है। आप लिख सकते हैं; कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Waiting: this computer has no password store running and the credentials were not entered since the start. Nothing left this computer.</source>
        <translation>रुका है: इस कंप्यूटर पर कोई पासवर्ड स्टोर नहीं चल रहा और शुरू करने के बाद क्लाइंट ID और सीक्रेट नहीं लिखे गए। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Waiting: the password store does not answer. Nothing left this computer.</source>
        <translation>रुका है: पासवर्ड स्टोर जवाब नहीं दे रहा। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Waiting: the client secret was saved for another address. Enter it again. Nothing left this computer.</source>
        <translation>रुका है: क्लाइंट सीक्रेट किसी और पते के लिए सहेजा गया था। उसे फिर से लिखें। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>No client secret is saved for this profile yet. You can type; nothing is sent.</source>
        <translation>इस प्रोफ़ाइल का क्लाइंट सीक्रेट अभी सहेजा नहीं गया है। आप लिख सकते हैं; कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>This computer has no password store running; the credentials are forgotten when you close.</source>
        <translation>इस कंप्यूटर पर कोई पासवर्ड स्टोर नहीं चल रहा; बंद करते ही क्लाइंट ID और सीक्रेट भुला दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The password store does not answer. You can type; nothing is sent.</source>
        <translation>पासवर्ड स्टोर जवाब नहीं दे रहा। आप लिख सकते हैं; कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The client secret was saved for another address. Enter it again; until then nothing is sent.</source>
        <translation>क्लाइंट सीक्रेट किसी और पते के लिए सहेजा गया था। उसे फिर से लिखें; तब तक कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The credentials are saved in the password store.</source>
        <translation>क्लाइंट ID और सीक्रेट पासवर्ड स्टोर में सहेज दिए गए।</translation>
    </message>
    <message>
        <source>The password store did not keep the credentials. Save again; if it stays, ask who looks after this computer.</source>
        <translation>पासवर्ड स्टोर ने क्लाइंट ID और सीक्रेट नहीं रखे। फिर से सहेजें; न बने तो इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The password store does not answer, so the credentials were not saved. Try again.</source>
        <translation>पासवर्ड स्टोर जवाब नहीं दे रहा, इसलिए क्लाइंट ID और सीक्रेट सहेजे नहीं गए। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The password store is locked, so the credentials are not saved yet. They will be when you unlock it.</source>
        <translation>पासवर्ड स्टोर पर ताला लगा है, इसलिए क्लाइंट ID और सीक्रेट अभी सहेजे नहीं गए। ताला खोलते ही सहेज दिए जाएँगे।</translation>
    </message>
    <message>
        <source>The profile was not deleted: something is about to leave or on its way. Wait for the answer, then delete it.</source>
        <translation>प्रोफ़ाइल नहीं मिटाई गई: कुछ जाने वाला है या रास्ते में है। जवाब का इंतज़ार करें, फिर मिटाएँ।</translation>
    </message>
    <message>
        <source>The profile was not deleted: the password store is locked or does not answer, so the client secret would stay in it. Unlock it and delete again.</source>
        <translation>प्रोफ़ाइल नहीं मिटाई गई: पासवर्ड स्टोर पर ताला लगा है या वह जवाब नहीं दे रहा, इसलिए क्लाइंट सीक्रेट उसमें रह जाता। ताला खोलकर फिर से मिटाएँ।</translation>
    </message>
    <message>
        <source>The client secret was deleted, but not everything in the profile&apos;s folder could be. Ask who looks after this computer.</source>
        <translation>क्लाइंट सीक्रेट मिटा दिया गया, पर प्रोफ़ाइल के फ़ोल्डर का सब कुछ नहीं मिटाया जा सका। इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>no tag ID of 24 characters, e.g. 645b280e95335f08eb021aa2</source>
        <translation>24 अक्षरों का टैग ID नहीं है, जैसे 645b280e95335f08eb021aa2</translation>
    </message>
    <message>
        <source>no name beside the ID, e.g. Vendor</source>
        <translation>ID के साथ नाम नहीं है, जैसे Vendor</translation>
    </message>
    <message numerus="yes">
        <source>the name is too long (at most %n character(s))</source>
        <translation>
            <numerusform>नाम बहुत लंबा है (ज़्यादा से ज़्यादा %n अक्षर)</numerusform>
            <numerusform>नाम बहुत लंबा है (ज़्यादा से ज़्यादा %n अक्षर)</numerusform>
        </translation>
    </message>
    <message>
        <source>the name has characters that cannot be shown, or no letter at all</source>
        <translation>नाम में ऐसे अक्षर हैं जो दिखाए नहीं जा सकते, या कोई अक्षर ही नहीं है</translation>
    </message>
    <message>
        <source>the colour cannot be read, e.g. #e8710a</source>
        <translation>रंग पढ़ा नहीं जा सका, जैसे #e8710a</translation>
    </message>
    <message>
        <source>This file is too large for a list of tags (more than 1 MB). Nothing was added.</source>
        <translation>यह फ़ाइल टैग सूची के लिए बहुत बड़ी है (1 MB से ज़्यादा)। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>This file is no plain text. Save the sheet as CSV (UTF-8) and import that. Nothing was added.</source>
        <translation>यह सादे टेक्स्ट की फ़ाइल नहीं है। शीट को CSV (UTF-8) के रूप में सहेजें और उसे इम्पोर्ट करें। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Waiting: no connection. Nothing left this computer.</source>
        <translation>रुका है: कनेक्शन नहीं है। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart Payout Desk.</source>
        <translation>फिर कोशिश करें; न बने तो Payout Desk दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s clock is behind what was written here before, so nobody can tell how long ago people were reminded. Look at the clock. Nothing left this computer.</source>
        <translation>रुका है: इस कंप्यूटर की घड़ी यहाँ पहले दर्ज समय से पीछे है, इसलिए पता नहीं चल सकता कि लोगों को रिमाइंडर कितनी देर पहले भेजा गया था। घड़ी जाँचें। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>The disk is full, so Instantpay&apos;s answer could not be written down. The request has left: do not send it again. Free some space; it is written down as soon as there is room.</source>
        <translation>डिस्क भर गई है, इसलिए Instantpay का जवाब दर्ज नहीं हो सका। अनुरोध जा चुका है: दोबारा न भेजें। कुछ जगह खाली करें; जगह होते ही जवाब दर्ज हो जाएगा।</translation>
    </message>
    <message>
        <source>Instantpay&apos;s answer could not be written down on this computer. The request has left: do not send it again. It is tried again every few seconds.</source>
        <translation>Instantpay का जवाब इस कंप्यूटर पर दर्ज नहीं हो सका। अनुरोध जा चुका है: दोबारा न भेजें। हर कुछ सेकंड में इसे दर्ज करने की फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s clock was set meanwhile, or Instantpay&apos;s clock says something else. Reminders are counted by it. Look at the clock. Nothing left this computer.</source>
        <translation>रुका है: इस बीच इस कंप्यूटर की घड़ी बदली गई, या Instantpay की घड़ी कुछ और कहती है। रिमाइंडर उसी से गिने जाते हैं। घड़ी देखें। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Waiting: it could not be written down on this computer first; the disk may be full. Nothing left this computer.</source>
        <translation>रुका है: इसे पहले इस कंप्यूटर पर दर्ज नहीं किया जा सका; हो सकता है डिस्क भर गई हो। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Record of writer %1: %2 entries, fingerprint of the last one %3</source>
        <extracomment>kept to see later whether the record was changed. %1 is the random name of a writer, %2 a number, %3 a fingerprint of 64 characters</extracomment>
        <translation>लेखक %1 का रिकॉर्ड: %2 प्रविष्टियाँ, आख़िरी का फ़िंगरप्रिंट %3</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 is missing.</source>
        <extracomment>%1 is a number, %2 the random name of a writer</extracomment>
        <translation>लेखक %2 की प्रविष्टि %1 गायब है।</translation>
    </message>
    <message>
        <source>Entry %1 of writer %2 was changed from outside, or is damaged.</source>
        <extracomment>%1 is a number, %2 the random name of a writer</extracomment>
        <translation>लेखक %2 की प्रविष्टि %1 बाहर से बदली गई है, या ख़राब है।</translation>
    </message>
    <message>
        <source>What entry %1 of writer %2 says of a person was changed from outside, or is damaged.</source>
        <extracomment>%1 is a number, %2 the random name of a writer</extracomment>
        <translation>लेखक %2 की प्रविष्टि %1 में किसी व्यक्ति के बारे में जो लिखा है, वह बाहर से बदला गया है, या ख़राब है।</translation>
    </message>
    <message>
        <source>Copy the data folder before anything else is written. Then compare with a backup, or with an export from before: beside each entry stand its writer and number.</source>
        <translation>कुछ और लिखे जाने से पहले डेटा फ़ोल्डर की कॉपी बना लें। फिर किसी बैकअप से, या पहले के किसी एक्सपोर्ट से मिलाएँ: हर प्रविष्टि के पास उसका लेखक और क्रम संख्या लिखी है।</translation>
    </message>
    <message>
        <source>The entries before it, up to number %1, are sound.</source>
        <extracomment>%1 is a number; a sentence on what to do stands behind</extracomment>
        <translation>इससे पहले की प्रविष्टियाँ, क्रम संख्या %1 तक, सही हैं।</translation>
    </message>
    <message>
        <source>Nothing has been written down yet, so there is nothing to check.</source>
        <translation>अभी कुछ दर्ज नहीं हुआ है, इसलिए जाँचने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The record is sound: %1 entries, each fits to the one before it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>रिकॉर्ड सही है: %1 प्रविष्टियाँ, हर एक अपने से पहले वाली से मेल खाती है।</translation>
    </message>
    <message>
        <source>The record could not be read, so it is not checked.</source>
        <translation>रिकॉर्ड पढ़ा नहीं जा सका, इसलिए उसकी जाँच नहीं हुई।</translation>
    </message>
    <message>
        <source>You may not open %1, or not write beside it what reading it takes. Do it as the user whose file it is, or with a copy of the whole folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>आपको %1 खोलने की, या उसके पास वह लिखने की अनुमति नहीं है जो पढ़ने के लिए चाहिए। इसे उस यूज़र के रूप में करें जिसकी यह फ़ाइल है, या पूरे फ़ोल्डर की कॉपी पर करें।</translation>
    </message>
    <message>
        <source>This shows accidents and single changes. Whoever owns the file can write all of it anew: then only a fingerprint that was kept elsewhere tells.</source>
        <translation>इससे गड़बड़ियाँ और इक्का-दुक्का बदलाव पकड़ में आते हैं। जिसकी फ़ाइल है, वह उसे पूरा नए सिरे से लिख सकता है: तब केवल कहीं और रखा हुआ फ़िंगरप्रिंट ही बता सकता है।</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Not sent.</source>
        <translation>नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>%1 was reminded %2 (%3). Next reminder: %4.</source>
        <extracomment>%1 is a person, %2 &quot;2 h ago&quot;, %3 &quot;15:27 IST&quot;, %4 &quot;tomorrow, 15:27&quot;</extracomment>
        <translation>%1 को %2 (%3) रिमाइंडर भेजा गया था। अगला रिमाइंडर: %4।</translation>
    </message>
    <message numerus="yes">
        <source>%1 was reminded %n time(s) already, which is the most.</source>
        <extracomment>%1 is a person, %n how often</extracomment>
        <translation>
            <numerusform>%1 को %n बार रिमाइंडर जा चुका है, इससे ज़्यादा नहीं भेजा जाता।</numerusform>
            <numerusform>%1 को %n बार रिमाइंडर जा चुका है, इससे ज़्यादा नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder to %1 is already on its way.</source>
        <translation>%1 का रिमाइंडर पहले से जा रहा है।</translation>
    </message>
    <message>
        <source>We do not know yet whether %1 got the last reminder. Resolve that first.</source>
        <translation>अभी पता नहीं है कि %1 को पिछला रिमाइंडर मिला या नहीं। पहले उसे सुलझाएँ।</translation>
    </message>
    <message>
        <source>Instantpay has not confirmed the last reminder to %1 yet.</source>
        <translation>Instantpay ने %1 के पिछले रिमाइंडर की अभी पुष्टि नहीं की है।</translation>
    </message>
    <message>
        <source>The link of %1 needs no reminder. Its state: %2.</source>
        <extracomment>%1 is a person, %2 the state of a payout link such as Claimed or Cancelled</extracomment>
        <translation>%1 के लिंक को रिमाइंडर की ज़रूरत नहीं है। उसकी स्थिति: %2।</translation>
    </message>
    <message>
        <source>The link of %1 has expired.</source>
        <translation>%1 के लिंक का समय समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Somebody here marked %1 as not to be reminded.</source>
        <translation>यहाँ किसी ने %1 पर रिमाइंडर न भेजने का निशान लगाया है।</translation>
    </message>
    <message>
        <source>No connection to %1. Reminders are not kept waiting; try again when the connection is back.</source>
        <extracomment>%1 is the name of the service&apos;s computer, such as api.instantpay.in</extracomment>
        <translation>%1 से कनेक्शन नहीं है। रिमाइंडर रोककर नहीं रखे जाते; कनेक्शन लौटने पर फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n reminded in the last %1 h</source>
        <extracomment>%n links, %1 a number of hours: &quot;3 reminded in the last 24 h&quot;</extracomment>
        <translation>
            <numerusform>%n को पिछले %1 घंटे में रिमाइंडर जा चुका</numerusform>
            <numerusform>%n को पिछले %1 घंटे में रिमाइंडर जा चुका</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminded as often as allowed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n को जितनी बार हो सकता है, रिमाइंडर जा चुका</numerusform>
            <numerusform>%n को जितनी बार हो सकता है, रिमाइंडर जा चुका</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already on the way</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n पहले से जा रहा है</numerusform>
            <numerusform>%n पहले से जा रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known if sent</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n का पता नहीं, गया या नहीं</numerusform>
            <numerusform>%n का पता नहीं, गए या नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for Instantpay</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n Instantpay की प्रतीक्षा में</numerusform>
            <numerusform>%n Instantpay की प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n का समय समाप्त</numerusform>
            <numerusform>%n का समय समाप्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be reminded</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n को रिमाइंडर नहीं भेजना</numerusform>
            <numerusform>%n को रिमाइंडर नहीं भेजना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being claimed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n लिया जा रहा है</numerusform>
            <numerusform>%n लिए जा रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claimed</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n ले लिया गया</numerusform>
            <numerusform>%n ले लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n रद्द</numerusform>
            <numerusform>%n रद्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need no reminder</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n को रिमाइंडर की ज़रूरत नहीं</numerusform>
            <numerusform>%n को रिमाइंडर की ज़रूरत नहीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagLabel</name>
    <message>
        <source>Unknown tag</source>
        <translation>अनजान टैग</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Send reminder goes to: nobody yet. Choose a link, or tick several.</source>
        <translation>रिमाइंडर किसे जाएगा: अभी किसी को नहीं। एक लिंक चुनें, या कई पर निशान लगाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked link(s)</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>चुना हुआ %n लिंक</numerusform>
            <numerusform>चुने हुए %n लिंक</numerusform>
        </translation>
    </message>
    <message>
        <source>Send reminder goes to: %1</source>
        <extracomment>%1 is a person with a link&apos;s ID, or &quot;2 ticked links&quot;</extracomment>
        <translation>रिमाइंडर किसे जाएगा: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n hidden by search)</source>
        <comment>ticked links that the search does not show</comment>
        <translation>
            <numerusform>(खोज से छिपा: %n)</numerusform>
            <numerusform>(खोज से छिपे: %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 IST</source>
        <extracomment>%1 is a clock time such as 15:27; IST is Indian Standard Time
----------
%1 is a date and a time such as 24 Nov 2025, 21:30:05; IST is Indian Standard Time</extracomment>
        <translation>%1 IST</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>कल (आने वाला)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as tomorrow or 21 Nov, %2 a clock time such as 15:27</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a span of time such as 5 min, 2 h or 3 days</extracomment>
        <translation>%1 पहले</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 is a date and a time such as 24 Nov 2025, 16:00:05; UTC is world time</extracomment>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>VerifyLog</name>
    <message>
        <source>Profile %1, %2</source>
        <extracomment>%1 is the short name of an account, %2 a file</extracomment>
        <translation>प्रोफ़ाइल %1, %2</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <extracomment>%1 is a sentence: which entry was changed, or is missing</extracomment>
        <translation>टूटा हुआ: %1</translation>
    </message>
    <message>
        <source>Of them, %1 say nothing of a person any more: that was erased.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>इनमें से %1 में अब किसी व्यक्ति के बारे में कुछ नहीं है: वह मिटा दिया गया।</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई प्रोफ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::AccountForm</name>
    <message>
        <source>&amp;Show client secret</source>
        <translation>क्लाइंट सीक्रेट दिखाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>मुख्य कार्यालय</translation>
    </message>
    <message>
        <source>Live: real people, real messages</source>
        <extracomment>the environment of an account: the real service</extracomment>
        <translation>लाइव: असली लोग, असली संदेश</translation>
    </message>
    <message>
        <source>Sandbox or test server</source>
        <extracomment>the environment of an account: Instantpay&apos;s sandbox or a test server</extracomment>
        <translation>सैंडबॉक्स या टेस्ट सर्वर</translation>
    </message>
    <message>
        <source>Saved. Leave empty to keep it.</source>
        <translation>सहेजा हुआ है। वही रखना हो तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Profile name</source>
        <translation>प्रोफ़ाइल का नाम (&amp;P)</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>प्रोफ़ाइल का नाम</translation>
    </message>
    <message>
        <source>&amp;Environment of the account</source>
        <translation>खाता किस परिवेश का है (&amp;E)</translation>
    </message>
    <message>
        <source>Environment of the account</source>
        <translation>खाता किस परिवेश का है</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>API पता (&amp;A)</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>As Instantpay told you, e.g. https://sandbox.example.in.</source>
        <translation>जैसा Instantpay ने बताया, जैसे https://sandbox.example.in।</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>क्लाइंट ID (&amp;C)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>C&amp;lient secret</source>
        <translation>क्लाइंट सीक्रेट (&amp;L)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>क्लाइंट सीक्रेट</translation>
    </message>
    <message>
        <source>Endpoint &amp;IP</source>
        <translation>एंडपॉइंट IP (&amp;I)</translation>
    </message>
    <message>
        <source>Endpoint IP</source>
        <translation>एंडपॉइंट IP</translation>
    </message>
    <message>
        <source>The internet address Instantpay has on its list for you. If unsure, ask the person who manages your Instantpay account.</source>
        <translation>आपका वह इंटरनेट पता जो Instantpay की सूची में है। पक्का न हो तो अपना Instantpay खाता सँभालने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Enter the internet address, e.g. 203.0.113.7.</source>
        <translation>इंटरनेट पता लिखें, जैसे 203.0.113.7।</translation>
    </message>
    <message>
        <source>This is not an internet address, e.g. 203.0.113.7.</source>
        <translation>यह इंटरनेट पता नहीं है, जैसे 203.0.113.7।</translation>
    </message>
    <message>
        <source>Careful: this address is known only inside your own network. Instantpay sees another one; ask the person who manages your Instantpay account.</source>
        <translation>ध्यान दें: यह पता केवल आपके अपने नेटवर्क में चलता है। Instantpay को दूसरा पता दिखता है; अपना Instantpay खाता सँभालने वाले से पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>Most client IDs have 44 characters; this one has %n.</source>
        <translation>
            <numerusform>ज़्यादातर क्लाइंट ID 44 अक्षरों के होते हैं; इसमें %n है।</numerusform>
            <numerusform>ज़्यादातर क्लाइंट ID 44 अक्षरों के होते हैं; इसमें %n हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Most client secrets have 64 characters, 0 to 9 and a to f. Look whether all of it was copied.</source>
        <translation>ज़्यादातर क्लाइंट सीक्रेट 64 अक्षरों के होते हैं, 0 से 9 और a से f। देख लें कि पूरा कॉपी हुआ है।</translation>
    </message>
    <message>
        <source>Enter a name for this account, e.g. Head office.</source>
        <translation>इस खाते का कोई नाम लिखें, जैसे मुख्य कार्यालय।</translation>
    </message>
    <message>
        <source>Enter the client ID from Instantpay&apos;s dashboard.</source>
        <translation>Instantpay के डैशबोर्ड से क्लाइंट ID लिखें।</translation>
    </message>
    <message>
        <source>Enter the client secret from Instantpay&apos;s dashboard.</source>
        <translation>Instantpay के डैशबोर्ड से क्लाइंट सीक्रेट लिखें।</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>button: shows how requests leave the office&apos;s network</comment>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>The client ID is another one, so enter its secret, too.</source>
        <translation>क्लाइंट ID बदल गया है, इसलिए उसका सीक्रेट भी लिखें।</translation>
    </message>
    <message>
        <source>The address is another one, so enter both again.</source>
        <translation>पता बदल गया है, इसलिए दोनों फिर से लिखें।</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>क्लाइंट सीक्रेट दिखाएँ</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ActivityDetailsPane</name>
    <message>
        <source>Details</source>
        <comment>accessible name of what is known of the chosen entry</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>button: copies Instantpay&apos;s reference of its answer</comment>
        <translation>संदर्भ संख्या कॉपी करें</translation>
    </message>
    <message>
        <source>Show in To resolve</source>
        <comment>button: goes to the page To resolve</comment>
        <translation>&quot;सुलझाना है&quot; में दिखाएँ</translation>
    </message>
    <message>
        <source>Choose an entry to see its details.</source>
        <translation>विवरण देखने के लिए कोई प्रविष्टि चुनें।</translation>
    </message>
    <message>
        <source>Show link</source>
        <comment>button: goes to the link in Payout links</comment>
        <translation>लिंक दिखाएँ</translation>
    </message>
    <message>
        <source>Show contact</source>
        <comment>button: goes to the contact in Contacts</comment>
        <translation>संपर्क दिखाएँ</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ActivityFilters</name>
    <message>
        <source>Doubtful only</source>
        <comment>check box: shows only what was in doubt</comment>
        <translation>केवल जिनका पता नहीं था</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>which entries are shown</comment>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>which entries are shown</comment>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Reminders</source>
        <comment>which entries are shown</comment>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>which entries are shown</comment>
        <translation>फ़ैसले</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>which entries are shown</comment>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>which entries are shown</comment>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>which entries are shown</comment>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>which entries are shown</comment>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Not known, waiting for Instantpay, and what was decided about it</source>
        <translation>जिनका पता नहीं, जो Instantpay की प्रतीक्षा में हैं, और उन पर लिए गए फ़ैसले</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>label: which entries are shown</comment>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label: entries of which time are shown</comment>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ActivityListModel</name>
    <message>
        <source>When (IST)</source>
        <comment>column of the list Activity; IST is Indian Standard Time</comment>
        <translation>कब (IST)</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the list Activity: login name</comment>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Computer</source>
        <comment>column of the list Activity</comment>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the list Activity: what happened</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Whom</source>
        <comment>column of the list Activity: the contact, or the recipient of a link</comment>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the list Activity</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column of the list Activity: Instantpay&apos;s reference of its answer</comment>
        <translation>संदर्भ संख्या</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ActivityPage</name>
    <message>
        <source>Activity list</source>
        <comment>accessible name of the table of what happened</comment>
        <translation>गतिविधि सूची</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>page: who did what and what came of it</comment>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <extracomment>how many entries the filter of Activity lets through, and how many there are</extracomment>
        <translation>%2 में से %1 प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <extracomment>how many entries Activity has</extracomment>
        <translation>%1 प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>सूची खुल नहीं सकी।</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: asks for the list once more</comment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>stands in the place of a list until it comes</comment>
        <translation>खुल रही है…</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every press will be written down here: who, when, and what came of it.</source>
        <translation>अभी तक कुछ नहीं हुआ। बटन दबाने की हर बात यहाँ दर्ज होगी: किसने, कब, और नतीजा क्या रहा।</translation>
    </message>
    <message>
        <source>Nothing in Activity matches these filters.</source>
        <translation>गतिविधि में इन शर्तों से मेल खाता कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing in Activity matches &quot;%1&quot;.</source>
        <translation>गतिविधि में &quot;%1&quot; से मेल खाता कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: nothing is filtered out any more</comment>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>%1 is a page such as Payout links, %2 how many of its rows match what was searched for</extracomment>
        <translation>%1: %2 मिले।</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: goes to the page that has matches</comment>
        <translation>उन्हें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>payoutdesk::Announcer</name>
    <message>
        <source>Too late to take it back: the reminder has already left.</source>
        <translation>वापस लेने में देर हो गई: रिमाइंडर जा चुका है।</translation>
    </message>
    <message>
        <source>Nothing was changed: the answer has come meanwhile.</source>
        <translation>कुछ नहीं बदला गया: इस बीच जवाब आ चुका है।</translation>
    </message>
    <message numerus="yes">
        <source>The computer slept meanwhile, so %n reminder(s) were taken back. Nothing was sent.</source>
        <translation>
            <numerusform>इस बीच कंप्यूटर सो गया था, इसलिए %n रिमाइंडर वापस लिया गया। कुछ नहीं भेजा गया।</numerusform>
            <numerusform>इस बीच कंप्यूटर सो गया था, इसलिए %n रिमाइंडर वापस लिए गए। कुछ नहीं भेजा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Careful: the answer came from the environment &quot;%1&quot;, which is not this profile&apos;s. Nothing more should be sent before somebody has looked at the address.</source>
        <extracomment>%1 is the environment as the server wrote it, such as LIVE or SANDBOX</extracomment>
        <translation>ध्यान दें: जवाब &quot;%1&quot; परिवेश से आया है, जो इस प्रोफ़ाइल का नहीं है। जब तक कोई पता जाँच न ले, आगे कुछ न भेजें।</translation>
    </message>
    <message>
        <source>Open credentials</source>
        <translation>क्लाइंट ID और सीक्रेट खोलें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to be sent. Nothing of it left this computer.</source>
        <translation>
            <numerusform>%n चीज़ भेजी जानी बाकी है। इस कंप्यूटर से कुछ बाहर नहीं गया।</numerusform>
            <numerusform>%n चीज़ें भेजी जानी बाकी हैं। इस कंप्यूटर से कुछ बाहर नहीं गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button: I have read that the credentials are kept until I close</comment>
        <translation>समझ गए</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>The connection to %1 is back.</source>
        <extracomment>%1 is the name of the service&apos;s computer, such as api.instantpay.in</extracomment>
        <translation>%1 से कनेक्शन लौट आया है।</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>पहले देखें</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are waiting.</source>
        <translation>
            <numerusform>%n संपर्क रुका है।</numerusform>
            <numerusform>%n संपर्क रुके हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it now</source>
        <translation>अभी जोड़ें</translation>
    </message>
    <message>
        <source>Add them now</source>
        <translation>अभी जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n reminder(s) were taken back and not sent. What had left is not affected.</source>
        <translation>
            <numerusform>रोका गया: %n रिमाइंडर वापस लिया गया और नहीं भेजा गया। जो जा चुका था, उस पर कोई असर नहीं।</numerusform>
            <numerusform>रोका गया: %n रिमाइंडर वापस लिए गए और नहीं भेजे गए। जो जा चुके थे, उन पर कोई असर नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock is right, send</source>
        <translation>घड़ी सही है, भेजें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::AnswersModel</name>
    <message>
        <source>What</source>
        <comment>column of the list of answers: reminder or new contact</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>column of the list of answers</comment>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column of the list of answers: it was sent, it was not sent, cannot tell</comment>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column of the list of answers: when</comment>
        <translation>जवाब कब दिया</translation>
    </message>
    <message>
        <source>Pressed</source>
        <comment>column of the list of answers: when the reminder was pressed</comment>
        <translation>कब दबाया</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the list of answers: who pressed</comment>
        <translation>किसने</translation>
    </message>
</context>
<context>
    <name>payoutdesk::Banner</name>
    <message>
        <source>Environment</source>
        <extracomment>accessible name of the banner that says where everything goes: live, sandbox, practice</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Connect to Instantpay</source>
        <translation>Instantpay से जोड़ें</translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation>क्या-क्या आज़मा सकते हैं?</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ChosenTags</name>
    <message>
        <source>Remove tag %1</source>
        <extracomment>accessible name of the button that takes a chosen tag away; %1 is the tag&apos;s name</extracomment>
        <translation>टैग %1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ConnectPage</name>
    <message>
        <source>Payout Desk works with your office&apos;s account at Instantpay. You find the client ID and the client secret in Instantpay&apos;s dashboard.</source>
        <translation>Payout Desk आपके कार्यालय के Instantpay खाते के साथ काम करता है। क्लाइंट ID और क्लाइंट सीक्रेट Instantpay के डैशबोर्ड में मिलते हैं।</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>सहेजकर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>पहले अभ्यास करें</translation>
    </message>
    <message>
        <source>Connect to Instantpay</source>
        <translation>Instantpay से जोड़ें</translation>
    </message>
    <message>
        <source>This computer has no password store running; the credentials are forgotten when you close.</source>
        <translation>इस कंप्यूटर पर कोई पासवर्ड स्टोर नहीं चल रहा; बंद करते ही क्लाइंट ID और सीक्रेट भुला दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store, never in a file.</source>
        <translation>इस कंप्यूटर के पासवर्ड स्टोर में रखा जाता है, किसी फ़ाइल में कभी नहीं।</translation>
    </message>
    <message>
        <source>Kept in %1, never in a file.</source>
        <extracomment>%1 is a program that keeps passwords, such as GNOME Keyring</extracomment>
        <translation>%1 में रखा जाता है, किसी फ़ाइल में कभी नहीं।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactDetailsPane</name>
    <message>
        <source>Copy ID</source>
        <comment>button: copies Instantpay&apos;s id of the contact, to search for it there</comment>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>button: copies Instantpay&apos;s reference of the answer</comment>
        <translation>संदर्भ संख्या कॉपी करें</translation>
    </message>
    <message>
        <source>Payout Desk cannot change or remove a contact at Instantpay. Correct it in Instantpay&apos;s dashboard.</source>
        <translation>Payout Desk Instantpay में मौजूद संपर्क को न बदल सकता है, न हटा सकता है। उसे Instantpay के डैशबोर्ड में सुधारें।</translation>
    </message>
    <message>
        <source>Presses for this person</source>
        <comment>accessible name of a table</comment>
        <translation>इस व्यक्ति के लिए बटन कब-कब दबाया गया</translation>
    </message>
    <message>
        <source>Choose a contact to see its details.</source>
        <translation>विवरण देखने के लिए कोई संपर्क चुनें।</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button: to the page where a person says what became of it</comment>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>button: opens the values again in New contact, to mend and add them</comment>
        <translation>सुधारें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln press(es) for this person:</source>
        <translation>
            <numerusform>इस व्यक्ति के लिए %Ln बार बटन दबाया गया:</numerusform>
            <numerusform>इस व्यक्ति के लिए %Ln बार बटन दबाया गया:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ई-मेल (&amp;E)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>मोबाइल (&amp;M)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Com&amp;pany (optional)</source>
        <translation>कंपनी (ज़रूरी नहीं) (&amp;P)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is the part of an e-mail address after the @, such as gmail.com</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>यही लें</translation>
    </message>
    <message>
        <source>Changed from %1 to %2.</source>
        <extracomment>under the mobile field: %1 is what was typed, %2 the ten digits it was changed to</extracomment>
        <translation>%1 को बदलकर %2 किया गया।</translation>
    </message>
    <message>
        <source>The tags could not be loaded.</source>
        <translation>टैग खुल नहीं सके।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactPressesModel</name>
    <message>
        <source>Pressed</source>
        <comment>column of the presses for one person: when</comment>
        <translation>कब दबाया</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of the presses for one person</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the presses for one person: who pressed</comment>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Instantpay said</source>
        <comment>column of the presses for one person</comment>
        <translation>Instantpay ने कहा</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactTie</name>
    <message>
        <source>Tied contact</source>
        <comment>accessible name of the details of the contact that a link is tied to</comment>
        <translation>लिंक से बँधा संपर्क</translation>
    </message>
    <message>
        <source>Show contact</source>
        <comment>button: opens the page Contacts at the tied contact</comment>
        <translation>संपर्क दिखाएँ</translation>
    </message>
    <message>
        <source>Untie</source>
        <comment>button: the link is tied to no contact any more</comment>
        <translation>संपर्क से अलग करें</translation>
    </message>
    <message>
        <source>Name, mobile, e-mail or company</source>
        <translation>नाम, मोबाइल, ई-मेल या कंपनी</translation>
    </message>
    <message>
        <source>Contacts that match</source>
        <comment>accessible name of the list below the field Contact</comment>
        <translation>मेल खाते संपर्क</translation>
    </message>
    <message>
        <source>No contact that was added here matches.</source>
        <translation>यहाँ जोड़ा गया कोई संपर्क मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a payout link&apos;s details: the contact it is tied to</comment>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Tied to a contact that is not known here as added any more.</source>
        <translation>ऐसे संपर्क से बँधा है जो अब यहाँ जोड़े गए संपर्कों में नहीं है।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactValues</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Pressed</source>
        <comment>line of a contact&apos;s details: when, and by whom</comment>
        <translation>कब दबाया</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>line of a contact&apos;s details: since when its result stands</comment>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Instantpay ID</source>
        <translation>Instantpay ID</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>line of a contact&apos;s details: what Instantpay&apos;s help desk asks for</comment>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as today or 21 Nov, %2 a clock time such as 15:27 IST</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is a day and a clock time such as &quot;today, 15:27 IST&quot;, %2 who pressed (a login name)</extracomment>
        <translation>%1, %2 ने</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ContactsPage</name>
    <message>
        <source>Contact list</source>
        <comment>accessible name of the table of contacts</comment>
        <translation>संपर्क सूची</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>which contacts show: those of today</comment>
        <translation>आज</translation>
    </message>
    <message>
        <source>All</source>
        <comment>which contacts show: every one</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Waiting and not sent</source>
        <comment>which contacts show: those that have not left this computer</comment>
        <translation>रुके हुए और न भेजे गए</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>which contacts show: those that Instantpay refused</comment>
        <translation>मना किए गए</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>which contacts show: those of which nobody knows whether they were added</comment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>page</comment>
        <translation>संपर्क</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s), %1 added today</source>
        <extracomment>share of the status bar: %1 is how many contacts were added today, %Ln how many in all</extracomment>
        <translation>
            <numerusform>%Ln संपर्क, आज जोड़े गए: %1</numerusform>
            <numerusform>%Ln संपर्क, आज जोड़े गए: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <extracomment>beside the filters: how many rows the list has now</extracomment>
        <translation>
            <numerusform>%Ln दिख रहा है</numerusform>
            <numerusform>%Ln दिख रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The contacts could not be loaded.</source>
        <translation>संपर्क खुल नहीं सके।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>button: contacts of every day and result</comment>
        <translation>सब दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Nothing here matches &quot;%1&quot;. %Ln contact(s) of other days or results match(es).</source>
        <extracomment>%1 is what somebody typed into the field Search; some contacts were found, but the filter above hides them</extracomment>
        <translation>
            <numerusform>यहाँ &quot;%1&quot; से मेल खाता कुछ नहीं है। दूसरे दिन या नतीजे का %Ln संपर्क मेल खाता है।</numerusform>
            <numerusform>यहाँ &quot;%1&quot; से मेल खाता कुछ नहीं है। दूसरे दिनों या नतीजों के %Ln संपर्क मेल खाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in Contacts matches &quot;%1&quot;.</source>
        <extracomment>%1 is what somebody typed into the field Search</extracomment>
        <translation>संपर्क में &quot;%1&quot; से मेल खाता कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln.</source>
        <extracomment>%1 is the title of another page, %Ln how many rows match there</extracomment>
        <translation>
            <numerusform>%1 में %Ln है।</numerusform>
            <numerusform>%1 में %Ln हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: to the page that has what was searched for</comment>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>No contacts yet. Each one that you add stands here with what became of it.</source>
        <translation>अभी कोई संपर्क नहीं है। जो भी आप जोड़ेंगे, वह अपने नतीजे के साथ यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>Nothing was added today.</source>
        <translation>आज कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>No contact waits, and none was left unsent.</source>
        <translation>न कोई संपर्क रुका है, न कोई बिना भेजे रह गया है।</translation>
    </message>
    <message>
        <source>No contact was refused.</source>
        <translation>किसी संपर्क को मना नहीं किया गया।</translation>
    </message>
    <message>
        <source>Of every contact we know what became of it.</source>
        <translation>हर संपर्क का नतीजा पता है।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::DecisionBar</name>
    <message>
        <source>Change this answer</source>
        <comment>button: asks again whether it was sent</comment>
        <translation>यह जवाब बदलें</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <extracomment>%1 is an answer such as &quot;It was sent&quot; or &quot;Cannot tell&quot;</extracomment>
        <translation>जवाब दिया गया: %1।</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <comment>button: the answer stays as it was</comment>
        <translation>यही जवाब रखें</translation>
    </message>
    <message>
        <source>If you cannot tell: %1</source>
        <extracomment>%1 is &quot;We treat it as sent: no reminder to this person before tomorrow, 15:27.&quot;</extracomment>
        <translation>अगर कह नहीं सकते: %1</translation>
    </message>
    <message>
        <source>It was tried again since, so this answer stays.</source>
        <translation>उसके बाद फिर कोशिश हो चुकी है, इसलिए यह जवाब नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>We treat it as added.</source>
        <translation>इसे जुड़ा हुआ मानते हैं।</translation>
    </message>
    <message>
        <source>We treat it as sent.</source>
        <translation>इसे भेजा हुआ मानते हैं।</translation>
    </message>
    <message>
        <source>We treat it as sent: no reminder to this person before %1.</source>
        <extracomment>%1 is a day and a time such as &quot;tomorrow, 15:27&quot;</extracomment>
        <translation>इसे भेजा हुआ मानते हैं: %1 से पहले इन्हें कोई रिमाइंडर नहीं।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::DeleteQuestion</name>
    <message>
        <source>Delete the profile</source>
        <comment>accessible name of a text: what is lost</comment>
        <translation>प्रोफ़ाइल मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>प्रोफ़ाइल मिटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>• the reminder to %1</source>
        <extracomment>%1 is a person; one line of a list</extracomment>
        <translation>• %1 का रिमाइंडर</translation>
    </message>
    <message>
        <source>• the contact %1</source>
        <translation>• संपर्क %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• और %n</numerusform>
            <numerusform>• और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot; from this computer?</source>
        <extracomment>%1 is the profile&apos;s name</extracomment>
        <translation>प्रोफ़ाइल &quot;%1&quot; को इस कंप्यूटर से मिटाएँ?</translation>
    </message>
    <message>
        <source>Lost here: its contacts, its payout links, the log of every press, and the client secret in the password store. This cannot be taken back.</source>
        <translation>यहाँ से मिट जाएगा: इसके संपर्क, इसके पेआउट लिंक, बटन दबाने का पूरा रिकॉर्ड, और पासवर्ड स्टोर में रखा क्लाइंट सीक्रेट। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Instantpay keeps everything: contacts stay there, and links stay valid.</source>
        <translation>Instantpay में सब रहता है: संपर्क वहाँ बने रहते हैं, और लिंक चलते रहते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would never be known or resolved here:</source>
        <comment>what is not known or still waits for Instantpay</comment>
        <translation>
            <numerusform>%n चीज़ का न कभी पता चलेगा, न वह यहाँ सुलझेगी:</numerusform>
            <numerusform>%n चीज़ों का न कभी पता चलेगा, न वे यहाँ सुलझेंगी:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait to be sent. They will not be sent.</source>
        <translation>
            <numerusform>%n चीज़ भेजी जानी बाकी है। वह नहीं भेजी जाएगी।</numerusform>
            <numerusform>%n चीज़ें भेजी जानी बाकी हैं। वे नहीं भेजी जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not known yet could not be counted: the data could not be read.</source>
        <translation>जिनका अभी पता नहीं है, उन्हें गिना नहीं जा सका: डेटा पढ़ा नहीं जा सका।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::DoubtsModel</name>
    <message>
        <source>What</source>
        <comment>column of the list To resolve: reminder or new contact</comment>
        <translation>क्या</translation>
    </message>
    <message>
        <source>To whom</source>
        <comment>column of the list To resolve</comment>
        <translation>किसे</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the list To resolve: not known, or waiting for Instantpay</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the list To resolve: time of the press</comment>
        <translation>कब</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the list To resolve: who pressed</comment>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Why we do not know</source>
        <comment>column of the list To resolve</comment>
        <translation>पता क्यों नहीं है</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to correct:</source>
        <translation>
            <numerusform>%n चीज़ ठीक करनी है:</numerusform>
            <numerusform>%n चीज़ें ठीक करनी हैं:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ExportDialog</name>
    <message>
        <source>With mobiles, e-mails and names</source>
        <comment>check box: an exported file names people</comment>
        <translation>मोबाइल, ई-मेल और नाम के साथ</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>title of a dialog</comment>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Without the tick they are masked, and so is what people and Instantpay wrote.</source>
        <translation>निशान न हो तो ये छिपाकर दिए जाते हैं, और लोगों व Instantpay का लिखा हुआ भी।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button: asks where an exported file goes</comment>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: exports nothing</comment>
        <translation>वापस</translation>
    </message>
    <message numerus="yes">
        <source>The whole list as it is filtered now, %n row(s), as a table for spreadsheets (CSV).</source>
        <translation>
            <numerusform>अभी जो सूची छँटी हुई है, वह पूरी, %n पंक्ति, स्प्रेडशीट की तालिका (CSV) के रूप में।</numerusform>
            <numerusform>अभी जो सूची छँटी हुई है, वह पूरी, %n पंक्तियाँ, स्प्रेडशीट की तालिका (CSV) के रूप में।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::ExportFlow</name>
    <message>
        <source>Export</source>
        <comment>action: writes the list to a file</comment>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>The export before is still being written.</source>
        <translation>इससे पहले का एक्सपोर्ट अभी लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>There is nothing to export: the list is empty.</source>
        <translation>एक्सपोर्ट करने को कुछ नहीं है: सूची ख़ाली है।</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>एक्सपोर्ट रोक दिया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The list is being exported.</source>
        <translation>सूची एक्सपोर्ट हो रही है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: gives up an export</comment>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::FileQuestion</name>
    <message>
        <source>Export to a file</source>
        <comment>title of a file dialog</comment>
        <translation>फ़ाइल में एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <comment>kind of file</comment>
        <translation>स्प्रेडशीट की तालिकाएँ (*.csv)</translation>
    </message>
</context>
<context>
    <name>payoutdesk::HeaderBar</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>placeholder of the search field, with its shortcut</extracomment>
        <translation>खोजें (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>payoutdesk::JustAddedList</name>
    <message>
        <source>Just added</source>
        <translation>अभी जोड़े गए</translation>
    </message>
    <message>
        <source>What you add appears here.</source>
        <translation>जो आप जोड़ेंगे, वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::JustAddedRow</name>
    <message>
        <source>Draft without a name</source>
        <extracomment>a contact that was not finished; %1 is a person&apos;s name</extracomment>
        <translation>बिना नाम का मसौदा</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · मसौदा</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे लिखें</translation>
    </message>
    <message>
        <source>adding…</source>
        <translation>जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>रुका है</translation>
    </message>
    <message>
        <source>treated as added</source>
        <translation>जुड़ा हुआ माना गया</translation>
    </message>
    <message>
        <source>waiting for Instantpay</source>
        <translation>Instantpay की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>was not added</source>
        <translation>नहीं जोड़ा गया था</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a line of the list Just added: %1 is a person, %2 how it stands, such as &quot;refused&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkDetailsPane</name>
    <message>
        <source>Reminders</source>
        <comment>accessible name of the table of a link&apos;s reminders</comment>
        <translation>रिमाइंडर</translation>
    </message>
    <message>
        <source>No reminder was sent for this link yet.</source>
        <translation>इस लिंक के लिए अभी तक कोई रिमाइंडर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Choose a link to see its details.</source>
        <translation>विवरण देखने के लिए कोई लिंक चुनें।</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>button: copies Instantpay&apos;s reference of the chosen reminder</comment>
        <translation>संदर्भ संख्या कॉपी करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkForm</name>
    <message>
        <source>Do not remind</source>
        <comment>check box: this person gets no reminders</comment>
        <translation>रिमाइंडर न भेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: keeps what was typed about a payout link</comment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Link ID</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation>लिंक ID</translation>
    </message>
    <message>
        <source>Recipient</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Amount ₹</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation>राशि ₹</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a payout link&apos;s details</comment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it like 1,500.00.</source>
        <translation>यह राशि पढ़ी नहीं जा सकी। 1,500.00 की तरह लिखें।</translation>
    </message>
    <message>
        <source>This date cannot be read. Write it like 31/12/2026.</source>
        <translation>यह तारीख पढ़ी नहीं जा सकी। 31/12/2026 की तरह लिखें।</translation>
    </message>
    <message>
        <source>What Instantpay&apos;s dashboard says about this link. Payout Desk cannot look there by itself.</source>
        <translation>Instantpay का डैशबोर्ड इस लिंक के बारे में क्या कहता है। Payout Desk ख़ुद वहाँ नहीं देख सकता।</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>field of a payout link&apos;s details: whether it was claimed, as the dashboard says</comment>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>beside the state of a link: when somebody set it as the dashboard shows it; %1 is a day and a time</extracomment>
        <translation>%1 तक की स्थिति</translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinkTable</name>
    <message>
        <source>Payout link list</source>
        <comment>accessible name of the table of payout links</comment>
        <translation>पेआउट लिंक सूची</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <comment>menu item: widths, order and visibility of a table&apos;s columns</comment>
        <translation>कॉलम पहले जैसे करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::LinksPage</name>
    <message>
        <source>Send reminder</source>
        <comment>action: reminds the ticked links, or the chosen one</comment>
        <translation>रिमाइंडर भेजें</translation>
    </message>
    <message>
        <source>Paste link IDs</source>
        <comment>action: opens the box for a pasted list</comment>
        <translation>लिंक ID चिपकाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>action: shows everything about the chosen link below the list</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Untick all</source>
        <comment>action: no link is ticked any more</comment>
        <translation>सब निशान हटाएँ</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <comment>action: takes the selected links out of the list here</comment>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu: which columns are shown</comment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>menu: the order of the list</comment>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Payout links</source>
        <comment>page</comment>
        <translation>पेआउट लिंक</translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <extracomment>how many links the search shows, and how many there are</extracomment>
        <translation>%2 में से %1 लिंक</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>सूची खुल नहीं सकी।</translation>
    </message>
    <message>
        <source>No payout links yet. Paste their IDs.</source>
        <translation>अभी कोई पेआउट लिंक नहीं है। उनके ID चिपकाएँ।</translation>
    </message>
    <message>
        <source>Nothing in Payout links matches &quot;%1&quot;.</source>
        <extracomment>%1 is what somebody typed into the field Search</extracomment>
        <translation>पेआउट लिंक में &quot;%1&quot; से मेल खाता कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>button: to the page that has what was searched for</comment>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln.</source>
        <extracomment>%1 is the title of another page, %Ln how many rows match there</extracomment>
        <translation>
            <numerusform>%1 में %Ln है।</numerusform>
            <numerusform>%1 में %Ln हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln लिंक</numerusform>
            <numerusform>%Ln लिंक</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ListTable</name>
    <message>
        <source>Reset columns</source>
        <comment>menu item: widths, order and visibility of a table&apos;s columns</comment>
        <translation>कॉलम पहले जैसे करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::MainWindow</name>
    <message>
        <source>&amp;Undo the reminder</source>
        <translation>रिमाइंडर वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Do what the page is for</source>
        <translation>इस पेज का मुख्य काम करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What can I try?</source>
        <translation>क्या-क्या आज़मा सकते हैं? (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>&amp;About Payout Desk</source>
        <translation>Payout Desk के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>अगला हिस्सा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>भाषा (&amp;G)</translation>
    </message>
    <message>
        <source>What can I try?</source>
        <translation>क्या-क्या आज़मा सकते हैं?</translation>
    </message>
    <message>
        <source>About Payout Desk</source>
        <translation>Payout Desk के बारे में</translation>
    </message>
    <message>
        <source>Payout Desk %1
Adds contacts and sends payout-link reminders, each press at most once.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <extracomment>%1 is a version such as 0.1.0</extracomment>
        <translation>Payout Desk %1
संपर्क जोड़ता है और पेआउट लिंक के रिमाइंडर भेजता है, हर बार ज़्यादा से ज़्यादा एक बार।

GNU General Public License, संस्करण 3 या बाद के तहत मुक्त सॉफ़्टवेयर। इसकी कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>प्रोफ़ाइल (&amp;R)</translation>
    </message>
    <message>
        <source>Show mobile and e-mail in lists</source>
        <translation>सूचियों में मोबाइल और ई-मेल दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें (&amp;R)</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ManageTagsDialog</name>
    <message>
        <source>Add tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Another new tag</source>
        <translation>एक और नया टैग</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Manage tags</source>
        <translation>टैग सँभालें</translation>
    </message>
    <message>
        <source>Tag list</source>
        <translation>टैग सूची</translation>
    </message>
    <message>
        <source>No tags yet. A tag&apos;s ID stands in Instantpay&apos;s dashboard.</source>
        <translation>अभी कोई टैग नहीं है। टैग का ID Instantpay के डैशबोर्ड में मिलता है।</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>टैग का नाम</translation>
    </message>
    <message>
        <source>Tag ID</source>
        <translation>टैग ID</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The ID of a tag never changes. For another ID, add another tag.</source>
        <translation>टैग का ID कभी नहीं बदलता। दूसरे ID के लिए दूसरा टैग जोड़ें।</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>कोई रंग नहीं</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>फ़िरोज़ी</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>Own colour %1</source>
        <extracomment>%1 is a colour as #rrggbb that has no name here</extracomment>
        <translation>अपना रंग %1</translation>
    </message>
    <message>
        <source>This ID is in the list already, as %1.</source>
        <extracomment>%1 is a tag&apos;s name</extracomment>
        <translation>यह ID सूची में पहले से है, %1 नाम से।</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <extracomment>%1 is a tag&apos;s name</extracomment>
        <translation>जोड़ा गया: %1।</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <extracomment>%1 is a tag&apos;s name</extracomment>
        <translation>सहेजा गया: %1।</translation>
    </message>
    <message>
        <source>%1 was removed from this list only; Instantpay still has it.</source>
        <extracomment>%1 is a tag&apos;s name</extracomment>
        <translation>%1 केवल इस सूची से हटाया गया; Instantpay में वह अब भी है।</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <extracomment>%1 is a tag&apos;s name</extracomment>
        <translation>%1 वापस आ गया।</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>कई चिपकाएँ</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>टैग इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Tag &amp;name</source>
        <translation>टैग का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Tag &amp;ID</source>
        <translation>टैग ID (&amp;I)</translation>
    </message>
</context>
<context>
    <name>payoutdesk::MessagePanel</name>
    <message>
        <source>Message</source>
        <extracomment>accessible name of the text that holds the newest message</extracomment>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>पिछला संदेश</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>अगला संदेश</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of several messages is shown: 1 of 3</extracomment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>payoutdesk::NewContactPage</name>
    <message>
        <source>New contact</source>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>संपर्क जोड़ें</translation>
    </message>
    <message>
        <source>Add and next</source>
        <translation>जोड़ें और अगला</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>नया संपर्क (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add contact</source>
        <translation>संपर्क जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Add and ne&amp;xt</source>
        <translation>जोड़ें और अगला (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Manage tags</source>
        <translation>टैग सँभालें (&amp;M)</translation>
    </message>
    <message>
        <source>It cannot be sent as it stands.</source>
        <translation>यह ऐसे नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>फिर भी जोड़ें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>It could not be written down on this computer yet, so nothing was sent. Press again; if it stays, restart Payout Desk.</source>
        <translation>यह अभी तक इस कंप्यूटर पर लिखा नहीं जा सका, इसलिए कुछ नहीं भेजा गया। फिर से दबाएँ; अगर ऐसा ही रहे तो Payout Desk को दोबारा चालू करें।</translation>
    </message>
    <message>
        <source>&amp;Put this contact aside</source>
        <translation>यह संपर्क अलग रखें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Discard what is typed</source>
        <translation>लिखा हुआ छोड़ दें (&amp;D)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>मसौदा छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The draft of %1 was discarded.</source>
        <translation>%1 का मसौदा छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%1 was taken out of this list.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 को इस सूची से हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Company and tags stay for the next contact.</source>
        <translation>कंपनी और टैग अगले संपर्क के लिए बने रहते हैं।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::PagesList</name>
    <message>
        <source>Pages</source>
        <extracomment>accessible name of the list of pages at the left</extracomment>
        <translation>पेज</translation>
    </message>
</context>
<context>
    <name>payoutdesk::PastePanel</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation>
            <numerusform>और %n पंक्ति</numerusform>
            <numerusform>और %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to list</source>
        <comment>button: puts the pasted payout links into the list</comment>
        <translation>सूची में जोड़ें</translation>
    </message>
    <message>
        <source>Link IDs</source>
        <comment>label of the box for pasted payout links</comment>
        <translation>लिंक ID</translation>
    </message>
    <message>
        <source>One link a line: link ID, recipient, amount, expires, note. Commas or tabs between them; only the link ID is needed.</source>
        <comment>hint above the box for pasted payout links</comment>
        <translation>हर पंक्ति में एक लिंक: लिंक ID, पाने वाला, राशि, समाप्ति, नोट। बीच में कॉमा या टैब; केवल लिंक ID ज़रूरी है।</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: hides the box for pasted payout links; what stands in it is kept</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The list is not open yet. Nothing was added.</source>
        <translation>सूची अभी खुली नहीं है। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Paste at least one link ID.</source>
        <translation>कम से कम एक लिंक ID चिपकाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n जोड़ा गया</numerusform>
            <numerusform>%n जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <comment>links that had been removed from the list</comment>
        <translation>
            <numerusform>%n वापस लाया गया</numerusform>
            <numerusform>%n वापस लाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <comment>links</comment>
        <translation>
            <numerusform>%n सूची में पहले से है</numerusform>
            <numerusform>%n सूची में पहले से हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <comment>lines of a pasted list</comment>
        <translation>
            <numerusform>%n काम की नहीं</numerusform>
            <numerusform>%n काम की नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>✖ Line %1, &quot;%2&quot;: %3</source>
        <extracomment>%1 is a line number, %2 the beginning of that line, %3 what is wrong with it</extracomment>
        <translation>✖ पंक्ति %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Adding… %1 of %2</source>
        <translation>जोड़े जा रहे हैं… %2 में से %1</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <extracomment>while a long pasted list is being read</extracomment>
        <translation>पढ़ा जा रहा है… %1 %</translation>
    </message>
</context>
<context>
    <name>payoutdesk::PasteTagsPanel</name>
    <message>
        <source>✖ Line %1, &quot;%2&quot;: %3</source>
        <extracomment>%1 is a line number, %2 the beginning of that line, %3 what is wrong with it</extracomment>
        <translation>✖ पंक्ति %1, &quot;%2&quot;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <comment>after the first reasons</comment>
        <translation>
            <numerusform>और %n पंक्ति</numerusform>
            <numerusform>और %n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag lines</source>
        <comment>label of the box for pasted tags</comment>
        <translation>टैग की पंक्तियाँ</translation>
    </message>
    <message>
        <source>One tag a line: name, ID. Commas or tabs between them; a colour such as #e8710a may follow.</source>
        <translation>हर पंक्ति में एक टैग: नाम, ID। बीच में कॉमा या टैब; उसके बाद #e8710a जैसा रंग भी लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>टैग इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>One tag at a time</source>
        <comment>button: back from the box for many tags to the form for one</comment>
        <translation>एक-एक करके टैग</translation>
    </message>
    <message>
        <source>Paste at least one tag: its name and its ID.</source>
        <translation>कम से कम एक टैग चिपकाएँ: उसका नाम और ID।</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n जोड़ा गया</numerusform>
            <numerusform>%n जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <comment>tags that had been removed from the list</comment>
        <translation>
            <numerusform>%n वापस लाया गया</numerusform>
            <numerusform>%n वापस लाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%n पहले से है</numerusform>
            <numerusform>%n पहले से हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not usable</source>
        <comment>lines of a pasted list</comment>
        <translation>
            <numerusform>%n काम की नहीं</numerusform>
            <numerusform>%n काम की नहीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::PlainSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ProfileMenu</name>
    <message>
        <source>&amp;Practice</source>
        <extracomment>the profile in which nothing leaves this computer</extracomment>
        <translation>अभ्यास (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>नई प्रोफ़ाइल (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit this profile…</source>
        <translation>यह प्रोफ़ाइल बदलें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>यह प्रोफ़ाइल मिटाएँ (&amp;D)…</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ProxyForm</name>
    <message>
        <source>As this computer is set</source>
        <extracomment>a proxy: whatever the computer&apos;s own settings say</extracomment>
        <translation>जैसा इस कंप्यूटर पर तय है</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>a proxy: there is none</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP प्रॉक्सी</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 प्रॉक्सी</translation>
    </message>
    <message>
        <source>Leave empty to keep what is saved.</source>
        <translation>सहेजा हुआ ही रखना हो तो ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>&amp;Kind of proxy</source>
        <translation>प्रॉक्सी का प्रकार (&amp;K)</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>प्रॉक्सी का प्रकार</translation>
    </message>
    <message>
        <source>Through which computer of your office the way into the internet leads. If unsure, leave it as it is.</source>
        <translation>आपके कार्यालय के किस कंप्यूटर से होकर इंटरनेट चलता है। पक्का न हो तो इसे ऐसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>प्रॉक्सी होस्ट (&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>प्रॉक्सी होस्ट</translation>
    </message>
    <message>
        <source>Proxy por&amp;t</source>
        <translation>प्रॉक्सी पोर्ट (&amp;T)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>प्रॉक्सी पोर्ट</translation>
    </message>
    <message>
        <source>Proxy &amp;user (optional)</source>
        <translation>प्रॉक्सी यूज़र (ज़रूरी नहीं) (&amp;U)</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>प्रॉक्सी यूज़र</translation>
    </message>
    <message>
        <source>Pro&amp;xy password (optional)</source>
        <translation>प्रॉक्सी पासवर्ड (ज़रूरी नहीं) (&amp;X)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>प्रॉक्सी पासवर्ड</translation>
    </message>
    <message>
        <source>Kept with the client secret, never in a file.</source>
        <translation>क्लाइंट सीक्रेट के साथ रखा जाता है, किसी फ़ाइल में कभी नहीं।</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, e.g. proxy.example.in.</source>
        <translation>प्रॉक्सी का नाम या पता लिखें, जैसे proxy.example.in।</translation>
    </message>
    <message>
        <source>The name alone, without http:// and without blanks, e.g. proxy.example.in.</source>
        <translation>केवल नाम लिखें, http:// और खाली जगह के बिना, जैसे proxy.example.in।</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535, e.g. 3128.</source>
        <translation>प्रॉक्सी का पोर्ट लिखें, 1 से 65535 तक का नंबर, जैसे 3128।</translation>
    </message>
    <message>
        <source>A password needs its user. Enter the user, or empty the password.</source>
        <translation>पासवर्ड के साथ यूज़र भी चाहिए। यूज़र लिखें, या पासवर्ड ख़ाली करें।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>Do not send, quit</source>
        <translation>न भेजें, बंद करें</translation>
    </message>
    <message>
        <source>A reminder to %1 leaves in %2 s.</source>
        <extracomment>%1 is a person, %2 a number of seconds that counts down</extracomment>
        <translation>%1 को रिमाइंडर %2 सेकंड में जाएगा।</translation>
    </message>
    <message>
        <source>%1 reminders wait to leave, the next in %2 s.</source>
        <extracomment>%1 is a number of reminders, %2 a number of seconds that counts down</extracomment>
        <translation>%1 रिमाइंडर जाने वाले हैं, अगला %2 सेकंड में।</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>प्रोफ़ाइल बदलें</translation>
    </message>
    <message>
        <source>Do not send, change</source>
        <translation>न भेजें, बदलें</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) of the list have not left this computer yet.</source>
        <translation>
            <numerusform>सूची का %n रिमाइंडर अभी इस कंप्यूटर से नहीं गया है।</numerusform>
            <numerusform>सूची के %n रिमाइंडर अभी इस कंप्यूटर से नहीं गए हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::RealPeopleQuestion</name>
    <message>
        <source>Real people</source>
        <comment>title of the question before the first live send</comment>
        <translation>असली लोग</translation>
    </message>
    <message>
        <source>This reaches real people. Profile: %1 (%2).</source>
        <extracomment>%1 is the profile&apos;s name, %2 the word LIVE</extracomment>
        <translation>यह असली लोगों तक पहुँचेगा। प्रोफ़ाइल: %1 (%2)।</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>button: yes, this goes to real people</comment>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: sends nothing</comment>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReasonDialog</name>
    <message>
        <source>Send now anyway</source>
        <comment>title of the dialog that asks for a reason</comment>
        <translation>फिर भी अभी भेजें</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: why a reminder is sent although it should wait</comment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Send now anyway</source>
        <comment>button: sends a reminder although it should wait</comment>
        <translation>फिर भी अभी भेजें</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: sends nothing</comment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Write down why it shall go now.</source>
        <translation>लिखें कि यह अभी क्यों जाना चाहिए।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::RecordCheck</name>
    <message>
        <source>Verify</source>
        <comment>action: checks whether the record was changed from outside</comment>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>The record is being checked already.</source>
        <translation>रिकॉर्ड की जाँच पहले से चल रही है।</translation>
    </message>
    <message>
        <source>Verifying… %1 entries</source>
        <extracomment>%1 is a number: how far a check is</extracomment>
        <translation>जाँच हो रही है… %1 प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: checks the record once more</comment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <comment>button: copies what is to be kept elsewhere</comment>
        <translation>फ़िंगरप्रिंट कॉपी करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReminderFlow</name>
    <message>
        <source>Choose a link first.</source>
        <translation>पहले कोई लिंक चुनें।</translation>
    </message>
    <message>
        <source>Send now anyway</source>
        <comment>button of a message: asks for a reason, then sends</comment>
        <translation>फिर भी अभी भेजें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button of a message: opens the page To resolve</comment>
        <translation>सुलझाएँ</translation>
    </message>
    <message>
        <source>Nothing was sent: the chosen links could not be read.</source>
        <translation>कुछ नहीं भेजा गया: चुने हुए लिंक पढ़े नहीं जा सके।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReminderHistoryModel</name>
    <message>
        <source>When</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation>कब</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Instantpay said</source>
        <comment>column of a link&apos;s reminders</comment>
        <translation>Instantpay ने कहा</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>column of a link&apos;s reminders: what Instantpay&apos;s help desk asks for</comment>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of a link&apos;s reminders: who pressed</comment>
        <translation>किसने</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ResolvePage</name>
    <message>
        <source>Copy ID</source>
        <comment>button: copies what to search for in Instantpay&apos;s dashboard</comment>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>To resolve list</source>
        <comment>accessible name of the table of what is not known</comment>
        <translation>सुलझाने की सूची</translation>
    </message>
    <message>
        <source>To resolve</source>
        <comment>page: operations a person must look at</comment>
        <translation>सुलझाना है</translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <extracomment>share of the status bar; %n operations wait for a person&apos;s decision</extracomment>
        <translation>
            <numerusform>%n सुलझाना है</numerusform>
            <numerusform>%n सुलझाने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to resolve: of everything that was sent we know what became of it.</source>
        <translation>सुलझाने को कुछ नहीं: जो भी भेजा गया, उसका नतीजा पता है।</translation>
    </message>
    <message>
        <source>Choose a row, look at Instantpay&apos;s dashboard, then answer.</source>
        <translation>कोई पंक्ति चुनें, Instantpay के डैशबोर्ड में देखें, फिर जवाब दें।</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <extracomment>%1 is Instantpay&apos;s reference of an answer, what its help desk asks for</extracomment>
        <translation>संदर्भ संख्या: %1</translation>
    </message>
    <message>
        <source>Waiting for Instantpay list</source>
        <comment>accessible name of the table of what Instantpay has not confirmed</comment>
        <translation>Instantpay की प्रतीक्षा वाली सूची</translation>
    </message>
    <message>
        <source>Answered list</source>
        <comment>accessible name of the table of what was answered</comment>
        <translation>दिए गए जवाबों की सूची</translation>
    </message>
    <message numerus="yes">
        <source>Not known (%n)</source>
        <comment>heading over what a person must decide</comment>
        <translation>
            <numerusform>पता नहीं (%n)</numerusform>
            <numerusform>पता नहीं (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for Instantpay (%n)</source>
        <comment>heading over what Instantpay has not confirmed</comment>
        <translation>
            <numerusform>Instantpay की प्रतीक्षा में (%n)</numerusform>
            <numerusform>Instantpay की प्रतीक्षा में (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered (%n)</source>
        <comment>heading over the answers that were given</comment>
        <translation>
            <numerusform>जवाब दिया गया (%n)</numerusform>
            <numerusform>जवाब दिए गए (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row to see its answer.</source>
        <translation>जवाब देखने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>It had been in doubt: %1</source>
        <extracomment>why an operation had been in doubt before it was answered; %1 is a sentence such as &quot;The answer was incomplete.&quot;</extracomment>
        <translation>पहले पता नहीं था: %1</translation>
    </message>
    <message>
        <source>The list could not be loaded.</source>
        <translation>सूची खुल नहीं सकी।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ReviewDialog</name>
    <message>
        <source>Review</source>
        <comment>title of the dialog before several reminders are sent</comment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Reminders to send</source>
        <comment>accessible name of a list in the review</comment>
        <translation>भेजे जाने वाले रिमाइंडर</translation>
    </message>
    <message numerus="yes">
        <source>Ticked, but hidden by the search (%n)</source>
        <comment>heading in the review</comment>
        <translation>
            <numerusform>निशान लगा है, पर खोज से छिपा है (%n)</numerusform>
            <numerusform>निशान लगे हैं, पर खोज से छिपे हैं (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden by the search</source>
        <comment>accessible name of a list in the review</comment>
        <translation>खोज से छिपे</translation>
    </message>
    <message>
        <source>It is %1. This cannot be taken back.</source>
        <extracomment>%1 is the time now, such as 22:40 IST</extracomment>
        <translation>अभी %1 हुए हैं। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: closes the review, sends nothing</comment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>accessible name of a text in the review</comment>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>To resolve</source>
        <comment>button in the review: opens the page of what is not known</comment>
        <translation>सुलझाना है</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s) now?</source>
        <comment>question in the review</comment>
        <translation>
            <numerusform>%n रिमाइंडर अभी भेजें?</numerusform>
            <numerusform>%n रिमाइंडर अभी भेजें?</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder is chosen.</source>
        <comment>in the review, with no tick left</comment>
        <translation>कोई रिमाइंडर चुना नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <comment>button in the review</comment>
        <translation>
            <numerusform>%n रिमाइंडर भेजें</numerusform>
            <numerusform>%n रिमाइंडर भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n): %1</source>
        <extracomment>heading in the review; %1 is &quot;3 reminded in the last 24 h, 1 claimed&quot;</extracomment>
        <translation>
            <numerusform>छोड़ा गया (%n): %1</numerusform>
            <numerusform>छोड़े गए (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::RowListActions</name>
    <message>
        <source>Details</source>
        <comment>action: shows everything about the chosen row below the list</comment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <comment>action: copies the selected rows of the list</comment>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>menu: which columns are shown</comment>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>menu: the order of the list</comment>
        <translation>क्रम</translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to copy them.</source>
        <translation>
            <numerusform>कॉपी करने के लिए ज़्यादा से ज़्यादा %n पंक्ति चुनें।</numerusform>
            <numerusform>कॉपी करने के लिए ज़्यादा से ज़्यादा %n पंक्तियाँ चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::SelectionCommands</name>
    <message numerus="yes">
        <source>Select at most %n link(s) to tick them at once.</source>
        <translation>
            <numerusform>एक साथ निशान लगाने के लिए ज़्यादा से ज़्यादा %n लिंक चुनें।</numerusform>
            <numerusform>एक साथ निशान लगाने के लिए ज़्यादा से ज़्यादा %n लिंक चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to copy them.</source>
        <translation>
            <numerusform>कॉपी करने के लिए ज़्यादा से ज़्यादा %n पंक्ति चुनें।</numerusform>
            <numerusform>कॉपी करने के लिए ज़्यादा से ज़्यादा %n पंक्तियाँ चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link first.</source>
        <translation>पहले कोई लिंक चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Removed here only; Instantpay still has it.</source>
        <translation>
            <numerusform>केवल यहाँ से हटाया गया; Instantpay में वह अब भी है।</numerusform>
            <numerusform>केवल यहाँ से हटाए गए; Instantpay में वे अब भी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select at most %n row(s) to remove them.</source>
        <translation>
            <numerusform>हटाने के लिए ज़्यादा से ज़्यादा %n पंक्ति चुनें।</numerusform>
            <numerusform>हटाने के लिए ज़्यादा से ज़्यादा %n पंक्तियाँ चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button: the removed links come back to the list</comment>
        <translation>वापस लें</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) put back.</source>
        <translation>
            <numerusform>%n लिंक वापस रखा गया।</numerusform>
            <numerusform>%n लिंक वापस रखे गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payoutdesk::StartPanel</name>
    <message>
        <source>Since yesterday: %1.</source>
        <extracomment>%1 is a list such as: 1 reminder to resolve · 2 contacts not sent</extracomment>
        <translation>बीते कल से: %1।</translation>
    </message>
    <message>
        <source>Since the last start: %1.</source>
        <translation>पिछली बार शुरू करने के बाद से: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) to resolve</source>
        <translation>
            <numerusform>%n रिमाइंडर सुलझाना है</numerusform>
            <numerusform>%n रिमाइंडर सुलझाने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) to resolve</source>
        <translation>
            <numerusform>%n संपर्क सुलझाना है</numerusform>
            <numerusform>%n संपर्क सुलझाने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) taken back, nothing was sent</source>
        <translation>
            <numerusform>%n रिमाइंडर वापस लिया गया, कुछ नहीं भेजा गया</numerusform>
            <numerusform>%n रिमाइंडर वापस लिए गए, कुछ नहीं भेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) not sent</source>
        <translation>
            <numerusform>%n संपर्क नहीं भेजा गया</numerusform>
            <numerusform>%n संपर्क नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n मसौदा</numerusform>
            <numerusform>%n मसौदे</numerusform>
        </translation>
    </message>
    <message>
        <source>a draft without a name</source>
        <extracomment>a contact that was not finished; %1 is a person&apos;s name</extracomment>
        <translation>बिना नाम का मसौदा</translation>
    </message>
    <message>
        <source>draft &quot;%1&quot;</source>
        <translation>मसौदा &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>सुलझाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n</source>
        <extracomment>button: shows the contacts that were not sent</extracomment>
        <translation>
            <numerusform>वह %n दिखाएँ</numerusform>
            <numerusform>वे %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translation>मसौदे दिखाएँ</translation>
    </message>
    <message>
        <source>Continue the draft</source>
        <translation>मसौदा आगे लिखें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>इंतज़ार छोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Practice server: %n request(s) arrived</source>
        <translation>
            <numerusform>अभ्यास सर्वर: %n अनुरोध पहुँचा</numerusform>
            <numerusform>अभ्यास सर्वर: %n अनुरोध पहुँचे</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reminder leaves in %1 s</source>
        <extracomment>%1 is a number of seconds that counts down</extracomment>
        <translation>1 रिमाइंडर %1 सेकंड में जाएगा</translation>
    </message>
    <message>
        <source>%1 reminders leave, the next in %2 s</source>
        <extracomment>%2 is a number of seconds that counts down</extracomment>
        <translation>%1 रिमाइंडर जाएँगे, अगला %2 सेकंड में</translation>
    </message>
    <message>
        <source>Sending… %1 s</source>
        <extracomment>%1 is a number of seconds that counts up</extracomment>
        <translation>भेजा जा रहा है… %1 सेकंड</translation>
    </message>
    <message>
        <source>Closing: what is on its way is waited for</source>
        <translation>बंद हो रहा है: जो रास्ते में है उसका इंतज़ार है</translation>
    </message>
    <message>
        <source>No connection: contacts wait, reminders are not sent</source>
        <translation>कनेक्शन नहीं है: संपर्क रुके रहते हैं, रिमाइंडर नहीं भेजे जाते</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: what of a list of reminders has not left is not sent</comment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Sending… %1 of %2</source>
        <extracomment>a list of reminders: %1 have left, of %2</extracomment>
        <translation>भेजे जा रहे हैं… %2 में से %1</translation>
    </message>
    <message>
        <source>Sending… %1 of %2, waiting for an answer since %3 s</source>
        <extracomment>a list of reminders: %1 have left, of %2; the answer to the oldest is waited for since %3 seconds</extracomment>
        <translation>भेजे जा रहे हैं… %2 में से %1, %3 सेकंड से जवाब का इंतज़ार है</translation>
    </message>
    <message>
        <source>Instantpay is busy: %1 of %2 wait and leave in %3 s</source>
        <extracomment>a list of reminders: %1 have not left yet, of %2; %3 is a number of seconds that counts down</extracomment>
        <translation>Instantpay व्यस्त है: %2 में से %1 रुके हैं और %3 सेकंड में जाएँगे</translation>
    </message>
</context>
<context>
    <name>payoutdesk::TagPicker</name>
    <message>
        <source>Manage tags</source>
        <translation>टैग सँभालें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>No tags yet. Every contact needs one. Ask your manager for the tag list, or type a name and its 24-character ID.</source>
        <translation>अभी कोई टैग नहीं है। हर संपर्क को एक टैग चाहिए। अपने मैनेजर से टैग सूची माँगें, या टैग का नाम और उसका 24 अक्षरों का ID लिखें।</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>टैग इम्पोर्ट करें</translation>
    </message>
</context>
<context>
    <name>payoutdesk::TagSearch</name>
    <message>
        <source>Filter tags</source>
        <translation>टैग छाँटें</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>accessible name of the list of all tags with their ticks</extracomment>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>No tag has this in its name.</source>
        <translation>किसी टैग के नाम में यह नहीं है।</translation>
    </message>
</context>
<context>
    <name>payoutdesk::ViewMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम जैसे (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्के (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरे (&amp;D)</translation>
    </message>
</context>
<context>
    <name>payoutdesk::Wiring</name>
    <message>
        <source>There is no profile &quot;%1&quot;. Start without --profile to connect one.</source>
        <translation>&quot;%1&quot; नाम की कोई प्रोफ़ाइल नहीं है। जोड़ने के लिए --profile के बिना शुरू करें।</translation>
    </message>
    <message>
        <source>The API address of this profile cannot be used. Enter it again.</source>
        <translation>इस प्रोफ़ाइल का API पता काम का नहीं है। उसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>The settings could not be written: %1</source>
        <translation>सेटिंग लिखी नहीं जा सकीं: %1</translation>
    </message>
    <message>
        <source>No port of this computer is free for the practice server. Try again later.</source>
        <translation>अभ्यास सर्वर के लिए इस कंप्यूटर का कोई पोर्ट ख़ाली नहीं है। थोड़ी देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another window has this profile open. It was brought to the front.</source>
        <translation>यह प्रोफ़ाइल किसी दूसरी विंडो में खुली है। उसे सामने लाया गया है।</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; was deleted from this computer. Instantpay keeps what it has.</source>
        <extracomment>%1 is a profile&apos;s name</extracomment>
        <translation>प्रोफ़ाइल &quot;%1&quot; इस कंप्यूटर से मिटा दी गई। Instantpay के पास जो है, वह वहीं रहता है।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ताला खोलें</translation>
    </message>
</context>
</TS>
