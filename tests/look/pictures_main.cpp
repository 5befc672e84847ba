// SPDX-License-Identifier: GPL-3.0-or-later
//
// payoutdesk-pictures FOLDER --language hi --percent 200 [--only payout-links]
//     plays every scene of the table and writes its pictures, light and dark; exit code 1 if one did not come about.
// payoutdesk-pictures FOLDER --index
//     writes the pages that show them.
#include "app/theme/theme.h"
#include "tests/look/pictures.h"
#include "tests/look/stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void takePictures(Stage &stage, const QString &folder, Look look, const SceneRow &row, State state)
{
    for (const bool dark : {false, true}) {
        look.dark = dark;
        Q_EMIT stage.window().colorSchemeWanted(dark ? ColorSchemeChoice::Dark : ColorSchemeChoice::Light);
        stage.settle();
        if (!stage.picture().save(folder + u'/' + pathOf(look, row, state)))
            qFatal("cannot write into %s", qPrintable(folder));
    }
}

/// How many scenes did not come about.
int takeAll(const QString &folder, const Look &look, const QString &only)
{
    int broken = 0;
    for (const SceneRow &row : sceneTable()) {
        for (int number = 0; number < static_cast<int>(State::Count); ++number) {
            const auto state = static_cast<State>(number);
            const auto *scene = std::get_if<Scene>(&row[state]);
            if (!scene || !QString(row.key + u'.' + keyOf(state)).contains(only))
                continue;
            try {
                Stage stage(look.language);
                (*scene)(stage);
                takePictures(stage, folder, look, row, state);
            } catch (const Broken &error) {
                ++broken;
                std::fprintf(stderr, "%s, %s (%s, %d %%): %s\n", qPrintable(row.title), qPrintable(titleOf(state)),
                             qPrintable(look.language), look.percent, error.what());
            }
        }
    }
    return broken;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setCursorFlashTime(0); // a caret that blinks is now here, now not
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QCommandLineParser parser;
    parser.addOptions({{u"index"_s, {}},
                       {u"language"_s, {}, u"code"_s, u"en"_s},
                       {u"percent"_s, {}, u"number"_s, u"100"_s},
                       {u"only"_s, {}, u"part of a name"_s}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    const QList<Look> looks = allLooks();
    for (const Look &look : looks) {
        QDir().mkpath(folder + u'/' + look.key());
        if (parser.isSet(u"index"_s))
            write(folder + u'/' + indexName(look), indexPage(look));
    }
    if (parser.isSet(u"index"_s))
        return 0;

    const Look look{parser.value(u"language"_s), parser.value(u"percent"_s).toInt(), false};
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10 * look.percent / 100.0);
    QApplication::setFont(font);
    return takeAll(folder, look, parser.value(u"only"_s)) > 0 ? 1 : 0;
}
