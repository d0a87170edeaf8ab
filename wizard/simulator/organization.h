#pragma once

#include "wizard/simulator/state.h"

namespace ExMedic::Simulator
{

/// One address book with the name it has as an object.
struct AddressBook {
    QString name;
    QJsonObject properties;

    bool exists() const { return !name.isEmpty(); }
    /// Made by Exchange 2010 and generated there.
    bool is2010() const;
    bool shadow() const { return properties.value(u"ShadowMailboxDistributionEnabled").toBool(); }
    /// The first address list, "\Default Global Address List".
    QString list() const;
};

AddressBook addressBook(const State &state, const QString &guid);

/// The server on which the organization mailbox of an address book is active; empty when it is missing, not capable, or
/// its database is dismounted.
QString generatingServer(const State &state, const AddressBook &book);

/// The files of an address book on a server's disk; empty when there are none.
QJsonObject oabFolder(const State &state, const QString &server, const QString &guid);

/// The default organization mailbox, used where an address book names none.
QString defaultGenerator();

} // namespace ExMedic::Simulator
