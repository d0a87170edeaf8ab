#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <random>

/// What another implementation of YAML says about the same bytes.
namespace SecondOpinion {

/// The events of libyaml, one a line with line and column; starts with "error" when it refuses the bytes.
QString libyamlEvents(const QByteArray &bytes);
/// The tree of our reader as such events; starts with "error" when it refuses the bytes.
QString ourEvents(const QByteArray &bytes);
/// Empty when we refuse the bytes, or both read the same; otherwise both views.
QString disagreement(const QByteArray &bytes);

/// The YAML files of the pack and of the corpus.
QList<QByteArray> seeds();
/// A few lines of a seed with some bytes changed.
QByteArray mutated(const QList<QByteArray> &seeds, std::mt19937 &random);

} // namespace SecondOpinion
