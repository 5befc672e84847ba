// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/reason_dialog.h"

#include "app/parts/least_target.h"
#include "app/parts/notice_label.h"
#include "app/words/problems.h"
#include "core/domain/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestReason = 200;
} // namespace

ReasonDialog::ReasonDialog(const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_problem(new NoticeLabel(NoticeLabel::Kind::Error))
{
    setWindowTitle(tr("Send now anyway", "title of the dialog that asks for a reason"));
    setAccessibleName(windowTitle());
    auto *said = new QLabel(why);
    auto *label = new QLabel(tr("Reason", "label: why a reminder is sent although it should wait"));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(label->text());
    m_reason->setMinimumHeight(leastTarget);
    m_problem->hide();

    auto *send = new QPushButton(tr("Send now anyway", "button: sends a reminder although it should wait"));
    auto *back = new QPushButton(tr("Back", "button: sends nothing"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {send, back}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
    }
    buttons->addWidget(send);
    buttons->addStretch(1);
    buttons->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(send, &QPushButton::clicked, this, &ReasonDialog::send);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::returnPressed, send, [send] { send->setFocus(); }); // Enter goes on, it does not send
    m_reason->setFocus();
    fitHeight();
}

void ReasonDialog::fitHeight()
{
    const int wide = std::max(width(), minimumWidth()); // wrapped words need their height at this very width
    resize(wide, layout()->totalHeightForWidth(wide));
}

void ReasonDialog::send()
{
    const auto reason = cleanText(m_reason->text(), longestReason);
    if (!reason) {
        const QString problem = reason.error() == TextProblem::Empty ? tr("Write down why it shall go now.")
                                                                     : Problems::ofText(reason.error(), longestReason);
        m_problem->setText(u"✖ "_s + problem);
        m_problem->show();
        fitHeight();
        m_reason->setAccessibleDescription(problem);
        m_reason->setFocus();
        return;
    }
    if (std::exchange(m_sent, true))
        return;
    accept();
    Q_EMIT reasonGiven(*reason);
}

} // namespace payoutdesk
