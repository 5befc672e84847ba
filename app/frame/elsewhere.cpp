// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/elsewhere.h"

#include "app/frame/page.h"

#include <QPointer>

namespace payoutdesk {

void Elsewhere::add(Page &page)
{
    m_pages.append(&page);
    connect(&page, &Page::nothingMatches, this, [this, asking = &page](const QString &words) { ask(*asking, words); });
}

void Elsewhere::ask(Page &asking, const QString &words)
{
    m_round = std::make_unique<QObject>();
    const auto told = std::make_shared<bool>(false);
    for (Page *page : std::as_const(m_pages)) {
        if (page == &asking || !page->canSearch())
            continue;
        page->countMatches(words, m_round.get(), [asking = QPointer<Page>(&asking), page, words, told](qint64 count) {
            if (!asking || count < 1 || std::exchange(*told, true))
                return;
            asking->hearElsewhere({words, page->key(), page->title(), count});
        });
    }
}

} // namespace payoutdesk
