// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/delete_question.h"

#include "app/parts/enter_presses.h"
#include "app/parts/flat_text.h"
#include "app/parts/least_target.h"
#include "app/words/people.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"
#include "core/settings/profile.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNames = 10;
} // namespace

DeleteQuestion::DeleteQuestion(const QString &profileName, Reader &reader, QWidget *parent)
    : QDialog(parent)
    , m_profileName(displayText(profileName, Profile::maximumNameLength))
    , m_reader(reader)
    , m_words(new FlatText(tr("Delete the profile", "accessible name of a text: what is lost")))
    , m_delete(new QPushButton(tr("Delete the profile")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Delete the profile"));
    m_words->setMostLines(24);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *keep = new QPushButton(tr("Keep it"));
    for (QPushButton *button : {m_delete, keep}) {
        button->setMinimumHeight(qMax(leastTarget, button->sizeHint().height()));
        button->setAutoDefault(false);
    }
    m_delete->setProperty(EnterPresses::spaceOnly, true);
    m_delete->setEnabled(false); // until it is known what would be lost
    connect(m_delete, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT deleteWanted();
    });
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(keep);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addWidget(m_words, 1);
    rows->addLayout(buttons);
    keep->setFocus();
    tell();
    askReader();
}

void DeleteQuestion::askReader()
{
    m_reader.ask(CountOperations{}, this, [this](const Result<OperationCounts, StoreProblem> &counts) {
        m_counted = counts.has_value();
        m_counts = counts.value_or(OperationCounts{});
        m_reader.ask(Doubts{}, this, [this](const Result<QList<Operation>, StoreProblem> &doubts) {
            m_doubts = doubts.value_or(QList<Operation>{});
            m_counted = m_counted && doubts.has_value();
            m_delete->setEnabled(true);
            tell();
            askRecipients();
        });
    });
}

void DeleteQuestion::askRecipients()
{
    for (const Operation &doubt : m_doubts.first(qMin<qsizetype>(mostNames, m_doubts.size()))) {
        const auto *link = std::get_if<ObjectId>(&doubt.subject);
        if (!link)
            continue;
        // A context of its own, because a newer question of the same context would supersede this one.
        auto *context = new QObject(this);
        m_reader.ask(LinkDetails{*link}, context, [this, context, link = *link](const auto &answer) {
            context->deleteLater();
            if (answer && answer->row)
                m_recipients.insert(link, answer->row->link.recipient);
            tell();
        });
    }
}

QStringList DeleteQuestion::names() const
{
    QStringList names;
    for (const Operation &doubt : m_doubts.first(qMin<qsizetype>(mostNames, m_doubts.size()))) {
        const auto *link = std::get_if<ObjectId>(&doubt.subject);
        const QString who = People::of(doubt, link ? m_recipients.value(*link) : QString());
        //: %1 is a person; one line of a list
        names.append(link ? tr("• the reminder to %1").arg(who) : tr("• the contact %1").arg(who));
    }
    if (m_doubts.size() > mostNames)
        names.append(tr("• and %n more", nullptr, static_cast<int>(m_doubts.size() - mostNames)));
    return names;
}

void DeleteQuestion::tell()
{
    QStringList parts{
        //: %1 is the profile's name
        tr("Delete the profile \"%1\" from this computer?").arg(m_profileName),
        tr("Lost here: its contacts, its payout links, the log of every press, and the client secret in the password store. "
           "This cannot be taken back."),
        tr("Instantpay keeps everything: contacts stay there, and links stay valid."),
    };
    if (!m_doubts.isEmpty())
        parts.append(tr("%n thing(s) would never be known or resolved here:", "what is not known or still waits for Instantpay",
                        static_cast<int>(m_counts.unknown + m_counts.pending)) +
                     u'\n' + names().join(u'\n'));
    if (m_counts.queued > 0)
        parts.append(tr("%n thing(s) still wait to be sent. They will not be sent.", nullptr, static_cast<int>(m_counts.queued)));
    if (m_delete->isEnabled() && !m_counted)
        parts.append(tr("What is not known yet could not be counted: the data could not be read."));
    m_words->setWords(parts.join(u"\n\n"_s));
}

} // namespace payoutdesk
