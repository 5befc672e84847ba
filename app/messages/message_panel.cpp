// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/message_panel.h"

#include "app/parts/flat_text.h"
#include "app/parts/flow_layout.h"
#include "app/parts/large_text.h"
#include "app/theme/icons.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QLatin1StringView icon;
    Tint tint;
};

Face faceOf(Message::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Message::Kind::Success:
        return {"dialog-ok-apply"_L1, tokens.successTint};
    case Message::Kind::Info:
        return {"dialog-information"_L1, tokens.infoTint};
    case Message::Kind::Warning:
        return {"dialog-warning"_L1, tokens.warningTint};
    case Message::Kind::NotKnown:
        return {"dialog-question"_L1, tokens.warningTint};
    case Message::Kind::Refused:
    case Message::Kind::Error:
        return {"dialog-error"_L1, tokens.errorTint};
    }
    Q_UNREACHABLE();
}

QPushButton *iconButton(QLatin1StringView icon, const QString &name)
{
    auto *button = new QPushButton(themedIcon(icon), {});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFlat(true);
    return button;
}

int iconSide(const QWidget &widget) { return qMax(22, widget.fontMetrics().height()); }

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    //: accessible name of the text that holds the newest message
    , m_words(new FlatText(tr("Message")))
    , m_dismiss(iconButton("tab-close"_L1, tr("Dismiss")))
    , m_answers(new QWidget)
    , m_answerRow(new QHBoxLayout)
    , m_pager(new QWidget)
    , m_position(new QLabel)
    , m_previous(iconButton("go-previous"_L1, tr("Previous message")))
    , m_next(iconButton("go-next"_L1, tr("Next message")))
{
    setObjectName(u"messagePanel"_s);
    if (isLargeText(*this))
        m_words->setMostLines(5); // the page below has to stay in a small window
    m_answers->setLayout(new FlowLayout);
    m_position->setTextFormat(Qt::PlainText);

    auto *pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    pager->setSpacing(4);
    pager->addWidget(m_previous);
    pager->addWidget(m_position);
    pager->addWidget(m_next);

    auto *top = new QHBoxLayout;
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_words, 1, Qt::AlignVCenter);
    top->addWidget(m_pager, 0, Qt::AlignTop);
    top->addWidget(m_dismiss, 0, Qt::AlignTop);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 8, 6);
    rows->setSpacing(4);
    rows->addLayout(top);
    // Under the words, not under the icon.
    m_answerRow->setContentsMargins(iconSide(*this) + 8, 0, 0, 2);
    m_answerRow->addWidget(m_answers, 1);
    rows->addLayout(m_answerRow);

    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_stack.dropCurrent();
        leave();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] {
        m_stack.previous();
        refresh();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_stack.next();
        refresh();
    });
    refresh();
}

void MessagePanel::put(const Message &message)
{
    m_stack.put(message);
    refresh();
    // Screen readers speak it although the focus stays where it is.
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessagePanel::withdraw(const QString &key)
{
    if (!holds(key))
        return; // making the buttons anew would lose a press that is under way
    m_stack.withdraw(key);
    leave();
}

void MessagePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

void MessagePanel::paintEvent(QPaintEvent * /*event*/)
{
    if (m_stack.isEmpty())
        return;
    const Tint tint = faceOf(m_stack.current().kind, tokensOf(QGuiApplication::palette())).tint;
    QPainter painter(this);
    painter.fillRect(rect(), tint.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(QRect(edge, 0, 4, height()), tint.mark);
}

void MessagePanel::refresh()
{
    if (m_stack.isEmpty()) {
        hide();
        m_words->setWords({});
        return;
    }
    m_words->setWords(m_stack.current().text);
    //: which of several messages is shown: 1 of 3
    m_position->setText(tr("%1 of %2").arg(m_stack.position() + 1).arg(m_stack.count()));
    m_pager->setVisible(m_stack.count() > 1);
    m_previous->setEnabled(m_stack.position() > 0);
    m_next->setEnabled(m_stack.position() + 1 < m_stack.count());
    makeButtons();
    showColors();
    show();
}

void MessagePanel::showColors()
{
    if (m_stack.isEmpty())
        return;
    const Face face = faceOf(m_stack.current().kind, tokensOf(QGuiApplication::palette()));
    const int side = iconSide(*this);
    m_icon->setPixmap(tintedIcon(face.icon, face.tint.mark).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setMinimumHeight(m_dismiss->sizeHint().height());
    m_words->setTint(face.tint);
    if (m_position->palette().color(QPalette::WindowText) != face.tint.text) {
        QPalette own = m_position->palette();
        own.setColor(QPalette::WindowText, face.tint.text);
        m_position->setPalette(own);
    }
    update();
}

void MessagePanel::makeButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    const QList<MessageAction> &actions = m_stack.current().actions;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto *button = new QPushButton(actions.at(i).text, m_answers);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        m_answers->layout()->addWidget(button);
        button->show();
        m_buttons.append(button);
    }
    m_answers->setVisible(!actions.isEmpty());
    QWidget *before = m_words;
    for (QPushButton *button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
}

void MessagePanel::answer(qsizetype action)
{
    // A copy: running it may put another message into this one's place.
    const MessageAction chosen = m_stack.current().actions.at(action);
    if (!chosen.keepsMessage) {
        m_stack.dropCurrent();
        leave();
    }
    chosen.run();
}

void MessagePanel::leave()
{
    const bool hadFocus = holdsFocus();
    refresh();
    if (hadFocus)
        Q_EMIT focusHomeless();
}

bool MessagePanel::holdsFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

} // namespace payoutdesk
