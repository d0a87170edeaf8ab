#pragma once

#include "wizard/engine/bindings.h"

#include <array>

namespace ExMedic {

/// What one observation changed, as far as rules can see it.
struct Change {
    FactKey key;
    QList<std::pair<QString, QString>> entities; ///< kind and id that became known with it
    QStringList servers; ///< servers whose version may be another one now, and new servers
};

/// One rule with the counts of its quantifiers, so that an observation costs only the entities it speaks of. A quantifier
/// keeps, for each combination of the outer entities its child reads (a group), how many members are true, unknown and
/// false; groups are counted when they are first asked for.
class RuleIndex
{
public:
    /// \a bound: the entity kinds that are bound where the rule is used.
    RuleIndex(const Pack *pack, const Condition &condition, const QStringList &bound);

    /// Like evaluate(), from the counts.
    Kleene value(const Binding &binding, const Scope &scope);
    /// Takes over a change that \a scope already holds. Returns partial bindings: where the value may have changed.
    QList<Binding> apply(const Change &change, const Scope &scope);
    void forget();

private:
    struct Share {
        Kleene value = Kleene::Unknown;
        bool sure = false; ///< surely a member
        QString text; ///< with SameOnAll: the value, empty when not known
    };
    struct Group {
        std::array<qsizetype, 3> counts{}; ///< false, unknown, true
        qsizetype sure = 0;
        QHash<QString, Share> shares;
        QHash<QString, qsizetype> sureTexts;
        QHash<QString, qsizetype> unsureTexts;
        qsizetype openTexts = 0;
    };

    bool isQuantifier() const;
    Group &group(const Binding &binding, const Scope &scope);
    void setShare(Group &group, const QString &member, const std::optional<Share> &share) const;
    std::optional<Share> shareOf(const QString &member, const Binding &groupBinding, const Scope &scope);
    Kleene valueOf(const Group &group, const Share *without) const;
    QList<Kleene> outcomes(const Group &group) const;
    QList<Binding> applyToLeaf(const Change &change) const;
    QList<Binding> applyToGroups(const Change &change, const QList<Binding> &below, const Scope &scope);
    QList<QStringList> groupsTouched(const Binding &pattern) const;
    Binding bindingOfGroup(const QStringList &ids) const;

    const Condition *m_condition = nullptr;
    std::vector<RuleIndex> m_children;
    QStringList m_free; ///< entity kinds that the value depends on
    QStringList m_group; ///< with quantifiers: the kinds that choose the group
    QList<const Fact *> m_reads;
    QStringList m_each; ///< kinds of which every known id is compared with
    QHash<QStringList, Group> m_groups;
};

} // namespace ExMedic
