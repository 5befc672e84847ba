// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace payoutdesk {

class Desk;
class HoldWatch;
class Reader;

/// What happens between a person's wish to quit and the program's end: while something is held it asks first, and what is
/// taken back is waited for. Says quitWanted() once.
class Leaving final : public QObject {
    Q_OBJECT
public:
    /// `desk` and `reader` are null in a window without a profile, where nothing is ever held.
    Leaving(HoldWatch &holds, Desk *desk, Reader *reader, QWidget *window);

    void wish();

Q_SIGNALS:
    void quitWanted();

private:
    void ask();
    void tell();

    HoldWatch &m_holds;
    Desk *m_desk;
    Reader *m_reader;
    QWidget *m_window;
    bool m_takingBack = false;
    bool m_told = false;
};

} // namespace payoutdesk
