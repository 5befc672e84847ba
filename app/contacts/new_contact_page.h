// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/just_added_row.h"
#include "app/frame/page.h"
#include "app/tags/choose_file.h"
#include "core/desk/news.h"
#include "core/domain/operation.h"
#include "core/domain/questions.h"

class QTimer;

namespace payoutdesk {

class Clock;
class ContactForm;
class Desk;
class DraftKeeper;
class ErrorSummary;
class JustAddedList;
class Reader;

/// The page "New contact". A form is one submission from its opening until the desk has taken it: however often it is
/// pressed, it is one contact. What was typed leaves the form only when the desk has it on disk, or for the list beside it.
/// A draft is written down a moment after the typing, under the submission of its form: after a crash it is there again, and
/// pressing it is the same press.
class NewContactPage final : public Page {
    Q_OBJECT
public:
    NewContactPage(Desk &desk, Reader &reader, const Clock &clock, ChooseFile chooseFile = chooseTextFile,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QLatin1StringView iconName() const override;
    [[nodiscard]] bool isListed() const override { return false; }
    [[nodiscard]] QList<PageAction> pageActions() const override;
    void mainAction() override; ///< Add and next
    void focusFirst() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Opens the values of a contact that was not added, to be mended; what was being typed is put aside as a draft.
    void correct(const Operation &operation);

protected:
    void hideEvent(QHideEvent *event) override;

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
    void hearNotAddedAgain(const OperationId &before, const ContactNotTaken &why);
    void askAboutTwin(const ContactAlreadyThere &there);
    void emptyForm();
    /// The form goes on with this one; what stood in it is put aside.
    void openDraft(const SavedDraft &draft);
    void putAside();
    void discardForm();
    void hearDiscarded(const JustAddedRow::Entry &entry);
    void offerUndo(const QString &words, const std::function<void()> &undo);
    void loadLeft();
    void takeLeft(const WorkAtHand &left);
    void setBusy(bool busy);
    void manageTags();
    void importTags();

    Desk &m_desk;
    Reader &m_reader;
    const Clock &m_clock;
    bool m_busy = false; ///< pressed, and not answered yet
    const ChooseFile m_chooseFile;
    bool m_leftLoaded = false; ///< what the last run left is in the list
    QTimer *m_patience;        ///< how long the form waits for the desk before it can be pressed again
    After m_after = After::Next;
    ContactDraft m_pressed;
    ErrorSummary *m_summary;
    ContactForm *m_form;
    DraftKeeper *m_drafts;
    JustAddedList *m_added;
    QList<PageAction> m_actions;
};

} // namespace payoutdesk
