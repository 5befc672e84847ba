// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/row_list_model.h"
#include "core/desk/reader.h"

namespace payoutdesk {

/// RowListModel with a type of row. A list derives from it, says what its question is and what its cells read:
///
///     class ContactListModel final : public RowList<ContactRow, ContactIds, ContactRows> { … };
///
/// `Ids` is a question (core/domain/questions.h) whose answer is QList<qint64>: all numbers of a filter, in order.
/// `Rows` is a question {QList<qint64>} whose answer is QList<Row>, in any order; a Row has its number in `row`.
/// No Q_OBJECT here: moc knows no templates. A class that derives from this may have one.
template <typename Row, typename Ids, typename Rows>
class RowList : public RowListModel {
public:
    /// Null while the row is not loaded. Valid until control returns to the event loop.
    [[nodiscard]] const Row *at(int row) const { return byId(idAt(row)); }
    [[nodiscard]] const Row *byId(qint64 id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? nullptr : &*found;
    }

protected:
    RowList(Reader &reader, int columns, ListOrder order, QObject *parent)
        : RowListModel(columns, order, parent)
        , m_reader(reader)
    {
    }
    [[nodiscard]] Reader &reader() const { return m_reader; }

    /// With the filter, and with order().
    [[nodiscard]] virtual Ids question() const = 0;
    /// Made safe by displayText() where it is text from outside.
    [[nodiscard]] virtual QString text(const Row &row, int column) const = 0;
    /// Plain text; it is escaped where a tooltip would take it for HTML.
    [[nodiscard]] virtual QString toolTip(const Row &row, int column) const { return text(row, column); }
    /// What Ctrl+C and an export write.
    [[nodiscard]] virtual QString copyText(const Row &row, int column) const { return text(row, column); }
    /// The whole row for a screen reader.
    [[nodiscard]] virtual QString sentence(const Row &row) const = 0;

private:
    void askIds(QObject *context, const Answered<QList<qint64>> &answered) override
    {
        m_reader.ask(question(), context, answered);
    }
    void askRows(const QList<qint64> &ids, QObject *context, const Answered<bool> &answered) override
    {
        m_reader.ask(Rows{ids}, context, [this, answered](const Result<QList<Row>, StoreProblem> &rows) {
            if (!rows)
                return answered(fail(rows.error()));
            for (const Row &row : *rows)
                m_rows.insert(row.row, row);
            answered(true);
        });
    }
    void askWords(const QList<qint64> &ids, const QList<int> &columns, QObject *context,
                  const Answered<Cells> &answered) const override
    {
        m_reader.ask(Rows{ids}, context, [this, ids, columns, answered](const Result<QList<Row>, StoreProblem> &rows) {
            if (!rows)
                return answered(fail(rows.error()));
            QHash<qint64, QStringList> lines;
            for (const Row &row : *rows) {
                QStringList line;
                for (const int column : columns)
                    line.append(copyText(row, column));
                lines.insert(row.row, line);
            }
            Cells cells;
            for (const qint64 id : ids) {
                if (lines.contains(id))
                    cells.append(lines.value(id));
            }
            answered(cells);
        });
    }
    [[nodiscard]] bool knows(qint64 id) const override { return m_rows.contains(id); }
    [[nodiscard]] QString words(qint64 id, int column, Words which) const override
    {
        const Row &row = *byId(id);
        switch (which) {
        case Words::Cell:
            return text(row, column);
        case Words::ToolTip:
            return toolTip(row, column);
        case Words::Copy:
            return copyText(row, column);
        case Words::Sentence:
            return sentence(row);
        }
        Q_UNREACHABLE();
    }
    void forget(qint64 id) override { m_rows.remove(id); }

    Reader &m_reader;
    QHash<qint64, Row> m_rows;
};

} // namespace payoutdesk
