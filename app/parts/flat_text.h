// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace payoutdesk {

struct Tint;

/// Words to read, not to change: plain text that can be selected, copied, reached by Tab and read by a screen reader,
/// and that is as high as its words need. (A label with an accessible name would hide its words; so would a disabled field.)
class FlatText final : public QTextEdit {
    Q_OBJECT
public:
    /// `name` is the accessible name; the words are the accessible text.
    explicit FlatText(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const { return toPlainText(); }
    void setTint(const Tint &tint);
    /// More lines than this scroll.
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    int m_mostLines = 8;
};

} // namespace payoutdesk
