#pragma once

#include <QHostInfo>
#include <QObject>

namespace ExMedic {

/// Looks a name up as this PC does, in the background. After cancel(), or when it is destroyed, nothing follows.
class HostLookup : public QObject
{
    Q_OBJECT
public:
    explicit HostLookup(QObject *parent = nullptr);
    ~HostLookup() override;

    void start(const QString &name);
    void cancel();

Q_SIGNALS:
    void answered(const QHostInfo &info);

private Q_SLOTS:
    void take(const QHostInfo &info);

private:
    int m_id = -1;
};

} // namespace ExMedic
