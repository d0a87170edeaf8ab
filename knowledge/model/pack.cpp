#include "knowledge/model/pack.h"

namespace ExMedic {

QStringList allVersions()
{
    return {QStringLiteral("2010"), QStringLiteral("2013"), QStringLiteral("2016"), QStringLiteral("2019"), QStringLiteral("SE")};
}

const Step *Tree::step(const QString &wanted) const
{
    for (const Step &candidate : steps)
        if (candidate.id == wanted)
            return &candidate;
    return nullptr;
}

} // namespace ExMedic
