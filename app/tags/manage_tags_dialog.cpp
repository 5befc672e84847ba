// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/manage_tags_dialog.h"

#include "app/parts/flow_layout.h"
#include "app/parts/form_field.h"
#include "app/parts/large_text.h"
#include "app/parts/narrow_scroll_area.h"
#include "app/tags/paste_tags_panel.h"
#include "app/tags/read_text_file.h"
#include "app/tags/tag_label.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole;

QString shown(const Tag &tag) { return displayText(tag.name, Tag::maximumNameLength); }
} // namespace

ManageTagsDialog::ManageTagsDialog(Desk &desk, Reader &reader, ChooseFile chooseFile, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_list(new QListWidget)
    , m_empty(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_name(new QLineEdit)
    , m_id(new QLineEdit)
    , m_color(new QComboBox)
    , m_add(new QPushButton(tr("Add tag")))
    , m_save(new QPushButton(tr("Save changes")))
    , m_remove(new QPushButton(tr("Remove from this list")))
    , m_new(new QPushButton(tr("Another new tag")))
    , m_report(new NoticeLabel(NoticeLabel::Kind::Success))
    , m_undo(new QPushButton(tr("Undo")))
    , m_chooseFile(std::move(chooseFile))
    , m_sides(new QStackedWidget)
    , m_paste(new PasteTagsPanel(desk))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manage tags"));
    m_list->setAccessibleName(tr("Tag list"));
    m_empty->setText(tr("No tags yet. A tag's ID stands in Instantpay's dashboard."));
    m_id->setPlaceholderText(u"645b280e95335f08eb021aa2"_s);
    setPrimary(m_add);
    layOut();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ManageTagsDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, &ManageTagsDialog::add);
    connect(m_save, &QPushButton::clicked, this, &ManageTagsDialog::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, &ManageTagsDialog::removeChosen);
    connect(m_new, &QPushButton::clicked, this, &ManageTagsDialog::startNew);
    connect(m_undo, &QPushButton::clicked, this, &ManageTagsDialog::undoRemoval);
    connect(m_name, &QLineEdit::returnPressed, m_id, qOverload<>(&QWidget::setFocus));
    connect(m_id, &QLineEdit::returnPressed, m_color, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_idField->setError({}); });
    connect(&m_desk, &Desk::tagsChanged, this, &ManageTagsDialog::load);
    connect(&m_desk, &Desk::storeTrouble, this,
            [this](const StoreProblem &problem) { report(Problems::of(problem), NoticeLabel::Kind::Error); });
    startNew();
    load();
}

void ManageTagsDialog::layOut()
{
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_nameField = new FormField(form, tr("Tag &name"), tr("Tag name"), m_name);
    m_idField = new FormField(form, tr("Tag &ID"), tr("Tag ID"), m_id);
    new FormField(form, tr("&Colour"), tr("Colour"), m_color);
    form->setColumnStretch(1, 1);

    auto *formButtons = new FlowLayout; // a box keeps the width of buttons that were hidden since
    for (QPushButton *button : {m_add, m_save, m_remove, m_new}) {
        button->setAutoDefault(false);
        formButtons->addWidget(button);
    }
    auto *news = new QHBoxLayout;
    news->addWidget(m_report, 1);
    news->addWidget(m_undo, 0, Qt::AlignTop);
    m_undo->setAutoDefault(false);
    m_undo->hide();

    auto *many = new QPushButton(tr("Paste many"));
    auto *import = new QPushButton(themedIcon("document-import"_L1), tr("Import tags"));
    auto *manyButtons = new FlowLayout;
    for (QPushButton *button : {many, import}) {
        button->setAutoDefault(false);
        manyButtons->addWidget(button);
    }
    connect(many, &QPushButton::clicked, this, [this] { showMany(true); });
    connect(import, &QPushButton::clicked, this, &ManageTagsDialog::importTags);
    connect(m_paste, &PasteTagsPanel::importWanted, this, &ManageTagsDialog::importTags);
    connect(m_paste, &PasteTagsPanel::closeWanted, this, [this] { showMany(false); });

    auto *one = new QWidget;
    auto *right = new QVBoxLayout(one);
    right->setContentsMargins(0, 0, 0, 0);
    right->addLayout(form);
    right->addLayout(formButtons);
    right->addLayout(news);
    right->addStretch();
    right->addLayout(manyButtons);
    // Words about what is wrong may need more room than there is.
    m_sides->addWidget(new NarrowScrollArea(one));
    m_sides->addWidget(new NarrowScrollArea(m_paste));
    auto *left = new QVBoxLayout;
    left->addWidget(m_empty);
    left->addWidget(m_list, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(m_sides, 1);

    auto *closeButton = new QPushButton(tr("Close"));
    closeButton->setAutoDefault(false);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(16);
    rows->addLayout(columns, 1);
    rows->addWidget(closeButton, 0, Qt::AlignRight);
    m_id->setMinimumWidth(fontMetrics().horizontalAdvance(QString(26, u'0'))); // all of an ID
    // As high as a pasted list with its reasons; with large text there is no room for that.
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 16, fontMetrics().height() * (isLargeText(*this) ? 9 : 17));
}

void ManageTagsDialog::showMany(bool many)
{
    m_sides->setCurrentIndex(many ? 1 : 0);
    if (many)
        m_paste->focusBox();
    else
        m_name->setFocus();
}

void ManageTagsDialog::importTags()
{
    m_chooseFile(this, [this](const QString &path) {
        showMany(true);
        readTextFile(path, this, [this](const Result<QString, TextFileProblem> &file) { m_paste->take(file); });
    });
}

