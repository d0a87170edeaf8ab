#pragma once

#include "knowledge/model/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace ExMedic
{

/// A simulated organisation: the JSON of states/README.md with all defaults of its bases merged in, and typed views of
/// it.
class State
{
public:
    State() = default;
    explicit State(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    const QJsonObject &json() const { return m_json; }
    QString id() const { return text(u"id"); }
    QString title() const { return text(u"title"); }
    /// The tree that the state is made for.
    QString tree() const { return text(u"tree"); }
    bool isHealthy() const { return m_json.value(u"healthy").toBool(); }
    /// Cause id -> list of bindings, as in the file.
    QJsonObject expect() const { return object(u"expect"); }
    /// The present of the organisation; loadState() moves it to the real present.
    QDateTime now() const;
    /// The name that clients connect to.
    QString nameSpace() const { return text(u"namespace"); }
    /// DNS domain of the organisation.
    QString domain() const { return text(u"domain"); }
    QString user() const { return object(u"credentials").value(u"user").toString(); }
    QString password() const { return object(u"credentials").value(u"password").toString(); }

    QStringList servers() const { return object(u"servers").keys(); }
    QJsonObject server(const QString &name) const { return object(u"servers").value(name).toObject(); }
    /// 2010, 2013, 2016, 2019 or SE.
    QString version(const QString &server) const { return this->server(server).value(u"version").toString(); }
    bool is2010(const QString &server) const { return version(server) == u"2010"; }
    /// DNS name of a server, lower case.
    QString fullName(const QString &server) const;
    QJsonObject directory(const QString &server, const QString &name) const;
    QString fault(const QString &server) const;

    /// The directory objects of one kind, name -> properties.
    QJsonObject objects(const QString &kind) const { return object(u"objects").value(kind).toObject(); }
    QJsonObject certificates() const { return object(u"certificates"); }
    QJsonObject certificate(const QString &id) const { return certificates().value(id).toObject(); }
    QJsonObject loadBalancer() const { return object(u"load_balancer"); }

private:
    QJsonObject object(QStringView key) const { return m_json.value(key).toObject(); }
    QString text(QStringView key) const { return m_json.value(key).toString(); }

    QJsonObject m_json;
};

/// The ids of the built-in states, sorted.
QStringList stateIds();

/// Loads a built-in state by its id, or a file by its path; a `base` is looked for beside the file first. All times are
/// moved so that the state's `now` becomes \a present. Certificates are not minted yet, see minted().
Result<State> loadState(const QString &idOrFile, const QDateTime &present = QDateTime::currentDateTimeUtc());

/// The whole state without `base`: what `demo --dump` writes and loadState() reads again.
QJsonObject resolved(const State &state);

/// RFC 7386: null removes, objects merge, everything else replaces.
QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch);

/// Moves every ISO 8601 UTC time in \a json by \a seconds.
QJsonObject shiftTimes(const QJsonObject &json, qint64 seconds);

} // namespace ExMedic
