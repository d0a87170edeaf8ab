#pragma once

#include "wizard/simulator/powershelltext.h"
#include "wizard/simulator/state.h"

namespace ExMedic::Simulator
{

/// The objects of an organisation with the properties that a shell of \a version shows, values as Exchange prints them.
QList<ShellObject> exchangeServers(const State &state);
QList<ShellObject> offlineAddressBooks(const State &state, const QString &version);
QList<ShellObject> mailboxes(const State &state, bool arbitration);
/// \a status fills Mounted and MountedOnServer; \a before2013 is what a later shell hides otherwise.
QList<ShellObject> mailboxDatabases(const State &state, bool status, bool before2013);
QList<ShellObject> addressBookPolicies(const State &state);
/// \a iis fills what only IIS knows; without it those are empty, as with -ADPropertiesOnly.
QList<ShellObject> oabVirtualDirectories(const State &state, bool iis);
QList<ShellObject> componentStates(const State &state, const QString &server);
QList<ShellObject> exchangeCertificates(const State &state, const QString &server);
ShellObject httpRedirect(const State &state, const QString &server, const QString &directory);

/// "14.3.513.0" -> "Version 14.3 (Build 513.0)".
QString displayVersion(const QString &build);

} // namespace ExMedic::Simulator
