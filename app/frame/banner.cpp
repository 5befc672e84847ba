// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/banner.h"

#include "app/parts/flat_text.h"
#include "app/theme/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace payoutdesk {

namespace {

Tint tintOf(Surroundings surroundings, const Tokens &tokens)
{
    switch (surroundings) {
    case Surroundings::NotConnected:
        return {tokens.window, tokens.text, tokens.border};
    case Surroundings::Practice:
        return tokens.practice;
    case Surroundings::TestServer:
        return tokens.testServer;
    case Surroundings::Sandbox:
        return tokens.sandbox;
    case Surroundings::Live:
        return tokens.live;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(Surroundings surroundings, const QString &profileName, bool canConnect, bool canTry, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    //: accessible name of the banner that says where everything goes: live, sandbox, practice
    , m_words(new FlatText(tr("Environment")))
{
    m_words->setWords(Environments::banner(surroundings, profileName));
    QFont bold = m_words->font();
    bold.setBold(true);
    m_words->setFont(bold);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    if (canConnect) {
        auto *connectButton = new QPushButton(tr("Connect to Instantpay"));
        connect(connectButton, &QPushButton::clicked, this, &Banner::connectWanted);
        row->addWidget(connectButton, 0, Qt::AlignTop);
    }
    if (canTry) {
        auto *tryButton = new QPushButton(tr("What can I try?"));
        connect(tryButton, &QPushButton::clicked, this, &Banner::whatToTryWanted);
        row->addWidget(tryButton, 0, Qt::AlignTop);
    }
    showColors();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Tint tint = tintOf(m_surroundings, tokensOf(QGuiApplication::palette()));
    QPainter(this).fillRect(rect(), tint.surface);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

void Banner::showColors()
{
    m_words->setTint(tintOf(m_surroundings, tokensOf(QGuiApplication::palette())));
    update();
}

} // namespace payoutdesk
