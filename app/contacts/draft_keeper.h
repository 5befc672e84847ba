// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_draft.h"

#include <QObject>
#include <QSet>

#include <optional>

class QTimer;

namespace payoutdesk {

class ContactForm;
class Desk;

/// Writes down what stands in the form: a moment after the typing began, and at once when the focus moves or the desk is
/// about to close. It holds the submission of the form, which its draft keeps over a crash.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    DraftKeeper(Desk &desk, const ContactForm &form, QObject *parent);
    ~DraftKeeper() override;

    [[nodiscard]] const SubmissionId &submission() const { return m_submission; }
    [[nodiscard]] SavedDraft draft() const;
    /// Whether the form is or was this submission since the program started.
    [[nodiscard]] bool hasHeld(const SubmissionId &submission) const { return m_held.contains(submission); }
    /// The form is another contact from now on; a draft that stands in the store stays there.
    void startNew();
    /// The form shows this draft; `inStore`: as the store has it.
    void goOnWith(const SavedDraft &draft, bool inStore);
    /// While a press is being written: the store drops the draft with it, or the press is told to have failed.
    void setPaused(bool paused) { m_paused = paused; }
    /// Writes now; a form in which nothing personal stands any more takes its draft out of the store.
    void write();
    /// The same, if something was typed since.
    void writeIfEdited();

private:
    Desk &m_desk;
    const ContactForm &m_form;
    SubmissionId m_submission = SubmissionId::create();
    QSet<SubmissionId> m_held{m_submission};
    std::optional<ContactDraft> m_inStore; ///< what the store holds for this submission
    QTimer *m_soon;
    bool m_paused = false;
    bool m_deskGone = false; ///< the form may outlive its desk by a moment
};

} // namespace payoutdesk
