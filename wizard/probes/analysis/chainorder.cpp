#include "wizard/probes/analysis/chainorder.h"

namespace ExMedic {

namespace {

bool isCa(const ChainNode &node)
{
    return X509_check_ca(node.certificate.get()) == 1;
}

/// Nodes among those sent that lead up from \a from, itself included.
QSet<int> ancestors(const ChainGraph &graph, const QList<int> &nodes, int from)
{
    QSet<int> reached{from};
    QList<int> open{from};
    while (!open.isEmpty()) {
        const int lower = open.takeLast();
        for (const int upper : nodes) {
            if (!reached.contains(upper) && graph.maybeIssued(upper, lower)) {
                reached.insert(upper);
                open.append(upper);
            }
        }
    }
    return reached;
}

} // namespace

QList<ChainFlaw> orderFlaws(const ChainGraph &graph)
{
    QList<ChainFlaw> flaws;
    const auto add = [&flaws](const char *code, const char *severity, qsizetype index) {
        flaws.append({QLatin1String(code), QLatin1String(severity), int(index), {}});
    };
    QList<int> nodes; // readable ones, each once, as sent
    for (qsizetype i = 0; i < graph.sent().size(); ++i) {
        const int node = graph.sent().at(i);
        if (!graph.node(node).certificate)
            continue;
        if (nodes.contains(node))
            add("duplicate-sent", "warning", i);
        else
            nodes.append(node);
    }
    if (nodes.isEmpty() || nodes.first() != graph.sent().first())
        return flaws;

    const int first = nodes.first();
    const QSet<int> upwards = ancestors(graph, nodes, first);
    // a server's certificate that comes after its issuer: clients judge the issuer as if it were the server
    int owner = -1;
    for (const int node : std::as_const(nodes)) {
        if (node != first && isCa(graph.node(first)) && !isCa(graph.node(node)) && ancestors(graph, nodes, node).contains(first)) {
            owner = node;
            break;
        }
    }
    if (owner >= 0)
        add("wrong-order", "error", 0);
    bool ordered = owner < 0;
    for (qsizetype i = 1; i < nodes.size(); ++i) {
        const int node = nodes.at(i);
        const int index = graph.node(node).sentIndex;
        if (!upwards.contains(node) && node != owner) {
            if (owner < 0 || !ancestors(graph, nodes, owner).contains(node))
                add("unrelated-sent", "warning", index);
            continue;
        }
        if (graph.node(node).selfSigned)
            add("root-sent", "info", index);
        for (qsizetype later = i + 1; ordered && later < nodes.size(); ++later) {
            const int lower = nodes.at(later);
            if (upwards.contains(lower) && graph.maybeIssued(node, lower) && !graph.maybeIssued(lower, node)) {
                add("wrong-order", "warning", index);
                ordered = false;
            }
        }
    }
    return flaws;
}

} // namespace ExMedic
