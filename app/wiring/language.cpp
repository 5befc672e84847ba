// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace payoutdesk {

using namespace Qt::StringLiterals;

Language::Language(QCoreApplication &application)
    : m_application(application)
{
}

Language::~Language() { m_application.removeTranslator(&m_translator); }

void Language::use(const QString &wanted)
{
    m_application.removeTranslator(&m_translator);
    const bool hindi = wanted.isEmpty() ? QLocale::system().language() == QLocale::Hindi : wanted == "hi"_L1;
    m_code = hindi ? u"hi"_s : u"en"_s;
    QLocale::setDefault(QLocale(hindi ? QLocale::Hindi : QLocale::English, QLocale::India));
    if (m_translator.load(u":/i18n/payout-desk_"_s + m_code))
        m_application.installTranslator(&m_translator);
}

} // namespace payoutdesk
