// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/notice_label.h"
#include "app/tags/choose_file.h"
#include "core/domain/store_problem.h"
#include "core/domain/tag.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace payoutdesk {

class Desk;
class FormField;
class PasteTagsPanel;
class Reader;

/// The office's list of tags: name, ID and colour; add one or many, rename, remove. Instantpay is not asked and not told.
class ManageTagsDialog final : public QDialog {
    Q_OBJECT
public:
    ManageTagsDialog(Desk &desk, Reader &reader, ChooseFile chooseFile, QWidget *parent);

    /// Asks for a file with tags and adds them.
    void importTags();

private:
    void layOut();
    void showMany(bool many);
    void load();
    void tellNotRead(const StoreProblem &problem);
    void showTags(const QList<Tag> &tags);
    void showChosen();
    void startNew();
    void add();
    void saveChosen();
    void removeChosen();
    void undoRemoval();
    /// The tag as typed; marks what is wrong and focuses it. `id` is given where it is fixed.
    [[nodiscard]] std::optional<Tag> typed(const std::optional<ObjectId> &id);
    [[nodiscard]] std::optional<Tag> chosen() const;
    void fillColors(const QString &current);
    void report(const QString &words, NoticeLabel::Kind kind = NoticeLabel::Kind::Success);

    Desk &m_desk;
    Reader &m_reader;
    QList<Tag> m_tags;
    std::optional<Tag> m_removed;
    QListWidget *m_list;
    QLabel *m_empty;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QComboBox *m_color;
    FormField *m_nameField = nullptr;
    FormField *m_idField = nullptr;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_new;
    NoticeLabel *m_report;
    QPushButton *m_undo;
    const ChooseFile m_chooseFile;
    QStackedWidget *m_sides; ///< the form for one tag, the box for many
    PasteTagsPanel *m_paste;
};

} // namespace payoutdesk
