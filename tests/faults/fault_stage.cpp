// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"

#include "app/contacts/just_added_row.h"
#include "app/links/link_list_model.h"
#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 20'000; // a slow machine with others on it
constexpr char mobile[] = "9876500001";

ObjectId linkOf(int nth)
{
    return nth == 0 ? *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)
                    : *ObjectId::parse(u"657aa9841b8d3897ff0a85%1"_s.arg(nth, 2, 10, '0'_L1));
}

QString recipientOf(int nth) { return nth == 0 ? u"Asha, Pune"_s : u"Vendor %1"_s.arg(nth); }

} // namespace

FaultStage::FaultStage(const Fault &fault, Subject subject)
    : m_deadlineSeconds(fault.deadlineSeconds)
    , m_subject(subject)
    , m_links(subject == Subject::List ? fault.listed : 1)
{
    office.holdMs = 30;
    journal = [this](const QByteArray &text) {
        const QList<GatewayArrival> all = office.gateway.arrivals();
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [&text](const GatewayArrival &one) { return one.body.contains(text); }));
    };
    answer({});
}

FaultStage::~FaultStage()
{
    office.wiring.reset(); // before the servers that it talks to
}

void FaultStage::answer(const GatewayBehaviour &behaviour)
{
    office.gateway.setScript([behaviour](const GatewayArrival &) { return behaviour; });
}

void FaultStage::writeSettings()
{
    if (address.isEmpty())
        address = office.gateway.baseUrl();
    office.secretsOf = {{u"office"_s, QUrl(address).host()}};
    office.writeSettings("[profiles/office]\nname=Head office\nenvironment=" + environment + "\nbaseUrl=" + address.toUtf8() +
                         "\nendpointIp=203.0.113.7\n" + profileLines + "[sending]\ndeadlineSeconds=" +
                         QByteArray::number(m_deadlineSeconds) + '\n' + sendingLines + "[window]\nlanguage=en\n");
}

bool FaultStage::start()
{
    writeSettings();
    office.change = [this, before = office.change](Session::Extras &extras) {
        extras.tunnelMs = tunnelMs;
        extras.probeMs = probeMs;
        if (before)
            before(extras);
    };
    return office.start();
}

void FaultStage::end()
{
    const auto ends = [this] { office.wiring.reset(); };
    watch ? watch->leaveOut(ends) : ends();
}

bool FaultStage::restart()
{
    m_startedAgain = true;
    end();
    return office.start();
}

bool FaultStage::makeReady() { return m_subject == Subject::Contact ? fillForm() : chooseLinks(); }

bool FaultStage::chooseLinks()
{
    QList<PayoutLink> links;
    for (int nth = m_links - 1; nth >= 0; --nth) // the list shows the newest first, and goes in its order
        links.append(PayoutLink{.id = linkOf(nth), .recipient = recipientOf(nth), .note = {}});
    office.desk().addLinks(links);
    office.window().showPage(u"payout-links"_s);
    QTableView *table = nullptr;
    const bool shown = waitUntil(
        [&] {
            table = office.find<QTableView>(u"Payout link list"_s);
            return table && table->model()->rowCount() == m_links &&
                   table->model()->index(0, 0).data().toString().contains(u"657aa9"_s);
        },
        startMs);
    if (!shown)
        return false;
    table->setCurrentIndex(table->model()->index(0, 0));
    if (m_subject == Subject::Reminder)
        return true;
    for (int row = 0; row < m_links; ++row) {
        if (!table->model()->setData(table->model()->index(row, LinkListModel::IdColumn), Qt::Checked, Qt::CheckStateRole))
            return false;
    }
    press(); // the review opens
    return waitUntil([&] { return named<QPushButton>(office.window(), u"Send %1 reminders"_s.arg(m_links)) != nullptr; },
                     startMs);
}

bool FaultStage::fillForm()
{
    office.desk().saveTag({*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}});
    office.window().showPage(u"new-contact"_s);
    if (!waitUntil([&] { return office.find<QCheckBox>(u"Vendor"_s) != nullptr; }, startMs))
        return false;
    office.find<QCheckBox>(u"Vendor"_s)->setChecked(true);
    office.find<QLineEdit>(u"Name"_s)->setText(u"Ravi Kulkarni"_s);
    office.find<QLineEdit>(u"E-mail"_s)->setText(u"ravi@example.in"_s);
    office.find<QLineEdit>(u"Mobile"_s)->setText(QString::fromLatin1(mobile));
    return true;
}

void FaultStage::press()
{
    QAbstractButton *button = nullptr;
    if (m_subject == Subject::Contact)
        button = office.find<QAbstractButton>(u"Add and next"_s);
    if (m_subject == Subject::List)
        button = named<QPushButton>(office.window(), u"Send %1 reminders"_s.arg(m_links));
    if (!button)
        button = office.find<QAbstractButton>(u"Send reminder"_s);
    payoutdesk::press(button, Press::Click);
}

bool FaultStage::waitUntil(const std::function<bool()> &reached, int ms)
{
    constexpr int everyMs = 5;
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (reached() || since.elapsed() >= ms)
            loop.quit();
    });
    look.start(everyMs);
    loop.exec();
    return reached();
}

void FaultStage::wait(int ms)
{
    waitUntil([] { return false; }, ms);
}

QString FaultStage::words()
{
    const auto *message = office.wiring && office.wiring->window() ? office.find<QTextEdit>(u"Message"_s) : nullptr;
    QString words = message ? message->toPlainText() : QString();
    return words.isEmpty() ? u"(nothing)"_s : words.replace(office.folderOf(u"office"_s), u"FOLDER"_s);
}

QString FaultStage::nameInForm()
{
    const auto *field = office.find<QLineEdit>(u"Name"_s);
    return field ? field->text() : QString();
}

QStringList FaultStage::addedList() const
{
    QStringList lines;
    const QList<JustAddedRow *> rows = office.window().findChildren<JustAddedRow *>();
    for (const JustAddedRow *row : rows) {
        if (const auto *line = row->isVisible() ? row->findChild<QLabel *>() : nullptr)
            lines.append(line->text());
    }
    return lines;
}

template <typename Question>
std::optional<typename Question::Answer> FaultStage::ask(const Question &question)
{
    std::optional<typename Question::Answer> got;
    bool answered = false;
    QObject context;
    office.wiring->session()->reader().ask(question, &context, [&](const auto &answer) {
        answered = true;
        if (answer)
            got = *answer;
    });
    waitUntil([&] { return answered; }, startMs);
    return got;
}

std::optional<Operation> FaultStage::operation(int nth)
{
    QList<Operation> presses;
    if (m_subject == Subject::Contact) {
        if (const auto found = ask(ContactsAtHand{}))
            presses = found->contacts;
    } else if (const auto found = ask(LinkDetails{linkOf(nth)})) {
        presses = found->reminders;
    }
    return presses.isEmpty() ? std::nullopt : std::optional(presses.constFirst());
}

int FaultStage::arrivals(int nth) const
{
    return journal(m_subject == Subject::Contact ? QByteArray(mobile) : linkOf(nth).text().toLatin1());
}

int FaultStage::mostAlike() const
{
    QHash<QByteArray, int> count;
    int most = 0;
    const QList<GatewayArrival> all = office.gateway.arrivals();
    for (const GatewayArrival &one : all)
        most = std::max(most, ++count[one.body]);
    return most;
}

bool FaultStage::chainHolds()
{
    const auto report = ask(CheckChain{{}, -1});
    return report && report->complete && !report->broken;
}

} // namespace payoutdesk
