// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"
#include "core/domain/proxy_choice.h"

#include <QObject>

#include <optional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace payoutdesk {

class FormField;

/// How requests leave the office's network: as the system is set, directly, or through a proxy that is typed here.
/// Rows of the form around it, so that all fields stand in one line.
class ProxyForm final : public QObject {
    Q_OBJECT
public:
    struct Answer {
        ProxyChoice proxy;
        /// Nothing: the saved one stays, which is so only for the same proxy and user. Never handed to another one.
        std::optional<Secret> password;
    };

    /// `known`: the profile was saved before, and its password may stand in the keychain.
    ProxyForm(const ProxyChoice &proxy, bool known, QObject *parent);

    /// Adds its rows to `grid`, not shown.
    void layOut(QGridLayout *grid);
    void setShown(bool shown);

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
    void showFields();
    [[nodiscard]] ProxyChoice choice() const;
    [[nodiscard]] QList<FormField *> fields() const { return {m_hostField, m_portField, m_userField, m_passwordField}; }

    const ProxyChoice m_before;
    const bool m_known;
    bool m_shown = false;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FormField *m_kindField = nullptr;
    FormField *m_hostField = nullptr;
    FormField *m_portField = nullptr;
    FormField *m_userField = nullptr;
    FormField *m_passwordField = nullptr;
};

} // namespace payoutdesk
