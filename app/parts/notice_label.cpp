// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/notice_label.h"

#include "app/theme/tokens.h"

#include <QEvent>
#include <QGuiApplication>

namespace payoutdesk {

namespace {

QColor colorOf(NoticeLabel::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case NoticeLabel::Kind::Error:
        return tokens.error;
    case NoticeLabel::Kind::Note:
        return tokens.placeholder;
    case NoticeLabel::Kind::Success:
        return tokens.success;
    case NoticeLabel::Kind::Warning:
        return tokens.warning;
    case NoticeLabel::Kind::Plain:
        return tokens.text;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeLabel::NoticeLabel(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    showColor();
}

void NoticeLabel::setKind(Kind kind)
{
    m_kind = kind;
    showColor();
}

void NoticeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColor();
}

void NoticeLabel::showColor()
{
    const QColor color = colorOf(m_kind, tokensOf(QGuiApplication::palette()));
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace payoutdesk
