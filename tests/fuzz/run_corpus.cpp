// SPDX-License-Identifier: GPL-3.0-or-later
// In place of libFuzzer: runs a target over the files of its corpus, once each. Whatever fuzzing once found stays found.
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: a folder with a corpus\n", stderr);
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot be read: %s\n", qPrintable(name));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::fprintf(stderr, "%s\n", qPrintable(name)); // before it is run: the last one named is the one that died
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    }
    std::printf("Totals: %d passed, 0 failed, 0 skipped\n", static_cast<int>(names.size())); // as QtTest says it
    return names.isEmpty() ? 1 : 0;
}
