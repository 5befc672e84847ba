// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pasted_tags.h"
#include "core/domain/text_file.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace payoutdesk {

class Desk;
class NoticeLabel;
struct StoreProblem;
struct TagAddition;

/// Takes a list of tags, pasted or from a file: the good lines go to the store, the others stay in the box with their reasons.
class PasteTagsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PasteTagsPanel(Desk &desk, QWidget *parent = nullptr);

    void focusBox();
    /// A file's contents join what stands in the box, and all of it is added.
    void take(const Result<QString, TextFileProblem> &file);

Q_SIGNALS:
    void importWanted();
    void closeWanted();

private:
    void add();
    void takeReport(const TagAddition &report);
    void takeTrouble(const StoreProblem &problem);
    void tell(const TagAddition &report);
    void say(const QString &result, const QString &reasons);
    void setWaiting(bool waiting);

    Desk &m_desk;
    QPlainTextEdit *m_box;
    QLabel *m_result;
    NoticeLabel *m_reasons;
    PastedTags m_pasted; ///< what was handed to the desk, until it answers
    bool m_waiting = false;
};

} // namespace payoutdesk
