// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/account_form.h"

#include "app/connect/network_address.h"
#include "app/parts/form_field.h"
#include "app/parts/left_to_right_edit.h"
#include "app/words/problems.h"
#include "core/domain/api_address.h"
#include "core/domain/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(const Profile &profile, bool secretSaved, QWidget *parent)
    : QWidget(parent)
    , m_before(profile)
    , m_secretSaved(secretSaved)
    , m_name(new QLineEdit)
    , m_environment(new QComboBox)
    , m_address(leftToRightEdit())
    , m_clientId(leftToRightEdit())
    , m_secret(leftToRightEdit())
    , m_showSecret(new QCheckBox(tr("&Show client secret")))
    , m_endpointIp(leftToRightEdit())
    , m_proxyButton(new QPushButton(tr("Proxy", "button: shows how requests leave the office's network")))
    , m_proxy(new ProxyForm(profile.proxy, !profile.id.isEmpty(), this))
{
    layOut(profile);
    setSecretSaved(secretSaved);
    connectChecks();
    showAddressField();
}

AccountForm::~AccountForm()
{
    // A field that dies with the focus says once more that editing is finished; by then this is only a QWidget.
    for (QLineEdit *edit : {m_name, m_address, m_clientId, m_secret, m_endpointIp})
        edit->disconnect(this);
}

void AccountForm::layOut(const Profile &profile)
{
    m_name->setText(profile.name);
    m_name->setPlaceholderText(tr("Head office"));
    //: the environment of an account: the real service
    m_environment->addItem(tr("Live: real people, real messages"), u"live"_s);
    //: the environment of an account: Instantpay's sandbox or a test server
    m_environment->addItem(tr("Sandbox or test server"), u"sandbox"_s);
    m_environment->setCurrentIndex(profile.environment == ProfileEnvironment::Sandbox ? 1 : 0);
    m_address->setText(showsAddress() ? profile.baseUrl : QString());
    m_secret->setEchoMode(QLineEdit::Password);
    m_endpointIp->setText(profile.endpointIp);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_nameField = new FormField(grid, tr("&Profile name"), tr("Profile name"), m_name);
    new FormField(grid, tr("&Environment of the account"), tr("Environment of the account"), m_environment);
    m_addressField = new FormField(grid, tr("&API address"), tr("API address"), m_address);
    m_addressField->setNote(tr("As Instantpay told you, e.g. https://sandbox.example.in."));
    m_clientIdField = new FormField(grid, tr("&Client ID"), tr("Client ID"), m_clientId);
    m_secretField = new FormField(grid, tr("C&lient secret"), tr("Client secret"), m_secret);
    m_showSecret->setAccessibleName(tr("Show client secret")); // Qt would read the key of other scripts aloud: "(S)"
    grid->addWidget(m_showSecret, grid->rowCount(), 1);
    m_endpointIpField = new FormField(grid, tr("Endpoint &IP"), tr("Endpoint IP"), m_endpointIp);
    m_endpointIpField->setNote(
        tr("The internet address Instantpay has on its list for you. If unsure, ask the person who manages "
           "your Instantpay account."));
    m_proxyButton->setCheckable(true);
    m_proxyButton->setChecked(profile.proxy.kind != ProxyChoice::Kind::System);
    grid->addWidget(m_proxyButton, grid->rowCount(), 0, Qt::AlignLeft | Qt::AlignTop);
    m_proxy->layOut(grid);
    m_proxy->setShown(m_proxyButton->isChecked());
}

void AccountForm::setSecretSaved(bool saved)
{
    m_secretSaved = saved;
    for (QLineEdit *edit : {m_clientId, m_secret})
        edit->setPlaceholderText(saved ? tr("Saved. Leave empty to keep it.") : QString());
}

void AccountForm::forgetSecrets()
{
    m_clientId->clear();
    m_secret->clear();
    m_proxy->forgetPassword();
    remarkOnShapes();
}

void AccountForm::connectChecks()
{
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountForm::showAddressField);
    connect(m_showSecret, &QCheckBox::toggled, this,
            [this](bool shown) { m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_proxyButton, &QPushButton::toggled, m_proxy, &ProxyForm::setShown);
    connect(m_endpointIp, &QLineEdit::editingFinished, this, [this] {
        if (m_endpointIp->isModified())
            checkEndpointIp();
        m_endpointIp->setModified(false);
    });
    for (QLineEdit *edit : {m_clientId, m_secret})
        connect(edit, &QLineEdit::editingFinished, this, &AccountForm::remarkOnShapes);
    const std::pair<QLineEdit *, FormField *> fields[] = {{m_name, m_nameField},
                                                          {m_address, m_addressField},
                                                          {m_clientId, m_clientIdField},
                                                          {m_secret, m_secretField},
                                                          {m_endpointIp, m_endpointIpField}};
    for (const auto &[edit, field] : fields)
        connect(edit, &QLineEdit::textEdited, this, [shown = field] { shown->setError({}); });
    const QList<QLineEdit *> all = findChildren<QLineEdit *>(); // those of the proxy, too
    for (QLineEdit *edit : all) {
        connect(edit, &QLineEdit::returnPressed, this, [edit] {
            // On to the next field that can be seen.
            QWidget *next = edit->nextInFocusChain();
            while (next != edit && !(next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)))
                next = next->nextInFocusChain();
            next->setFocus(Qt::TabFocusReason);
        });
    }
}

void AccountForm::showAddressField() { m_addressField->setVisible(showsAddress()); }

