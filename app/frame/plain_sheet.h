// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace payoutdesk {

/// A sheet with a title and words to read, and one button to close it. Deletes itself.
class PlainSheet final : public QDialog {
    Q_OBJECT
public:
    PlainSheet(const QString &title, const QString &words, QWidget *parent);
};

} // namespace payoutdesk
