// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/work_pages.h"

#include "app/activity/activity_page.h"
#include "app/contacts/contacts_page.h"
#include "app/contacts/new_contact_page.h"
#include "app/frame/live_sends.h"
#include "app/frame/page_keys.h"
#include "app/frame/window_setup.h"
#include "app/links/links_page.h"
#include "app/resolve/resolve_page.h"
#include "app/wiring/practice_words.h"
#include "app/wiring/workplace.h"

namespace payoutdesk {

void addWorkPages(WindowSetup &setup, const Workplace &place, Settings &settings, const Clock &clock)
{
    Session &session = *place.session;
    Desk &desk = session.desk();
    Reader &reader = session.reader();
    const QString &profileId = session.profile().id;
    const SendingSettings sending = settings.sending();
    const ReminderLimits limits{sending.cooldownHours * 3'600'000LL, sending.maxReminders};

    setup.profileId = place.profile.id;
    setup.profileName = session.profile().name;
    setup.desk = &desk;
    setup.reader = &reader;
    setup.surroundings = session.surroundings();
    setup.outcomes = {session.host(), sending.deadlineSeconds};
    if (setup.surroundings == Surroundings::Practice)
        setup.whatToTry = whatToTryInPractice();
    setup.liveSends =
        std::make_shared<LiveSends>(settings, LiveSends::Account{place.profile.id, place.profile.name, setup.surroundings});

    auto newContact = std::make_unique<NewContactPage>(desk, reader, clock);
    auto contacts = std::make_unique<ContactsPage>(desk, reader, clock, settings,
                                                   ContactsPageSetup{profileId, setup.outcomes, askWithDialog()});
    QObject::connect(contacts.get(), &ContactsPage::correctWanted, newContact.get(), &NewContactPage::correct);
    setup.pages.push_back(std::move(newContact)); // no page of the list, and no first page
    if (setup.settings.lastPage.isEmpty())
        setup.settings.lastPage = PageKeys::payoutLinks;
    setup.pages.push_back(std::make_unique<LinksPage>(desk, reader, clock, settings,
                                                      LinksPageSetup{profileId, limits, setup.surroundings, askWithDialog()}));
    setup.pages.push_back(std::move(contacts));
    setup.pages.push_back(std::make_unique<ResolvePage>(desk, reader, clock, limits, setup.outcomes));
    setup.pages.push_back(std::make_unique<ActivityPage>(desk, reader, clock, settings,
                                                         ActivityPageSetup{profileId, setup.outcomes, askWithDialog()}));
}

} // namespace payoutdesk
