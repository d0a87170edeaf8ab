#pragma once

#include "wizard/probes/analysis/httpanswer.h"

#include <functional>
#include <memory>

namespace ExMedic {

/// How much of an answer is taken. Bytes.
struct HttpLimits {
    qsizetype headerBytes = 64 * 1024;
    qint64 bodyBytes = 1024 * 1024; ///< reading stops there; that is no failure
    qsizetype keptBodyBytes = 1024 * 1024; ///< what stands in HttpAnswer::body at most
};

/// Reads one HTTP/1.x answer from bytes as they arrive. Interim answers (1xx) are passed over.
class HttpParser
{
public:
    enum class State { Head, Body, Done, Malformed, HeadTooLarge };

    /// \a headOnly: the answer to a HEAD request. \a sink gets every body byte, also those that are not kept.
    HttpParser(const HttpLimits &limits, bool headOnly, std::function<void(const QByteArray &)> sink = {});
    ~HttpParser();
    HttpParser(const HttpParser &) = delete;
    HttpParser &operator=(const HttpParser &) = delete;

    State feed(const QByteArray &bytes);
    /// The peer closed the connection. Done where the body ended by that.
    State finish();

    State state() const;
    const HttpAnswer &answer() const;
    /// A sentence for Malformed and HeadTooLarge, with the first bytes of what came.
    QString problem() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
