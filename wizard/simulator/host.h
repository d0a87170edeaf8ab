#pragma once

#include "wizard/simulator/state.h"

#include <QObject>

#include <memory>

namespace ExMedic
{

/// Where something of a simulated organisation listens.
struct Endpoint {
    QString server; ///< the server's name; the organisation's namespace for the load balancer
    QString address;
    quint16 port = 0;
};

/// Plays the servers and the load balancer of a state on loopback, each on a port of its own.
class Host : public QObject
{
    Q_OBJECT
public:
    explicit Host(QObject *parent = nullptr);
    ~Host() override;

    /// Mints what is not minted yet and listens. Stops what ran before.
    Result<bool> start(const State &state);
    void stop();

    /// The state as it runs, with certificates.
    const State &state() const;
    /// The servers in the order of their names; the load balancer, where there is one, comes last.
    QList<Endpoint> endpoints() const;
    /// The endpoint of a server or, with the namespace, of the load balancer; port 0 when there is none.
    Endpoint endpoint(const QString &server) const;

Q_SIGNALS:
    void answered(const QString &server, const QString &path, int status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ExMedic
