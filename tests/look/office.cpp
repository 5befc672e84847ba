// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/office.h"

#include "app/messages/start_panel.h"

#include <QDir>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
const auto vendor = u"645b280e95335f08eb021aa2"_s;

PayoutLink link(const char *id, const QString &recipient, qint64 rupees, int expiresInDays, LinkState state,
                const QString &note = {})
{
    return {.id = *ObjectId::parse(QString::fromLatin1(id)),
            .recipient = recipient,
            .amountPaise = rupees * 100,
            .expiresAtMs = expiresInDays == 0 ? 0 : FixedClock::startUtcMs + expiresInDays * dayMs,
            .note = note,
            .state = state};
}

/// The endings of the last five ids are practice ids: docs/api.md, "Practice".
const QList<PayoutLink> &links()
{
    static const QList<PayoutLink> all{
        link("657d0897c4d74c91cd66f505", {}, 0, 0, LinkState::NotKnown),
        link("657cfa83b5c64b80bc55e404", u"Vendor 44"_s, 22'000, 20, LinkState::Cancelled, u"Wrong amount"_s),
        link("657cec6f2d1e4a7fab44d303", Office::expired, 700, -10, LinkState::Expired),
        link("657cc2339d4f4a6c8e1190aa", u"R. Iyer"_s, 8'400, 30, LinkState::Claimed, u"Refund 2231"_s),
        link("657cde5b8a7c4f6e9b33c202", u"आशा वर्मा"_s, 1'50'000, 5, LinkState::Issued, u"Advance"_s),
        link("657bb1120c6e4d21a90ca001", u"Zoë Fernandes"_s, 1'250, 12, LinkState::Processing),
        link("657bb1120c6e4d21a90ce001", Office::noor, 32'000, 45, LinkState::Issued, u"Invoice 118, second part"_s),
        link("657bb1120c6e4d21a90cf003", Office::ravi, 12'34'567, 45, LinkState::Issued, u"October invoice"_s),
        link("657bb1120c6e4d21a90cf001", u"Dev Patel"_s, 6'000, 45, LinkState::Issued),
        link("657bb1120c6e4d21a90c11c0", Office::meena, 9'999, 45, LinkState::Issued),
        link("657aa9841b8d3897ff0a84fb", Office::asha, 12'500, 60, LinkState::Issued, u"October invoice"_s),
    };
    return all;
}

/// The morning, as it happened.
void work(Stage &stage)
{
    stage.clock().pass(-2 * dayMs);
    stage.desk().saveTag({*ObjectId::parse(vendor), u"Vendor"_s, u"#1f6aa5"_s});
    stage.desk().saveTag({*ObjectId::parse(u"645b281f95335f08eb021aa3"_s), u"Staff"_s, u"#1b6e3c"_s});
    stage.desk().saveTag({*ObjectId::parse(u"645b283095335f08eb021aa4"_s), u"Freelancer"_s, u"#8a5300"_s});
    stage.desk().addLinks(links());
    stage.add(Office::someone(u"Kabir Rao"_s, u"kabir"_s, u"9876500007"_s));
    stage.clock().pass(2 * dayMs - 180 * minuteMs);
    const std::pair<QString, QString> people[] = {{u"Asha Verma"_s, u"asha"_s},
                                                  {u"Ravi Kulkarni"_s, u"break"_s},
                                                  {u"Meena Iyer"_s, u"refuse"_s},
                                                  {u"Zoë Fernandes"_s, u"pending"_s},
                                                  {u"Fatima Sheikh"_s, u"fatima"_s}};
    int number = 1;
    for (const auto &[name, mailbox] : people) {
        stage.add(Office::someone(name, mailbox, u"987650000%1"_s.arg(number++)));
        stage.clock().pass(12 * minuteMs);
    }
    for (const QString &recipient :
         {QString(Office::meena), QString(Office::noor), QString(Office::ravi), u"Dev Patel"_s, u"Zoë Fernandes"_s}) {
        if (recipient != u"Zoë Fernandes"_s) // being claimed: no reminder leaves
            stage.remind(Office::linkOf(recipient));
        stage.clock().pass(12 * minuteMs);
    }
    stage.clock().pass(-stage.clock().passedMs());
}

const QString &keptMorning()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        Stage stage;
        stage.open(Stage::Place::TestServer);
        stage.nameWriter();
        stage.open(Stage::Place::TestServer);
        work(stage);
        stage.closeAndKeep(folder.path());
        return folder.path();
    }();
    return path;
}

} // namespace

void Office::open(Stage &stage, Stage::Place place, Keyring keyring)
{
    nextMorning(stage, place, keyring);
    stage.withdraw(StartPanel::messageKey);
}

void Office::nextMorning(Stage &stage, Stage::Place place, Keyring keyring) { stage.openOn(keptMorning(), place, keyring); }

ObjectId Office::linkOf(const QString &recipient)
{
    for (const PayoutLink &each : links()) {
        if (each.recipient == recipient)
            return each.id;
    }
    throw Broken(u"no link of "_s + recipient);
}

void Office::addExpired(Stage &stage, const QString &id)
{
    stage.desk().addLinks({{.id = *ObjectId::parse(id),
                            .recipient = late,
                            .amountPaise = 4'500'00,
                            .expiresAtMs = FixedClock::startUtcMs - dayMs,
                            .state = LinkState::Issued}});
    stage.settle();
}

ContactDraft Office::someone(const QString &name, const QString &mailbox, const QString &mobile)
{
    return {.name = name,
            .email = mailbox + u"@example.in"_s,
            .mobile = mobile,
            .company = name.startsWith(u'M') ? u"Iyer & Daughters"_s : QString(),
            .tags = {*ObjectId::parse(vendor)}};
}

} // namespace payoutdesk
