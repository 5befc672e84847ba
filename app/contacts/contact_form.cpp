// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_form.h"

#include "app/parts/form_field.h"
#include "app/parts/left_to_right_edit.h"
#include "app/tags/tag_picker.h"
#include "app/words/problems.h"

#include <QGridLayout>
#include <QLineEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// Ten digits as people read them, "74285 85742"; +91 stands before the field.
QString forField(const Mobile &mobile) { return mobile.digits().first(5) + u' ' + mobile.digits().sliced(5); }

QString withoutBlanksAndDashes(QString text) { return text.remove(u' ').remove(u'-'); }

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_email(leftToRightEdit())
    , m_mobile(leftToRightEdit())
    , m_company(new QLineEdit)
    , m_tags(new TagPicker)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_nameField = new FormField(grid, tr("&Name"), tr("Name"), m_name);
    m_emailField = new FormField(grid, tr("&E-mail"), tr("E-mail"), m_email);
    m_mobileField = new FormField(grid, tr("&Mobile"), tr("Mobile"), m_mobile, u"+91"_s);
    m_companyField = new FormField(grid, tr("Com&pany (optional)"), tr("Company"), m_company);
    m_tagsField = new FormField(grid, tr("Tags"), tr("Tags"), m_tags);

    watch(m_name, m_nameField, &ContactForm::nameProblem);
    watch(m_email, m_emailField, &ContactForm::emailProblem);
    watch(m_mobile, m_mobileField, &ContactForm::mobileProblem);
    watch(m_company, m_companyField, &ContactForm::companyProblem);
    connect(m_email, &QLineEdit::editingFinished, this, &ContactForm::offerLikelyEmail);
    connect(m_mobile, &QLineEdit::editingFinished, this, &ContactForm::tidyMobile);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_email->setFocus(Qt::TabFocusReason); });
    connect(m_email, &QLineEdit::returnPressed, this, [this] { m_mobile->setFocus(Qt::TabFocusReason); });
    connect(m_mobile, &QLineEdit::returnPressed, this, [this] { m_company->setFocus(Qt::TabFocusReason); });
    connect(m_company, &QLineEdit::returnPressed, m_tags, &TagPicker::focusFirst);
    connect(m_tags, &TagPicker::chosenChanged, this, [this] {
        if (!m_tags->chosen().isEmpty())
            m_tagsField->setError({});
        Q_EMIT edited();
    });
    connect(m_tags, &TagPicker::manageWanted, this, &ContactForm::manageTagsWanted);
    connect(m_tags, &TagPicker::importWanted, this, &ContactForm::importTagsWanted);
}

ContactForm::~ContactForm()
{
    // A field that dies with the focus says once more that editing is finished; by then this is only a QWidget.
    for (QLineEdit *edit : {m_name, m_email, m_mobile, m_company})
        edit->disconnect(this);
}

void ContactForm::watch(QLineEdit *edit, FormField *field, Check check)
{
    // "Modified" is what a person typed; text put in by the program does not count.
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, check] {
        if (edit->isModified())
            field->setError((this->*check)());
    });
    connect(edit, &QLineEdit::textEdited, this, [this, field, check] {
        if (!field->error().isEmpty() && (this->*check)().isEmpty())
            field->setError({});
        Q_EMIT edited();
    });
}

void ContactForm::setTags(const QList<Tag> &tags) { m_tags->setTags(tags); }

void ContactForm::setTagsNotRead(const StoreProblem &problem)
{
    m_tags->setNotRead(tr("The tags could not be loaded.") + u' ' + Problems::ofReading(problem));
}

ContactDraft ContactForm::draft() const
{
    return {m_name->text(), m_email->text(), m_mobile->text(), m_company->text(), m_tags->chosen()};
}

void ContactForm::setDraft(const ContactDraft &draft)
{
    m_name->setText(draft.name);
    m_email->setText(draft.email);
    m_mobile->setText(draft.mobile);
    m_company->setText(draft.company);
    m_tags->setChosen(draft.tags);
    showProblems({});
    m_mobileField->setNote({});
    m_emailField->withdrawOffer();
}

bool ContactForm::hasTyped() const
{
    const QString typed = m_name->text() + m_email->text() + m_mobile->text();
    return !typed.trimmed().isEmpty();
}

QList<ContactForm::Fault> ContactForm::showProblems(const DraftProblems &problems)
{
    QList<Fault> faults;
    const auto show = [&faults](FormField *field, bool wrong, const QString &words) {
        field->setError(wrong ? words : QString());
        if (wrong)
            faults.append({field->name(), field->input()});
    };
    show(m_nameField, problems.name.has_value(), problems.name ? Problems::ofName(*problems.name) : QString());
    show(m_emailField, problems.email.has_value(), problems.email ? Problems::of(*problems.email) : QString());
    show(m_mobileField, problems.mobile.has_value(), problems.mobile ? Problems::of(*problems.mobile) : QString());
    show(m_companyField, problems.company.has_value(), problems.company ? Problems::ofCompany(*problems.company) : QString());
    show(m_tagsField, problems.noTags, Problems::noTags());
    return faults;
}

void ContactForm::focusName() { m_name->setFocus(); }

void ContactForm::focusField(QWidget *field)
{
    if (field == m_tags)
        m_tags->focusFirst();
    else
        field->setFocus();
}

void ContactForm::setBusy(bool busy)
{
    for (QLineEdit *edit : {m_name, m_email, m_mobile, m_company})
        edit->setReadOnly(busy);
    m_tags->setEnabled(!busy);
}

QString ContactForm::nameProblem() const
{
    const auto name = cleanText(m_name->text(), ContactDraft::maximumNameLength);
    return name ? QString() : Problems::ofName(name.error());
}

QString ContactForm::emailProblem() const
{
    const auto email = Email::parse(m_email->text());
    return email ? QString() : Problems::of(email.error());
}

QString ContactForm::mobileProblem() const
{
    const auto mobile = Mobile::parse(m_mobile->text());
    return mobile ? QString() : Problems::of(mobile.error());
}

QString ContactForm::companyProblem() const
{
    const auto company = cleanText(m_company->text(), ContactDraft::maximumCompanyLength);
    const bool fine = company || company.error() == TextProblem::Empty;
    return fine ? QString() : Problems::ofCompany(company.error());
}

void ContactForm::offerLikelyEmail()
{
    if (!m_email->isModified())
        return;
    m_email->setModified(false);
    const auto email = Email::parse(m_email->text());
    const auto meant = email ? email->likelyMeant() : std::nullopt;
    if (!meant) {
        m_emailField->withdrawOffer();
        return;
    }
    //: %1 is the part of an e-mail address after the @, such as gmail.com
    m_emailField->offer(tr("Did you mean %1?").arg(meant->section(u'@', -1)), tr("Use it"), [this, meant = *meant] {
        m_email->setText(meant);
        Q_EMIT edited();
    });
}

void ContactForm::tidyMobile()
{
    if (!m_mobile->isModified())
        return;
    m_mobile->setModified(false);
    m_mobileField->setNote({});
    const QString typed = m_mobile->text();
    const auto mobile = Mobile::parse(typed);
    if (!mobile)
        return;
    m_mobile->setText(forField(*mobile));
    if (withoutBlanksAndDashes(typed) != mobile->digits())
        //: under the mobile field: %1 is what was typed, %2 the ten digits it was changed to
        m_mobileField->setNote(tr("Changed from %1 to %2.").arg(typed.simplified(), forField(*mobile)));
}

} // namespace payoutdesk
