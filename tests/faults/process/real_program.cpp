// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/process/real_program.h"

#include "core/faults/fault_plan.h"
#include "core/secrets/secret_item.h"
#include "tests/support/tls.h"

#include <QFileInfo>

#include <algorithm>
#include <csignal>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longMs = 30'000;
constexpr int watchMs = 1'000;

/// What the hand says to "loop".
std::optional<LoopSeen> loopOf(const std::optional<QByteArray> &answer)
{
    const QList<QByteArray> numbers = answer.value_or(QByteArray()).split(' ');
    return numbers.size() == 2 ? std::optional(LoopSeen{numbers[0].toInt(), numbers[1].toInt()}) : std::nullopt;
}
} // namespace

RealProgram::RealProgram(FaultStage &stage, const QByteArray &plan, const QStringList &environment)
    : m_stage(stage)
{
    if (!m_authority.open() || m_authority.write(testAuthority().toPem()) < 1 || !m_authority.flush())
        qFatal("no room for a certificate");
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    variables.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(HAND_PLUGINS));
    variables.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"hand"_s);
    variables.insert(u"PAYOUTDESK_TEST_AUTHORITY"_s, m_authority.fileName());
    variables.remove(QString::fromLatin1(faults::planVariable));
    if (!plan.isEmpty())
        variables.insert(QString::fromLatin1(faults::planVariable), QString::fromLatin1(plan));
    for (const QString &pair : environment)
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString data = QFileInfo(stage.office.settingsFile()).absolutePath();
    m_process.start(QStringLiteral(PROGRAM), {u"--data-dir"_s, data, u"--profile"_s, u"office"_s});
    if (!m_process.waitForStarted())
        qFatal("payout-desk did not start");
}

RealProgram::~RealProgram()
{
    if (!runs())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void RealProgram::tell(const QByteArray &command) { m_process.write(command + '\n'); }

std::optional<QByteArray> RealProgram::ask(const QByteArray &command)
{
    tell(command);
    if (!m_stage.waitUntil([this] { return m_process.canReadLine() || !runs(); }, longMs))
        qFatal("no answer to: %s", command.constData());
    return m_process.canReadLine() ? std::optional(m_process.readLine().trimmed()) : std::nullopt;
}

void RealProgram::press()
{
    m_isWatched = ask("loop").has_value(); // what was before is its start
    if (ask(m_stage.subject() == FaultStage::Subject::Contact ? "press contact" : "press reminder"))
        ++m_stage.pressedElsewhere;
}

bool RealProgram::watchLoop()
{
    if (!m_isWatched && !ask("loop"))
        return false;
    m_isWatched = true;
    m_stage.wait(watchMs);
    const auto seen = loopOf(ask("loop"));
    if (!seen)
        return false;
    const LoopSeen before = m_stage.seenElsewhere.value_or(*seen);
    m_stage.seenElsewhere = {std::min(before.turns, seen->turns), std::max(before.worstGapMs, seen->worstGapMs)};
    return true;
}

void RealProgram::signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }

bool RealProgram::waitForEnd()
{
    return m_stage.waitUntil([this] { return !runs(); }, longMs);
}

void prepareProfile(FaultStage &stage)
{
    stage.sendingLines = "perSecond=20\nholdSeconds=1\n";
    if (!stage.start())
        qFatal("the program did not start");
    Desk &desk = stage.office.desk();
    bool links = false;
    bool tags = false;
    QObject::connect(&desk, &Desk::linksAdded, &desk, [&links] { links = true; });
    QObject::connect(&desk, &Desk::tagsChanged, &desk, [&tags] { tags = true; });
    desk.addLinks({PayoutLink{.id = *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s), .recipient = u"Asha, Pune"_s, .note = {}}});
    desk.saveTag({*ObjectId::parse(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, {}});
    stage.office.window().showPage(u"payout-links"_s);
    if (!stage.waitUntil([&] { return links && tags; }, longMs))
        qFatal("link and tag were not written");
    stage.office.wiring.reset();

    QProcess store; // as docs/architecture.md says
    store.start(u"secret-tool"_s, {u"store"_s, u"--label=Payout Desk"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"server"_s,
                                   u"payout-desk"_s, u"user"_s, u"office@127.0.0.1"_s, u"type"_s, u"plaintext"_s});
    const auto &gateway = stage.office.gateway;
    store.write(secretItemText({gateway.clientId(), Secret(gateway.clientSecret()), {}}).toUtf8());
    store.closeWriteChannel();
    if (!store.waitForFinished() || store.exitCode() != 0)
        qFatal("the secret could not be put into the keychain");
}

} // namespace payoutdesk
