#pragma once

#include "knowledge/model/pack.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace ExMedic {

struct SymptomMatch {
    QString tree;
    QString symptom;
    double score = 0; ///< 0 to 1; from 0.6 on it is worth to go on without looking
    QStringList matched; ///< the words and codes of the text that led here, as they stand in it
};

/// The symptoms of a pack, made ready for a search with every key press. A value, cheap to copy.
class SymptomIndex
{
public:
    explicit SymptomIndex(const Pack &pack);
    /// Best first, at most 20, each symptom once. Only the first 20,000 characters are looked at.
    QList<SymptomMatch> rank(const QString &text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// For one question only; who asks again keeps a SymptomIndex.
QList<SymptomMatch> rankSymptoms(const Pack &pack, const QString &text);

} // namespace ExMedic
