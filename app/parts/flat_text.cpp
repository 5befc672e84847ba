// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/flat_text.h"

#include "app/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QtMath>

namespace payoutdesk {

namespace {
constexpr int leastHeight = 28;
}

FlatText::FlatText(const QString &name, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(name);
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(5);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    fitHeight();
}

void FlatText::setWords(const QString &words)
{
    if (words == toPlainText())
        return;
    setPlainText(words);
    fitHeight();
}

void FlatText::setTint(const Tint &tint)
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::Text, tint.text);
    setPalette(tinted);
}

void FlatText::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

QSize FlatText::sizeHint() const { return {fontMetrics().averageCharWidth() * 40, height()}; }

QSize FlatText::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, height()}; }

void FlatText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void FlatText::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    fitHeight();
}

void FlatText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void FlatText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void FlatText::fitHeight()
{
    // A scroll bar that came before the first show narrows the room without telling the words.
    if (isVisible() && qCeil(document()->textWidth()) != viewport()->width())
        document()->setTextWidth(viewport()->width());
    const int margins = qCeil(document()->documentMargin() * 2);
    // Large text on a small screen: never more than what leaves room for the buttons of a dialog.
    const int room = screen()->availableSize().height() * 6 / 10;
    const int most = qMin(fontMetrics().lineSpacing() * m_mostLines + margins, room);
    const int needed = qCeil(document()->size().height());
    const int wanted = qMax(qMin(needed, most), qMax(leastHeight, fontMetrics().lineSpacing() + margins));
    setVerticalScrollBarPolicy(needed > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace payoutdesk
