// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QObject>

#include <functional>
#include <memory>

namespace payoutdesk {

/// Answers questions from a thread and a connection of its own, so that the window never waits for a disk.
/// The callback runs on the thread of this object, at most once, never inside ask(). A newer question of the same type
/// from the same context supersedes an older one, whose callback then never runs; nor does it once the context is gone.
/// Who wants two answers of one type side by side brings two contexts.
class Reader final : public QObject {
    Q_OBJECT
public:
    template <typename Question>
    using Answered = std::function<void(const Result<typename Question::Answer, StoreProblem> &)>;

    explicit Reader(QObject *parent = nullptr);
    ~Reader() override;

    /// The store to read from now on, as StartReport names it. Questions asked before are answered with a problem.
    void open(const QString &storeFile);
    /// Lets go of the store: before a profile's folder goes, or another is opened.
    void close();

    /// Implemented for every question of domain/questions.h.
    template <typename Question>
    void ask(const Question &question, QObject *context, Answered<Question> answered);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk
