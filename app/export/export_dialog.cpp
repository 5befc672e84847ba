// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"

#include "app/parts/least_target.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

namespace {

QLabel *plainLabel(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

ExportDialog::ExportDialog(qint64 rows, QWidget *parent)
    : QDialog(parent)
    , m_personal(new QCheckBox(tr("With mobiles, e-mails and names", "check box: an exported file names people")))
{
    setWindowTitle(tr("Export", "title of a dialog"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_personal->setMinimumHeight(leastTarget);
    const QString masked = tr("Without the tick they are masked, and so is what people and Instantpay wrote.");
    m_personal->setAccessibleDescription(masked);

    auto *choose = new QPushButton(tr("Choose a file", "button: asks where an exported file goes"));
    auto *back = new QPushButton(tr("Back", "button: exports nothing"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {choose, back}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
    }
    choose->setDefault(true);
    buttons->addWidget(choose);
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("The whole list as it is filtered now, %n row(s), as a table for spreadsheets (CSV).", nullptr, int(rows))));
    column->addWidget(m_personal);
    column->addWidget(plainLabel(masked));
    column->addLayout(buttons);
    const int wide = fontMetrics().averageCharWidth() * 60;
    setMinimumWidth(wide);
    resize(wide, layout()->totalHeightForWidth(wide)); // wrapped words need their height at this very width

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT exportWanted(m_personal->isChecked()); });
    m_personal->setFocus();
}

} // namespace payoutdesk
