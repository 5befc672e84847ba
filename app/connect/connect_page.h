// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/connect_answer.h"
#include "app/frame/page.h"
#include "core/domain/password_store.h"

namespace payoutdesk {

class AccountForm;
class NoticeLabel;

/// "Connect to Instantpay", or the name of a profile that is known: the first page of a first run, and later the way to change an
/// account. Nothing is tried out: there is no harmless call that proves credentials.
class ConnectPage final : public Page {
    Q_OBJECT
public:
    struct Offer {
        Profile profile;          ///< what is known already; a new one has no id
        bool secretSaved = false; ///< the secret may be left empty
        bool canPractise = true;  ///< the button "Practise first"
        QString key = {};         ///< another one where a window has two of these; empty: the usual one
    };
    explicit ConnectPage(const Offer &offer, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] bool isListed() const override { return false; }
    void mainAction() override; ///< Save and continue
    void focusFirst() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// The answer could not be used: the words are told and the form can be pressed again.
    void takeBack(const QString &words);
    /// The person stays in the profile in use: the form can be pressed again.
    void stay() { m_told = false; }
    /// The answer was taken while this window stays.
    void setSaved();
    /// Whether a secret for this address is kept by now.
    void setSecretSaved(bool saved);
    /// Names the place where the secret is kept.
    void setPasswordStore(PasswordStore store);

Q_SIGNALS:
    /// Once a press; the form then waits for the next window, or for takeBack().
    void saveWanted(const payoutdesk::ConnectAnswer &answer);
    void practiseWanted();

private:
    void save();

    const QString m_key;
    const QString m_title;
    bool m_told = false;
    AccountForm *m_form;
    NoticeLabel *m_kept;
};

} // namespace payoutdesk
