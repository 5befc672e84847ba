// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/just_added_row.h"
#include "app/frame/page.h"
#include "core/desk/news.h"
#include "core/domain/operation.h"

#include <QHash>

class QTimer;

namespace payoutdesk {

class ContactForm;
class Desk;
class ErrorSummary;
class JustAddedList;
class Reader;

/// The page "New contact". A form is one submission from its opening until the desk has taken it: however often it is
/// pressed, it is one contact. What was typed leaves the form only when the desk has it on disk, or for the list beside it.
class NewContactPage final : public Page {
    Q_OBJECT
public:
    NewContactPage(Desk &desk, Reader &reader, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] bool isListed() const override { return false; }
    [[nodiscard]] QList<PageAction> pageActions() const override;
    void mainAction() override; ///< Add and next
    void focusFirst() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    enum class After { Next, Done };

    void layOut();
    void makeActions();
    void hearDesk();
    void loadTags();
    void press(After after);
    void send(bool evenIfThere);
    void hearTaken(const SubmissionId &submission, const Operation &operation);
    void hearNotTaken(const SubmissionId &submission, const ContactNotTaken &why);
    void hearTryNotTaken(const SubmissionId &submission, const ContactNotTaken &why);
    void askAboutTwin(const ContactAlreadyThere &there);
    void emptyForm();
    void openDraft(const ContactDraft &draft);
    void tryAgain(const ContactDraft &draft);
    void setBusy(bool busy);
    void manageTags();

    Desk &m_desk;
    Reader &m_reader;
    SubmissionId m_submission = SubmissionId::create();
    bool m_busy = false; ///< pressed, and not answered yet
    QTimer *m_patience;  ///< how long the form waits for the desk before it can be pressed again
    After m_after = After::Next;
    ContactDraft m_pressed;
    QHash<SubmissionId, ContactDraft> m_tries; ///< sent again from the list, not from the form
    ErrorSummary *m_summary;
    ContactForm *m_form;
    JustAddedList *m_added;
    QList<PageAction> m_actions;
};

} // namespace payoutdesk
