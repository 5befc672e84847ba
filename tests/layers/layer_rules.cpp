// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layer_rules.h"

#include "tests/layers/source_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
/// A room and what its sources may include: our own rooms, and modules of Qt. The first line that fits a path counts.
struct Room {
    QString path; ///< how the path of its files begins
    QStringList ours;
    QStringList modules;
};

QStringList everything() { return {u"core/"_s, u"app/"_s}; }

const QList<Room> &rooms()
{
    static const QList<Room> table{
        {u"core/domain/"_s, {u"core/domain/"_s}, {u"QtCore"_s}},
        // The fault points of the tests: empty in a release. Store, wire and desk have some.
        {u"core/faults/"_s, {u"core/faults/"_s}, {u"QtCore"_s}},
        {u"core/settings/"_s, {u"core/domain/"_s, u"core/settings/"_s}, {u"QtCore"_s}},
        {u"core/log/"_s, {u"core/domain/"_s, u"core/settings/"_s, u"core/log/"_s}, {u"QtCore"_s}},
        {u"core/exchange/"_s, {u"core/domain/"_s, u"core/exchange/"_s}, {u"QtCore"_s}},
        {u"core/store/"_s, {u"core/domain/"_s, u"core/faults/"_s, u"core/log/"_s, u"core/store/"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"core/api/"_s, {u"core/domain/"_s, u"core/faults/"_s, u"core/log/"_s, u"core/api/"_s}, {u"QtCore"_s, u"QtNetwork"_s}},
        {u"core/desktop/"_s, {u"core/domain/"_s, u"core/log/"_s, u"core/desktop/"_s}, {u"QtCore"_s, u"QtDBus"_s}},
        {u"core/secrets/"_s,
         {u"core/domain/"_s, u"core/log/"_s, u"core/desktop/"_s, u"core/secrets/"_s},
         {u"QtCore"_s, u"QtDBus"_s, u"qt6keychain"_s}},
        {u"core/practice/"_s, {u"core/domain/"_s, u"core/log/"_s, u"core/practice/"_s}, {u"QtCore"_s, u"QtNetwork"_s}},
        // The desk uses all rooms of core; of QtNetwork it only hands certificates and addresses through.
        {u"core/desk/"_s, {u"core/"_s}, {u"QtCore"_s, u"QtNetwork"_s}},
        // Wiring builds everything.
        {u"app/main.cpp"_s, everything(), {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s}},
        {u"app/wiring"_s, everything(), {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s}},
        // A local socket lets a second start raise the first.
        {u"app/"_s,
         {u"core/domain/"_s, u"core/desk/"_s, u"core/exchange/"_s, u"core/settings/"_s, u"app/"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtNetwork"_s}},
    };
    return table;
}

/// Words that may stand in some rooms only, or nowhere: a header can come in through another one.
struct Word {
    QRegularExpression shape;
    QStringList rooms;
    QString why;
};

const QList<Word> &words()
{
    static const QList<Word> table{
        {QRegularExpression(uR"(\bQNetwork(Reply|AccessManager)\b)"_s), {u"core/api/"_s}, u"the wire is core/api's alone"_s},
        {QRegularExpression(uR"(\bQSql[A-Z]\w*)"_s), {u"core/store/"_s}, u"SQL is core/store's alone"_s},
        {QRegularExpression(uR"(\bQKeychain\b)"_s), {u"core/secrets/"_s}, u"the keychain is core/secrets' alone"_s},
        {QRegularExpression(uR"(\bQDBus[A-Z]\w*)"_s), {u"core/desktop/"_s, u"core/secrets/"_s}, u"D-Bus is core/desktop's"_s},
        {QRegularExpression(uR"(\bQJson[A-Z]\w*)"_s),
         {u"core/api/"_s, u"core/secrets/"_s, u"core/practice/"_s},
         u"JSON stays where it is read and written"_s},
        {QRegularExpression(uR"(\b(tr|translate)\s*\(|\bQT_TR\w*NOOP)"_s), {u"app/"_s}, u"sentences for people live in app"_s},
        {QRegularExpression(uR"(\bprocessEvents\s*\(|\bQEventLoop\b)"_s), {}, u"no nested event loop"_s},
        {QRegularExpression(uR"(\bsender\s*\(\s*\))"_s), {}, u"a connection knows its sender by itself"_s},
        {QRegularExpression(uR"(\bignoreSslErrors\b|\bsetInsecureFallback\b|\bclearConnectionCache\b)"_s),
         {},
         u"never: see docs/architecture.md"_s},
    };
    return table;
}

bool beginsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(), [&text](const QString &begin) { return text.startsWith(begin); });
}

QString includeProblem(const Room &room, const QString &header, const ModuleOf &moduleOf)
{
    if (header.startsWith("core/"_L1) || header.startsWith("app/"_L1) || header.startsWith("tests/"_L1))
        return beginsWithOneOf(header, room.ours) ? QString() : QString(room.path % " may not include "_L1 % header);
    const QString module = moduleOf(header);
    if (module.isEmpty() || room.modules.contains(module))
        return {};
    return room.path % " may not include "_L1 % header % " of "_L1 % module;
}
} // namespace

QList<Breach> breaches(const QString &path, const QString &source, const ModuleOf &moduleOf)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    const auto room = std::find_if(rooms().cbegin(), rooms().cend(), [&path](const Room &r) { return path.startsWith(r.path); });
    if (room == rooms().cend())
        return {{1, u"this file stands in no room of the house: add the room to tests/layers/layer_rules.cpp"_s}};

    QList<Breach> found;
    int number = 0;
    for (const auto &line : codeOnly(source).split(u'\n')) {
        ++number;
        if (const auto match = include.match(line); match.hasMatch()) {
            if (const QString why = includeProblem(*room, match.captured(1), moduleOf); !why.isEmpty())
                found.append({number, why});
        }
        for (const auto &word : words()) {
            if (const auto match = word.shape.match(line); match.hasMatch() && !beginsWithOneOf(path, word.rooms))
                found.append({number, match.captured().trimmed() % ": "_L1 % word.why});
        }
    }
    return found;
}

} // namespace payoutdesk
