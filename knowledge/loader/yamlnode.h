#pragma once

#include "knowledge/model/result.h"

#include <vector>

namespace ExMedic {

/// One node of a YAML file with its place. Scalars are texts; what they mean is decided by the declared type.
struct YamlNode {
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    QString text;
    int line = 0;
    int column = 0;
    std::vector<YamlNode> items; ///< of a list; of a map key, value, key, value ...

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    /// Number of entries of a map, of items otherwise.
    size_t size() const { return isMap() ? items.size() / 2 : items.size(); }
    const YamlNode &key(size_t entry) const { return items[2 * entry]; }
    const YamlNode &value(size_t entry) const { return items[2 * entry + 1]; }
    /// Null when the map has no such key, or the node is no map.
    const YamlNode *find(QStringView key) const
    {
        for (size_t i = 0; isMap() && i < size(); ++i)
            if (items[2 * i].text == key)
                return &items[2 * i + 1];
        return nullptr;
    }
};

} // namespace ExMedic
