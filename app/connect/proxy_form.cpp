// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/proxy_form.h"

#include "app/parts/form_field.h"
#include "app/parts/left_to_right_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestUser = 100;

} // namespace

ProxyForm::ProxyForm(const ProxyChoice &proxy, bool known, QObject *parent)
    : QObject(parent)
    , m_before(proxy)
    , m_known(known)
    , m_kind(new QComboBox)
    , m_host(leftToRightEdit(proxy.host))
    , m_port(leftToRightEdit(proxy.port > 0 ? QString::number(proxy.port) : QString()))
    , m_user(leftToRightEdit(proxy.user))
    , m_password(leftToRightEdit({}))
{
    //: a proxy: whatever the computer's own settings say
    m_kind->addItem(tr("As this computer is set"), static_cast<int>(ProxyChoice::Kind::System));
    //: a proxy: there is none
    m_kind->addItem(tr("None"), static_cast<int>(ProxyChoice::Kind::None));
    m_kind->addItem(tr("HTTP proxy"), static_cast<int>(ProxyChoice::Kind::Http));
    m_kind->addItem(tr("SOCKS5 proxy"), static_cast<int>(ProxyChoice::Kind::Socks5));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(proxy.kind)));
    m_user->setMaxLength(longestUser);
    m_password->setEchoMode(QLineEdit::Password);
    if (known && !proxy.user.isEmpty())
        m_password->setPlaceholderText(tr("Leave empty to keep what is saved."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyForm::showFields);
}

void ProxyForm::layOut(QGridLayout *grid)
{
    m_kindField = new FormField(grid, tr("&Kind of proxy"), tr("Kind of proxy"), m_kind);
    m_kindField->setNote(
        tr("Through which computer of your office the way into the internet leads. If unsure, leave it as it is."));
    m_hostField = new FormField(grid, tr("Proxy &host"), tr("Proxy host"), m_host);
    m_portField = new FormField(grid, tr("Proxy por&t"), tr("Proxy port"), m_port);
    m_userField = new FormField(grid, tr("Proxy &user (optional)"), tr("Proxy user"), m_user);
    m_passwordField = new FormField(grid, tr("Pro&xy password (optional)"), tr("Proxy password"), m_password);
    m_passwordField->setNote(tr("Kept with the client secret, never in a file."));
    for (FormField *field : fields())
        connect(qobject_cast<QLineEdit *>(field->input()), &QLineEdit::textEdited, field, [field] { field->setError({}); });
    showFields();
}

void ProxyForm::setShown(bool shown)
{
    m_shown = shown;
    showFields();
}

void ProxyForm::showFields()
{
    m_kindField->setVisible(m_shown);
    const bool manual = m_shown && choice().isManual();
    for (FormField *field : fields())
        field->setVisible(manual);
}

ProxyChoice ProxyForm::choice() const
{
    ProxyChoice choice;
    choice.kind = static_cast<ProxyChoice::Kind>(m_kind->currentData().toInt());
    if (!choice.isManual())
        return choice;
    choice.host = m_host->text().trimmed();
    choice.port = m_port->text().trimmed().toInt();
    choice.user = m_user->text().trimmed();
    return choice;
}

std::optional<ProxyForm::Answer> ProxyForm::answer()
{
    const ProxyChoice chosen = choice();
    for (FormField *field : fields())
        field->setError({});
    if (chosen.isManual()) {
        static const QRegularExpression host(u"^[A-Za-z0-9._:-]{1,253}$"_s);
        if (chosen.host.isEmpty())
            m_hostField->setError(tr("Enter the proxy's name or address, e.g. proxy.example.in."));
        else if (!host.match(chosen.host).hasMatch())
            m_hostField->setError(tr("The name alone, without http:// and without blanks, e.g. proxy.example.in."));
        if (chosen.port < 1 || chosen.port > 65'535)
            m_portField->setError(tr("Enter the proxy's port, a number from 1 to 65535, e.g. 3128."));
        if (chosen.user.isEmpty() && !m_password->text().isEmpty())
            m_userField->setError(tr("A password needs its user. Enter the user, or empty the password."));
    }
    for (const FormField *field : fields()) {
        if (!field->error().isEmpty())
            return std::nullopt;
    }
    if (!m_known || (chosen.isManual() && !m_password->text().isEmpty()))
        return Answer{chosen, Secret(chosen.isManual() ? m_password->text() : QString())};
    const bool had = m_before.isManual() && !m_before.user.isEmpty();
    return Answer{chosen, had && chosen != m_before ? std::optional(Secret()) : std::nullopt};
}

void ProxyForm::focusProblem()
{
    for (const FormField *field : fields()) {
        if (!field->error().isEmpty())
            return field->input()->setFocus();
    }
}

ProxyForm::Typed ProxyForm::typed() const
{
    return {m_kind->currentIndex(), m_host->text(), m_port->text(), m_user->text(), Secret(m_password->text())};
}

void ProxyForm::setTyped(const Typed &typed)
{
    m_kind->setCurrentIndex(typed.kind);
    m_host->setText(typed.host);
    m_port->setText(typed.port);
    m_user->setText(typed.user);
    m_password->setText(typed.password.reveal());
}

void ProxyForm::forgetPassword() { m_password->clear(); }

} // namespace payoutdesk
