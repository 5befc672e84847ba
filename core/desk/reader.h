// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace payoutdesk {

/// Answers questions from a thread and a connection of its own, so that the window never waits for a disk.
/// The callback runs on the caller's thread, at most once; a newer question of the same type from the same context
/// supersedes an older one, whose callback then never runs; nor does it once the context is gone.
class Reader final : public QObject {
    Q_OBJECT
public:
    explicit Reader(QObject *parent = nullptr);
    ~Reader() override;

    /// The store to read from now on, as StartReport names it.
    void open(const QString &storeFile);

    /// Implemented for every question in domain/questions.h.
    template <typename Question>
    void ask(const Question &question, QObject *context,
             std::function<void(const Result<typename Question::Answer, StoreProblem> &)> answered);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk
