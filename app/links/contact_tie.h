// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace payoutdesk {

class FlatText;
class Reader;

/// Which contact of this store a link is tied to: a field that offers contacts while one types, masked; once one is chosen
/// its details, in full, and two buttons.
class ContactTie final : public QWidget {
    Q_OBJECT
public:
    explicit ContactTie(Reader &reader, QWidget *parent = nullptr);

    [[nodiscard]] static QString name(); ///< of its field
    [[nodiscard]] QLineEdit *field() const { return m_search; }

    /// `key` is the tie as it stands; `contact` is none where nobody of this store has it any more.
    void setContact(const ObjectId &link, const QString &key, const std::optional<KnownContact> &contact);

Q_SIGNALS:
    void tieWanted(const QString &contactKey); ///< empty: untie
    void showContactWanted(const payoutdesk::KnownContact &contact);

private:
    void look();
    void offer(const QList<KnownContact> &contacts);

    Reader &m_reader;
    std::optional<ObjectId> m_link;
    std::optional<KnownContact> m_contact;
    QTimer m_pause; ///< looks once somebody stops typing
    QLineEdit *m_search;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QLabel *m_none;
    QWidget *m_tied;
    FlatText *m_who;
    QPushButton *m_show;
    QPushButton *m_untie;
};

} // namespace payoutdesk
