// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/paste_panel.h"

#include "app/parts/least_target.h"
#include "app/parts/notice_label.h"
#include "app/words/problems.h"
#include "core/desk/desk.h"
#include "core/domain/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReasons = 5;
constexpr int longestQuote = 40;
constexpr qsizetype linesAtOnce = 2'000;
constexpr int readAtOnceMs = 20; // what the window can stand still without being felt

/// The reasons of the first few lines, numbered as they now stand in the box.
QString reasonsOf(const QList<UnusableLine> &lines)
{
    QStringList reasons;
    for (qsizetype i = 0; i < lines.size() && i < shownReasons; ++i) {
        //: %1 is a line number, %2 the beginning of that line, %3 what is wrong with it
        reasons.append(
            PastePanel::tr("✖ Line %1, \"%2\": %3")
                .arg(QString::number(i + 1), displayText(lines[i].text.trimmed(), longestQuote), Problems::of(lines[i].why)));
    }
    if (lines.size() > shownReasons)
        reasons.append(PastePanel::tr("and %n more line(s)", "after the first reasons", int(lines.size()) - shownReasons));
    return reasons.join(u'\n');
}

} // namespace

PastePanel::PastePanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_box(new QPlainTextEdit)
    , m_result(new QLabel)
    , m_reasons(new NoticeLabel(NoticeLabel::Kind::Error))
    , m_add(new QPushButton(tr("Add to list", "button: puts the pasted payout links into the list")))
{
    auto *label = new QLabel(tr("Link IDs", "label of the box for pasted payout links"));
    label->setBuddy(m_box);
    auto *hint = new QLabel(tr("One link a line: link ID, recipient, amount, expires, note. "
                               "Commas or tabs between them; only the link ID is needed.",
                               "hint above the box for pasted payout links"));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_box->setAccessibleName(label->text());
    m_box->setTabChangesFocus(true);
    m_box->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_box->setPlaceholderText(u"657aa9841b8d3897ff0a84fb, Sample Name, 1500, 31/12/2026"_s);
    m_box->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    for (QLabel *said : {m_result, static_cast<QLabel *>(m_reasons)}) {
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        said->hide();
    }
    auto *close = new QPushButton(tr("Close", "button: hides the box for pasted payout links; what stands in it is kept"));
    m_add->setMinimumHeight(leastTarget);
    close->setMinimumHeight(leastTarget);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(close);
    buttons->addWidget(m_result, 1);
    buttons->addStretch(); // where there is nothing to say yet
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(label);
    column->addWidget(hint);
    column->addWidget(m_box);
    column->addWidget(m_reasons);
    column->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &PastePanel::add);
    connect(close, &QPushButton::clicked, this, &PastePanel::closeWanted);
    connect(&m_desk, &Desk::linksAdded, this, &PastePanel::takeReport);
    connect(&m_desk, &Desk::storeTrouble, this, &PastePanel::takeTrouble);
    connect(&m_desk, &Desk::linksProgress, this, [this](int done, int total) {
        if (m_waiting && !m_reader)
            //: while a long pasted list goes into the list: how many links of how many
            say(tr("Adding… %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)), {});
    });
    m_slice.setInterval(0);
    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &PastePanel::fillBox);
    connect(&m_slice, &QTimer::timeout, this, &PastePanel::readOn);
}

void PastePanel::add()
{
    if (m_waiting)
        return; // a second press of a double click
    if (!m_ready)
        return say(tr("The list is not open yet. Nothing was added."), {});
    m_reader = std::make_unique<PastedLinksReader>(m_box->toPlainText());
    setWaiting(true);
    readOn();
}

void PastePanel::readOn()
{
    if (m_reader->readOn(readAtOnceMs)) {
        //: while a long pasted list is being read
        say(tr("Reading… %1 %").arg(m_reader->percent()), {});
        m_slice.start();
        return;
    }
    m_slice.stop();
    m_pasted = m_reader->take();
    m_reader.reset();
    handOver();
}

void PastePanel::handOver()
{
    if (m_pasted.links.isEmpty()) {
        setWaiting(false);
        if (m_pasted.unusable.isEmpty()) {
            say(tr("Paste at least one link ID."), {});
            m_box->setFocus();
            return;
        }
        tell({}); // nothing for the desk to do
        return;
    }
    m_desk.addLinks(m_pasted.links);
}

void PastePanel::takeReport(const LinkAddition &report)
{
    if (!m_waiting || m_reader || m_fill.isActive())
        return; // somebody else's
    setWaiting(false);
    tell(report);
}

void PastePanel::tell(const LinkAddition &report)
{
    m_box->clear();
    for (const UnusableLine &line : std::as_const(m_pasted.unusable))
        m_bad.append(line.text);

    QStringList parts{tr("%n added", "links", report.added)};
    if (report.broughtBack > 0)
        parts.append(tr("%n brought back", "links that had been removed from the list", report.broughtBack));
    if (const int known = report.alreadyThere + m_pasted.repeated; known > 0)
        parts.append(tr("%n already in the list", "links", known));
    if (!m_bad.isEmpty())
        parts.append(tr("%n not usable", "lines of a pasted list", int(m_bad.size())));
    say(parts.join(u" · "_s), reasonsOf(m_pasted.unusable));
    m_pasted = {};
    m_box->setFocus();
    fillBox();
}

void PastePanel::fillBox()
{
    // A text field takes some microseconds a line: as many at once as are not felt.
    const QStringList piece = m_bad.first(std::min<qsizetype>(m_bad.size(), linesAtOnce));
    m_bad = m_bad.sliced(piece.size());
    if (!piece.isEmpty())
        m_box->appendPlainText(piece.join(u'\n'));
    const bool more = !m_bad.isEmpty();
    setWaiting(more);
    if (more)
        return m_fill.start();
    m_fill.stop();
    m_box->moveCursor(QTextCursor::Start);
}

void PastePanel::takeTrouble(const StoreProblem &problem)
{
    if (!m_waiting || m_reader || m_fill.isActive())
        return;
    setWaiting(false);
    m_pasted = {};
    say(Problems::of(problem), {}); // the box keeps every line
}

void PastePanel::say(const QString &result, const QString &reasons)
{
    m_result->setText(result);
    m_result->setVisible(!result.isEmpty());
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
    m_box->setAccessibleDescription(reasons.isEmpty() ? result : result + u'\n' + reasons);
}

void PastePanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_box->setReadOnly(waiting);
}

void PastePanel::focusBox() { m_box->setFocus(); }

QString PastePanel::text() const { return (QStringList{m_box->toPlainText()} + m_bad).join(u'\n'); }

void PastePanel::setText(const QString &text) { m_box->setPlainText(text); }

} // namespace payoutdesk
