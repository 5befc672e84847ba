// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/row_list_model.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace payoutdesk {

/// A list whose store answers when the test says so. Row 7 reads "7/0", "7/1"; `edition` shows how old the words are.
class ScriptedList final : public RowListModel {
public:
    enum Column { Number, Name, Remark, ColumnCount };

    explicit ScriptedList(QObject *parent = nullptr)
        : RowListModel(ColumnCount, {Number, true}, parent)
    {
    }

    QList<qint64> store; ///< what the store holds, in order
    QList<qint64> gone;  ///< in the list, and no longer there when their rows are read
    QString edition;     ///< behind every word that comes from now on
    bool broken = false; ///< the store answers with a problem
    QString filter;      ///< counts nothing here, but is told back
    mutable int listsAsked = 0;
    mutable QList<QList<qint64>> windowsAsked;

    void setFilter(const QString &words)
    {
        filter = words;
        startOver();
    }
    /// Answers everything that was asked, also what is asked meanwhile.
    void answerAll()
    {
        while (answerOne()) {
        }
    }
    bool answerOne()
    {
        QCoreApplication::sendPostedEvents();
        if (m_waiting.isEmpty())
            return false;
        m_waiting.takeFirst()();
        return true;
    }
    [[nodiscard]] qsizetype waiting() const
    {
        QCoreApplication::sendPostedEvents();
        return m_waiting.size();
    }

    [[nodiscard]] bool isSortable(int column) const override { return column != Remark; }
    [[nodiscard]] bool startsDescending(int column) const override { return column == Number; }
    [[nodiscard]] QString heading(int column) const override
    {
        return QStringList{QStringLiteral("Number"), QStringLiteral("Name"), QStringLiteral("Remark")}.at(column);
    }

private:
    [[nodiscard]] StoreProblem problem() const { return {StoreProblem::Kind::Failed, {}, QStringLiteral("broken")}; }
    [[nodiscard]] QString made(qint64 id, int column) const { return QStringLiteral("%1/%2%3").arg(id).arg(column).arg(edition); }

    void askIds(QObject *, const Answered<QList<qint64>> &answered) override
    {
        ++listsAsked;
        const int number = listsAsked;
        m_waiting.append([this, number, answered] {
            if (number != listsAsked)
                return; // superseded, as the reader does
            if (broken)
                answered(fail(problem()));
            else
                answered(store);
        });
    }
    void askRows(const QList<qint64> &ids, QObject *, const Answered<bool> &answered) override
    {
        windowsAsked.append(ids);
        m_waiting.append([this, ids, answered] {
            for (const qint64 id : ids) {
                if (!store.contains(id) || gone.contains(id))
                    continue;
                for (int column = 0; column < ColumnCount; ++column)
                    m_rows[id].insert(column, made(id, column));
            }
            answered(true);
        });
    }
    void askWords(const QList<qint64> &ids, const QList<int> &columns, QObject *context,
                  const Answered<Cells> &answered) const override
    {
        m_waiting.append([this, ids, columns, context = QPointer<QObject>(context), answered] {
            if (!context)
                return;
            Cells cells;
            for (const qint64 id : ids) {
                QStringList line;
                for (const int column : columns)
                    line.append(made(id, column));
                if (store.contains(id))
                    cells.append(line);
            }
            answered(cells);
        });
    }
    [[nodiscard]] bool knows(qint64 id) const override { return m_rows.contains(id); }
    [[nodiscard]] QString words(qint64 id, int column, Words which) const override
    {
        const QString word = m_rows.value(id).value(column);
        return which == Words::Sentence ? QStringLiteral("row ") + word : which == Words::ToolTip ? u'<' + word + u'>' : word;
    }
    void forget(qint64 id) override { m_rows.remove(id); }

    QHash<qint64, QHash<int, QString>> m_rows;
    mutable QList<std::function<void()>> m_waiting;
};

/// The numbers from `first` down to `last`, as the newest first.
[[nodiscard]] inline QList<qint64> downTo(qint64 first, qint64 last = 1)
{
    QList<qint64> numbers;
    for (qint64 number = first; number >= last; --number)
        numbers.append(number);
    return numbers;
}

} // namespace payoutdesk
