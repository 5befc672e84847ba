// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace payoutdesk {

class TagListModel;

/// The chosen tags as buttons that take them away again: "Vendor ✕", named "Remove tag Vendor".
class ChosenTags final : public QWidget {
    Q_OBJECT
public:
    explicit ChosenTags(TagListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A tag was taken away, and with it the button that had the focus.
    void removed();

private:
    void rebuild();

    TagListModel &m_model;
};

} // namespace payoutdesk
