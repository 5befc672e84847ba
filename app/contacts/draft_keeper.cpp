// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/draft_keeper.h"

#include "app/contacts/contact_form.h"
#include "core/desk/desk.h"

#include <QApplication>
#include <QTimer>

namespace payoutdesk {

namespace {
constexpr int soonMs = 400; ///< so much typing a crash may take at most
}

DraftKeeper::DraftKeeper(Desk &desk, const ContactForm &form, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(form)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connect(m_soon, &QTimer::timeout, this, &DraftKeeper::write);
    // Whoever types without a pause is written down all the same: the timer is not started anew.
    connect(&form, &ContactForm::edited, m_soon, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    connect(qApp, &QApplication::focusChanged, this, &DraftKeeper::writeIfEdited);
    connect(&desk, &Desk::aboutToClose, this, &DraftKeeper::write);
    connect(&desk, &QObject::destroyed, this, [this] { m_deskGone = true; });
}

DraftKeeper::~DraftKeeper()
{
    // A field that dies with the focus says so once more.
    disconnect(qApp, nullptr, this, nullptr);
}

SavedDraft DraftKeeper::draft() const { return {m_submission, m_form.draft()}; }

void DraftKeeper::startNew()
{
    m_submission = SubmissionId::create();
    m_held.insert(m_submission);
    m_inStore.reset();
    m_soon->stop();
}

void DraftKeeper::goOnWith(const SavedDraft &draft, bool inStore)
{
    m_submission = draft.submission;
    m_held.insert(m_submission);
    m_inStore = inStore ? std::optional(draft.fields) : std::nullopt;
    m_soon->stop();
}

void DraftKeeper::write()
{
    m_soon->stop();
    if (m_deskGone || m_paused)
        return;
    const ContactDraft typed = m_form.draft();
    if (!m_form.hasTyped()) {
        if (m_inStore)
            m_desk.discardDraft(m_submission);
        m_inStore.reset();
    } else if (m_inStore != typed) {
        m_desk.saveDraft({m_submission, typed});
        m_inStore = typed;
    }
}

void DraftKeeper::writeIfEdited()
{
    if (m_soon->isActive())
        write();
}

} // namespace payoutdesk
