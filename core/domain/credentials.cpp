// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/credentials.h"

#include "core/domain/characters.h"

namespace payoutdesk {

QString trimmedPaste(const QString &pasted)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || isDirectionMark(c.unicode()) || isZeroWidth(c.unicode()) || c.category() == QChar::Other_Control;
    };
    qsizetype first = 0;
    qsizetype end = pasted.size();
    while (first < end && isEdge(pasted[first]))
        ++first;
    while (end > first && isEdge(pasted[end - 1]))
        --end;
    return pasted.sliced(first, end - first);
}

} // namespace payoutdesk
