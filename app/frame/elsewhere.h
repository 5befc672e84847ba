// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <memory>

namespace payoutdesk {

class Page;

/// Asks the other pages when one of them found nothing for the words in Search, and tells it which has some: somebody who
/// looks for a person does not know on which page that person stands.
class Elsewhere final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Page &page);

private:
    void ask(Page &asking, const QString &words);

    QList<Page *> m_pages;            ///< in the order of the list "Pages"
    std::unique_ptr<QObject> m_round; ///< context of the questions on their way: a newer search drops them
};

} // namespace payoutdesk
