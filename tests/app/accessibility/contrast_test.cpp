// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/theme/tokens.h"

#include <QTest>

#include <cmath>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double words = 4.5; ///< WCAG 2.2, 1.4.3
constexpr double marks = 3.0; ///< 1.4.11: outlines, icons, the focus

/// WCAG 2.2, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    QString what;
    QColor front;
    QColor ground;
    double least;
};

/// Every colour of the program on every ground that it stands on.
QList<Pair> pairsOf(const Tokens &t)
{
    QList<Pair> pairs;
    const std::pair<QString, QColor> grounds[] = {
        {u"window"_s, t.window}, {u"base"_s, t.base}, {u"every other row"_s, t.alternateBase}};
    const std::pair<QString, QColor> texts[] = {
        {u"text"_s, t.text},       {u"placeholder"_s, t.placeholder}, {u"link"_s, t.link}, {u"error"_s, t.error},
        {u"success"_s, t.success}, {u"warning"_s, t.warning},         {u"info"_s, t.info}};
    for (const auto &[where, ground] : grounds) {
        for (const auto &[what, color] : texts)
            pairs.append({what + u" on "_s + where, color, ground, words});
        pairs.append({u"outline on "_s + where, t.border, ground, marks});
        pairs.append({u"focus on "_s + where, t.focus, ground, marks});
    }
    pairs.append({u"words of a button"_s, t.text, t.button, words});
    pairs.append({u"words of a pressed button"_s, t.text, t.button.darker(118), words});
    pairs.append({u"words of a button under the mouse"_s, t.text,
                  t.button.lightness() > 128 ? t.button.darker(105) : t.button.lighter(115), words});
    pairs.append({u"focus on a button"_s, t.focus, t.button, marks});
    pairs.append({u"words of a selected row"_s, t.highlightedText, t.highlight, words});
    pairs.append({u"words of the main button, pressed"_s, t.highlightedText, t.highlight.darker(118), words});
    pairs.append({u"words of the main button under the mouse"_s, t.highlightedText, t.highlight.darker(108), words});
    pairs.append({u"a tick in its box"_s, t.highlightedText, t.highlight, marks});
    const std::pair<QString, Tint> tints[] = {
        {u"error"_s, t.errorTint}, {u"success"_s, t.successTint}, {u"warning"_s, t.warningTint},    {u"info"_s, t.infoTint},
        {u"live"_s, t.live},       {u"sandbox"_s, t.sandbox},     {u"test server"_s, t.testServer}, {u"practice"_s, t.practice}};
    for (const auto &[what, tint] : tints) {
        pairs.append({u"words on the ground of "_s + what, tint.text, tint.surface, words});
        pairs.append({u"mark on the ground of "_s + what, tint.mark, tint.surface, marks});
    }
    // Where buttons stand on a coloured ground.
    for (const auto &[what, tint] :
         {std::pair(u"error"_s, t.errorTint), std::pair(u"success"_s, t.successTint), std::pair(u"warning"_s, t.warningTint),
          std::pair(u"info"_s, t.infoTint), std::pair(u"practice"_s, t.practice)}) {
        pairs.append({u"outline of a button on the ground of "_s + what, t.border, tint.surface, marks});
        pairs.append({u"focus on the ground of "_s + what, t.focus, tint.surface, marks});
    }
    return pairs;
}

} // namespace

class ContrastTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto &[name, tokens] : {std::pair(u"light: "_s, &lightTokens()), std::pair(u"dark: "_s, &darkTokens())}) {
            const QList<Pair> pairs = pairsOf(*tokens);
            for (const Pair &pair : pairs)
                QTest::newRow(qPrintable(name + pair.what)) << pair.front << pair.ground << pair.least;
        }
    }
    void everyPairCanBeRead()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(front, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3"_s.arg(front.name(), ground.name()).arg(found, 0, 'f', 2)));
    }

    void theMeasureIsTheStandards()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448); // the known grey that just fails
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ContrastTest)
#include "contrast_test.moc"
