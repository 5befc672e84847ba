// SPDX-License-Identifier: GPL-3.0-or-later
// make_store FOLDER COUNT: fills a profile folder with invented links, for trials with a long list.
#include "tests/bench/sample_store.h"

#include "core/desk/system_clock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace payoutdesk;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    if (arguments.size() != 3 || count < 1) {
        std::fprintf(stderr, "usage: make_store FOLDER COUNT\nFOLDER is a profile's folder: DATA-DIR/PROFILE-ID\n");
        return 2;
    }
    const SystemClock clock;
    auto store = Store::open(arguments.at(1), {u"samples"_s, u"samples"_s, u"samples"_s}, clock);
    if (!store) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(store.error().path), qPrintable(store.error().detail));
        return 1;
    }
    if (const auto filled = fillWithSamples(**store, count); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    std::printf("%s\n", qPrintable((*store)->file()));
    return 0;
}
