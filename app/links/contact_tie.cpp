// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/contact_tie.h"

#include "app/parts/flat_text.h"
#include "app/parts/least_target.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;
constexpr int contactKeyRole = Qt::UserRole;
constexpr int longestContactPart = 60;

QString joined(const NewContact &contact, const QString &mobile, const QString &email)
{
    QStringList parts{displayText(contact.name, longestContactPart), mobile, email};
    if (!contact.company.isEmpty())
        parts.append(displayText(contact.company, longestContactPart));
    return parts.join(u" · "_s);
}

QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ContactTie::ContactTie(Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_search(new QLineEdit)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
    , m_none(wrappingLabel())
    , m_tied(new QWidget)
    , m_who(new FlatText(tr("Tied contact", "accessible name of the details of the contact that a link is tied to")))
    , m_show(new QPushButton(tr("Show contact", "button: opens the page Contacts at the tied contact")))
    , m_untie(new QPushButton(tr("Untie", "button: the link is tied to no contact any more")))
{
    m_search->setAccessibleName(name());
    m_search->setPlaceholderText(tr("Name, mobile, e-mail or company"));
    m_search->setMinimumHeight(leastTarget);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has looked already
    m_completer->setWidget(m_search);
    m_completer->popup()->setAccessibleName(tr("Contacts that match", "accessible name of the list below the field Contact"));
    m_none->setText(tr("No contact that was added here matches."));
    m_none->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_show, m_untie}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *tied = new QVBoxLayout(m_tied);
    tied->setContentsMargins(0, 0, 0, 0);
    tied->setSpacing(4);
    tied->addWidget(m_who);
    tied->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_tied);
    m_tied->hide();
    setFocusProxy(m_search);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ContactTie::look);
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_completer->popup()->hide(); // it offers what was asked for before
        m_none->hide();
        m_pause.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &chosen) {
        const QString key = chosen.data(contactKeyRole).toString();
        m_search->clear();
        Q_EMIT tieWanted(key);
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_contact)
            Q_EMIT showContactWanted(*m_contact);
    });
    connect(m_untie, &QPushButton::clicked, this, [this] { Q_EMIT tieWanted({}); });
}

QString ContactTie::name() { return tr("Contact", "field of a payout link's details: the contact it is tied to"); }

void ContactTie::setContact(const ObjectId &link, const QString &key, const std::optional<KnownContact> &contact)
{
    const bool hadFocus = m_tied->isAncestorOf(focusWidget()) || m_search->hasFocus();
    const bool tied = !key.isEmpty();
    const bool changes = tied != m_tied->isVisibleTo(this);
    if (m_link != link) {
        m_search->clear();
        m_none->hide();
        m_pause.stop();
    }
    m_link = link;
    m_contact = contact;
    if (contact)
        m_who->setWords(joined(contact->contact, contact->contact.mobile.forReading(), contact->contact.email.text()));
    else
        m_who->setWords(tr("Tied to a contact that is not known here as added any more."));
    m_show->setVisible(contact.has_value());
    m_search->setVisible(!tied);
    m_tied->setVisible(tied);
    if (changes && hadFocus) // what had the focus is gone
        (tied ? static_cast<QWidget *>(m_untie) : m_search)->setFocus();
}

void ContactTie::look()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return;
    m_reader.ask(FindContacts{words}, this, [this, words](const Result<QList<KnownContact>, StoreProblem> &contacts) {
        if (m_search->text().trimmed() == words)
            offer(contacts.value_or(QList<KnownContact>()));
    });
}

void ContactTie::offer(const QList<KnownContact> &contacts)
{
    m_offers->clear();
    for (const KnownContact &each : contacts) {
        auto *item = new QStandardItem(joined(each.contact, each.contact.mobile.masked(), each.contact.email.masked()));
        item->setData(each.key, contactKeyRole);
        item->setSizeHint({0, std::max(leastTarget, fontMetrics().height() + 10)});
        m_offers->appendRow(item);
    }
    m_none->setVisible(contacts.isEmpty());
    m_search->setAccessibleDescription(contacts.isEmpty() ? m_none->text() : QString());
    if (!contacts.isEmpty() && m_search->hasFocus())
        m_completer->complete();
}

} // namespace payoutdesk
