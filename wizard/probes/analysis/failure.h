#pragma once

#include <QString>

namespace ExMedic {

/// Why an exchange with a server broke off. Codes:
///  name-not-found name-unanswered refused unreachable timeout reset closed not-tls tls-alert tls-failed
///  malformed-response headers-too-large target-not-verified cancelled
struct TransportFailure {
    QString code;
    QString text; ///< a sentence
    QString reached; ///< the stage that was under way, "waiting for the answer"

    /// The sentence with the stage behind it.
    QString sentence() const;
    /// The server said or did something wrong; otherwise nothing was measured.
    bool blamesServer() const;
};

} // namespace ExMedic
