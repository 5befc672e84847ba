// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/error_summary.h"

#include "app/parts/flow_layout.h"
#include "app/parts/notice_label.h"
#include "app/parts/tab_place.h"
#include "app/theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

ErrorSummary::ErrorSummary(QWidget *parent)
    : QFrame(parent)
    , m_count(new NoticeLabel(NoticeLabel::Kind::Error))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(12, 8, 8, 8);
    m_count->setWordWrap(false);
    m_count->setMinimumHeight(28);
    flow->addWidget(m_count);
    hide();
}

void ErrorSummary::setFaults(const QList<ContactForm::Fault> &faults)
{
    for (QWidget *button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_count->setText(u"⚠ "_s + tr("%n thing(s) to correct:", nullptr, static_cast<int>(faults.size())));
    for (const ContactForm::Fault &fault : faults) {
        auto *button = new QPushButton(fault.field);
        connect(button, &QPushButton::clicked, this, [this, field = fault.widget] { Q_EMIT fieldWanted(field); });
        layout()->addWidget(button);
        setTabPlace(m_buttons.isEmpty() ? static_cast<QWidget &>(*m_count) : *m_buttons.constLast(), *button);
        m_buttons.append(button);
    }
    setVisible(!faults.isEmpty());
}

void ErrorSummary::paintEvent(QPaintEvent * /*event*/)
{
    const Tint &tint = tokensOf(QGuiApplication::palette()).errorTint;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint.mark, 1));
    painter.setBrush(tint.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace payoutdesk
