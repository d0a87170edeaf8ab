#pragma once

#include "wizard/probes/analysis/failure.h"
#include "wizard/probes/analysis/httpjudge.h"
#include "wizard/probes/analysis/oabmanifest.h"

#include <optional>

namespace ExMedic {

/// What came of asking for one file of a manifest.
struct OabPart {
    OabFile file;
    bool ranged = true; ///< only the first bytes were asked for
    std::optional<HttpAnswer> answer;
    std::optional<TransportFailure> failure;
    QString sha1; ///< of the whole file, hex, lower case; "" where it was not read to its end

    bool good() const; ///< 200 or 206
};

/// The files of one address book on one server, taken together. A value that was not measured is not there.
struct OabParts {
    std::optional<int> worst; ///< 200 when all are good, otherwise the highest bad status
    std::optional<bool> ranges; ///< a partial answer was given to each request for a part
    std::optional<bool> lengths; ///< each good answer says its length
    QList<Finding> findings;
};

OabParts judgeParts(const QList<OabPart> &parts);

} // namespace ExMedic
