#include "wizard/scripts/ways.h"

#include "wizard/scripts/texts.h"

namespace ExMedic {
namespace {

QString bindingText(const Binding &binding)
{
    return QStringList(binding.values()).join(QStringLiteral(", "));
}

QString idsText(const QList<Choose> &ways)
{
    QStringList ids;
    for (const Choose &way : ways)
        ids << way.id;
    return ids.join(QStringLiteral(", "));
}

Result<QString> given(const Plan &plan, const Binding &binding, const QString &choice, const Scope &scope, QList<FactKey> *missing)
{
    const auto way = std::find_if(plan.choose.begin(), plan.choose.end(), [&](const Choose &each) { return each.id == choice; });
    if (way == plan.choose.end())
        return failure(QStringLiteral("plan.choice"), Scripts::tr("The plan '%1' has no way '%2'. Choose one of: %3.").arg(plan.id, choice, idsText(plan.choose)), plan.where);
    const Kleene fits = evaluate(way->needs, binding, scope);
    if (fits == Kleene::False) {
        return failure(QStringLiteral("plan.choice.needs"),
                       Scripts::tr("The way '%1' does not fit %2: it needs %3.").arg(choice, bindingText(binding), conditionText(way->needs)), way->where);
    }
    if (fits == Kleene::Unknown)
        missing->append(undecided(way->needs, binding, scope));
    return choice;
}

Result<QString> fitting(const Plan &plan, const Binding &binding, const Scope &scope, QList<FactKey> *missing)
{
    QList<Choose> fits;
    QList<FactKey> open;
    for (const Choose &way : plan.choose) {
        const Kleene value = evaluate(way.needs, binding, scope);
        if (value == Kleene::True && way.isDefault)
            fits = {way};
        else if (value == Kleene::True && (fits.isEmpty() || !fits.constFirst().isDefault))
            fits << way;
        if (value == Kleene::Unknown)
            open << undecided(way.needs, binding, scope);
        if (value == Kleene::True && way.isDefault)
            break;
    }
    if (fits.isEmpty() && !open.isEmpty()) {
        missing->append(open);
        return QString();
    }
    if (fits.isEmpty()) {
        return failure(QStringLiteral("plan.choice.needs"),
                       Scripts::tr("None of the ways of plan '%1' fits %2: %3.").arg(plan.id, bindingText(binding), idsText(plan.choose)), plan.where);
    }
    if (fits.size() > 1)
        return failure(QStringLiteral("plan.choice"), Scripts::tr("More than one way fits %1. Choose one of: %2.").arg(bindingText(binding), idsText(fits)), plan.where);
    const Choose &way = fits.constFirst();
    if (!way.consent.isEmpty()) {
        return failure(QStringLiteral("plan.consent"),
                       Scripts::tr("The way '%1' needs your consent. Choose it by its name if you agree: %2").arg(way.id, way.consent), way.where);
    }
    return way.id;
}

} // namespace

Result<QStringList> waysOf(const Plan &plan, const QList<Binding> &affected, const QString &choice, const Scope &scope, QList<FactKey> *missing)
{
    QStringList ways;
    for (const Binding &binding : affected) {
        Result<QString> way = QString();
        if (!choice.isEmpty())
            way = given(plan, binding, choice, scope, missing);
        else if (!plan.choose.isEmpty())
            way = fitting(plan, binding, scope, missing);
        if (!way)
            return tl::unexpected(way.error());
        ways << *way;
    }
    return ways;
}

} // namespace ExMedic
