// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accessibility/rules.h"

#include "tests/app/accessibility/controls.h"
#include "tests/look/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTextEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QList<QAccessible::Role> rolesFor(const QWidget &widget)
{
    if (qobject_cast<const QCheckBox *>(&widget))
        return {QAccessible::CheckBox};
    if (qobject_cast<const QRadioButton *>(&widget))
        return {QAccessible::RadioButton};
    if (qobject_cast<const QAbstractButton *>(&widget))
        return {QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::CheckBox};
    if (qobject_cast<const QComboBox *>(&widget))
        return {QAccessible::ComboBox};
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return {QAccessible::SpinBox};
    if (qobject_cast<const QTableView *>(&widget))
        return {QAccessible::Table};
    if (qobject_cast<const QListView *>(&widget))
        return {QAccessible::List};
    if (qobject_cast<const QLabel *>(&widget))
        return {QAccessible::StaticText}; // words that can be selected with keys
    return {QAccessible::EditableText};
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           (qobject_cast<const QPlainTextEdit *>(widget) && !qobject_cast<const QPlainTextEdit *>(widget)->isReadOnly());
}

void tooSmall(QStringList &findings, const QWidget &widget, const QSize &size, const QString &part = {})
{
    if (size.width() < leastTarget || size.height() < leastTarget)
        findings.append(u"%1%2 is only %3×%4"_s.arg(describe(widget), part).arg(size.width()).arg(size.height()));
}

void smallRows(QStringList &findings, const QAbstractItemView &view)
{
    const QModelIndex first = view.indexAt(QPoint(2, 2));
    if (first.isValid())
        tooSmall(findings, view, view.visualRect(first).size(), u", its first cell,"_s);
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (!table || !table->horizontalHeader()->isVisible())
        return;
    const QHeaderView &header = *table->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            tooSmall(findings, view, QSize(header.sectionSize(column), header.height()), u", heading %1,"_s.arg(column));
    }
}

/// QMenu and QMenuBar lay out their items in the same way and have no common base.
template <typename Menu>
void smallItems(QStringList &findings, const Menu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            tooSmall(findings, menu, menu.actionGeometry(action).size(), u", item "_s + action->text());
    }
}

} // namespace

QStringList Rules::names(const QWidget &front)
{
    static const QRegularExpression mnemonic(u"&[^\\s&]"_s);
    QStringList findings;
    const QList<QWidget *> controls = controlsIn(front);
    for (const QWidget *widget : controls) {
        QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty()) {
            findings.append(describe(*widget) + u" has no name"_s);
            continue;
        }
        if (name.contains(mnemonic))
            findings.append(describe(*widget) + u" has a mnemonic in its name"_s);
        if (!rolesFor(*widget).contains(accessible->role()))
            findings.append(u"%1 has the role %2"_s.arg(describe(*widget)).arg(accessible->role()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && withoutMnemonic(button->text()) != name)
            findings.append(u"%1 shows \"%2\""_s.arg(describe(*widget), button->text()));
    }
    if (front.isWindow() && front.windowTitle().isEmpty() && !qobject_cast<const QMenu *>(&front))
        findings.append(u"the window has no title"_s);
    return findings;
}

QStringList Rules::labels(const QWidget &front)
{
    QStringList findings;
    QHash<const QWidget *, const QLabel *> labelOf;
    const QList<QLabel *> all = front.findChildren<QLabel *>();
    for (const QLabel *label : all) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->buddy())
            labelOf.insert(label->buddy(), label);
        if (!label->accessibleName().isEmpty())
            findings.append(describe(*label) + u" hides its text behind another name"_s);
        else if (!label->buddy() && label->textFormat() != Qt::PlainText)
            findings.append(describe(*label) + u" would take its text for HTML"_s);
    }
    const QList<QWidget *> controls = controlsIn(front);
    for (const QWidget *widget : controls) {
        if (!isField(widget))
            continue;
        const QLabel *label = labelOf.value(widget);
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const QString said = label ? withoutMnemonic(label->text()) : line ? line->placeholderText() : QString();
        // A combo box has the chosen words for its name and ignores any other; there the label's buddy is what counts.
        if (said.isEmpty())
            findings.append(describe(*widget) + u" has no label"_s);
        else if (!qobject_cast<const QComboBox *>(widget) && !said.startsWith(accessibleText(*widget)))
            findings.append(u"%1 has the label \"%2\""_s.arg(describe(*widget), said));
    }
    return findings;
}

QStringList Rules::targets(const QWidget &front)
{
    QStringList findings;
    const QList<QWidget *> controls = controlsIn(front);
    for (const QWidget *widget : controls) {
        if (!qobject_cast<const QLabel *>(widget))
            tooSmall(findings, *widget, widget->size());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            smallRows(findings, *view);
    }
    const QList<QMenuBar *> bars = front.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        if (bar->isVisible())
            smallItems(findings, *bar);
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&front))
        smallItems(findings, *menu);
    return findings;
}

} // namespace payoutdesk
