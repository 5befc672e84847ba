// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace payoutdesk {

/// The language of the sentences and of numbers and dates. Windows made after a change speak the new one.
class Language final {
public:
    explicit Language(QCoreApplication &application);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// "en" or "hi"; empty means the system's, where it is one of them, else English.
    void use(const QString &wanted);
    /// What is spoken now.
    [[nodiscard]] QString code() const { return m_code; }

private:
    QCoreApplication &m_application;
    QTranslator m_translator;
    QString m_code;
};

} // namespace payoutdesk