void ManageTagsDialog::load()
{
    m_reader.ask(AllTags{}, this, [this](const Result<QList<Tag>, StoreProblem> &tags) {
        if (tags)
            showTags(*tags);
        else
            tellNotRead(tags.error());
    });
}

void ManageTagsDialog::tellNotRead(const StoreProblem &problem)
{
    m_empty->hide(); // nobody knows whether there are none
    report(Problems::ofReading(problem), NoticeLabel::Kind::Error);
}

void ManageTagsDialog::showTags(const QList<Tag> &tags)
{
    const std::optional<Tag> before = chosen();
    m_tags = tags;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Tag &tag : tags) {
            auto *item = new QListWidgetItem(TagLabel::swatch(tag.color), TagLabel::of(tag, tags), m_list);
            item->setData(idRole, tag.id.text());
            if (before && before->id == tag.id)
                m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(!tags.isEmpty());
    m_empty->setVisible(tags.isEmpty());
    if (before && !chosen())
        startNew();
}

std::optional<Tag> ManageTagsDialog::chosen() const
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    for (const Tag &tag : m_tags) {
        if (!selected.isEmpty() && tag.id.text() == selected.constFirst()->data(idRole).toString())
            return tag;
    }
    return std::nullopt;
}

void ManageTagsDialog::showChosen()
{
    const std::optional<Tag> tag = chosen();
    m_nameField->setError({});
    m_idField->setError({});
    m_name->setText(tag ? shown(*tag) : QString());
    m_id->setText(tag ? tag->id.text() : QString());
    m_id->setReadOnly(tag.has_value());
    m_idField->setNote(tag ? tr("The ID of a tag never changes. For another ID, add another tag.") : QString());
    fillColors(tag ? tag->color : QString());
    m_add->setVisible(!tag);
    for (QPushButton *button : {m_save, m_remove, m_new})
        button->setVisible(tag.has_value());
}

void ManageTagsDialog::startNew()
{
    m_list->clearSelection();
    showChosen();
    m_name->setFocus();
}

void ManageTagsDialog::fillColors(const QString &current)
{
    const std::pair<QString, QString> colors[] = {
        {{}, tr("No colour")},       {u"#d93025"_s, tr("Red")},       {u"#e8710a"_s, tr("Orange")}, {u"#f9ab00"_s, tr("Yellow")},
        {u"#1e8e3e"_s, tr("Green")}, {u"#12a4af"_s, tr("Turquoise")}, {u"#1a73e8"_s, tr("Blue")},   {u"#9334e6"_s, tr("Purple")},
        {u"#e52592"_s, tr("Pink")},  {u"#80868b"_s, tr("Grey")},
    };
    m_color->clear();
    for (const auto &[color, name] : colors)
        m_color->addItem(TagLabel::swatch(color), name, color);
    if (m_color->findData(current) < 0)
        //: %1 is a colour as #rrggbb that has no name here
        m_color->addItem(TagLabel::swatch(current), tr("Own colour %1").arg(current), current);
    m_color->setCurrentIndex(m_color->findData(current));
}

std::optional<Tag> ManageTagsDialog::typed(const std::optional<ObjectId> &fixed)
{
    const auto name = cleanText(m_name->text(), Tag::maximumNameLength);
    const auto id = fixed ? Result<ObjectId, ObjectId::Problem>(*fixed) : ObjectId::parse(m_id->text());
    m_nameField->setError(name ? QString() : Problems::ofName(name.error(), Tag::maximumNameLength));
    m_idField->setError(id ? QString() : Problems::of(id.error()));
    if (!name)
        m_name->setFocus();
    else if (!id)
        m_id->setFocus();
    if (!name || !id)
        return std::nullopt;
    return Tag{*id, *name, m_color->currentData().toString()};
}

void ManageTagsDialog::add()
{
    const std::optional<Tag> tag = typed({});
    if (!tag)
        return;
    for (const Tag &known : std::as_const(m_tags)) {
        if (known.id == tag->id) {
            //: %1 is a tag's name
            m_idField->setError(tr("This ID is in the list already, as %1.").arg(shown(known)));
            m_id->setFocus();
            return;
        }
    }
    m_desk.saveTag(*tag);
    //: %1 is a tag's name
    report(tr("Added: %1.").arg(shown(*tag)));
    startNew();
}

void ManageTagsDialog::saveChosen()
{
    const std::optional<Tag> before = chosen();
    if (!before)
        return;
    if (const std::optional<Tag> tag = typed(before->id)) {
        m_desk.saveTag(*tag);
        //: %1 is a tag's name
        report(tr("Saved: %1.").arg(shown(*tag)));
    }
}

void ManageTagsDialog::removeChosen()
{
    const std::optional<Tag> tag = chosen();
    if (!tag)
        return;
    m_desk.removeTag(tag->id);
    //: %1 is a tag's name
    report(tr("%1 was removed from this list only; Instantpay still has it.").arg(shown(*tag)));
    m_removed = tag;
    m_undo->show();
    startNew();
}

void ManageTagsDialog::undoRemoval()
{
    if (!m_removed)
        return;
    const Tag back = *m_removed;
    m_desk.saveTag(back);
    //: %1 is a tag's name
    report(tr("%1 is back.").arg(shown(back)));
    m_name->setFocus();
}

void ManageTagsDialog::report(const QString &words, NoticeLabel::Kind kind)
{
    m_removed.reset();
    m_undo->hide();
    m_report->setKind(kind);
    m_report->setText(words);
}

} // namespace payoutdesk
