// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace payoutdesk {

/// One line of a form: a label, an input, and under it what is wrong with it, what was changed in it, or what may be meant.
/// The error is the input's accessible description too.
class FormField final : public QObject {
    Q_OBJECT
public:
    /// Adds itself as the next row of `grid`: labels in column 0, inputs in column 1; with large text the label stands above.
    /// `label` may hold a mnemonic; `name`
    /// is the accessible name. `lead` stands in front of the input ("+91").
    FormField(QGridLayout *grid, const QString &label, const QString &name, QWidget *input, const QString &lead = {});

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QWidget *input() const { return m_input; }

    void setVisible(bool visible);       ///< the whole row
    void setError(const QString &words); ///< empty takes it away
    [[nodiscard]] QString error() const { return m_error; }
    void setNote(const QString &words); ///< a quiet remark; empty takes it away
    /// "Did you mean gmail.com?" with the button that does it.
    void offer(const QString &words, const QString &button, std::function<void()> accepted);
    void withdrawOffer();

private:
    void describe();

    QString m_name;
    QString m_error;
    QWidget *m_input;
    QLabel *m_label;
    QWidget *m_column;
    QLabel *m_errorWords;
    QLabel *m_note;
    QWidget *m_offerRow;
    QLabel *m_offerWords;
    QPushButton *m_offerButton;
    std::function<void()> m_accepted;
};

} // namespace payoutdesk
