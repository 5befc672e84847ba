// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"
#include "core/domain/proxy_choice.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace payoutdesk {

class FormField;

/// How requests leave the office's network: as the system is set, directly, or through a proxy that is typed here.
class ProxyForm final : public QWidget {
    Q_OBJECT
public:
    struct Answer {
        ProxyChoice proxy;
        /// Nothing: the saved one stays, which is so only for the same proxy and user. Never handed to another one.
        std::optional<Secret> password;
    };

    /// `known`: the profile was saved before, and its password may stand in the keychain.
    ProxyForm(const ProxyChoice &proxy, bool known, QWidget *parent = nullptr);
    ~ProxyForm() override;

    /// The answer, or nothing: then every problem stands under its field, and focusProblem() goes to the first.
    [[nodiscard]] std::optional<Answer> answer();
    void focusProblem();

    struct Typed {
        int kind = 0;
        QString host, port, user;
        Secret password;
    };
    [[nodiscard]] Typed typed() const;
    void setTyped(const Typed &typed);
    void forgetPassword();

private:
    void layOut();
    void showFields();
    [[nodiscard]] ProxyChoice choice() const;
    [[nodiscard]] QList<FormField *> fields() const { return {m_hostField, m_portField, m_userField, m_passwordField}; }

    const ProxyChoice m_before;
    const bool m_known;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FormField *m_hostField = nullptr;
    FormField *m_portField = nullptr;
    FormField *m_userField = nullptr;
    FormField *m_passwordField = nullptr;
};

} // namespace payoutdesk
