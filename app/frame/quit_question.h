// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace payoutdesk {

class HoldWatch;
class Reader;

/// Asked when a person quits, or changes to another profile, while a reminder is held: "A reminder to Asha leaves in 3 s. [Do not
/// send, quit] [Stay]". Closes itself, as Stay, when nothing is held any more. Deletes itself.
class QuitQuestion final : public QDialog {
    Q_OBJECT
public:
    enum class Leaves { Program, Profile };
    QuitQuestion(HoldWatch &holds, Reader &reader, QWidget *parent, Leaves leaves = Leaves::Program);

Q_SIGNALS:
    void takeBackWanted();

private:
    void refresh();

    HoldWatch &m_holds;
    QString m_name;
    QLabel *m_words;
};

} // namespace payoutdesk
