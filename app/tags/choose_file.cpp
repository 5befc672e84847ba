// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/choose_file.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace payoutdesk {

using namespace Qt::StringLiterals;

void chooseTextFile(QWidget *parent, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("ChooseFile", "Choose a list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: kinds of files in a file dialog; what stands in brackets stays as it is
    dialog->setNameFilters({QCoreApplication::translate("ChooseFile", "Lists (*.csv *.tsv *.txt)"),
                            QCoreApplication::translate("ChooseFile", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace payoutdesk
