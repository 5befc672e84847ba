// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/source_text.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString codeOnly(const QString &source)
{
    // In the order of the alternatives: an include line (kept), comments, raw strings, strings, letters.
    static const QRegularExpression pieces(
        uR"re((?<include>^[ \t]*#[ \t]*include[^\n]*))re"
        uR"re(|//[^\n]*|/\*.*?(?:\*/|\z)|R"(?<mark>[^(\s"]{0,16})\(.*?\)\k<mark>"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')re"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QString code = source;
    auto matches = pieces.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(u"include"))
            continue;
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

} // namespace payoutdesk
