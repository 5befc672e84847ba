// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/pictures.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto style =
    u"body{font:14px sans-serif;margin:16px;color:#1f2328}table{border-collapse:collapse}"
    "th,td{border:1px solid #d5d9de;padding:6px;vertical-align:top;text-align:left}"
    "thead th{position:sticky;top:0;background:#f3f4f6}tbody th{position:sticky;left:0;background:#f3f4f6}"
    "img{width:256px;height:auto;border:1px solid #d5d9de}td.word{width:256px;color:#5f6770}nav a,nav b{margin-right:12px}"_s;

QString cellOf(const Look &look, const SceneRow &row, State state)
{
    if (const auto *cannot = std::get_if<CannotOccur>(&row[state]))
        return u"<td class=\"word\">Cannot occur. %1</td>"_s.arg(cannot->why.toHtmlEscaped());
    if (const auto *looks = std::get_if<LooksAs>(&row[state]))
        return u"<td class=\"word\">Looks as <a href=\"%1\">%2</a>. %3</td>"_s.arg(
            pathOf(look, row, looks->state), titleOf(looks->state), looks->why.toHtmlEscaped());
    const QString alternative = u"%1: %2"_s.arg(row.title, titleOf(state)).toHtmlEscaped();
    return u"<td><a href=\"%1\"><img src=\"%1\" alt=\"%2\" title=\"%2\" loading=\"lazy\"></a></td>"_s.arg(
        pathOf(look, row, state), alternative);
}

} // namespace

QString Look::key() const { return u"%1-%2-%3"_s.arg(language).arg(percent).arg(dark ? u"dark"_s : u"light"_s); }

QString Look::title() const
{
    return u"%1, %2 %, %3"_s.arg(language == "en"_L1 ? u"English"_s : u"Hindi"_s).arg(percent).arg(dark ? u"dark"_s : u"light"_s);
}

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const auto &language : {u"en"_s, u"hi"_s}) {
        for (const int percent : {100, 200}) {
            for (const bool dark : {false, true})
                looks.append({language, percent, dark});
        }
    }
    return looks;
}

QString pathOf(const Look &look, const SceneRow &row, State state)
{
    return u"%1/%2.%3.png"_s.arg(look.key(), row.key, keyOf(state));
}

QString indexName(const Look &look)
{
    return look.key() == allLooks().constFirst().key() ? u"index.html"_s : u"index-%1.html"_s.arg(look.key());
}

QByteArray indexPage(const Look &look)
{
    QString links, heads, lines;
    const QList<Look> looks = allLooks();
    for (const Look &each : looks)
        links += each.key() == look.key() ? u"<b>%1</b>"_s.arg(each.title())
                                          : u"<a href=\"%1\">%2</a>"_s.arg(indexName(each), each.title());
    for (int state = 0; state < static_cast<int>(State::Count); ++state)
        heads += u"<th>%1</th>"_s.arg(titleOf(static_cast<State>(state)));
    for (const SceneRow &row : sceneTable()) {
        lines += u"<tr><th>%1</th>"_s.arg(row.title.toHtmlEscaped());
        for (int state = 0; state < static_cast<int>(State::Count); ++state)
            lines += cellOf(look, row, static_cast<State>(state));
        lines += u"</tr>\n"_s;
    }
    return QString(
               u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Payout Desk: every page in every state</title>"
               "<style>%1</style><h1>Every page in every state</h1><nav>%2</nav>"
               "<p>1024×640, at 15:27 on 20 November 2026. A picture opens in full size.</p>"
               "<table><thead><tr><th></th>%3</tr></thead><tbody>\n%4</tbody></table></html>\n"_s)
        .arg(style, links, heads, lines)
        .toUtf8();
}

} // namespace payoutdesk
