#include "app/presenters/presenters.h"

#include "wizard/probes/analysis/certificate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace ExMedic {

namespace {

struct Measured {
    QString target;
    QJsonObject json;
    QDateTime time;
};

/// The newest TLS measurement of each target, by the entity that its observations are about.
QList<Measured> measuredChains(const CaseContext &context)
{
    QMap<QString, QString> about;
    for (const FactKey &key : context.facts().keys()) {
        for (const Observation &one : context.facts().history(key)) {
            if (!one.evidence.isEmpty() && !key.entities.isEmpty())
                about.insert(one.evidence, key.entities.constFirst());
        }
    }
    QMap<QString, Measured> newest;
    for (const Evidence &evidence : context.session().state().evidence) {
        if (evidence.kind != QLatin1String("tls"))
            continue;
        const QString target = about.value(evidence.id, evidence.title);
        if (!newest.contains(target) || newest.value(target).time < evidence.time)
            newest.insert(target, {target, QJsonDocument::fromJson(evidence.raw).object(), evidence.time});
    }
    return newest.values();
}

QStringList pemsOf(const QJsonObject &json)
{
    QStringList pems;
    for (const QJsonValue &entry : json.value(u"evidence").toArray()) {
        for (const QJsonValue &pem : entry.toObject().value(u"chain").toArray())
            pems.append(pem.toString());
    }
    return pems;
}

CertificateView cardOf(const CertificateInfo &info, const QString &pem)
{
    CertificateView card;
    card.subject = info.subject;
    card.issuer = info.issuer;
    card.validUntil = QLocale().toString(info.notAfter.toLocalTime().date(), QLocale::ShortFormat);
    card.key = info.keyBits > 0 ? QCoreApplication::translate("Presenter", "%1, %2 bit").arg(info.keyType, QString::number(info.keyBits)) : info.keyType;
    card.pem = pem;
    return card;
}

/// The card that ends a chain whose last certificate was signed by somebody else.
CertificateView endCard(const QString &subject, bool missing)
{
    CertificateView card;
    card.subject = subject;
    card.origin = missing ? CertificateView::Origin::Missing : CertificateView::Origin::Found;
    card.mark = missing ? Mark::Fault : Mark::Healthy;
    return card;
}

} // namespace

QStringList chainTargets(const CaseContext &context)
{
    QStringList targets;
    for (const Measured &measured : measuredChains(context))
        targets.append(measured.target);
    return targets;
}

ChainView chainView(const CaseContext &context, const QString &target)
{
    ChainView view;
    const QList<Measured> all = measuredChains(context);
    if (all.isEmpty())
        return view;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Measured &one) { return one.target == target; });
    const Measured measured = found == all.cend() ? all.constFirst() : *found;
    view.target = measured.target;
    view.targets = chainTargets(context);
    const QJsonObject facts = measured.json.value(u"facts").toObject();
    const bool trusted = facts.value(u"verdict").toString() == QLatin1String("trusted");
    view.mark = trusted ? Mark::Healthy : Mark::Fault;
    view.verdict = trusted ? QCoreApplication::translate("Presenter", "trusted") : QCoreApplication::translate("Presenter", "not trusted");

    const QStringList pems = pemsOf(measured.json);
    QString issuer;
    for (qsizetype i = 0; i < pems.size(); ++i) {
        const auto info = readCertificate(certificatesFromPem(pems.at(i).toUtf8()).value(0));
        if (!info) {
            CertificateView broken;
            broken.subject = info.error().message;
            broken.mark = Mark::Fault;
            view.certificates.append(broken);
            issuer.clear();
            continue;
        }
        if (i > 0 && !issuer.isEmpty() && info->subject != issuer)
            view.certificates.last().breakAfter = QCoreApplication::translate("Presenter", "The next certificate sent is not the one that signed this one");
        view.certificates.append(cardOf(*info, pems.at(i)));
        issuer = info->selfIssued ? QString() : info->issuer;
    }
    if (!issuer.isEmpty()) {
        view.certificates.append(endCard(issuer, !trusted));
        if (!trusted)
            view.certificates[view.certificates.size() - 2].breakAfter = QCoreApplication::translate("Presenter", "The certificate that signed this one was not sent and is not known here");
    }
    // a finding without a place of its own is about what the server shows first
    for (const QJsonValue &finding : measured.json.value(u"findings").toArray()) {
        const QJsonObject object = finding.toObject();
        if (view.certificates.isEmpty() || object.value(u"severity").toString() == QLatin1String("info"))
            continue;
        CertificateView &card = view.certificates[std::clamp<qsizetype>(object.value(u"certificate").toInt(0), 0, view.certificates.size() - 1)];
        card.findings.append(object.value(u"text").toString());
        card.mark = object.value(u"severity").toString() == QLatin1String("error") ? Mark::Fault : Mark::Warning;
    }
    return view;
}

} // namespace ExMedic
