// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accessibility/exceptions.h"
#include "tests/app/accessibility/rules.h"
#include "tests/app/accessibility/tab_walk.h"
#include "tests/look/scene.h"
#include "tests/look/stage.h"
#include "tests/look/words.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// Every page and dialog in every state, as ./dev screenshots shows them: names, labels, targets, the way of Tab, and the focus.
/// Once more in Hindi and once with large text, where words are others and longer: there a scene of each page and dialog is
/// enough, for the states of one have the same controls.
class AccessibilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QApplication::setCursorFlashTime(0);
        m_usualFont = QApplication::font();
    }
    void cleanup() { QApplication::setFont(m_usualFont); }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (qsizetype row = 0; row < sceneTable().size(); ++row) {
            const SceneRow &line = sceneTable().at(row);
            const auto add = [&](const QString &pass, State state, const QString &language, int percent) {
                QTest::newRow(qPrintable(pass + line.title + u": "_s + titleOf(state)))
                    << static_cast<int>(row) << static_cast<int>(state) << language << percent;
            };
            const QList<State> pictured = picturedStates(line);
            for (const State state : pictured)
                add({}, state, u"en"_s, 100);
            add(u"in Hindi, "_s, fullest(pictured), u"hi"_s, 100);
            add(u"large, "_s, fullest(pictured), u"hi"_s, 200);
        }
    }
    void everyPageAndDialog()
    {
        QFETCH(int, row);
        QFETCH(int, state);
        QFETCH(QString, language);
        QFETCH(int, percent);
        const SceneRow &line = sceneTable().at(row);
        const Words words(language);
        QFont font = m_usualFont;
        font.setPointSizeF(m_usualFont.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
        try {
            Stage stage(language);
            std::get<Scene>(line[static_cast<State>(state)])(stage);
            const auto excepted = [&](const QString &finding) { return isExcepted(words, line.key, finding); };
            QStringList found = findings(stage.front(), excepted);
            if (!m_seenInDark.contains(line.key)) { // the same widgets in other colours: once a page
                m_seenInDark.insert(line.key);
                Q_EMIT stage.window().colorSchemeWanted(ColorSchemeChoice::Dark);
                stage.settle();
                for (const QString &each : focus(stage.front()))
                    found.append(u"dark: "_s + each);
            }
            found.removeIf(excepted);
            QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        } catch (const Broken &broken) {
            QFAIL(broken.what());
        }
    }

private:
    static QList<State> picturedStates(const SceneRow &line)
    {
        QList<State> states;
        for (int number = 0; number < static_cast<int>(State::Count); ++number) {
            if (std::holds_alternative<Scene>(line[static_cast<State>(number)]))
                states.append(static_cast<State>(number));
        }
        return states;
    }

    /// The one with most to see: most pages show an office's day there.
    static State fullest(const QList<State> &pictured)
    {
        for (const State state : {State::TestServer, State::Live}) {
            if (pictured.contains(state))
                return state;
        }
        return pictured.constLast();
    }

    static QStringList findings(QWidget &front, const std::function<bool(const QString &)> &excepted)
    {
        QStringList found = Rules::names(front) + Rules::labels(front) + Rules::targets(front);
        if (qobject_cast<QMenu *>(&front))
            return found; // the arrow keys lead through a menu
        TabWalk walk(front);
        return found + walk.reach() + walk.order(excepted) + walk.visible();
    }

    static QStringList focus(QWidget &front) { return qobject_cast<QMenu *>(&front) ? QStringList{} : TabWalk(front).visible(); }

    QSet<QString> m_seenInDark;
    QFont m_usualFont;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::AccessibilityTest)
#include "accessibility_test.moc"
