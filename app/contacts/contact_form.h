// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/store_problem.h"
#include "core/domain/tag.h"

#include <QWidget>

class QLineEdit;

namespace payoutdesk {

class FormField;
class TagPicker;

/// The fields of a contact. A field is checked when it is left after typing, and while typing only to take a shown error
/// away; nothing that was typed is ever changed without saying so.
class ContactForm final : public QWidget {
    Q_OBJECT
public:
    /// One thing to correct, for the summary.
    struct Fault {
        QString field;
        QWidget *widget;
    };

    explicit ContactForm(QWidget *parent = nullptr);
    ~ContactForm() override;

    void setTags(const QList<Tag> &tags);
    /// The tags before stay; without any the form says why there are none.
    void setTagsNotRead(const StoreProblem &problem);
    [[nodiscard]] ContactDraft draft() const;
    void setDraft(const ContactDraft &draft);
    /// Whether anything personal was typed: a company and tags kept from the last contact do not count.
    [[nodiscard]] bool hasTyped() const;

    /// Shows each problem under its field, takes the others away, and names them in the order of the fields.
    QList<Fault> showProblems(const DraftProblems &problems);
    void focusName();
    void focusField(QWidget *field);
    /// While the intent is being written: to be read, not changed.
    void setBusy(bool busy);

Q_SIGNALS:
    void edited();
    void manageTagsWanted();
    void importTagsWanted();

private:
    /// What is wrong with a field in words; empty when it is right.
    using Check = QString (ContactForm::*)() const;
    void watch(QLineEdit *edit, FormField *field, Check check);
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString emailProblem() const;
    [[nodiscard]] QString mobileProblem() const;
    [[nodiscard]] QString companyProblem() const;
    void offerLikelyEmail();
    void tidyMobile();

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_mobile;
    QLineEdit *m_company;
    TagPicker *m_tags;
    FormField *m_nameField;
    FormField *m_emailField;
    FormField *m_mobileField;
    FormField *m_companyField;
    FormField *m_tagsField;
};

} // namespace payoutdesk
