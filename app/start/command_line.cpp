// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"

#include "app/version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Farewell badUsage(const QString &what)
{
    return {2, what + u"\n"_s + Words::tr("payout-desk --help lists the options.") + u"\n"_s};
}

QString exitCodes()
{
    return Words::tr(
               "Exit codes: 0 all is well; 1 it could not run, or a record could not be read; 2 bad usage; 3 --verify-log found "
               "a record that was changed from outside, or is damaged.") +
           u'\n';
}

} // namespace

Result<CommandLine, Farewell> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Adds contacts at Instantpay and reminds the recipients of payout links.") + u'\n' +
        Words::tr(
            "One press sends at most one request for each person or link. After any doubt the program says \"not known\", never "
            "\"failed\", and a person decides."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version."));
    const QCommandLineOption practice(u"practice"_s, Words::tr("Practise: nothing leaves this computer."));
    const QCommandLineOption profile(u"profile"_s, Words::tr("Open the profile with this ID."), u"ID"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, Words::tr("Keep settings and data in this folder."), u"DIR"_s);
    const QCommandLineOption newContact(u"new-contact"_s, Words::tr("Open the form for a new contact."));
    const QCommandLineOption verifyLog(
        u"verify-log"_s,
        Words::tr("Check the record of every profile, or of the one given, for changes from outside; opens no window."));
    parser.addOptions({help, version, practice, profile, dataDir, newContact, verifyLog});

    if (!parser.parse(arguments))
        return fail(badUsage(parser.errorText()));
    if (parser.isSet(version))
        return fail(Farewell{0, u"Payout Desk "_s + QLatin1StringView(PAYOUTDESK_VERSION) + u"\n"_s});
    if (parser.isSet(help))
        return fail(Farewell{0, parser.helpText().replace("<executable_name>"_L1, "payout-desk"_L1) + u'\n' + exitCodes()});
    if (!parser.positionalArguments().isEmpty())
        return fail(badUsage(Words::tr("Not understood: %1").arg(parser.positionalArguments().constFirst())));

    CommandLine line{parser.isSet(practice), parser.value(profile), parser.value(dataDir), parser.isSet(newContact),
                     parser.isSet(verifyLog)};
    static const QRegularExpression profileId(u"^[a-z0-9-]{1,40}$"_s);
    if (parser.isSet(profile) && !profileId.match(line.profile).hasMatch())
        return fail(badUsage(Words::tr("A profile ID has 1 to 40 letters a-z, digits and dashes: %1").arg(line.profile)));
    if (parser.isSet(profile) && line.practice)
        return fail(badUsage(Words::tr("--practice and --profile exclude each other.")));
    if (line.verifyLog && line.newContact)
        return fail(badUsage(Words::tr("--verify-log and --new-contact exclude each other.")));
    if (parser.isSet(dataDir) && line.dataDir.isEmpty())
        return fail(badUsage(Words::tr("--data-dir needs a folder.")));
    return line;
}

} // namespace payoutdesk
