// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace payoutdesk {

/// A page's content that may be higher than the window: it scrolls up and down only, is never narrower than it can be
/// read, and brings the field that gets the focus into sight.
class NarrowScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    explicit NarrowScrollArea(QWidget *content, QWidget *parent = nullptr);
    ~NarrowScrollArea() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringFocusIntoSight();
};

} // namespace payoutdesk
