// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/questions.h"

#include <QDialog>
#include <QHash>

class QPushButton;

namespace payoutdesk {

class FlatText;
class Reader;

/// Asked before a profile is deleted: what is lost here, what Instantpay keeps, and which presses nobody could resolve any more.
/// No button is pressed by a plain Enter. Deletes itself.
class DeleteQuestion final : public QDialog {
    Q_OBJECT
public:
    DeleteQuestion(const QString &profileName, Reader &reader, QWidget *parent);

Q_SIGNALS:
    void deleteWanted(); ///< once

private:
    void askReader();
    void askRecipients();
    void tell();
    [[nodiscard]] QStringList names() const;

    const QString m_profileName;
    Reader &m_reader;
    QList<Operation> m_doubts;
    QHash<ObjectId, QString> m_recipients;
    OperationCounts m_counts;
    bool m_counted = false;
    FlatText *m_words;
    QPushButton *m_delete;
};

} // namespace payoutdesk
