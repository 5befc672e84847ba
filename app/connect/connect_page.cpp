// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"

#include "app/connect/account_form.h"
#include "app/frame/page_keys.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/parts/notice_label.h"
#include "app/theme/theme.h"
#include "core/domain/plain_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView stateKey{"typed"};

QString nameOf(PasswordStore store)
{
    // Names of programs: the same in every language.
    switch (store) {
    case PasswordStore::GnomeKeyring:
        return u"GNOME Keyring"_s;
    case PasswordStore::KWallet:
        return u"KWallet"_s;
    case PasswordStore::KeePassXC:
        return u"KeePassXC"_s;
    case PasswordStore::Unknown:
    case PasswordStore::None:
        break;
    }
    return {};
}
} // namespace

ConnectPage::ConnectPage(const Offer &offer, QWidget *parent)
    : Page(parent)
    , m_key(offer.key.isEmpty() ? QString(PageKeys::connectPage) : offer.key)
    , m_title(offer.profile.id.isEmpty() ? tr("Connect to Instantpay")
                                         : displayText(offer.profile.name, Profile::maximumNameLength))
    , m_form(new AccountForm(offer.profile, offer.secretSaved))
    , m_kept(new NoticeLabel(NoticeLabel::Kind::Note))
{
    auto *heading = new QLabel(title());
    heading->setTextFormat(Qt::PlainText);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    auto *intro = new NoticeLabel(NoticeLabel::Kind::Plain);
    intro->setText(
        tr("Payout Desk works with your office's account at Instantpay. You find the client ID and the client secret in "
           "Instantpay's dashboard."));
    setPasswordStore(PasswordStore::Unknown);

    auto *save = new QPushButton(tr("Save and continue"));
    setPrimary(save);
    connect(save, &QPushButton::clicked, this, &ConnectPage::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    if (offer.canPractise) {
        auto *practise = new QPushButton(tr("Practise first"));
        connect(practise, &QPushButton::clicked, this, &ConnectPage::practiseWanted);
        buttons->addWidget(practise);
    }
    buttons->addStretch();

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(heading);
    rows->addWidget(intro);
    rows->addWidget(m_form);
    rows->addWidget(m_kept);
    rows->addLayout(buttons);
    rows->addStretch(1);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new NarrowScrollArea(content));
}

QString ConnectPage::key() const { return m_key; }

QString ConnectPage::title() const { return m_title; }

QLatin1StringView ConnectPage::iconName() const { return "network-connect"_L1; }

void ConnectPage::mainAction() { save(); }

void ConnectPage::focusFirst() { m_form->focusFirst(); }

void ConnectPage::save()
{
    if (m_told)
        return;
    if (const std::optional<ConnectAnswer> answer = m_form->answer()) {
        m_told = true;
        Q_EMIT saveWanted(*answer);
    }
}

void ConnectPage::takeBack(const QString &words)
{
    m_told = false;
    Q_EMIT messageWanted({Message::Kind::Error, words, key()});
}

void ConnectPage::setSaved()
{
    stay();
    m_form->forgetSecrets();
    Q_EMIT messageOver(key());
}

void ConnectPage::setSecretSaved(bool saved) { m_form->setSecretSaved(saved); }

void ConnectPage::setPasswordStore(PasswordStore store)
{
    if (store == PasswordStore::None)
        m_kept->setText(tr("This computer has no password store running; the credentials are forgotten when you close."));
    else if (store == PasswordStore::Unknown)
        m_kept->setText(tr("Kept in this computer's password store, never in a file."));
    else
        //: %1 is a program that keeps passwords, such as GNOME Keyring
        m_kept->setText(tr("Kept in %1, never in a file.").arg(nameOf(store)));
}

QVariantMap ConnectPage::state() const
{
    return {{stateKey, QVariant::fromValue(std::make_shared<AccountForm::Typed>(m_form->typed()))}};
}

void ConnectPage::restore(const QVariantMap &state)
{
    if (const auto typed = state.value(stateKey).value<std::shared_ptr<AccountForm::Typed>>())
        m_form->setTyped(*typed);
}

} // namespace payoutdesk
