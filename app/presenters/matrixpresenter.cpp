#include "app/presenters/presenters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace ExMedic {

namespace {

constexpr qsizetype MostChecks = 6;

/// Facts worth a column: few possible values, measured on a server or on the name. Both share a column by what the probe publishes.
bool isColumn(const Fact &fact)
{
    if (fact.probe.isEmpty() || fact.type.set || fact.of.isEmpty())
        return false;
    if (!fact.of.contains(QStringLiteral("server")) && !fact.of.contains(QStringLiteral("name")))
        return false;
    return fact.type.kind == ValueType::Kind::Http || fact.type.kind == ValueType::Kind::Choice || fact.type.kind == ValueType::Kind::Boolean
        || fact.type.kind == ValueType::Kind::Integer;
}

Mark markOf(const CaseContext &context, const Observation &observation)
{
    if (!observation.value)
        return Mark::NotMeasured;
    const QByteArray raw = context.session().state().evidence.value(observation.evidence).raw;
    const QString status = QJsonDocument::fromJson(raw).object().value(u"status").toString();
    if (status == QLatin1String("passed"))
        return Mark::Healthy;
    return status == QLatin1String("failed") ? Mark::Fault : Mark::NotMeasured;
}

QString rowOf(const Fact &fact, const FactKey &key)
{
    const qsizetype server = fact.of.indexOf(QStringLiteral("server"));
    const qsizetype at = server >= 0 ? server : fact.of.indexOf(QStringLiteral("name"));
    return key.entities.value(at);
}

/// Says for every server row that differs from what most servers show, how it differs.
void findOutliers(MatrixView *view, qsizetype servers)
{
    for (qsizetype column = 0; column < view->checks.size(); ++column) {
        QMap<QString, int> count;
        for (qsizetype row = 0; row < servers; ++row) {
            if (const CellView cell = view->rows.at(row).cells.value(column); cell.mark != Mark::NotMeasured)
                ++count[cell.word];
        }
        if (count.size() < 2)
            continue;
        const auto most = std::max_element(count.cbegin(), count.cend());
        const bool tie = std::count(count.cbegin(), count.cend(), *most) > 1;
        for (qsizetype row = 0; row < servers; ++row) {
            MatrixRowView &line = view->rows[row];
            const CellView cell = line.cells.value(column);
            // where it is one against one, the bad one is the outlier
            const bool differs = tie ? cell.mark == Mark::Fault : cell.word != most.key();
            if (!differs || cell.mark == Mark::NotMeasured || !line.outlier.isEmpty())
                continue;
            QStringList others = count.keys();
            others.removeAll(cell.word);
            line.outlier = QCoreApplication::translate("Presenter", "%1 differs in \"%2\": %3 here, %4 elsewhere.")
                               .arg(line.server, view->checks.at(column), cell.word, others.join(QStringLiteral(", ")));
        }
    }
}

} // namespace

MatrixView matrixView(const CaseContext &context)
{
    MatrixView view;
    const Facts &facts = context.facts();
    const Wording wording = context.wording();
    QStringList order;
    QMap<QString, QMap<QString, CellView>> cells;
    for (const FactKey &key : facts.keys()) {
        const Fact fact = context.pack().facts.value(key.fact);
        const Observation *current = facts.current(key);
        if (!isColumn(fact) || !current)
            continue;
        if (!order.contains(fact.probe)) {
            if (order.size() >= MostChecks)
                continue;
            order.append(fact.probe);
            QString title = wording.fill(fact.title, wording.bindingOf(key));
            view.checks.append(title.remove(rowOf(fact, key)).simplified());
        }
        const QString word = current->value ? wording.value(key) : QCoreApplication::translate("State", "not measured");
        cells[rowOf(fact, key)][fact.probe] = {markOf(context, *current), word, current->evidence};
    }
    const QStringList servers = facts.entities(QStringLiteral("server"));
    QStringList rows = servers;
    for (const QString &name : facts.entities(QStringLiteral("name"))) {
        if (cells.contains(name))
            rows.append(name);
    }
    if (order.isEmpty())
        rows.clear();
    for (const QString &row : std::as_const(rows)) {
        MatrixRowView line;
        line.server = row;
        const auto version = facts.value({QStringLiteral("server.version"), {row}});
        line.detail = servers.contains(row) ? (version ? canonicalText(*version) : QString()) : QCoreApplication::translate("Presenter", "through the name");
        for (const QString &check : std::as_const(order)) {
            const CellView none{Mark::NotMeasured, QCoreApplication::translate("State", "not measured"), {}};
            line.cells.append(cells.value(row).value(check, none));
        }
        view.rows.append(line);
    }
    if (!rows.isEmpty())
        findOutliers(&view, servers.size());
    return view;
}

} // namespace ExMedic
