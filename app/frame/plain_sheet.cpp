// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/plain_sheet.h"

#include "app/parts/flat_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

PlainSheet::PlainSheet(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *text = new FlatText(title);
    text->setMostLines(20);
    text->setWords(words);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *closeButton = new QPushButton(tr("Close"));
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(text);
    rows->addWidget(closeButton, 0, Qt::AlignRight);
    closeButton->setFocus();
}

} // namespace payoutdesk
