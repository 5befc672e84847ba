// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "tests/app/wiring/window_fixture.h"
#include "tests/faults/fault.h"
#include "tests/faults/loop_watch.h"

#include <memory>
#include <optional>
#include <vector>

namespace payoutdesk {

/// One row's world: the whole program in this process with its real window, a gateway over TLS that counts, and whatever else
/// a fault needs. A row's steps change what is public here; what waits is a real event loop, the window's.
class FaultStage {
public:
    enum class Subject {
        Reminder, ///< Asha, Pune
        Contact,  ///< Ravi Kulkarni
        List      ///< Asha, Pune and the next ones, ticked and reviewed
    };

    FaultStage(const Fault &fault, Subject subject);
    ~FaultStage();
    Q_DISABLE_COPY_MOVE(FaultStage)

    WindowFixture office;
    QString address;                    ///< what the profile leads to; the gateway when empty
    QByteArray environment = "sandbox"; ///< the profile's
    QByteArray profileLines;            ///< more of the profile, "proxy=http\n"
    int pressedElsewhere = 0;           ///< presses of a row that presses by itself, in another process
    QByteArray sendingLines = "perSecond=20\n";
    int tunnelMs = 800;
    int probeMs = 600'000;
    /// Complete requests whose body holds the text; the gateway's journal, unless a row brings another server.
    std::function<int(const QByteArray &)> journal;
    LoopWatch *watch = nullptr; ///< on the window's event loop, where there is one
    /// The event loop of the program that had the fault, where that was another process and lived through it. A row that does not
    /// press, and has not seen it, is judged by the event loop of the start that follows.
    std::optional<LoopSeen> seenElsewhere;
    /// Adds what is wrong at the end beyond what the row says: nobody else was called, and the like.
    std::function<QString()> alsoWrong;

    [[nodiscard]] Subject subject() const { return m_subject; }
    /// How the gateway treats every request from now on.
    void answer(const GatewayBehaviour &behaviour);
    /// Makes a server, a proxy, … that lives as long as the row.
    template <typename Means, typename... Arguments>
    Means &use(Arguments &&...arguments)
    {
        auto means = std::make_shared<Means>(std::forward<Arguments>(arguments)...);
        m_means.push_back(means);
        return *means;
    }

    /// The program starts; false when it did not come up.
    [[nodiscard]] bool start();
    /// It ends at once, as by a power cut that leaves the disk alone.
    void end();
    /// The same, and it starts again on the same folder.
    [[nodiscard]] bool restart();
    [[nodiscard]] bool hasStartedAgain() const { return m_startedAgain; }
    /// Fills in the form, or chooses the links: the next thing is the press.
    [[nodiscard]] bool makeReady();
    void press();

    /// Lets the event loop run; true as soon as `reached` is.
    bool waitUntil(const std::function<bool()> &reached, int ms);
    void wait(int ms);

    /// The visible text "Message", with FOLDER for the profile's folder; "(nothing)" when there is none.
    [[nodiscard]] QString words();
    [[nodiscard]] QString nameInForm();          ///< what stands in the field Name of the form New contact
    [[nodiscard]] QStringList addedList() const; ///< the lines of the list Just added
    /// The newest press as the store has it; of the list, the nth.
    [[nodiscard]] std::optional<Operation> operation(int nth = 0);
    [[nodiscard]] int arrivals(int nth = 0) const;
    /// The most often that one and the same body arrived, whatever it was for.
    [[nodiscard]] int mostAlike() const;
    /// Whether the log of events is whole, from end to end.
    [[nodiscard]] bool chainHolds();

private:
    [[nodiscard]] bool chooseLinks();
    [[nodiscard]] bool fillForm();
    void writeSettings();
    template <typename Question>
    [[nodiscard]] std::optional<typename Question::Answer> ask(const Question &question);

    const int m_deadlineSeconds;
    const Subject m_subject;
    const int m_links;
    bool m_startedAgain = false;
    std::vector<std::shared_ptr<void>> m_means;
};

} // namespace payoutdesk
