#include "app/presenters/presenters.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ExMedic {

namespace {

// the column beside the step is drawn anew after every result; what is longer would hold up the window
constexpr qsizetype MostFacts = 25;
constexpr qsizetype MostSuspects = 12;

QList<PathNodeView> pathNodes(const CaseContext &context)
{
    QList<PathNodeView> nodes;
    const Position &position = context.session().position();
    const auto &marks = context.session().state().situation.marks;
    for (const PathEntry &entry : position.path) {
        PathNodeView node;
        node.path = entry.path;
        node.title = context.stepTitle(entry.tree, entry.step);
        node.depth = static_cast<int>(entry.path.count(QLatin1Char('>')));
        switch (entry.state) {
        case PathEntry::State::Done: node.state = PathNodeView::State::Done; break;
        case PathEntry::State::Skipped: node.state = PathNodeView::State::Skipped; break;
        case PathEntry::State::Current: node.state = PathNodeView::State::Current; break;
        }
        if (node.state != PathNodeView::State::Current && marks.value(entry.path).reopened)
            node.state = PathNodeView::State::Reopened;
        nodes.append(node);
    }
    if (position.outcome == Outcome::Unanswered)
        nodes.append({{}, QStringLiteral("…"), PathNodeView::State::Ahead, 0});
    return nodes;
}

QList<FactView> factViews(const CaseContext &context, qsizetype *older)
{
    const Facts &facts = context.facts();
    QList<std::pair<QDateTime, FactKey>> order;
    for (const FactKey &key : facts.keys()) {
        if (const Observation *current = facts.current(key))
            order.append({current->time, key});
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QSet<FactKey> contradicted;
    for (const Contradiction &contradiction : facts.contradictions())
        contradicted.insert(contradiction.key);
    *older = std::max<qsizetype>(0, order.size() - MostFacts);
    const Wording wording = context.wording();
    QList<FactView> views;
    for (const auto &[time, key] : std::as_const(order).mid(0, MostFacts)) {
        const Observation *current = facts.current(key);
        FactView view;
        view.key = current->vantage.isEmpty() ? key.text() : QStringLiteral("%1@%2").arg(key.text(), current->vantage);
        view.title = wording.title(key);
        view.known = current->value.has_value();
        view.value = view.known ? wording.value(key) : QCoreApplication::translate("Presenter", "not known");
        view.source = context.sourceText(key);
        view.vantage = current->vantage;
        view.evidence = current->evidence;
        view.contradicted = contradicted.contains(key);
        views.append(view);
    }
    return views;
}

QString decidesText(const CaseContext &context, const Wording &wording, const FactKey &key)
{
    const Fact fact = context.pack().facts.value(key.fact);
    const QString title = wording.title(key);
    if (!fact.probe.isEmpty())
        return QCoreApplication::translate("Presenter", "%1 (a measurement)").arg(title);
    if (!fact.collect.isEmpty())
        return QCoreApplication::translate("Presenter", "%1 (output of a command)").arg(title);
    return QCoreApplication::translate("Presenter", "%1 (a question)").arg(title);
}

QList<SuspectView> suspectViews(const CaseContext &context)
{
    QList<SuspectView> views;
    const Wording wording = context.wording();
    const QList<Hypothesis> suspects = context.session().suspects();
    for (const Hypothesis &hypothesis : suspects.mid(0, MostSuspects)) {
        SuspectView view;
        view.id = hypothesis.cause;
        view.title = wording.fill(context.pack().causes.value(hypothesis.cause).title, hypothesis.binding);
        for (const FactKey &key : hypothesis.undecided.mid(0, 2))
            view.decides.append(decidesText(context, wording, key));
        views.append(view);
    }
    return views;
}

} // namespace

FrameView frameView(const CaseContext &context)
{
    const CaseState &state = context.session().state();
    FrameView view;
    view.open = true;
    view.demo = context.demo;
    view.customer = state.customer;
    const auto tree = context.pack().trees.constFind(state.situation.tree);
    view.title = !state.title.isEmpty() ? state.title : tree == context.pack().trees.constEnd() ? state.situation.tree : context.text(tree->title);
    if (!context.session().fileName().isEmpty())
        view.saved = QCoreApplication::translate("Presenter", "saved in %1 ✓").arg(QFileInfo(context.session().fileName()).fileName());
    if (!context.pack().shipped)
        view.notShipped = context.pack().title;
    view.path = pathNodes(context);
    view.facts = factViews(context, &view.olderFacts);
    view.suspects = suspectViews(context);
    return view;
}

EvidenceView evidenceView(const CaseContext &context, const QString &id)
{
    const Evidence evidence = context.session().state().evidence.value(id);
    EvidenceView view;
    view.title = evidence.title.isEmpty() ? evidence.kind : evidence.title;
    view.request = evidence.request;
    view.answer = QString::fromUtf8(evidence.raw);
    view.time = evidence.time.isValid() ? evidence.time.toLocalTime().toOffsetFromUtc(evidence.time.toLocalTime().offsetFromUtc()).toString(Qt::ISODate) : QString();
    view.vantage = evidence.vantage;
    return view;
}

QList<FamilyView> familyViews(const Pack &pack, const Language &language)
{
    QList<FamilyView> views;
    const QByteArray context = pack.id.toUtf8();
    for (const Tree &tree : pack.trees) {
        // a tree without symptoms is only called by others
        if (!tree.symptoms.isEmpty())
            views.append({tree.id, language.text(context.constData(), tree.title), language.text(context.constData(), tree.summary)});
    }
    std::sort(views.begin(), views.end(), [](const FamilyView &a, const FamilyView &b) { return a.title < b.title; });
    return views;
}

} // namespace ExMedic
