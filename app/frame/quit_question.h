// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace payoutdesk {

class HoldWatch;
class Reader;

/// Asked when a person quits, or changes to another profile, while a reminder is held or a reviewed list has not left whole:
/// "A reminder to Asha leaves in 3 s. [Do not send, quit] [Stay]". Closes itself, as Stay, when nothing is left to take back.
/// Deletes itself.
class QuitQuestion final : public QDialog {
    Q_OBJECT
public:
    enum class Leaves { Program, Profile };
    /// `ofList`: how many of a reviewed list have not left.
    QuitQuestion(HoldWatch &holds, int ofList, Reader &reader, QWidget *parent, Leaves leaves = Leaves::Program);

    void setOfList(int waiting);

Q_SIGNALS:
    void takeBackWanted();

private:
    void refresh();
    /// The name of whom the next held reminder goes to.
    void askName(Reader &reader);
    [[nodiscard]] QString aboutHolds() const;

    HoldWatch &m_holds;
    int m_ofList;
    QString m_name;
    QLabel *m_words;
};

} // namespace payoutdesk
