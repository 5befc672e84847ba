// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"
#include "app/start/display.h"
#include "app/start/process.h"
#include "app/theme/application_icon.h"
#include "app/version.h"
#include "app/wiring/verify_log.h"
#include "app/wiring/wiring.h"

#include <QApplication>

#include <cstdio>

using namespace payoutdesk;

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("payout-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYOUTDESK_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(arguments);
    if (!line) {
        std::fputs(qPrintable(line.error().words), line.error().exitCode == 0 ? stdout : stderr);
        return line.error().exitCode;
    }
    const Places places = line->dataDir.isEmpty() ? Places::standard() : Places::inside(line->dataDir);
    if (line->verifyLog) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(verifyLog(*line, places, stdout, stderr));
    }
    if (!displayIsThere()) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(QCoreApplication::translate(
                "CommandLine",
                "Payout Desk needs a display, and none answers (DISPLAY or WAYLAND_DISPLAY). Start it in a desktop session.")));
        return 1;
    }

    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.payoutdesk.PayoutDesk")); // Wayland finds the icon through it
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the desk is closed first, then the program ends

    Wiring wiring(application, *line, places);
    if (const auto exitCode = wiring.start())
        return *exitCode;
    return QApplication::exec();
}
