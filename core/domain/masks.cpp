// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masks.h"

#include "core/domain/email.h"
#include "core/domain/mobile.h"

#include <QTextBoundaryFinder>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto mask = "****"_L1;
}

QString maskedName(const QString &name)
{
    if (name.isEmpty())
        return {};
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    const qsizetype first = characters.toNextBoundary();
    return name.first(first > 0 ? first : 1) % mask;
}

QString maskedWords(const QString &words) { return words.isEmpty() ? QString() : QString(mask); }

QString withoutNumbers(const QString &typed)
{
    if (const auto mobile = Mobile::parse(typed))
        return mobile->masked();
    if (const auto email = Email::parse(typed))
        return email->masked();
    return typed;
}

} // namespace payoutdesk
