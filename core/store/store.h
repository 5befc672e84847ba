// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"
#include "core/store/contact_book.h"
#include "core/store/draft_list.h"
#include "core/store/event_log.h"
#include "core/store/link_list.h"
#include "core/store/operation_log.h"
#include "core/store/tag_list.h"
#include "core/store/writer.h"

#include <functional>
#include <memory>

namespace payoutdesk {

/// The one SQL store of a profile, with the profile's lock, for as long as it lives. Written from the desk thread only.
/// WAL and synchronous=FULL: a commit that returned is on the disk.
class Store final {
public:
    /// Makes folder (0700) and file (0600) when missing, takes the lock, checks the place, migrates.
    /// It does not recover: call operations().recover() first thing.
    [[nodiscard]] static Result<std::unique_ptr<Store>, StoreProblem> open(const QString &profileFolder, Writer writer,
                                                                           const Clock &clock);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Closes the store and removes the profile's folder with all that is in it; the lock is let go of last.
    [[nodiscard]] static Result<void, StoreProblem> erase(std::unique_ptr<Store> store);

    [[nodiscard]] QString file() const;
    /// No tag, link or operation was ever written here: the moment for samples.
    [[nodiscard]] Result<bool, StoreProblem> isEmpty() const;
    /// Makes one commit of several calls: each is still whole or not done at all, and none is on the disk before this
    /// returns a value. What `work` fails with undoes all of them.
    [[nodiscard]] Result<void, StoreProblem> together(const std::function<Result<void, StoreProblem>()> &work);

    [[nodiscard]] OperationLog &operations();
    [[nodiscard]] LinkList &links();
    [[nodiscard]] TagList &tags();
    [[nodiscard]] ContactBook &contacts();
    [[nodiscard]] DraftList &drafts();
    [[nodiscard]] EventLog &events();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk
