#include "wizard/engine/advance.h"

#include "wizard/engine/causeindex.h"
#include "wizard/engine/stepneeds.h"

namespace ExMedic {

namespace {

const QString back = QStringLiteral("back");
const QString otherwiseText = QStringLiteral("otherwise");
const QString unknownText = QStringLiteral("unknown");

/// One tree that is being walked: the top one, or one that a step called.
struct Frame {
    const Tree *tree = nullptr;
    QString prefix; ///< of the paths of its steps
    qsizetype caller = -1; ///< index of the calling step's entry in the path
    const Step *call = nullptr;
};

/// The way out of a step, with the text that the path shows.
struct WayOut {
    const Edge *edge = nullptr;
    QString text;
};

class Walk
{
public:
    explicit Walk(const Situation &situation)
        : m_situation(situation)
        , m_pack(*situation.pack)
        , m_named(namedEntities(*situation.pack, situation.facts))
    {
    }

    Position run()
    {
        const auto tree = m_pack.trees.constFind(m_situation.tree);
        if (tree == m_pack.trees.constEnd())
            return m_position;
        m_frames.append({&tree.value(), tree->id + u'/', -1, nullptr});
        QString next = tree->start;
        while (const Step *step = enter(std::exchange(next, {}))) {
            switch (step->kind) {
            case Step::Kind::Ask:
            case Step::Kind::Probe:
            case Step::Kind::Collect:
                if (!pass(*step, next))
                    return m_position;
                break;
            case Step::Kind::Call:
                if (!call(*step, next))
                    return m_position;
                break;
            case Step::Kind::Conclude:
                if (!conclude(*step, next))
                    return m_position;
                break;
            case Step::Kind::Escalate:
                m_position.outcome = Outcome::Escalate;
                return m_position;
            case Step::Kind::Healthy:
                if (!healthy(*step, next))
                    return m_position;
                break;
            }
        }
        return m_position;
    }

private:
    Scope scope() const { return {m_situation.pack, &m_situation.facts, m_situation.now, m_frames.last().tree->versions}; }

    /// The step of the innermost tree, now the last of the path; null ends the walk.
    const Step *enter(const QString &id)
    {
        QString target = id;
        while (target == back) {
            if (m_frames.size() < 2)
                return nullptr;
            const Frame left = m_frames.takeLast();
            target = leave(left, wayOut(*left.call, Kleene::False));
        }
        if (target.isEmpty())
            return nullptr;
        const Frame &frame = m_frames.last();
        const Step *step = frame.tree->step(target);
        const QString path = frame.prefix + target;
        // seen again without anything new: the walk would go round for ever
        if (!step || m_visited.contains(path))
            return nullptr;
        m_visited.insert(path);
        m_position.path.append({path, frame.tree->id, step->id, PathEntry::State::Current, {}});
        m_position.tree = frame.tree->id;
        m_position.step = step;
        m_position.stepPath = path;
        return step;
    }

    QString leave(const Frame &left, const WayOut &way)
    {
        PathEntry &entry = m_position.path[left.caller];
        entry.edge = way.text;
        return way.edge ? way.edge->target : QString();
    }

    QString go(const WayOut &way, bool skipped)
    {
        if (!way.edge)
            return {};
        PathEntry &entry = m_position.path.last();
        entry.state = skipped ? PathEntry::State::Skipped : PathEntry::State::Done;
        entry.edge = way.text;
        return way.edge->target;
    }

    /// \a known: whether what the step asked for is known; where there are rules, they decide. False forces the unknown way.
    WayOut wayOut(const Step &step, Kleene known) const
    {
        const Edge *otherwise = nullptr;
        const Edge *unknown = nullptr;
        bool open = false;
        bool rules = false;
        for (const Edge &edge : step.next) {
            if (edge.kind == Edge::Kind::Otherwise) {
                otherwise = &edge;
            } else if (edge.kind == Edge::Kind::Unknown) {
                unknown = &edge;
            } else {
                rules = true;
                const Kleene value = evaluate(edge.when, m_named, scope());
                if (value == Kleene::True && known != Kleene::False)
                    return {&edge, conditionText(edge.when)};
                open = open || value == Kleene::Unknown;
            }
        }
        const bool isOpen = rules ? open : known != Kleene::True;
        if (isOpen || known == Kleene::False)
            return unknown || !step.optional ? WayOut{unknown, unknownText} : WayOut{otherwise, otherwiseText};
        return {otherwise, otherwiseText};
    }

    bool pass(const Step &step, QString &next)
    {
        const StepNeed need = needOf(step, m_position.stepPath, m_situation, m_named, m_frames.last().tree->versions);
        if (!need.done) {
            m_position.waitingFor = need.waitingFor;
            m_position.waitSeconds = need.waitSeconds;
            return false;
        }
        next = go(wayOut(step, need.known ? Kleene::True : Kleene::Unknown), need.skipped);
        return !next.isEmpty();
    }

    bool call(const Step &step, QString &next)
    {
        const auto tree = m_pack.trees.constFind(step.tree);
        const bool again = std::any_of(m_frames.begin(), m_frames.end(), [&](const Frame &frame) { return frame.tree->id == step.tree; });
        if (tree == m_pack.trees.constEnd() || again)
            return false;
        m_position.path.last().state = PathEntry::State::Done;
        m_frames.append({&tree.value(), m_position.stepPath + u'>' + tree->id + u'/', m_position.path.size() - 1, &step});
        next = tree->start;
        return true;
    }

    bool conclude(const Step &step, QString &next)
    {
        bool open = false;
        for (const QString &id : step.causes)
            open = addConclusion(id) || open;
        if (!m_position.conclusions.isEmpty()) {
            m_position.outcome = Outcome::Causes;
            return false;
        }
        const bool hasUnknown = std::any_of(step.next.begin(), step.next.end(), [](const Edge &edge) { return edge.kind == Edge::Kind::Unknown; });
        next = go(wayOut(step, open && hasUnknown ? Kleene::Unknown : Kleene::True), false);
        return !next.isEmpty();
    }

    /// Adds the cause when it is proven for some entities; otherwise whether it is still possible for some.
    bool addConclusion(const QString &id)
    {
        const auto cause = m_pack.causes.constFind(id);
        if (cause == m_pack.causes.constEnd())
            return false;
        const Scope causeScope{&m_pack, &m_situation.facts, m_situation.now, cause->versions};
        Conclusion conclusion{id, {}, {}};
        QSet<FactKey> seen;
        bool open = false;
        const QList<Binding> bindings = combinations(cause->forEach, m_situation.facts);
        for (const Binding &binding : bindings) {
            const std::optional<Verdict> verdict = judge(*cause, binding, causeScope);
            open = open || verdict == Verdict::Possible;
            if (verdict != Verdict::Proven)
                continue;
            conclusion.affected.append(binding);
            const QList<FactKey> proof = grounds(cause->proof, binding, causeScope);
            for (const FactKey &key : proof) {
                if (!seen.contains(key))
                    conclusion.proof.append(key);
                seen.insert(key);
            }
        }
        if (!conclusion.affected.isEmpty())
            m_position.conclusions.append(conclusion);
        return open && conclusion.affected.isEmpty();
    }

    bool healthy(const Step &step, QString &next)
    {
        const Kleene proof = step.proof.isEmpty() ? Kleene::Unknown : evaluate(step.proof, m_named, scope());
        if (proof != Kleene::True) {
            m_position.waitingFor = undecided(step.proof, m_named, scope());
            return false;
        }
        if (m_frames.size() < 2) {
            m_position.outcome = Outcome::Healthy;
            return false;
        }
        m_position.path.last().state = PathEntry::State::Done;
        const Frame left = m_frames.takeLast();
        next = leave(left, wayOut(*left.call, Kleene::True));
        return !next.isEmpty();
    }

    const Situation &m_situation;
    const Pack &m_pack;
    const Binding m_named;
    QList<Frame> m_frames;
    QSet<QString> m_visited;
    Position m_position;
};

void collectCauses(const Pack &pack, const QString &id, QSet<QString> &visited, QStringList &causes)
{
    const auto tree = pack.trees.constFind(id);
    if (tree == pack.trees.constEnd() || visited.contains(id))
        return;
    visited.insert(id);
    for (const Step &step : tree->steps) {
        if (step.kind == Step::Kind::Call)
            collectCauses(pack, step.tree, visited, causes);
        for (const QString &cause : step.causes) {
            if (!causes.contains(cause))
                causes.append(cause);
        }
    }
}

} // namespace

Position advance(const Situation &situation)
{
    return situation.pack ? Walk(situation).run() : Position{};
}

QStringList causesOf(const Pack &pack, const QString &tree)
{
    QSet<QString> visited;
    QStringList causes;
    collectCauses(pack, tree, visited, causes);
    return causes;
}

} // namespace ExMedic
