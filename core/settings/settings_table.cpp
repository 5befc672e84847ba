// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_table.h"

#include "core/domain/match.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>
#include <variant>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
/// What may stand in a value.
struct WholeNumber {
    int least;
    int most;
};
struct OneOf {
    std::array<QLatin1StringView, 4> words;
    std::size_t count = 3; ///< of the words
};
struct YesNo {};
struct Matching {
    QLatin1StringView pattern;
};
struct FreeText {
    int longest;
};

struct Key {
    QLatin1StringView name; ///< "*" stands for a profile's id
    QLatin1StringView fallback;
    std::variant<WholeNumber, OneOf, YesNo, Matching, FreeText> allowed;
};

/// Every key of settings.ini with its default and what it may hold.
constexpr std::array table{
    Key{"profiles/*/name"_L1, ""_L1, FreeText{80}}, // empty: the id serves
    Key{"profiles/*/environment"_L1, "live"_L1, OneOf{{"live"_L1, "sandbox"_L1, "practice"_L1}}},
    Key{"profiles/*/baseUrl"_L1, "https://api.instantpay.in"_L1, FreeText{300}}, // ApiAddress judges it
    Key{"profiles/*/authCode"_L1, "1"_L1, Matching{R"([\x21-\x7e]{1,64})"_L1}},  // goes into a header
    Key{"profiles/*/endpointIp"_L1, ""_L1, Matching{"[0-9A-Fa-f:.]{0,45}"_L1}},  // likewise
    Key{"profiles/*/reads"_L1, "false"_L1, YesNo{}},
    Key{"profiles/*/secretStored"_L1, "false"_L1, YesNo{}},
    Key{"profiles/*/proxy"_L1, "system"_L1, OneOf{{"system"_L1, "none"_L1, "http"_L1, "socks5"_L1}, 4}},
    Key{"profiles/*/proxyHost"_L1, ""_L1, Matching{"[A-Za-z0-9._:-]{0,253}"_L1}},
    Key{"profiles/*/proxyPort"_L1, "0"_L1, WholeNumber{0, 65'535}},
    Key{"profiles/*/proxyUser"_L1, ""_L1, FreeText{100}},

    Key{"sending/holdSeconds"_L1, "5"_L1, WholeNumber{0, 60}},
    Key{"sending/cooldownHours"_L1, "24"_L1, WholeNumber{0, 8760}},
    Key{"sending/maxReminders"_L1, "3"_L1, WholeNumber{1, 100}},
    Key{"sending/perSecond"_L1, "2"_L1, WholeNumber{1, 20}},
    Key{"sending/inFlight"_L1, "4"_L1, WholeNumber{1, 6}}, // a host gets six connections at most
    Key{"sending/deadlineSeconds"_L1, "45"_L1, WholeNumber{1, 300}},

    Key{"window/colorScheme"_L1, "system"_L1, OneOf{{"system"_L1, "light"_L1, "dark"_L1}}},
    Key{"window/language"_L1, ""_L1, OneOf{{""_L1, "en"_L1, "hi"_L1}}}, // empty: the system's
    Key{"window/lastProfile"_L1, ""_L1, Matching{"[a-z0-9-]{0,40}"_L1}},
    Key{"window/lastLiveProfile"_L1, ""_L1, Matching{"[a-z0-9-]{0,40}"_L1}}, // empty: the last send reached nobody
    Key{"window/lastPage"_L1, ""_L1, Matching{"[A-Za-z0-9 -]{0,40}"_L1}},
    Key{"window/showPersonal"_L1, "false"_L1, YesNo{}},
    Key{"window/tables/*"_L1, ""_L1, Matching{"[A-Za-z0-9+/=]{0,20000}"_L1}}, // base64; "*" is "<profile id>/<table>"
};

constexpr std::array yesWords{"true"_L1, "1"_L1, "yes"_L1, "on"_L1};
constexpr std::array noWords{"false"_L1, "0"_L1, "no"_L1, "off"_L1};

template <typename Words>
bool holds(const Words &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](QLatin1StringView known) { return known == word; });
}

/// The table's line for a key as it stands in the file; null for a key of some other program or version.
const Key *lineFor(const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&key](const Key &line) {
        const auto star = line.name.indexOf(u'*');
        return star < 0 ? key == line.name : key.startsWith(line.name.first(star)) && key.endsWith(line.name.sliced(star + 1));
    });
    return found == table.end() ? nullptr : &*found;
}

std::optional<QString> usable(const Key &key, const QString &written)
{
    const QString word = written.toLower();
    const Match judge{
        [&](WholeNumber bounds) -> std::optional<QString> {
            bool number = false;
            const int value = written.toInt(&number);
            return number && value >= bounds.least && value <= bounds.most ? std::optional(QString::number(value)) : std::nullopt;
        },
        [&](const OneOf &choice) {
            return holds(std::span(choice.words).first(choice.count), word) ? std::optional(word) : std::nullopt;
        },
        [&](YesNo) -> std::optional<QString> {
            if (holds(yesWords, word))
                return u"true"_s;
            return holds(noWords, word) ? std::optional(u"false"_s) : std::nullopt;
        },
        [&](Matching shape) {
            const QRegularExpression whole(QRegularExpression::anchoredPattern(shape.pattern));
            return whole.match(written).hasMatch() ? std::optional(written) : std::nullopt;
        },
        [&](FreeText text) {
            const bool shown = std::none_of(written.cbegin(), written.cend(), [](QChar c) { return !c.isPrint(); });
            return shown && written.size() <= text.longest ? std::optional(written) : std::nullopt;
        },
    };
    return std::visit(judge, key.allowed);
}

} // namespace

bool isSettingsKey(const QString &key) { return lineFor(key) != nullptr; }

QString defaultSetting(const QString &key)
{
    const Key *line = lineFor(key);
    return line ? QString(line->fallback) : QString();
}

std::optional<QString> usableSetting(const QString &key, const QString &written)
{
    const Key *line = lineFor(key);
    return line ? usable(*line, written) : std::nullopt;
}

} // namespace payoutdesk
