// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accessibility/exceptions.h"
#include "tests/app/accessibility/rules.h"
#include "tests/app/accessibility/tab_walk.h"
#include "tests/look/scene.h"
#include "tests/look/stage.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// Every page and dialog in every state, as ./dev screenshots shows them: names, labels, targets, the way of Tab, and the focus.
class AccessibilityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QApplication::setCursorFlashTime(0);
    }

    void everyPageAndDialog_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("state");
        for (qsizetype row = 0; row < sceneTable().size(); ++row) {
            for (int state = 0; state < static_cast<int>(State::Count); ++state) {
                const SceneRow &line = sceneTable().at(row);
                if (std::holds_alternative<Scene>(line[static_cast<State>(state)]))
                    QTest::newRow(qPrintable(line.title + u": "_s + titleOf(static_cast<State>(state))))
                        << static_cast<int>(row) << state;
            }
        }
    }
    void everyPageAndDialog()
    {
        QFETCH(int, row);
        QFETCH(int, state);
        const SceneRow &line = sceneTable().at(row);
        try {
            Stage stage;
            std::get<Scene>(line[static_cast<State>(state)])(stage);
            const auto excepted = [&line](const QString &finding) { return isExcepted(line.key, finding); };
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
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::AccessibilityTest)
#include "accessibility_test.moc"
