// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(u"\\s*\\(&.\\)"_s);
    QString plain = text;
    plain.remove(bracketed).replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    return plain;
}

Words::Words(const QString &language)
{
    if (language == "en"_L1)
        return;
    QFile file(QStringLiteral(PAYOUTDESK_TRANSLATIONS "/payout-desk_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations for %s", qPrintable(language));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = withoutMnemonic(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                m_translations.insert(source, withoutMnemonic(text));
        }
    }
}

bool Words::mean(const QString &shown, const QString &english) const
{
    const QString plain = withoutMnemonic(shown);
    return plain == english || m_translations.values(english).contains(plain);
}

} // namespace payoutdesk
