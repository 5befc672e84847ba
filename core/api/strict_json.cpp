// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

#include <optional>

namespace payoutdesk {
namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype deepest = 32; // the documented replies are three levels deep

/// `token` is a JSON text with its quotes; two spellings of one key ("\u0061" and "a") are one key.
QString keyOf(const QByteArray &token) { return QJsonDocument::fromJson('[' + token + ']').array().at(0).toString(); }

/// Walks text that QJsonDocument found well formed and looks for what it forgives.
class Walker final {
public:
    explicit Walker(const QByteArray &text)
        : m_text(text)
    {
    }

    std::optional<JsonProblem> walk()
    {
        while (m_at < m_text.size()) {
            if (const auto problem = step())
                return problem;
        }
        return std::nullopt;
    }

private:
    struct Level {
        bool isObject = false;
        bool keyIsNext = false;
        QSet<QString> keys;
    };

    std::optional<JsonProblem> step()
    {
        const char c = m_text.at(m_at);
        if (c == '"')
            return text();
        ++m_at;
        if (c == '{' || c == '[') {
            m_levels.append(Level{c == '{', c == '{', {}});
            if (m_levels.size() > deepest)
                return JsonProblem::TooDeep;
        } else if (c == '}' || c == ']') {
            m_levels.removeLast();
        } else if (c == ',') {
            m_levels.last().keyIsNext = m_levels.last().isObject;
        }
        return std::nullopt;
    }

    std::optional<JsonProblem> text()
    {
        const qsizetype start = m_at++;
        if (QByteArrayView(m_text).sliced(m_at).startsWith(byteOrderMark))
            return JsonProblem::ByteOrderMark;
        while (m_text.at(m_at) != '"') {
            if (static_cast<unsigned char>(m_text.at(m_at)) < 0x20)
                return JsonProblem::NotJson;
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        }
        ++m_at;
        if (m_levels.isEmpty() || !m_levels.last().keyIsNext)
            return std::nullopt;
        m_levels.last().keyIsNext = false;
        const QString key = keyOf(m_text.mid(start, m_at - start));
        if (m_levels.last().keys.contains(key))
            return JsonProblem::RepeatedKey;
        m_levels.last().keys.insert(key);
        return std::nullopt;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    QList<Level> m_levels;
};

} // namespace

Result<QJsonObject, JsonProblem> readStrictObject(const QByteArray &bytes)
{
    if (bytes.startsWith(byteOrderMark))
        return fail(JsonProblem::ByteOrderMark);
    if (!bytes.isValidUtf8())
        return fail(JsonProblem::NotUtf8);

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return fail(JsonProblem::TooDeep);
    if (error.error != QJsonParseError::NoError)
        return fail(JsonProblem::NotJson);
    if (!document.isObject())
        return fail(JsonProblem::NotAnObject);
    if (const auto problem = Walker(bytes).walk())
        return fail(*problem);
    return document.object();
}

} // namespace payoutdesk
