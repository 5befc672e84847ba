// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/form_field.h"

#include "app/parts/large_text.h"
#include "app/parts/notice_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormField::FormField(QGridLayout *grid, const QString &label, const QString &name, QWidget *input, const QString &lead)
    : QObject(input)
    , m_name(name)
    , m_input(input)
    , m_label(new QLabel(label))
    , m_column(new QWidget)
    , m_errorWords(new NoticeLabel(NoticeLabel::Kind::Error))
    , m_note(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_offerRow(new QWidget)
    , m_offerWords(plainLabel({}))
    , m_offerButton(new QPushButton)
{
    input->setAccessibleName(name);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(input);
    m_label->setMinimumHeight(qMin(input->sizeHint().height(), input->fontMetrics().height() * 2));

    auto *inputRow = new QHBoxLayout;
    inputRow->setSpacing(8);
    if (!lead.isEmpty())
        inputRow->addWidget(plainLabel(lead));
    inputRow->addWidget(input, 1);

    auto *offerLayout = new QHBoxLayout(m_offerRow);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->addWidget(m_offerWords);
    offerLayout->addWidget(m_offerButton);
    offerLayout->addStretch();
    m_offerWords->setWordWrap(false);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(inputRow);
    for (QWidget *under : {static_cast<QWidget *>(m_errorWords), static_cast<QWidget *>(m_note), m_offerRow}) {
        under->hide();
        column->addWidget(under);
    }

    const int row = grid->rowCount();
    if (isLargeText(*input)) {
        m_label->setMinimumHeight(0);
        column->insertWidget(0, m_label);
        grid->addWidget(m_column, row, 0, 1, 2);
    } else {
        grid->addWidget(m_label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(m_column, row, 1);
    }

    connect(m_offerButton, &QPushButton::clicked, this, [this] {
        const auto accepted = m_accepted;
        withdrawOffer();
        m_input->setFocus();
        if (accepted)
            accepted();
    });
}

void FormField::setVisible(bool visible)
{
    m_label->setVisible(visible);
    m_column->setVisible(visible);
}

void FormField::setError(const QString &words)
{
    if (words == m_error)
        return;
    m_error = words;
    m_errorWords->setText(words.isEmpty() ? QString() : u"✖ "_s + words);
    m_errorWords->setVisible(!words.isEmpty());
    describe();
}

void FormField::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    describe();
}

void FormField::offer(const QString &words, const QString &button, std::function<void()> accepted)
{
    m_offerWords->setText(words);
    m_offerButton->setText(button);
    m_accepted = std::move(accepted);
    m_offerRow->show();
    describe();
}

void FormField::withdrawOffer()
{
    m_accepted = {};
    m_offerWords->clear();
    m_offerRow->hide();
    describe();
}

void FormField::describe()
{
    QStringList parts{m_error, m_note->text(), m_offerWords->text()};
    parts.removeAll(QString());
    m_input->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

} // namespace payoutdesk
