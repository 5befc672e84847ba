// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text_file.h"

#include <QStringDecoder>

namespace payoutdesk {

Result<QString, TextFileProblem> textOf(const QByteArray &bytes)
{
    if (bytes.size() > maximumTextFile)
        return fail(TextFileProblem::TooLarge);
    const auto marked = QStringConverter::encodingForData(bytes); // by its mark; without one, nothing
    const auto encoding = marked.value_or(QStringConverter::Utf8);
    const bool halfUnit =
        (encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE) && bytes.size() % 2 != 0;
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // what ends in the middle of a letter is an error
    const QString text = decoder(bytes);
    if (decoder.hasError() || halfUnit || text.contains(QChar(u'\0')))
        return fail(TextFileProblem::NotText);
    return text;
}

} // namespace payoutdesk
