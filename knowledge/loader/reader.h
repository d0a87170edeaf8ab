#pragma once

#include "knowledge/loader/packtext.h"
#include "knowledge/loader/yamlnode.h"
#include "knowledge/model/pack.h"

namespace ExMedic {

/// What the reading of one pack collects. Nothing stops at an error: a person sees all of them at once.
class Reader
{
public:
    explicit Reader(const Pack &pack) : m_pack(pack) {}

    const Pack &pack() const { return m_pack; }
    QList<Error> errors;
    QList<PackText> texts;
    QList<PackReference> references;
    QString file; ///< of the node that is read
    QString owner; ///< object that is read: "cause certificate.expired"

    Location place(const YamlNode &node) const { return {file, node.line, node.column}; }
    void error(const char *code, const YamlNode &node, const QString &message);
    void reference(PackReference::Kind kind, const QString &target, const YamlNode &node);

    /// Each returns an empty value after an error was noted.
    QString line(const YamlNode &node);
    QString text(const YamlNode &node, const QString &field, int maximum);
    QString word(const YamlNode &node, const QStringList &words);
    /// A single scalar counts as a list of one.
    QList<const YamlNode *> scalars(const YamlNode &node);
    bool yes(const YamlNode &node);
    qint64 integer(const YamlNode &node);
    qint64 duration(const YamlNode &node);
    QStringList versions(const YamlNode &node);
    /// Lower case letters, digits, dots, dashes and underscores.
    bool isId(const YamlNode &node);

private:
    const Pack &m_pack;
};

} // namespace ExMedic
