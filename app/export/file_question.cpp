// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/file_question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace payoutdesk {

using namespace Qt::StringLiterals;

AskForFile askWithDialog()
{
    return [](QWidget *parent, const QString &name, const std::function<void(const QString &)> &chosen) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const auto title = QCoreApplication::translate("payoutdesk::FileQuestion", "Export to a file", "title of a file dialog");
        const auto kind =
            QCoreApplication::translate("payoutdesk::FileQuestion", "Tables for spreadsheets (*.csv)", "kind of file");
        auto *dialog = new QFileDialog(parent, title, folder.exists() ? folder.path() : QDir::homePath(), kind);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(name);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
        dialog->open();
    };
}

} // namespace payoutdesk
