// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace payoutdesk {

/// A callback that several ends race for (an answer, a time limit): the first one gets through, the others are dropped,
/// and nobody is called once `context` is gone. Copies share one state; used on one thread.
template <typename Answer>
class AnswerOnce final {
public:
    AnswerOnce(QObject *context, std::function<void(Answer)> answered)
        : m_state(std::make_shared<State>(State{context, std::move(answered)}))
    {
    }

    void operator()(Answer answer) const
    {
        const auto answered = std::exchange(m_state->answered, {});
        if (answered && m_state->context)
            answered(std::move(answer));
    }
    [[nodiscard]] bool isAnswered() const { return !m_state->answered; }

private:
    struct State {
        QPointer<QObject> context;
        std::function<void(Answer)> answered;
    };
    std::shared_ptr<State> m_state;
};

} // namespace payoutdesk
