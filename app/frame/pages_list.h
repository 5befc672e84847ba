// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace payoutdesk {

class Page;

/// The list "Pages": one item a listed page, with its icon and, at the end of the line, its count. The item's accessible
/// name is the page's title alone; the count is its description.
class PagesList final : public QListWidget {
    Q_OBJECT
public:
    explicit PagesList(QWidget *parent = nullptr);

    void addPage(const Page &page);
    void setCount(const QString &key, qint64 count);
    /// Marks the page as the one that shows; a page that is not listed leaves no mark. Emits nothing.
    void showAsCurrent(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// `enters`: chosen by click or Enter, so that the focus goes to the page; by the arrows it stays here.
    void pageChosen(const QString &key, bool enters);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &key) const;
};

} // namespace payoutdesk
