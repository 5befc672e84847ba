// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace payoutdesk {

/// A plain line of words in the colour of its kind, which follows light and dark. Colour must not say it alone: the words
/// of an error begin with a mark.
class NoticeLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Kind { Plain, Note, Success, Warning, Error };

    explicit NoticeLabel(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColor();

    Kind m_kind;
};

} // namespace payoutdesk