bool AccountForm::showsAddress() const
{
    // The live address is known, unless somebody wrote another one for a live account: then it is not hidden.
    const auto before = ApiAddress::parse(m_before.baseUrl);
    const bool unusual = m_before.environment == ProfileEnvironment::Live && !m_before.id.isEmpty() &&
                         !(before && *before == *ApiAddress::parse(QString::fromLatin1(ApiAddress::live)));
    return environment() != ProfileEnvironment::Live || unusual;
}

ProfileEnvironment AccountForm::environment() const
{
    return m_environment->currentData() == u"sandbox"_s ? ProfileEnvironment::Sandbox : ProfileEnvironment::Live;
}

QString AccountForm::baseUrl() const
{
    return showsAddress() ? m_address->text().trimmed() : QString::fromLatin1(ApiAddress::live);
}

bool AccountForm::sameAddress() const
{
    const auto before = ApiAddress::parse(m_before.baseUrl);
    const auto now = ApiAddress::parse(baseUrl());
    return before && now && *before == *now;
}

void AccountForm::checkEndpointIp()
{
    switch (judgeNetworkAddress(m_endpointIp->text())) {
    case NetworkAddress::NotOne:
        m_endpointIpField->setError(m_endpointIp->text().trimmed().isEmpty()
                                        ? tr("Enter the internet address, e.g. 203.0.113.7.")
                                        : tr("This is not an internet address, e.g. 203.0.113.7."));
        return;
    case NetworkAddress::OnlyInside:
        m_endpointIpField->setError({});
        m_endpointIpField->setNote(
            tr("Careful: this address is known only inside your own network. Instantpay sees another one; ask "
               "the person who manages your Instantpay account."));
        return;
    case NetworkAddress::Public:
        m_endpointIpField->setError({});
        m_endpointIpField->setNote(tr("The internet address Instantpay has on its list for you. If unsure, ask the person who "
                                      "manages your Instantpay account."));
        return;
    }
}

void AccountForm::remarkOnShapes()
{
    // The shapes of all public samples; a hint, never a rule.
    const QString id = trimmedPaste(m_clientId->text());
    m_clientIdField->setNote(id.isEmpty() || id.size() == 44 ? QString()
                                                             : tr("Most client IDs have 44 characters; this one has %n.", nullptr,
                                                                  static_cast<int>(id.size())));
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    const QString secret = trimmedPaste(m_secret->text());
    m_secretField->setNote(
        secret.isEmpty() || hex.match(secret).hasMatch()
            ? QString()
            : tr("Most client secrets have 64 characters, 0 to 9 and a to f. Look whether all of it was copied."));
}

std::optional<ConnectAnswer> AccountForm::answer()
{
    const auto name = cleanText(m_name->text(), Profile::maximumNameLength);
    m_nameField->setError(name                                 ? QString()
                          : name.error() == TextProblem::Empty ? tr("Enter a name for this account, e.g. Head office.")
                                                               : Problems::ofText(name.error(), Profile::maximumNameLength));
    const auto address = ApiAddress::parse(baseUrl());
    m_addressField->setError(address ? QString() : Problems::of(address.error()));
    const QString clientId = trimmedPaste(m_clientId->text());
    const QString secret = trimmedPaste(m_secret->text());
    showProblemsOfCredentials(clientId, secret);
    checkEndpointIp();
    const auto proxy = m_proxy->answer();
    for (FormField *field : {m_nameField, m_addressField, m_clientIdField, m_secretField, m_endpointIpField}) {
        if (!field->error().isEmpty()) {
            field->input()->setFocus();
            return std::nullopt;
        }
    }
    if (!proxy) {
        m_proxyButton->setChecked(true);
        m_proxy->focusProblem();
        return std::nullopt;
    }
    Profile profile = m_before;
    profile.name = *name;
    profile.environment = environment();
    profile.baseUrl = baseUrl();
    profile.endpointIp = m_endpointIp->text().trimmed();
    profile.proxy = proxy->proxy;
    return ConnectAnswer{profile, clientId, Secret(secret), proxy->password};
}

void AccountForm::showProblemsOfCredentials(const QString &clientId, const QString &secret)
{
    // A new secret alone is a rotation. A client ID alone would be paired with another one's secret.
    const bool same = sameAddress();
    const bool keepsId = m_secretSaved && same;
    const bool keepsSecret = keepsId && clientId.isEmpty();
    const QString again = !m_secretSaved ? QString()
                          : same         ? tr("The client ID is another one, so enter its secret, too.") + u' '
                                         : tr("The address is another one, so enter both again.") + u' ';
    m_clientIdField->setError(keepsId || !clientId.isEmpty() ? QString()
                                                             : again + tr("Enter the client ID from Instantpay's dashboard."));
    m_secretField->setError(
        keepsSecret || !secret.isEmpty() ? QString() : again + tr("Enter the client secret from Instantpay's dashboard."));
}

void AccountForm::focusFirst() { m_name->setFocus(); }

AccountForm::Typed AccountForm::typed() const
{
    return {m_name->text(),       m_environment->currentData().toString(),
            m_address->text(),    m_clientId->text(),
            m_endpointIp->text(), Secret(m_secret->text()),
            m_proxy->typed(),     m_proxyButton->isChecked()};
}

void AccountForm::setTyped(const Typed &typed)
{
    m_name->setText(typed.name);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(typed.environment)));
    m_address->setText(typed.address);
    m_clientId->setText(typed.clientId);
    m_endpointIp->setText(typed.endpointIp);
    m_secret->setText(typed.clientSecret.reveal());
    m_proxy->setTyped(typed.proxy);
    m_proxyButton->setChecked(typed.proxyShown);
}

} // namespace payoutdesk
