// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connect_answer.h"
#include "app/connect/proxy_form.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace payoutdesk {

class FormField;

/// The fields of an account at Instantpay.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    /// `profile` is what is known already; `secretSaved` lets the secret stay empty while the address stays the same.
    AccountForm(const Profile &profile, bool secretSaved, QWidget *parent = nullptr);
    ~AccountForm() override;

    /// The answer, or nothing: then every problem stands under its field and the first has the focus.
    [[nodiscard]] std::optional<ConnectAnswer> answer();
    void focusFirst();
    /// Whether a secret for this address is kept: then its field may stay empty.
    void setSecretSaved(bool saved);
    /// What was typed is saved: the fields of secrets are empty again.
    void forgetSecrets();

    /// What was typed, with the secret; kept in memory only.
    struct Typed {
        QString name, environment, address, clientId, endpointIp;
        Secret clientSecret;
        ProxyForm::Typed proxy;
        bool proxyShown = false;
    };
    [[nodiscard]] Typed typed() const;
    void setTyped(const Typed &typed);

private:
    void layOut(const Profile &profile);
    void showProblemsOfCredentials(const QString &clientId, const QString &secret);
    void connectChecks();
    void showAddressField();
    void checkEndpointIp();
    void remarkOnShapes();
    [[nodiscard]] ProfileEnvironment environment() const;
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] bool showsAddress() const;
    [[nodiscard]] bool sameAddress() const;

    Profile m_before;
    bool m_secretSaved;
    QLineEdit *m_name;
    QComboBox *m_environment;
    QLineEdit *m_address;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    QCheckBox *m_showSecret;
    QLineEdit *m_endpointIp;
    QPushButton *m_proxyButton;
    ProxyForm *m_proxy;
    FormField *m_nameField = nullptr;
    FormField *m_addressField = nullptr;
    FormField *m_clientIdField = nullptr;
    FormField *m_secretField = nullptr;
    FormField *m_endpointIpField = nullptr;
};

} // namespace payoutdesk
