// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <variant>

namespace payoutdesk {

class Stage;

/// The states that every page and dialog is looked at in: the columns of the table of pictures.
enum class State {
    FirstRun,
    Empty,
    NothingMatches,
    CouldNotLoad,
    Offline,
    Locked,
    NoKeyring,
    Refused,
    NotKnown,
    Expired,
    Practice,
    TestServer,
    Live,
    Count,
};

/// "Nothing matches"
[[nodiscard]] QString titleOf(State state);
/// "nothing-matches", in names of files
[[nodiscard]] QString keyOf(State state);

/// Brings the real page on a real store into one state, ready for its picture. Throws Broken.
using Scene = std::function<void(Stage &)>;

/// Why a page or dialog is never seen in a state.
struct CannotOccur {
    QString why;
};

/// It does occur, and looks like a picture that is there already: whoever looked at that one has seen this one.
struct LooksAs {
    State state; ///< of the same page or dialog; it has a picture
    QString why; ///< nothing is seen to differ
};

/// Nothing is a cell that nobody has thought of yet: a test finds it.
using Cell = std::variant<std::monostate, Scene, CannotOccur, LooksAs>;

/// One page or dialog: a line of the table.
struct SceneRow {
    SceneRow(const QString &itsKey, const QString &itsTitle, const QStringList &itCovers)
        : key(itsKey)
        , title(itsTitle)
        , covers(itCovers)
    {
    }

    QString key;        ///< "payout-links", in names of files
    QString title;      ///< "Payout links"
    QStringList covers; ///< the classes of app/ that it shows: subclasses of Page and QDialog

    [[nodiscard]] Cell &operator[](State state) { return m_cells.at(static_cast<size_t>(state)); }
    [[nodiscard]] const Cell &operator[](State state) const { return m_cells.at(static_cast<size_t>(state)); }
    /// The same reason for several states.
    void cannotOccur(std::initializer_list<State> states, const QString &why);
    void looksAs(State pictured, std::initializer_list<State> states, const QString &why);

private:
    std::array<Cell, static_cast<size_t>(State::Count)> m_cells;
};

/// Every page and dialog.
[[nodiscard]] const QList<SceneRow> &sceneTable();

} // namespace payoutdesk
