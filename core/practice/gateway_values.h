// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace payoutdesk {

/// How the gateway treats one request.
struct GatewayBehaviour {
    enum class Kind {
        Accept,         ///< as the seed documents show; what is wrong with the request is refused as the service would
        Answer,         ///< `statusCode` and `sentence` in a full envelope, HTTP `httpStatus`
        Raw,            ///< exactly `raw`, then `end`: the way to every malformed answer
        Hang,           ///< never answers; the connection stays open
        CloseAfterBody, ///< closes once the body is complete
        ResetAfterBody, ///< the same with a TCP reset
        Redirect,       ///< 307 to `raw`
        Endless,        ///< a good header, then bytes without an end
    };
    enum class End {
        Close,  ///< politely, with TLS's goodbye
        HangUp, ///< without it: as a server that crashes
        Reset,
        Stay, ///< the connection stays open, and nothing more comes
    };
    Kind kind = Kind::Accept;
    QByteArray statusCode = {};
    QByteArray sentence = {};
    int httpStatus = 200;
    QByteArray raw = {};
    End end = End::Close;        ///< of a raw answer
    int delayMs = 0;             ///< before anything is answered
    int dripMs = 0;              ///< between single bytes of the answer; 0 = at once
    bool headAtOnce = false;     ///< only the body drips
    QByteArray environment = {}; ///< "SANDBOX" when empty
};

/// How the gateway treats connections, whatever they carry.
struct GatewayManners {
    enum class OnConnect {
        Serve,
        Close,   ///< closes before a byte is read
        Silence, ///< takes the connection and never says or reads anything, no TLS handshake either
    };
    enum class WhenIdle {
        Close,    ///< as servers do
        DropNext, ///< as a forgetful router does: stays open, but the next byte is answered by a reset
    };
    /// What it does once it has read the head of a request. Whatever of the body came along is counted if it is whole.
    enum class OnHead {
        ReadOn,
        HangUp,
        Reset,
        Stay, ///< reads no further and says nothing
    };
    OnConnect onConnect = OnConnect::Serve;
    OnHead onHead = OnHead::ReadOn;
    int idleLimitMs = 0; ///< how long a connection may be idle between two requests; 0 = for ever
    WhenIdle whenIdle = WhenIdle::Close;
};

/// One request as it arrived, whole.
struct GatewayArrival {
    QByteArray method;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as sent
    QByteArray body;
    bool authorised = false; ///< carried this run's credentials

    /// The value of a header, its name in any case; empty when it is missing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace payoutdesk
