// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/paste_tags_panel.h"

#include "app/parts/flow_layout.h"
#include "app/parts/large_text.h"
#include "app/parts/notice_label.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/domain/plain_text.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReasons = 5;
constexpr int longestQuote = 40;

/// The reasons of the first few lines, numbered as they now stand in the box.
QString reasonsOf(const QList<UnusableTag> &lines)
{
    QStringList reasons;
    for (qsizetype i = 0; i < lines.size() && i < shownReasons; ++i) {
        //: %1 is a line number, %2 the beginning of that line, %3 what is wrong with it
        reasons.append(
            PasteTagsPanel::tr("✖ Line %1, \"%2\": %3")
                .arg(QString::number(i + 1), displayText(lines[i].text.trimmed(), longestQuote), Problems::of(lines[i].why)));
    }
    if (lines.size() > shownReasons)
        reasons.append(PasteTagsPanel::tr("and %n more line(s)", "after the first reasons", int(lines.size()) - shownReasons));
    return reasons.join(u'\n');
}

} // namespace

PasteTagsPanel::PasteTagsPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_box(new QPlainTextEdit)
    , m_result(new NoticeLabel(NoticeLabel::Kind::Plain))
    , m_reasons(new NoticeLabel(NoticeLabel::Kind::Error))
{
    auto *label = new QLabel(tr("Tag lines", "label of the box for pasted tags"));
    label->setBuddy(m_box);
    auto *hint = new NoticeLabel(NoticeLabel::Kind::Note);
    hint->setText(tr("One tag a line: name, ID. Commas or tabs between them; a colour such as #e8710a may follow."));
    m_box->setAccessibleName(label->text());
    m_box->setTabChangesFocus(true);
    m_box->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_box->setPlaceholderText(u"Vendor, 645b280e95335f08eb021aa2"_s);
    m_box->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_box->setMinimumWidth(fontMetrics().averageCharWidth() * (isLargeText(*this) ? 30 : 42));
    for (QLabel *words : {static_cast<QLabel *>(hint), static_cast<QLabel *>(m_result), static_cast<QLabel *>(m_reasons)}) {
        QSizePolicy wraps = words->sizePolicy(); // with the height that its width asks for
        wraps.setHorizontalPolicy(QSizePolicy::Ignored);
        words->setSizePolicy(wraps);
    }
    m_result->hide();
    m_reasons->hide();
    auto *add = new QPushButton(tr("Add tags"));
    setPrimary(add);
    auto *import = new QPushButton(themedIcon("document-import"_L1), tr("Import tags"));
    auto *close = new QPushButton(tr("One tag at a time", "button: back from the box for many tags to the form for one"));

    auto *buttons = new FlowLayout;
    for (QPushButton *button : {add, import, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(hint);
    column->addWidget(m_box);
    column->addWidget(m_result);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
    column->addStretch();

    connect(add, &QPushButton::clicked, this, &PasteTagsPanel::add);
    connect(import, &QPushButton::clicked, this, &PasteTagsPanel::importWanted);
    connect(close, &QPushButton::clicked, this, &PasteTagsPanel::closeWanted);
    connect(&m_desk, &Desk::tagsAdded, this, &PasteTagsPanel::takeReport);
    connect(&m_desk, &Desk::storeTrouble, this, &PasteTagsPanel::takeTrouble);
}

void PasteTagsPanel::take(const Result<QString, TextFileProblem> &file)
{
    if (m_waiting)
        return;
    if (!file)
        return say(Problems::of(file.error()), {});
    const QString before = m_box->toPlainText();
    m_box->setPlainText(before.trimmed().isEmpty() ? *file : before + u'\n' + *file);
    add();
}

void PasteTagsPanel::add()
{
    if (m_waiting)
        return; // a second press of a double click
    m_pasted = readPastedTags(m_box->toPlainText());
    if (m_pasted.tags.isEmpty()) {
        if (m_pasted.unusable.isEmpty())
            say(tr("Paste at least one tag: its name and its ID."), {});
        else
            tell({}); // nothing for the desk to do
        return;
    }
    setWaiting(true);
    m_desk.addTags(m_pasted.tags);
}

void PasteTagsPanel::takeReport(const TagAddition &report)
{
    if (!m_waiting)
        return; // somebody else's
    setWaiting(false);
    tell(report);
}

void PasteTagsPanel::tell(const TagAddition &report)
{
    QStringList lines;
    for (const UnusableTag &line : std::as_const(m_pasted.unusable))
        lines.append(line.text);
    m_box->setPlainText(lines.join(u'\n'));

    QStringList parts{tr("%n added", "tags", report.added)};
    if (report.broughtBack > 0)
        parts.append(tr("%n brought back", "tags that had been removed from the list", report.broughtBack));
    if (const int known = report.alreadyThere + m_pasted.repeated; known > 0)
        parts.append(tr("%n already there", "tags", known));
    if (!lines.isEmpty())
        parts.append(tr("%n not usable", "lines of a pasted list", int(lines.size())));
    say(parts.join(u" · "_s), reasonsOf(m_pasted.unusable));
    m_pasted = {};
    m_box->setFocus();
}

void PasteTagsPanel::takeTrouble(const StoreProblem &problem)
{
    if (!m_waiting)
        return;
    setWaiting(false);
    m_pasted = {};
    say(Problems::of(problem), {}); // the box keeps every line
}

void PasteTagsPanel::say(const QString &result, const QString &reasons)
{
    m_result->setText(result);
    m_result->setVisible(!result.isEmpty());
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    m_box->setAccessibleDescription(reasons.isEmpty() ? result : result + u'\n' + reasons);
}

void PasteTagsPanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_box->setReadOnly(waiting);
}

void PasteTagsPanel::focusBox() { m_box->setFocus(); }

} // namespace payoutdesk
